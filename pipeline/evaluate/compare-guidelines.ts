import type { GoldCitation, GoldGuidelineUse } from '../../schemas/index.ts';
import { type Comparison, compareList, compareValue } from './comparison.ts';
import { comparable, tokenOverlap } from './text.ts';

/** Titles of guidelines outside the MTUS agree at this share of common words. */
const TITLE_OVERLAP = 0.6;

const sameText = (gold: string, value: string) => comparable(gold) === comparable(value);

/** One side's guideline use: its sentences, its basis, its citations and their sections. */
export function compareGuidelineUse(
  path: string,
  gold: GoldGuidelineUse | null,
  use: GoldGuidelineUse | null,
): Comparison[] {
  const text = compareValue(
    { group: 'guideline-text', field: 'guidelines.text', path: `${path}/text` },
    gold?.text ?? null,
    use?.text ?? null,
    sameText,
  );
  const basis = compareValue(
    { group: 'guidelines', field: 'guidelines.basis', path: `${path}/basis` },
    gold?.basis ?? null,
    use?.basis ?? null,
    sameText,
  );
  const { comparisons } = compareList(
    { group: 'guidelines', field: 'guidelines.citations', path: `${path}/citations` },
    gold?.citations ?? [],
    use?.citations ?? [],
    { alike: citationLikeness, threshold: TITLE_OVERLAP, print: printCitation },
  );
  const { comparisons: sections } = compareList(
    { group: 'guidelines', field: 'guidelines.sections', path: `${path}/citations` },
    sectionsOf(gold),
    sectionsOf(use),
    {
      alike: (a, b) => (sameText(a.title, b.title) && sameText(a.section, b.section) ? 1 : 0),
      threshold: 1,
      print: ({ title, section }) => `${title}: ${section}`,
    },
  );
  return [...text, ...basis, ...comparisons, ...sections];
}

/** MTUS chapters are a closed list: title and year decide. Others are compared by family and words. */
function citationLikeness(gold: GoldCitation, value: GoldCitation): number {
  if (gold.family !== value.family) return 0;
  if (gold.family !== 'MTUS') return tokenOverlap(gold.title, value.title);
  return sameText(gold.title, value.title) && gold.year === value.year ? 1 : 0;
}

function sectionsOf(use: GoldGuidelineUse | null): { title: string; section: string }[] {
  return (use?.citations ?? []).flatMap(({ title, sections }) =>
    sections.map((section) => ({ title, section })),
  );
}

function printCitation({ family, title, year }: GoldCitation): string {
  return `${family}: ${title}${year === null ? '' : ` (${year})`}`;
}
