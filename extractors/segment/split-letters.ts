import type { Finding, FindingCode, LetterText, Page } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import { factsOf, OPENS, type PageFacts } from './page-facts.ts';
import { type OrderedPages, orderPages } from './page-order.ts';
import { repeatedPages } from './repeated-pages.ts';

/** The pages of one of a document's letters, in the order in which to read them. */
export interface LetterPages {
  readonly pages: readonly Page[];
  /** Pages that repeat one of them, and are not read. */
  readonly repeated: readonly Page[];
  /** Whether the pages are those of the whole document, in its order. */
  readonly isWhole: boolean;
  readonly findings: readonly Finding[];
}

/**
 * The letters of a document. A letter begins on a page that bears a first page's marks, once the letter
 * before has had its own; and so does any other paper that a determination is bound together with.
 *
 * @param letter the text of all pages
 */
export function splitLetters(letter: LetterText, pages: readonly Page[]): LetterPages[] {
  const groups = groupPages(factsOf(letter, pages));
  return groups.map((group) => {
    const repeated = repeatedPages(group);
    const ordered = orderPages(group.filter((facts) => !repeated.has(facts)));
    const own = ordered.pages.map(({ page }) => page);
    return {
      pages: own,
      repeated: [...repeated.keys()].map(({ page }) => page),
      isWhole:
        repeated.size === 0 && groups.length === 1 && own.every((page, index) => page === pages[index]),
      findings: [
        ...(groups.length > 1 ? [ofSeveral(groups.length, group)] : []),
        ...boundIn(group, groups),
        ...[...repeated].map(([{ page }, same]) =>
          about('repeated-page', `page ${page.number} repeats page ${same.page.number}, and is not read`),
        ),
        ...findingsOf(ordered),
      ],
    };
  });
}

function groupPages(facts: readonly PageFacts[]): PageFacts[][] {
  const groups: PageFacts[][] = [];
  for (const page of facts) {
    const group = groups.at(-1);
    if (!group || beginsLetter(page, group)) groups.push([page]);
    else (ownerOf(page, groups) ?? group).push(page);
  }
  return groups;
}

/** The letter whose case a page names on its margin, where the pages of several letters were mixed. */
function ownerOf({ marginCase }: PageFacts, groups: readonly PageFacts[][]): PageFacts[] | undefined {
  if (marginCase === null) return undefined;
  return groups.findLast((group) => group.some((facts) => namesCase(facts, marginCase)));
}

function namesCase({ caseNumber, marginCase }: PageFacts, number: string): boolean {
  return caseNumber === number || marginCase === number;
}

function beginsLetter(page: PageFacts, group: readonly PageFacts[]): boolean {
  const hasBody = isDetermination(group);
  const isOther = !hasBody && group[0]?.isStrangers() === true;
  if (page.otherPaper && !page.opensDetermination) return hasBody && !isNumberedOn(page, group);
  if (page.opening < OPENS) return false;
  if (isOther) return true;
  if (!hasBody) return false;
  if (page.opensDetermination) return true;
  // A running head may repeat the header's labels: it names the same case.
  const known = group.find(({ caseNumber }) => caseNumber !== null)?.caseNumber ?? null;
  return (page.caseNumber === null || page.caseNumber !== known) && !isNumberedOn(page, group);
}

/** Whether the page's number is the next one: it belongs to the letter, whatever stands on it. */
function isNumberedOn({ printed }: PageFacts, group: readonly PageFacts[]): boolean {
  const before = group.at(-1)?.printed;
  return (
    printed !== null &&
    before != null &&
    printed.number === before.number + 1 &&
    printed.count === before.count
  );
}

function findingsOf({ pages, moved, gaps }: OrderedPages): Finding[] {
  const order = pages.map(({ page }) => page.number).join(', ');
  return [
    ...(moved === 'proven' ? [about('page-order', `read in the order ${order}`)] : []),
    ...(moved === 'likely' ? [about('doubtful-page-order', `read in the order ${order}`)] : []),
    ...gaps.map((gap) => about('missing-page', gap)),
  ];
}

/** What another paper bound in before or behind says of a determination may take it back. */
function boundIn(group: readonly PageFacts[], groups: readonly (readonly PageFacts[])[]): Finding[] {
  const other = groups.find((pages) => !isDetermination(pages))?.[0]?.page.number;
  if (other === undefined || !isDetermination(group)) return [];
  return [about('foreign-text', `another paper, on page ${other}, is bound in with this letter`)];
}

function isDetermination(group: readonly PageFacts[]): boolean {
  return group.some(({ opensDetermination }) => opensDetermination);
}

function ofSeveral(count: number, group: readonly PageFacts[]): Finding {
  const pages = group.map(({ page }) => page.number);
  return about(
    'several-letters',
    `one of ${count} in this PDF: pages ${Math.min(...pages)} to ${Math.max(...pages)}`,
  );
}

function about(code: FindingCode, message: string): Finding {
  return finding(code, '/source/pageRange', message);
}
