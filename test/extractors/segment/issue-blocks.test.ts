import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flow } from '../../../extractors/flow.ts';
import { cutIssueBlocks, type IssueBlock } from '../../../extractors/segment/issue-blocks.ts';
import type { LetterText, Span } from '../../../schemas/index.ts';
import { typedLetter } from '../../support/letter.ts';

const LEAD_IN =
  'The Final Determination was based on decisions for the disputed items/services set forth below:';
const parts = (rationale = 'The brace is not medically necessary.') =>
  [
    'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.',
    'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Summary.',
    `Decision rationale: ${rationale}`,
  ].join('\n\n');
const issue = (title: string, rationale?: string) => `${title}\n\n${parts(rationale)}`;

const cut = (letter: LetterText) => cutIssueBlocks(letter, { start: 0, end: letter.text.length });
const texts = (letter: LetterText, blocks: readonly IssueBlock[], part: 'title' | 'decision' | 'rationale') =>
  blocks.map((block) => {
    const span: Span | null = block[part];
    return span && flow(letter, span);
  });

describe('cutIssueBlocks', () => {
  it('gives each issue its title, decision and labelled parts', () => {
    const letter = typedLetter(
      [LEAD_IN, issue('Knee brace: Upheld'), issue('Knee sleeve: Overturned')].join('\n\n'),
    );
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'title')).toEqual(['Knee brace', 'Knee sleeve']);
    expect(texts(letter, blocks, 'decision')).toEqual(['Upheld', 'Overturned']);
    const [first] = blocks;
    expect(first?.claimsAdministrator && flow(letter, first.claimsAdministrator)).toBe(
      'Decision based on MTUS Knee Complaints 2004.',
    );
    expect(first?.reviewer && flow(letter, first.reviewer)).toBe(
      'Decision based on MTUS Knee Complaints 2004, Section(s): Summary.',
    );
    expect(blocks.every((block) => block.uncertain.length === 0)).toBe(true);
  });

  it('takes the decision after the last colon', () => {
    const letter = typedLetter(issue('Associated service: Cane, QTY: 1, DOS: 1/2/15: Upheld'));
    expect(texts(letter, cut(letter), 'title')).toEqual(['Associated service: Cane, QTY: 1, DOS: 1/2/15']);
  });

  it('finds a decision that stands alone on the next line', () => {
    const letter = typedLetter(issue('Cane with a very long name that fills a line to its end:\nOverturned'));
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'decision')).toEqual(['Overturned']);
    expect(texts(letter, blocks, 'title')).toEqual([
      'Cane with a very long name that fills a line to its end',
    ]);
  });

  it('does not take "upheld" in prose for a decision', () => {
    const rationale =
      'The denial was upheld\nbefore and should not be overturned\nnow. The brace is not needed: it was upheld.';
    const letter = typedLetter(issue('Knee brace: Upheld', rationale));
    const blocks = cut(letter);
    expect(blocks).toHaveLength(1);
    expect(texts(letter, blocks, 'rationale')[0]).toMatch(/upheld\.$/);
  });

  it('starts a title at the top of a page although the blank before it is lost', () => {
    const letter = typedLetter(issue('Knee brace: Upheld'), issue('Knee sleeve, size\nlarge: Overturned'));
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'title')).toEqual(['Knee brace', 'Knee sleeve, size large']);
    expect(texts(letter, blocks, 'rationale')[0]).toBe('The brace is not medically necessary.');
  });

  it('follows a title over a page break', () => {
    const first = `${issue('Knee brace: Upheld')}\n\nA cane was the original request. A stick was authorized by the Claims Administrator. The`;
    const second = `remaining IMR eligible portion of the original request, a handle is: Upheld\n\n${parts()}`;
    const letter = typedLetter(first, second);
    expect(texts(letter, cut(letter), 'title')[1]).toBe(
      'A cane was the original request. A stick was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, a handle is',
    );
  });

  it('follows a title over a page break before its decision word', () => {
    const letter = typedLetter(
      `${issue('Knee brace: Upheld')}\n\nA cane with a handle of cork and a foot of rubber, for one year, for\na cook:`,
      `Upheld\n\n${parts()}`,
    );
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'title')[1]).toBe(
      'A cane with a handle of cork and a foot of rubber, for one year, for a cook',
    );
    expect(texts(letter, blocks, 'decision')).toEqual(['Upheld', 'Upheld']);
    expect(blocks[1]?.uncertain).toEqual([]);
  });

  it("follows a modified request's title over a page break within the administrator's name", () => {
    const first = `${issue('Knee brace: Upheld')}\n\nA cane was the original request. A stick was authorized by the Claims`;
    const second = `Administrator. The remaining IMR eligible portion of the original request, a handle is: Upheld\n\n${parts()}`;
    const letter = typedLetter(first, second);
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'title')[1]).toMatch(/^A cane was .* a handle is$/);
    expect(blocks[1]?.uncertain).toEqual([]);
  });

  it('ends a paragraph where the next word would have had room, full stop or not', () => {
    const long =
      'This line of the rationale is long enough to show where the right margin of the page stands';
    const letter = typedLetter(
      issue('Knee brace: Upheld', `${long}\nand it ends without a stop`),
      issue('Cane: Upheld'),
    );
    expect(texts(letter, cut(letter), 'title')).toEqual(['Knee brace', 'Cane']);
  });

  it('reads through damage to labels and decisions', () => {
    const damaged = issue('Knee brace: Uphe1d')
      .replace('Claims Administrator guideline:', 'C1aims Adrninistrator guidelinc:')
      .replace('MAXIMUS', 'MAX1MUS')
      .replace('Decision rationale:', 'Decision rationalc;');
    const letter = typedLetter([LEAD_IN, damaged, issue('Cane: Overtumed')].join('\n\n'));
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'title')).toEqual(['Knee brace', 'Cane']);
    expect(texts(letter, blocks, 'decision')).toEqual(['Uphe1d', 'Overtumed']);
    expect(texts(letter, blocks, 'rationale')).toEqual(
      Array(2).fill('The brace is not medically necessary.'),
    );
  });

  it('marks an issue one of whose labels is lost, and still finds it', () => {
    const broken = issue('Cane: Upheld').replace('Claims Administrator guideline:', '');
    const letter = typedLetter([issue('Knee brace: Upheld'), broken, issue('Sling: Upheld')].join('\n\n'));
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'title')).toEqual(['Knee brace', 'Cane', 'Sling']);
    expect(blocks[1]?.claimsAdministrator).toBeNull();
    expect(blocks.map((block) => block.uncertain)).toEqual([[], ['missing-label'], []]);
  });

  it('finds an issue none of whose labels is left by its decision line', () => {
    const bare = 'Cane: Upheld\n\nNothing else of this issue was legible.';
    const letter = typedLetter([issue('Knee brace: Upheld'), bare, issue('Sling: Upheld')].join('\n\n'));
    const blocks = cut(letter);
    expect(texts(letter, blocks, 'title')).toEqual(['Knee brace', 'Cane', 'Sling']);
    expect(blocks[1]).toMatchObject({ reviewer: null, rationale: null, uncertain: ['missing-label'] });
  });

  it('gives a title without a decision no decision', () => {
    const letter = typedLetter([LEAD_IN, issue('Knee brace')].join('\n\n'));
    expect(texts(letter, cut(letter), 'title')).toEqual(['Knee brace']);
    expect(cut(letter)[0]?.decision).toBeNull();
  });

  it("leaves out links' targets printed after the last sentence", () => {
    const letter = typedLetter(
      `${issue('Knee brace: Upheld')}\nhttp://www.example.org/knee\nhttp://www.example.org/knee`,
    );
    expect(texts(letter, cut(letter), 'rationale')).toEqual(['The brace is not medically necessary.']);
  });

  it('crashes on no text, and its spans stand in order without overlap', () => {
    const fragment = fc.constantFrom(
      'Knee brace: Upheld',
      'Cane:',
      'Overturned',
      'Claims Administrator guideline: text.',
      'MAXIMUS guideline:',
      'Decision rationale: It is so.',
      'Prose that was upheld.',
      LEAD_IN,
      '',
      ': Upheld',
    );
    const page = fc.array(fc.oneof(fragment, fc.string({ maxLength: 30 })), { maxLength: 14 });
    fc.assert(
      fc.property(fc.array(page, { maxLength: 3 }), (pages) => {
        const letter = typedLetter(...pages.map((lines) => lines.join('\n')));
        const spans = cut(letter).flatMap((block) =>
          [block.title, block.decision, block.claimsAdministrator, block.reviewer, block.rationale].filter(
            (span): span is Span => span !== null,
          ),
        );
        spans.forEach((span, index) => {
          expect(span.start).toBeLessThan(span.end);
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeLessThanOrEqual(letter.text.length);
        });
      }),
      { numRuns: 300 },
    );
  });
});
