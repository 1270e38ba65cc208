import type { Finding, LetterFormat, SectionKind } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import type { Rule, UnjudgedRecord } from './rule.ts';

/** The sections that every letter of a format has. */
const SECTIONS: Readonly<Record<LetterFormat, readonly SectionKind[]>> = {
  F1: ['issues', 'case_summary', 'reviewer_qualifications'],
  F2: ['issues', 'reviewer_qualifications', 'case_summary'],
  F3: ['determination_method', 'case_summary', 'issues'],
  F4: ['determination_method', 'case_summary', 'issues'],
  F5: ['header', 'determination_method', 'reviewer_qualifications', 'case_summary', 'issues'],
  unknown: [],
};

/** Characters of running text: the shortest and longest seen in real letters, with room. */
const LENGTHS: Partial<Record<SectionKind, readonly [number, number]>> = {
  determination_method: [300, 2_500],
  case_summary: [150, 12_000],
  issues: [200, 120_000],
};
const RATIONALE_LENGTH = [40, 15_000] as const;

/** What a letter of its format must give: a gap is either a misreading or a letter worth a look. */
export const checkPresence: Rule = (record) => {
  const { letterFormat } = record.source;
  if (letterFormat === 'unknown') {
    return [finding('unknown-format', '/source/letterFormat', 'the document matches no known letter format')];
  }
  const early = EARLY[letterFormat];
  if (early) return [...missingSections(record), unverified(letterFormat), ...missing(early(record))];
  return [
    ...missingSections(record),
    ...lengthsOf(record),
    ...missingHeader(record),
    ...missingParts(record),
  ];
};

type Values = Readonly<Record<string, unknown>>;

/** What the letters before 2014 give, as far as it is known: nothing else can be missed. */
const EARLY: Partial<Record<LetterFormat, (record: UnjudgedRecord) => Values>> = {
  F1: (record) => ({ ...reviewerOf(record), ...decisionsOf(record) }),
  F2: (record) => {
    const { decision, urDenial, applicationReceived, assigned } = record.dates;
    const dates = { decision, urDenial, applicationReceived, assigned };
    return { ...named('/dates/', dates), ...reviewerOf(record), ...decisionsOf(record) };
  },
  F3: (record) => {
    const { urDenial } = record.dates;
    return { ...named('/dates/', { urDenial }), ...reviewerOf(record), ...decisionsOf(record) };
  },
};

function unverified(format: LetterFormat): Finding {
  const message = `letters of the form ${format} are known from descriptions only`;
  return finding('unverified-format', '/source/letterFormat', message);
}

function named(prefix: string, values: Values): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]));
}

function reviewerOf({ reviewer }: UnjudgedRecord): Values {
  return {
    '/reviewer/statesOfLicensure': reviewer.statesOfLicensure[0],
    '/reviewer/specialties': reviewer.specialties[0],
  };
}

function decisionsOf({ issues }: UnjudgedRecord): Values {
  const ofIssues = issues.map(({ heading, decision }, index) =>
    named(`/issues/${index}/`, { heading, decision }),
  );
  return Object.assign({ '/issues': issues[0] }, ...ofIssues);
}

function missingSections({ source, sections }: UnjudgedRecord): Finding[] {
  const present = new Set(sections.map((section) => section.kind));
  return SECTIONS[source.letterFormat]
    .filter((kind) => !present.has(kind))
    .map((kind) => finding('missing-section', '/sections', `no section "${kind}" was found`));
}

/** In 2014 most of what is said of every reviewer alike follows the credentials. */
const SHORTEST_METHOD_OF_2014 = 120;

function lengthsOf({ source, sections, issues }: UnjudgedRecord): Finding[] {
  const ofSections = sections.flatMap(({ kind, text }, index) => {
    const [usual, most] = LENGTHS[kind] ?? [0, Number.POSITIVE_INFINITY];
    const isOf2014 = kind === 'determination_method' && source.letterFormat === 'F4';
    const least = isOf2014 ? SHORTEST_METHOD_OF_2014 : usual;
    return text.length < least || text.length > most
      ? [finding('section-length', `/sections/${index}/text`, `"${kind}" has ${text.length} characters`)]
      : [];
  });
  const ofRationales = issues.flatMap(({ rationale }, index) => {
    const length = rationale?.length ?? RATIONALE_LENGTH[0];
    return length < RATIONALE_LENGTH[0] || length > RATIONALE_LENGTH[1]
      ? [finding('section-length', `/issues/${index}/rationale`, `the rationale has ${length} characters`)]
      : [];
  });
  return [...ofSections, ...ofRationales];
}

/** A 2014 letter may come without its header table; one that shows a part of it must show it all. */
function missingHeader({ source, caseNumber, priority, dates }: UnjudgedRecord): Finding[] {
  const values: Record<string, string | null> = {
    '/caseNumber': caseNumber,
    '/priority': priority,
    ...Object.fromEntries(Object.entries(dates).map(([name, value]) => [`/dates/${name}`, value])),
  };
  if (source.letterFormat === 'F4' && Object.values(values).every((value) => value === null)) {
    return [finding('missing-header', '/dates', 'the letter comes without its header table')];
  }
  return missing(values);
}

function missingParts(record: UnjudgedRecord): Finding[] {
  const values: Record<string, unknown> = { ...reviewerOf(record), ...decisionsOf(record) };
  record.issues.forEach((issue, index) => {
    values[`/issues/${index}/rationale`] = issue.rationale;
    values[`/issues/${index}/claimsAdministrator/text`] = issue.claimsAdministrator.text;
    values[`/issues/${index}/reviewer/text`] = issue.reviewer.text;
  });
  return missing(values);
}

function missing(values: Readonly<Record<string, unknown>>): Finding[] {
  return Object.entries(values)
    .filter(([, value]) => value === null || value === undefined || value === '')
    .map(([path]) =>
      finding('missing-value', path, 'every letter of this format gives this value; it was not found'),
    );
}
