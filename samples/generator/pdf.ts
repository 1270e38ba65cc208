import PDFDocument from 'pdfkit';
import { sourceOf } from './fonts.ts';
import { drawLetterhead, LETTERHEAD } from './letterhead.ts';
import { type DrawnPage, type Mark, PAGE } from './page-flow.ts';
import { seededRandom } from './seeded.ts';

/** pdfkit's document with the parts that its published types leave out. */
export type SampleDocument = PDFKit.PDFDocument & {
  _security?: { constructor: { generateRandomWordArray: (length: number) => Uint8Array } };
};

export interface PdfOptions {
  /** AES with this owner password; opens without a password unless `userPassword` is set. */
  readonly ownerPassword?: string;
  readonly userPassword?: string;
}

/** All samples claim to be of this moment, so that the bytes never change. */
const CREATED = new Date('2020-01-01T00:00:00Z');

/** A PDF drawn by `draw`, the same bytes on every run: fixed date, no author, seeded encryption. */
export async function createPdf(
  draw: (document: SampleDocument) => void | Promise<void>,
  options: PdfOptions = {},
): Promise<Buffer> {
  const document: SampleDocument = new PDFDocument({
    autoFirstPage: false,
    // Compressed bytes depend on the zlib of the machine.
    compress: false,
    // Version 1.6 is what makes pdfkit encrypt by 128-bit AES, as the real letters are.
    pdfVersion: '1.6',
    info: { Producer: 'imr-extract samples', Creator: 'imr-extract samples', CreationDate: CREATED },
    ...options,
    ...(options.ownerPassword
      ? { permissions: { printing: 'highResolution', contentAccessibility: true } }
      : {}),
  });
  if (document._security) {
    const random = seededRandom(1);
    document._security.constructor.generateRandomWordArray = (length) =>
      Uint8Array.from({ length }, () => Math.floor(random() * 256));
  }
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  await draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** A letter with its text layer. */
export function createDigitalPdf(pages: readonly DrawnPage[], options: PdfOptions = {}): Promise<Buffer> {
  return createPdf((document) => {
    for (const page of pages) addDrawnPage(document, page);
  }, options);
}

export function addDrawnPage(document: SampleDocument, page: DrawnPage): void {
  document.addPage({ size: [PAGE.width, PAGE.height], margin: 0 });
  for (const mark of page) paint(document, mark);
}

function paint(document: SampleDocument, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      document
        .font(sourceOf(mark.font))
        .fontSize(mark.size)
        .fillColor('black')
        .text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
      break;
    case 'rectangle': {
      const level = Math.round(mark.grey * 255);
      document.rect(mark.x, mark.y, mark.width, mark.height).fill([level, level, level]);
      break;
    }
    case 'line':
      document.moveTo(mark.x0, mark.y0).lineTo(mark.x1, mark.y1).lineWidth(0.5).stroke('black');
      break;
    case 'letterhead':
      addRawImage(document, mark, {
        Width: LETTERHEAD.width,
        Height: LETTERHEAD.height,
        BitsPerComponent: 8,
        data: drawLetterhead(),
      });
      break;
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface RawImage {
  readonly Width: number;
  readonly Height: number;
  readonly BitsPerComponent: number;
  readonly data: Uint8Array;
  readonly Filter?: string;
  readonly DecodeParms?: Readonly<Record<string, number | boolean>>;
}

/** Embeds grey pixels as they are; pdfkit itself takes PNG and JPEG files only. Place from the top left. */
export function addRawImage(document: SampleDocument, place: Place, { data, ...image }: RawImage): void {
  const reference = document.ref({ Type: 'XObject', Subtype: 'Image', ColorSpace: 'DeviceGray', ...image });
  reference.end(data);
  const name = `Raw${Object.keys(document.page.xobjects).length}`;
  document.page.xobjects[name] = reference;
  const { x, y, width, height } = place;
  document.save().transform(width, 0, 0, -height, x, y + height);
  document.addContent(`/${name} Do`);
  document.restore();
}
