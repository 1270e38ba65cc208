import { describe, expect, it } from 'vitest';
import { assemble } from '../../../extractors/assemble.ts';
import { readIssues } from '../../../extractors/fields/issues.ts';
import type { LetterStructure } from '../../../extractors/segment/index.ts';
import type { Issue, LetterText } from '../../../schemas/index.ts';
import { typedLetter } from '../../support/letter.ts';

function read(letter: LetterText) {
  const body = { start: 0, end: letter.text.length };
  const section = { kind: 'issues', heading: null, body, ...body } as const;
  const structure: LetterStructure = { format: 'F5', sections: [section] };
  const { value, evidence, findings } = assemble<Issue[]>(readIssues(letter, structure), letter);
  return { issues: value, evidence, codes: findings.map((finding) => `${finding.path} ${finding.code}`) };
}

function titled(title: string) {
  const rest = [
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    'MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment 2007.',
    'Decision rationale: Needles help little here. The request is not medically necessary.',
  ];
  return read(typedLetter([title, ...rest].join('\n\n')));
}

describe('readIssues', () => {
  it('reads an issue with evidence for each of its values', () => {
    const { issues, evidence } = titled('Acupuncture, 6 visits: Upheld');
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      heading: 'Acupuncture, 6 visits',
      disputed: 'Acupuncture, 6 visits',
      originalRequest: null,
      authorized: null,
      decision: 'upheld',
      claimsAdministrator: { basis: 'none', citations: [] },
      reviewer: { basis: 'mtus', citations: [{ title: 'Acupuncture Treatment', year: 2007, sections: [] }] },
      finding: 'not_medically_necessary',
      rationale: 'Needles help little here. The request is not medically necessary.',
    });
    expect(evidence['/0/decision']?.[0]?.quote).toBe('Upheld');
    expect(evidence['/0/heading']?.[0]?.quote).toBe('Acupuncture, 6 visits');
    expect(evidence['/0/finding']?.[0]?.quote).toBe('The request is not medically necessary.');
    expect(evidence['/0/reviewer/basis']?.[0]?.quote).toBe('Decision based on MTUS');
  });

  it.each([
    [
      'a part was authorised',
      'Ten visits was the original request. Four visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Six visits is: Upheld',
      ['Ten visits', 'Four visits', 'Six visits'],
    ],
    [
      'plural, without "is" and without the comma',
      'Ten visits were the original request. Four visits were authorized by the Claims Administrator. The remaining IMR eligible portion of the original request Six visits: Overturned',
      ['Ten visits', 'Four visits', 'Six visits'],
    ],
    [
      'decimals and colons inside the parts',
      'Salve 2.5%, QTY: 3 was the original request. Salve 2.5%, QTY: 1 was certified by the Claims Administrator. The remaining portion of the original request, Salve 2.5%, QTY: 2 is: Upheld',
      ['Salve 2.5%, QTY: 3', 'Salve 2.5%, QTY: 1', 'Salve 2.5%, QTY: 2'],
    ],
    [
      'something else was authorised',
      'A hot pack was the original request. The Claims Administrator authorized a cold pack, leaving the original request IMR eligible. The original request, a hot pack is: Overturned',
      ['A hot pack', 'a cold pack', 'a hot pack'],
    ],
    [
      'a portion without its request',
      'Ten visits was the original request. Four visits was authorized by the Claims Administrator. The remaining IMR eligible portion, six visits is: Upheld',
      ['Ten visits', 'Four visits', 'six visits'],
    ],
    [
      'joined by other words',
      'Ten visits was the original request. The Claims Administrator modified this to four visits, leaving the original request IMR eligible. The original request of ten visits is: Upheld',
      ['Ten visits', 'four visits', 'ten visits'],
    ],
    [
      'damaged by OCR',
      'Ten visits was the orlginal requcst. Four visits was authorlzed by the Clairns Administrator. The remaining 1MR eligib1e portlon of the original request. Six visits 1s: Upheld',
      ['Ten visits', 'Four visits', 'Six visits'],
    ],
  ])('takes a modified request apart: %s', (_, title, [originalRequest, authorized, disputed]) => {
    const { issues, codes } = titled(title as string);
    expect(issues[0]).toMatchObject({ originalRequest, authorized, disputed });
    expect(codes.filter((code) => /request|conflict/.test(code))).toEqual([]);
  });

  it('doubts a request that is in dispute as a whole and printed twice in other words', () => {
    const title =
      'A hot pack was the original request. The Claims Administrator authorized a cold pack, leaving the original request IMR eligible. The original request, a hot pack were granted is: Overturned';
    expect(titled(title).codes).toContain('/0/disputed conflicting-values');
  });

  it('gives null and a finding for what a modified title does not show', () => {
    const { issues, codes } = titled('Ten visits was the original request. Fewer were granted: Upheld');
    expect(issues[0]).toMatchObject({ originalRequest: 'Ten visits', authorized: null, disputed: null });
    expect(codes).toContain('/0/disputed unfamiliar-request');
    expect(codes).toContain('/0/authorized unfamiliar-request');
  });

  it('takes a request for an original brand for a plain title', () => {
    const { issues } = titled('Original brand salve, as per request of 5/1/15: Upheld');
    expect(issues[0]).toMatchObject({ originalRequest: null, authorized: null });
    expect(issues[0]?.disputed).toBe(issues[0]?.heading);
  });

  it.each([
    ['Upheld', 'upheld', false],
    ['Uphe1d', 'upheld', false],
    ['Overtumed', 'overturned', false],
    ['Uphxxd', 'upheld', true],
  ])('reads the decision %s', (word, decision, doubtful) => {
    const { issues, codes } = titled(`Acupuncture: ${word}`);
    expect(issues[0]).toMatchObject({ heading: 'Acupuncture', decision });
    expect(codes.includes('/0/decision unreadable-value')).toBe(doubtful);
  });

  it.each(['Not Upheld', 'Partially Overturned', 'Modified'])('gives no decision for %s', (words) => {
    const { issues } = titled(`Acupuncture: ${words}`);
    expect(issues[0]?.decision).toBeNull();
  });

  it('gives no issues without the section', () => {
    expect(readIssues(typedLetter('text'), { format: 'unknown', sections: [] })).toEqual([]);
  });
});
