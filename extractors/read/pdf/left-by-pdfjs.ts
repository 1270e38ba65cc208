/**
 * Whether an error was made within pdfjs: its stack begins there. The stack of pdfjs's own kinds of error is that
 * of the place where the kind is made, which is within pdfjs, too.
 */
export function isLeftByPdfjs(reason: unknown): boolean {
  const { stack } = (reason ?? {}) as { readonly stack?: unknown };
  const [, place = ''] = typeof stack === 'string' ? stack.split('\n') : [];
  return /[\\/]pdfjs-dist[\\/]/.test(place);
}
