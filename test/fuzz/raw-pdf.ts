/** One PDF object's body: text, or bytes as they are. */
export type Body = string | Buffer;

interface RawOptions {
  readonly version?: string;
  /** Entries for the trailer besides `Size` and `Root`. */
  readonly trailer?: string;
  /** In the place of the true cross-reference table. */
  readonly xref?: string;
  /** In the place of the true position of the cross-reference table. */
  readonly startxref?: number;
}

/** A PDF of these objects, numbered from 1; the first is the catalog. Nothing is checked: that is the point. */
export function rawPdf(bodies: readonly Body[], options: RawOptions = {}): Buffer {
  const { version = '1.7', trailer = '' } = options;
  const parts: Buffer[] = [Buffer.from(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`, 'latin1')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Body) => {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
    parts.push(bytes);
    length += bytes.length;
  };
  for (const [index, body] of bodies.entries()) {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    add(body);
    add('\nendobj\n');
  }
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(options.xref ?? `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${entries}`);
  add(`trailer\n<< /Size ${bodies.length + 1} /Root 1 0 R ${trailer} >>\n`);
  add(`startxref\n${options.startxref ?? start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** A stream with its dictionary; `Length` is true unless the entries give another. */
export function stream(data: Body, entries = ''): Buffer {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'latin1') : data;
  const length = entries.includes('/Length') ? '' : `/Length ${bytes.length}`;
  return Buffer.concat([
    Buffer.from(`<< ${entries} ${length} >>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream', 'latin1'),
  ]);
}

interface OnePageOptions extends RawOptions {
  readonly content?: Body;
  /** A whole stream object in the place of the one made from `content`. */
  readonly contentStream?: Body;
  readonly mediaBox?: string;
  /** Entries for the page, its resources, the catalog. */
  readonly page?: string;
  readonly resources?: string;
  readonly catalog?: string;
  /** The object of the font `F1`. */
  readonly font?: string;
  /** Objects from number 6 on. */
  readonly more?: readonly Body[];
}

export const SHORT_TEXT = 'BT /F1 12 Tf 72 700 Td (Nothing was decided on this page.) Tj ET';

/** A PDF with a single page; what is given takes the place of what is sound. */
export function onePage(options: OnePageOptions = {}): Buffer {
  const {
    content = SHORT_TEXT,
    mediaBox = '[0 0 612 792]',
    page = '',
    resources = '',
    catalog = '',
  } = options;
  return rawPdf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} /Contents 4 0 R
        /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
      options.contentStream ?? stream(content),
      options.font ?? '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...(options.more ?? []),
    ],
    options,
  );
}
