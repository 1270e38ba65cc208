import PDFDocument from 'pdfkit';

export type Doc = InstanceType<typeof PDFDocument>;

/** Makes a small PDF in memory; `draw` starts on an empty Letter page. */
export function makePdf(
  draw: (doc: Doc) => void,
  options: Partial<PDFKit.PDFDocumentOptions> = {},
): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'LETTER', margin: 72, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
    draw(doc);
    doc.end();
  });
}

/** An invented paragraph, long enough to be judged as English. */
export const STORY =
  'The injured worker is a 44 year old gardener who was hurt on 03/14/2016 when a ladder slipped on wet ' +
  'stone. He has pain in the left shoulder and in the neck, with numbness of the ring finger. The exam of ' +
  '05/02/2016 showed weakness of grip and a tender trapezius. He was given ibuprofen and was sent to six ' +
  'visits of therapy, from which he had some relief. A request for an ultrasound of the shoulder was made ' +
  'by the treating doctor and was denied by the reviewer, as there is no sign of a tear in the records.';
