import PDFDocument from 'pdfkit';

/** What sets one invented letter apart from another. */
export interface InventedLetter {
  readonly caseNumber: string;
  readonly decision?: 'Upheld' | 'Overturned';
  /** Draws the letter as strokes instead of text, so that it has no text layer. */
  readonly withoutTextLayer?: boolean;
}

/** A short letter in today's form, as a PDF; the same letter always gives the same bytes. */
export async function letterPdf({
  caseNumber,
  decision = 'Upheld',
  withoutTextLayer,
}: InventedLetter): Promise<Buffer> {
  const date = new Date('2020-01-01T00:00:00Z');
  const document = new PDFDocument({
    size: 'LETTER',
    margin: 72,
    info: { CreationDate: date, ModDate: date },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  if (withoutTextLayer) document.rect(100, 100, 300, 8).fill();
  else drawLetter(document, caseNumber, decision);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function drawLetter(document: PDFKit.PDFDocument, caseNumber: string, decision: string): void {
  const cells = [
    ['Case Number:', caseNumber],
    ['Date Assigned:', '03/10/2017', 'Date of Injury:', '06/02/2014'],
    ['Decision Date:', '04/05/2017', 'UR Denial Date:', '02/14/2017'],
    ['Priority:', 'Standard', 'Application', '03/01/2017'],
    ['', '', 'Received:'],
  ];
  const lefts = [72, 180, 320, 440];
  document.fontSize(11);
  for (const [row, texts] of cells.entries()) {
    for (const [column, text] of texts.entries()) {
      if (text) document.text(text, lefts[column], 90 + row * 18, { lineBreak: false });
    }
  }
  document.text('', 72, 210);
  for (const paragraph of paragraphs(decision)) document.text(paragraph).moveDown();
}

function paragraphs(decision: string): string[] {
  const necessary = decision === 'Upheld' ? 'is not medically necessary' : 'is medically necessary';
  return [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'The Expert Reviewer has the following credentials:\nState(s) of Licensure: California\nCertification(s)/Specialty: Chiropractor',
    'CLINICAL CASE SUMMARY',
    'The injured worker is a 51 year old female who slipped in a greenhouse on 06/02/2014. Diagnoses: lumbago.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    `A garden of tests: ${decision}`,
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    'MAXIMUS guideline: The MAXIMUS guideline did not cite any medical evidence for its decision.',
    `Decision rationale: The plants were watered twice. The requested garden ${necessary}.`,
  ];
}
