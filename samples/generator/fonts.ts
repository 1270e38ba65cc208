import { fileURLToPath } from 'node:url';

/** A font by its name among the fourteen of every PDF viewer, or one that is put into the file. */
export type FontName =
  | 'Times-Roman'
  | 'Times-Bold'
  | 'Helvetica'
  | 'Helvetica-Bold'
  | 'Courier'
  | 'Courier-Bold'
  | 'LiberationSans-Regular'
  | 'LiberationSans-Bold';

/** The two weights a letter is set in. */
export interface Typeface {
  readonly regular: FontName;
  readonly bold: FontName;
}

/** What the real letters are set in; not in the file, as there. */
export const TIMES: Typeface = { regular: 'Times-Roman', bold: 'Times-Bold' };

export const SANS: Typeface = { regular: 'Helvetica', bold: 'Helvetica-Bold' };
export const TYPEWRITER: Typeface = { regular: 'Courier', bold: 'Courier-Bold' };

/** A font that comes with pdfjs-dist (SIL Open Font License): the file carries the glyphs it uses. */
export const EMBEDDED_SANS: Typeface = { regular: 'LiberationSans-Regular', bold: 'LiberationSans-Bold' };

/** What pdfkit wants for a font: the name, or the file to embed. */
export function sourceOf(font: FontName): string {
  if (!font.startsWith('Liberation')) return font;
  const folder = new URL('standard_fonts/', import.meta.resolve('pdfjs-dist/package.json'));
  return fileURLToPath(new URL(`${font}.ttf`, folder));
}
