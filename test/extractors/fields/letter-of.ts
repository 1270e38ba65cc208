import { buildLetterText } from '../../../extractors/layout/index.ts';
import { type LetterStructure, segmentLetter } from '../../../extractors/segment/index.ts';
import type { LetterText, Page, TextSource, Word } from '../../../schemas/index.ts';

const LINE_HEIGHT = 12;
const CHAR_WIDTH = 5;

/** A one-page letter of the usual format with the given case summary and rationale, set in lines of at most `width`. */
export function letterOf(
  summary: string,
  {
    rationale = 'The request is not medically necessary.',
    width = 95,
    textSource = 'text-layer',
  }: { rationale?: string; width?: number; textSource?: TextSource } = {},
): { readonly letter: LetterText; readonly structure: LetterStructure } {
  const paragraphs = [
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
    'The Expert Reviewer has the following credentials:',
    'State(s) of Licensure: California',
    'Certification(s)/Specialty: Family Practice',
    'CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    summary,
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Acupuncture, 4 visits: Upheld',
    `Decision rationale: ${rationale}`,
  ];
  const letter = buildLetterText([{ ...pageOf(paragraphs, width), textSource }]);
  return { letter, structure: segmentLetter(letter) };
}

function pageOf(paragraphs: readonly string[], width: number): Page {
  const words: Word[] = [];
  let top = 50;
  for (const paragraph of paragraphs) {
    let column = 0;
    for (const text of paragraph.split(/\s+/).filter(Boolean)) {
      if (column > 0 && column + text.length > width) {
        column = 0;
        top += LINE_HEIGHT * 1.15;
      }
      const left = 60 + column * CHAR_WIDTH;
      words.push({
        text,
        bbox: [left, top, left + text.length * CHAR_WIDTH, top + LINE_HEIGHT],
        confidence: 1,
      });
      column += text.length + 1;
    }
    top += LINE_HEIGHT * 2.4;
  }
  return {
    number: 1,
    width: 612,
    height: Math.max(792, top + 50),
    rotation: 0,
    textSource: 'text-layer',
    confidence: 1,
    words,
  };
}
