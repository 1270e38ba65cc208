import { deflateSync } from 'node:zlib';
import { onePage, rawPdf, SHORT_TEXT, stream } from './raw-pdf.ts';

const PAGES = '<< /Type /Catalog /Pages 2 0 R >>';
const text = (bytes: Buffer) => bytes.toString('latin1');
const binary = (content: string) => Buffer.from(content, 'latin1');

/** A sound file with objects appended, as a program does that saves changes: the newest of a number counts. */
function updated(before: Buffer, objects: Readonly<Record<number, string>>, trailer = ''): Buffer {
  const previous = /startxref\n(-?\d+)\n%%EOF\n$/.exec(text(before))?.[1] ?? '0';
  let content = text(before);
  let table = 'xref\n';
  for (const [number, body] of Object.entries(objects)) {
    table += `${number} 1\n${String(content.length).padStart(10, '0')} 00000 n \n`;
    content += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = content.length;
  return binary(
    `${content}${table}trailer\n<< /Size 9 /Root 1 0 R /Prev ${previous} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
  );
}

/** A page whose font, of this entry, shows these bytes. */
function written(font: string, shown: string, more: readonly (string | Buffer)[] = []): Buffer {
  return onePage({ content: `BT /F1 12 Tf 72 700 Td <${shown}> Tj ET`, font, more });
}

const CID_FONT =
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>';

/** What PDFs of the wild hold, sound or nearly so: other programs' ways to save, scripts and features. */
export const ODD_KINDS: Readonly<Record<string, Readonly<Record<string, () => Buffer>>>> = {
  'saved by others': {
    'header-after-junk': () => Buffer.concat([Buffer.alloc(1000, 10), onePage()]),
    'junk-after-end': () => Buffer.concat([onePage(), Buffer.alloc(5000)]),
    'ends-with-html': () => Buffer.concat([onePage(), Buffer.from('<html>served at night</html>')]),
    'line-ends-cr': () => binary(text(onePage()).replaceAll('\n', '\r')),
    'line-ends-crlf': () => binary(text(onePage()).replaceAll('\n', '\r\n')),
    'no-endobj': () => binary(text(onePage()).replaceAll('endobj\n', '')),
    'no-endstream': () => binary(text(onePage()).replaceAll('\nendstream', '')),
    'no-trailer': () => binary(text(onePage()).replace(/trailer[\s\S]*$/, '')),
    'no-startxref': () => binary(text(onePage()).replace(/startxref[\s\S]*$/, '')),
    'xref-off-by-one': () => binary(text(onePage()).replace(/(\d{9})\d (?=00000 n)/g, '$11 ')),
    'version-future': () => onePage({ version: '9.9' }),
    'version-none': () => binary(text(onePage()).replace('%PDF-1.7', '%PDF-')),
    'cut-in-half': () => onePage().subarray(0, 300),
    twice: () => Buffer.concat([onePage(), onePage()]),
  },
  revisions: {
    'page-replaced': () => updated(onePage(), { 4: text(stream('BT /F1 9 Tf 9 9 Td (Changed) Tj ET')) }),
    'page-deleted': () => updated(onePage(), { 3: 'null' }),
    'catalog-replaced': () => updated(onePage(), { 1: '<< /Type /Catalog >>' }),
    'many-revisions': () =>
      Array.from({ length: 200 }).reduce<Buffer>((pdf, _, at) => updated(pdf, { 7: `(${at})` }), onePage()),
    'hybrid-lie': () => updated(onePage(), { 7: '(x)' }, '/XRefStm 15'),
    'previous-is-later': () => updated(onePage(), { 7: '(x)' }, '/Prev 99999'),
    'linearised-lie': () =>
      onePage({ more: ['<< /Linearized 1 /L 77 /H [9 9] /O 3 /E 99999999 /N 4000 /T 1 >>'] }),
  },
  scripts: {
    'no-font': () => onePage({ font: '<< >>' }),
    'font-of-other-type': () => onePage({ font: '[ 1 2 3 ]' }),
    vertical: () =>
      written(
        '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /UniJIS-UTF16-V /DescendantFonts [6 0 R] >>',
        '65E5672C8A9E'.repeat(20),
        [CID_FONT],
      ),
    'encoding-unknown': () =>
      written(
        '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Nobody-H /DescendantFonts [6 0 R] >>',
        '65E5'.repeat(20),
        [CID_FONT],
      ),
    'right-to-left': () =>
      written('<< /Type /Font /Subtype /Type1 /BaseFont /A /ToUnicode 6 0 R >>', '4142434445'.repeat(9), [
        stream(
          'begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfrange <41> <5a> <05D0> endbfrange endcmap',
        ),
      ]),
    'zero-bytes-in-names': () =>
      onePage({ content: `BT /F#001 12 Tf 72 700 Td (a\0b) Tj ET /\0 Do ${SHORT_TEXT}` }),
    'text-unseen': () => onePage({ content: SHORT_TEXT.replace('BT', 'BT 3 Tr') }),
    'text-upside-down': () => onePage({ content: `-1 0 0 -1 612 792 cm ${SHORT_TEXT}` }),
    'one-letter-a-line': () =>
      onePage({
        content: Array.from({ length: 5000 }, (_, at) => `BT /F1 1 Tf 9 ${at / 7} Td (x) Tj ET`).join('\n'),
      }),
    'all-on-one-place': () => onePage({ content: 'BT /F1 9 Tf 9 9 Td (words) Tj ET\n'.repeat(5000) }),
  },
  pages: {
    blank: () => onePage({ content: '' }),
    'no-contents': () => rawPdf([PAGES, '<< /Kids [3 0 R] /Count 1 >>', '<< /Type /Page /Parent 2 0 R >>']),
    'many-blank': () =>
      rawPdf([
        PAGES,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(30)}] /Count 30 >>`,
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>',
      ]),
    thousands: () =>
      rawPdf([
        PAGES,
        `<< /Type /Pages /Kids [${Array.from({ length: 4000 }, (_, at) => `${at + 3} 0 R`).join(' ')}] /Count 4000 >>`,
        ...Array.from({ length: 4000 }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>'),
      ]),
    'type-missing': () => binary(text(onePage()).replace('/Type /Page ', '')),
    'annotation-only': () =>
      onePage({
        content: '',
        page: '/Annots [6 0 R]',
        more: ['<< /Type /Annot /Subtype /FreeText /Rect [9 9 300 300] /Contents (Upheld) /DA (/F1 9 Tf) >>'],
      }),
    portfolio: () =>
      onePage({
        catalog: '/Collection << /View /D >> /Names << /EmbeddedFiles << /Names [(a.pdf) 6 0 R] >> >>',
        more: ['<< /Type /Filespec /F (a.pdf) /EF << /F 7 0 R >> >>', stream(onePage())],
      }),
    'layers-hidden': () =>
      onePage({
        catalog: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
        content: `/OC /L BDC ${SHORT_TEXT} EMC EMC EMC`,
        resources: '/Properties << /L 6 0 R >>',
        more: ['<< /Type /OCG /Name (Hidden) >>'],
      }),
    'dates-impossible': () =>
      onePage({
        trailer: '/Info 6 0 R',
        more: ['<< /CreationDate (D:99999999999999) /ModDate [] /Title 7 >>'],
      }),
    'labels-loop': () =>
      onePage({ catalog: '/PageLabels 6 0 R', more: ['<< /Kids [6 0 R 6 0 R] /Nums [0 6 0 R] >>'] }),
    'structure-loop': () =>
      onePage({
        catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R',
        more: ['<< /Type /StructTreeRoot /K 7 0 R >>', '<< /S /P /P 7 0 R /K [7 0 R 0] /Pg 3 0 R >>'],
      }),
    'inline-image-giant': () =>
      onePage({
        content: Buffer.concat([
          Buffer.from('q 612 0 0 792 0 0 cm BI /W 4000 /H 4000 /BPC 8 /CS /G /F /Fl ID '),
          deflateSync(Buffer.alloc(16_000_000, 255)),
          Buffer.from('\nEI Q'),
        ]),
      }),
    'inline-images-many': () =>
      onePage({ content: 'q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI Q\n'.repeat(20_000) }),
  },
};
