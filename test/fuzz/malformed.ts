import { deflateSync } from 'node:zlib';
import { seededRandom } from '../../samples/generator/seeded.ts';
import { ODD_KINDS } from './odd-kinds.ts';
import { onePage, rawPdf, SHORT_TEXT, stream } from './raw-pdf.ts';

export interface MalformedFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Buffer;
}

const zeros = (megabytes: number) => Buffer.alloc(megabytes * 2 ** 20);
const bytesOf = (length: number, seed: number) => {
  const random = seededRandom(seed);
  return Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));
};

/** An image over the whole page. */
function imagePage(entries: string, data: Buffer | string): Buffer {
  return onePage({
    content: 'q 612 0 0 792 0 0 cm /Im Do Q',
    resources: '/XObject << /Im 6 0 R >>',
    more: [stream(data, `/Type /XObject /Subtype /Image ${entries}`)],
  });
}

const GREY = '/ColorSpace /DeviceGray /BitsPerComponent 8';
const PAGES = '<< /Type /Catalog /Pages 2 0 R >>';

/** Each kind with its files, made when asked for: some are large. */
const KINDS: Readonly<Record<string, Readonly<Record<string, () => Buffer>>>> = {
  'not a PDF': {
    empty: () => Buffer.alloc(0),
    'one-byte': () => Buffer.from('%'),
    html: () => Buffer.from('<!DOCTYPE html><html><body><h1>Not here</h1></body></html>'),
    zip: () => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytesOf(500, 1)]),
    png: () => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), bytesOf(500, 2)]),
    noise: () => bytesOf(5000, 3),
    zeros: () => Buffer.alloc(5000),
    'late-header': () => Buffer.concat([Buffer.alloc(3000, 32), onePage()]),
    postscript: () => Buffer.from('%!PS-Adobe-3.0\nshowpage\n'),
  },
  'header only': {
    header: () => Buffer.from('%PDF-1.7\n'),
    'header-and-noise': () => Buffer.concat([Buffer.from('%PDF-1.4\n'), bytesOf(4000, 4)]),
    'header-and-end': () => Buffer.from('%PDF-1.4\n%%EOF\n'),
    'header-in-html': () => Buffer.from('<html>%PDF-1.4 was expected</html>'),
  },
  'cross-reference': {
    'points-at-itself': () => onePage({ trailer: '/Prev 400', startxref: 400 }),
    'prev-loop': () => {
      const start = onePage().lastIndexOf('xref\n0');
      return onePage({ trailer: `/Prev ${start}` });
    },
    'start-beyond-end': () => onePage({ startxref: 99_999_999 }),
    'start-negative': () => onePage({ startxref: -5 }),
    'entries-of-noise': () => onePage({ xref: 'xref\n0 6\n~~~~~~~~~~ ##### q \n' }),
    'size-lie': () => onePage({ xref: 'xref\n0 99999999\n0000000000 65535 f \n' }),
    'all-at-zero': () => onePage({ xref: `xref\n0 6\n${'0000000000 00000 n \n'.repeat(6)}` }),
    'stream-loop': () =>
      rawPdf([PAGES, stream('\0'.repeat(64), '/Type /XRef /Size 9 /W [1 2 1] /Root 1 0 R /Prev 60')], {
        startxref: 60,
      }),
    'stream-widths': () =>
      rawPdf([PAGES, stream('\0'.repeat(64), '/Type /XRef /Size 9 /W [9 99 999] /Root 1 0 R')], {
        startxref: 60,
      }),
    'no-root': () => rawPdf(['<< /Type /Nothing >>']),
    'root-is-number': () => rawPdf(['42']),
  },
  'page tree': {
    'kids-loop': () =>
      rawPdf([
        PAGES,
        '<< /Type /Pages /Kids [3 0 R] /Count 5 >>',
        '<< /Type /Pages /Kids [2 0 R] /Count 5 >>',
      ]),
    'own-child': () => rawPdf([PAGES, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>']),
    'count-huge': () =>
      rawPdf([
        PAGES,
        '<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>',
        '<< /Type /Page /Parent 2 0 R >>',
      ]),
    'count-negative': () =>
      rawPdf([PAGES, '<< /Type /Pages /Kids [3 0 R] /Count -7 >>', '<< /Type /Page /Parent 2 0 R >>']),
    'count-text': () =>
      rawPdf([PAGES, '<< /Type /Pages /Kids [3 0 R] /Count (many) >>', '<< /Type /Page >>']),
    'count-too-low': () =>
      rawPdf([
        PAGES,
        '<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R >>',
      ]),
    'no-kids': () => rawPdf([PAGES, '<< /Type /Pages /Count 0 >>']),
    'kids-missing': () => rawPdf([PAGES, '<< /Type /Pages /Kids [77 0 R] /Count 1 >>']),
    'many-kids': () =>
      rawPdf([
        PAGES,
        `<< /Type /Pages /Kids [${'3 0 R '.repeat(5000)}] /Count 5000 >>`,
        '<< /Type /Page /Parent 2 0 R >>',
      ]),
    deep: () => {
      const depth = 20_000;
      const nodes = Array.from(
        { length: depth },
        (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 >>`,
      );
      return rawPdf([PAGES, ...nodes, '<< /Type /Page /MediaBox [0 0 10 10] >>']);
    },
    'parent-loop': () =>
      rawPdf([
        PAGES,
        '<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>',
        '<< /Type /Page /Parent 2 0 R >>',
      ]),
  },
  boxes: {
    giant: () => onePage({ mediaBox: '[0 0 1000000000 1000000000]' }),
    tall: () => onePage({ mediaBox: '[0 0 1 100000000]' }),
    negative: () => onePage({ mediaBox: '[0 0 -612 -792]' }),
    'zero-area': () => onePage({ mediaBox: '[0 0 0 0]' }),
    'not-numbers': () => onePage({ mediaBox: '[/a (b) null <</c 1>>]' }),
    infinite: () => onePage({ mediaBox: `[0 0 ${'9'.repeat(400)} ${'9'.repeat(400)}]` }),
    rotated: () => onePage({ page: '/Rotate 45' }),
    'rotated-by-text': () => onePage({ page: '/Rotate (left)' }),
    'user-unit': () => onePage({ page: '/UserUnit 1e30' }),
    'crop-outside': () => onePage({ page: '/CropBox [5000 5000 6000 6000]' }),
  },
  matrices: {
    nan: () => onePage({ content: `q . . - - 0 0 cm ${SHORT_TEXT} Q` }),
    huge: () => onePage({ content: `q 1e300 0 0 1e300 1e300 1e300 cm ${SHORT_TEXT} Q` }),
    singular: () => onePage({ content: `q 0 0 0 0 0 0 cm ${SHORT_TEXT} Q` }),
    'font-size-zero': () => onePage({ content: 'BT /F1 0 Tf 72 700 Td (Flat) Tj ET' }),
    'font-size-nan': () => onePage({ content: 'BT /F1 (big) Tf 72 700 Td (Flat) Tj ET' }),
    'scale-nan': () => onePage({ content: 'BT /F1 9 Tf (x) Tz 72 700 Td [(Flat) (a) 1e308 (b)] TJ ET' }),
  },
  bombs: {
    'flate-content': () =>
      onePage({ contentStream: stream(deflateSync(zeros(400)), '/Filter /FlateDecode') }),
    'flate-twice': () =>
      onePage({
        contentStream: stream(deflateSync(deflateSync(zeros(400))), '/Filter [/FlateDecode /FlateDecode]'),
      }),
    'flate-operators': () =>
      onePage({
        contentStream: stream(
          deflateSync(
            Buffer.from('BT /F1 9 Tf 9 9 Td (a lot of text, again and again) Tj ET\n'.repeat(400_000)),
          ),
          '/Filter /FlateDecode',
        ),
      }),
    'run-length': () =>
      onePage({ contentStream: stream(Buffer.alloc(2_000_000, 0x81), '/Filter /RunLengthDecode') }),
    'image-huge': () =>
      imagePage(`/Width 100000 /Height 100000 ${GREY} /Filter /FlateDecode`, deflateSync(zeros(100))),
    'image-within-limits': () =>
      imagePage(`/Width 8900 /Height 8900 ${GREY} /Filter /FlateDecode`, deflateSync(zeros(76))),
    'many-images': () =>
      onePage({
        content: 'q 612 0 0 792 0 0 cm /Im Do Q\n'.repeat(20_000),
        resources: '/XObject << /Im 6 0 R >>',
        more: [stream(bytesOf(10_000, 5), `/Type /XObject /Subtype /Image /Width 100 /Height 100 ${GREY}`)],
      }),
    'many-objects': () => rawPdf([PAGES, ...Array.from({ length: 1_000_000 }, () => 'null')]),
    'object-stream-lie': () => rawPdf([PAGES, stream('1 0 2 0 3 0', '/Type /ObjStm /N 2000000000 /First 4')]),
    'form-tree': () => {
      // Ten forms, each painting the next ten times: ten thousand million paintings.
      const forms = Array.from({ length: 10 }, (_, at) =>
        stream(
          `/X${at + 1} Do `.repeat(10),
          `/Type /XObject /Subtype /Form /BBox [0 0 9 9]
          /Resources << /XObject << /X${at + 1} ${at + 7} 0 R >> >>`,
        ),
      );
      return onePage({
        content: '/X0 Do',
        resources: '/XObject << /X0 6 0 R >>',
        more: [...forms, stream(SHORT_TEXT, '/Type /XObject /Subtype /Form /BBox [0 0 9 9]')],
      });
    },
  },
  nesting: {
    arrays: () => onePage({ catalog: `/Deep ${'['.repeat(100_000)}${']'.repeat(100_000)}` }),
    dictionaries: () => onePage({ catalog: `/Deep ${'<</a '.repeat(50_000)}1${'>>'.repeat(50_000)}` }),
    'unclosed-arrays': () => onePage({ catalog: `/Deep ${'['.repeat(100_000)}` }),
    'saved-states': () => onePage({ content: `${'q '.repeat(500_000)}${SHORT_TEXT}` }),
    'restored-states': () => onePage({ content: `${'Q '.repeat(500_000)}${SHORT_TEXT}` }),
    'content-arrays': () => onePage({ content: `${'['.repeat(100_000)} ${SHORT_TEXT}` }),
    'form-loop': () =>
      onePage({
        content: '/X Do',
        resources: '/XObject << /X 6 0 R >>',
        more: [
          stream(
            '/X Do',
            '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
          ),
        ],
      }),
    'contents-loop': () => onePage({ contentStream: '[4 0 R 4 0 R]' }),
    'reference-loop': () => rawPdf([PAGES, '3 0 R', '2 0 R']),
    'length-loop': () => onePage({ contentStream: stream(SHORT_TEXT, '/Length 4 0 R') }),
  },
  streams: {
    'length-huge': () => onePage({ contentStream: stream(SHORT_TEXT, '/Length 2147483647') }),
    'length-negative': () => onePage({ contentStream: stream(SHORT_TEXT, '/Length -1') }),
    'no-end': () => onePage({ contentStream: '<< /Length 10 >>\nstream\nBT ' }),
    'flate-noise': () => onePage({ contentStream: stream(bytesOf(5000, 6), '/Filter /FlateDecode') }),
    'lzw-noise': () => onePage({ contentStream: stream(bytesOf(5000, 7), '/Filter /LZWDecode') }),
    'ascii85-noise': () => onePage({ contentStream: stream(bytesOf(5000, 8), '/Filter /ASCII85Decode') }),
    'hex-noise': () => onePage({ contentStream: stream(bytesOf(5000, 9), '/Filter /ASCIIHexDecode') }),
    'filter-unknown': () => onePage({ contentStream: stream('abc', '/Filter /Magic') }),
    'filters-many': () =>
      onePage({ contentStream: stream('abc', `/Filter [${'/ASCIIHexDecode '.repeat(10_000)}]`) }),
    'predictor-wide': () =>
      onePage({
        contentStream: stream(
          deflateSync(Buffer.from(SHORT_TEXT)),
          '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 >>',
        ),
      }),
    'content-noise': () => onePage({ content: bytesOf(20_000, 10) }),
    'string-unclosed': () => onePage({ content: `BT /F1 9 Tf (${'('.repeat(50_000)}` }),
    'inline-image-unclosed': () =>
      onePage({ content: `BI /W 99999 /H 99999 /BPC 8 /CS /G ID ${'x'.repeat(5000)}` }),
  },
  images: {
    'jbig2-noise': () =>
      imagePage(`/Width 1700 /Height 2200 ${GREY} /Filter /JBIG2Decode`, bytesOf(5000, 11)),
    'jpx-noise': () => imagePage('/Width 1700 /Height 2200 /Filter /JPXDecode', bytesOf(5000, 12)),
    'jpx-header-lie': () =>
      imagePage(
        '/Width 9 /Height 9 /Filter /JPXDecode',
        Buffer.concat([
          Buffer.from('ff4fff51002f0000ffffffffffffffff00000000000000000000040000000400', 'hex'),
          bytesOf(500, 13),
        ]),
      ),
    'ccitt-noise': () =>
      imagePage(
        '/Width 1700 /Height 2200 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 1700 >>',
        bytesOf(5000, 14),
      ),
    'ccitt-wide': () =>
      imagePage(
        '/Width 17 /Height 22 /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode /DecodeParms << /K 0 /Columns 1000000000 >>',
        bytesOf(5000, 15),
      ),
    'jpeg-noise': () => imagePage(`/Width 1700 /Height 2200 ${GREY} /Filter /DCTDecode`, bytesOf(5000, 16)),
    'jpeg-header-lie': () =>
      imagePage(
        `/Width 9 /Height 9 ${GREY} /Filter /DCTDecode`,
        Buffer.concat([
          Buffer.from('ffd8ffc0000b08ffffffff01011100ffda0008010100003f00', 'hex'),
          bytesOf(500, 17),
        ]),
      ),
    'too-little-data': () => imagePage(`/Width 1700 /Height 2200 ${GREY}`, bytesOf(100, 18)),
    'size-negative': () => imagePage(`/Width -17 /Height -22 ${GREY}`, bytesOf(400, 19)),
    'size-fraction': () => imagePage(`/Width 0.001 /Height 1e9 ${GREY}`, bytesOf(400, 20)),
    'bits-odd': () =>
      imagePage('/Width 17 /Height 22 /ColorSpace /DeviceGray /BitsPerComponent 77', bytesOf(400, 21)),
    'palette-huge': () =>
      imagePage(
        '/Width 17 /Height 22 /ColorSpace [/Indexed /DeviceRGB 2000000000 (x)] /BitsPerComponent 8',
        bytesOf(374, 22),
      ),
    'mask-loop': () => imagePage(`/Width 17 /Height 22 ${GREY} /SMask 6 0 R`, bytesOf(374, 23)),
    'noise-page': () => imagePage(`/Width 1000 /Height 1300 ${GREY}`, bytesOf(1_300_000, 24)),
  },
  fonts: {
    missing: () => onePage({ font: 'null' }),
    'own-descendant': () =>
      onePage({
        font: '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [5 0 R] >>',
      }),
    'file-noise': () =>
      onePage({
        font: '<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 0 /LastChar 255 /FontDescriptor 6 0 R >>',
        more: [
          '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 7 0 R >>',
          stream(bytesOf(5000, 25)),
        ],
      }),
    'type1-noise': () =>
      onePage({
        font: '<< /Type /Font /Subtype /Type1 /BaseFont /A /FontDescriptor 6 0 R >>',
        more: [
          '<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile 7 0 R >>',
          stream(
            `%!PS\neexec ${bytesOf(2000, 26).toString('latin1')}`,
            '/Length1 5 /Length2 2000 /Length3 0 /Length 2011',
          ),
        ],
      }),
    'type3-loop': () =>
      onePage({
        content: 'BT /F1 9 Tf (aaaa) Tj ET',
        font: `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >>
          /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1] /Resources << /Font << /F1 5 0 R >> >> >>`,
        more: [stream('BT /F1 9 Tf (aaaa) Tj ET')],
      }),
    'cmap-huge': () =>
      onePage({
        font: '<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>',
        more: [
          stream('begincmap 1 beginbfrange <00000000> <ffffffff> <0041> endbfrange endcmap'),
          '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Ordering (I) >> /W [0 99999999 5] >>',
        ],
      }),
    'widths-text': () =>
      onePage({
        font: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 0 /LastChar 255 /Widths [(a) /b null] >>',
      }),
    'matrix-zero': () =>
      onePage({
        font: '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0 0 0 0 0 0] /CharProcs << >> /Encoding << >> >>',
      }),
  },
  encryption: {
    'handler-unknown': () => onePage({ trailer: '/Encrypt << /Filter /Nobody /V 9 >> /ID [(a) (b)]' }),
    'keys-noise': () =>
      onePage({
        trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >> /ID [(a) (b)]`,
      }),
    'aes-keys-short': () =>
      onePage({
        trailer:
          '/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -44 /O (o) /U (u) /OE () /UE () >> /ID [(a) (b)]',
      }),
    'length-zero': () =>
      onePage({
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 0 /P 0 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`,
      }),
    'dictionary-loop': () => onePage({ trailer: '/Encrypt 1 0 R' }),
  },
  extras: {
    javascript: () => onePage({ catalog: '/OpenAction << /S /JavaScript /JS (while (true) {}) >>' }),
    launch: () => onePage({ catalog: '/OpenAction << /S /Launch /F (/bin/sh) >>' }),
    'uri-action': () => onePage({ catalog: '/OpenAction << /S /URI /URI (file:///etc/passwd) >>' }),
    xfa: () =>
      onePage({
        catalog: '/AcroForm << /Fields [] /XFA 6 0 R >>',
        more: [stream('<xdp:xdp><template>'.repeat(9000))],
      }),
    'embedded-file': () =>
      onePage({
        catalog: '/Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >>',
        more: ['<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>', stream('MZ')],
      }),
    'names-loop': () => onePage({ catalog: '/Names << /Dests 6 0 R >>', more: ['<< /Kids [6 0 R] >>'] }),
    'outline-loop': () =>
      onePage({ catalog: '/Outlines 6 0 R', more: ['<< /First 6 0 R /Last 6 0 R /Next 6 0 R >>'] }),
    'external-stream': () => onePage({ contentStream: stream('', '/F (/etc/passwd) /FFilter /FlateDecode') }),
    annotations: () =>
      onePage({
        page: `/Annots [${'6 0 R '.repeat(20_000)}]`,
        more: ['<< /Type /Annot /Subtype /Widget /Rect [0 0 1 1] >>'],
      }),
    'function-loop': () =>
      onePage({
        content: '/P sh',
        resources:
          '/Shading << /P << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 6 0 R >> >>',
        more: [
          '<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R 6 0 R] /Bounds [0.5] /Encode [0 1 0 1] >>',
        ],
      }),
    'calculator-long': () =>
      onePage({
        content: '/P sh',
        resources:
          '/Shading << /P << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 6 0 R >> >>',
        more: [stream(`{ ${'dup mul '.repeat(100_000)} }`, '/FunctionType 4 /Domain [0 1] /Range [0 1]')],
      }),
    'mesh-noise': () =>
      onePage({
        content: '/P sh',
        resources: '/Shading << /P 6 0 R >>',
        more: [
          stream(
            bytesOf(50_000, 27),
            '/ShadingType 6 /ColorSpace /DeviceGray /BitsPerCoordinate 32 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [0 1 0 1 0 1]',
          ),
        ],
      }),
    'tiling-tiny': () =>
      onePage({
        content: '/Pattern cs /P scn 0 0 612 792 re f',
        resources: '/Pattern << /P 6 0 R >>',
        more: [
          stream(
            '0 0 1 1 re f',
            '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 0.00001 /YStep 0.00001 /Resources << >>',
          ),
        ],
      }),
    'text-controls': () =>
      onePage({ content: 'BT /F1 9 Tf 72 700 Td (\\033]0;owned\\007\\033[2J =cmd|x <script>) Tj ET' }),
  },
};

/** Every malformed or odd file, one at a time. */
export function* malformedFiles(): Generator<MalformedFile> {
  for (const [kind, files] of Object.entries({ ...KINDS, ...ODD_KINDS })) {
    for (const [name, make] of Object.entries(files)) yield { kind, name, bytes: make() };
  }
}
