import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { comparable } from '../../pipeline/evaluate/text.ts';
import {
  Decision,
  FINDING_RULES,
  HeaderDates,
  LetterFormat,
  type LetterRecord,
  Priority,
  SectionKind,
  Status,
} from '../../schemas/index.ts';
import { SAMPLES } from './expected.ts';

const EarlyExpected = z.object({
  letterFormat: LetterFormat,
  caseNumber: z.string().nullable(),
  priority: Priority.nullable(),
  dates: HeaderDates,
  reviewer: z.object({
    statesOfLicensure: z.array(z.string()).min(1),
    specialties: z.array(z.string()).min(1),
    subspecialties: z.array(z.string()),
  }),
  issues: z.array(z.object({ heading: z.string(), decision: Decision.nullable() })).min(1),
  summary: z.tuple([z.string().min(8), z.string().min(8)]),
  sections: z.array(SectionKind).min(1),
  status: Status,
  findings: z.array(z.string().refine((code) => code in FINDING_RULES)),
  firstPage: z.int(),
  lastPage: z.int(),
});
/** What the record of one letter in a file of `samples/early` must hold. */
export type EarlyExpected = z.infer<typeof EarlyExpected>;

const EarlyFile = z.object({ about: z.string(), letters: z.array(EarlyExpected).min(1) });

export function readEarlyExpected(name: string): z.infer<typeof EarlyFile> {
  return EarlyFile.parse(JSON.parse(readFileSync(`${SAMPLES}early/expected/${name}.json`, 'utf8')));
}

/** A value of a letter beside the record's: either may be missing. */
export interface EarlyComparison {
  readonly group: 'header' | 'reviewer' | 'issues' | 'summary';
  readonly path: string;
  readonly label: string | null;
  readonly value: string | null;
}

/** Header, reviewer, issues and the ends of the case summary, value by value. */
export function compareEarly(expected: EarlyExpected, record: LetterRecord): EarlyComparison[] {
  const header = [
    ...(['caseNumber', 'priority'] as const).map(
      (name) => [`/${name}`, expected[name], record[name]] as const,
    ),
    ...(['injury', 'assigned', 'decision', 'urDenial', 'applicationReceived'] as const).map(
      (name) => [`/dates/${name}`, expected.dates[name], record.dates[name]] as const,
    ),
  ];
  const reviewer = (['statesOfLicensure', 'specialties', 'subspecialties'] as const).flatMap((name) => {
    const [labels, values] = [expected.reviewer[name], record.reviewer[name]];
    return longest(labels, values).map(
      (_, at) => [`/reviewer/${name}/${at}`, labels[at] ?? null, values[at] ?? null] as const,
    );
  });
  const issues = longest(expected.issues, record.issues).flatMap((_, at) =>
    (['heading', 'decision'] as const).map(
      (name) =>
        [
          `/issues/${at}/${name}`,
          expected.issues[at]?.[name] ?? null,
          record.issues[at]?.[name] ?? null,
        ] as const,
    ),
  );
  const at = record.sections.findIndex(({ kind }) => kind === 'case_summary');
  const text = record.sections[at]?.text ?? null;
  const [start, end] = expected.summary;
  const summary = [
    [`/sections/${at}/text`, start, text?.slice(0, start.length) ?? null],
    [`/sections/${at}/text`, end, text?.slice(-end.length) ?? null],
  ] as const;
  return Object.entries({ header, reviewer, issues, summary }).flatMap(([group, values]) =>
    values
      .filter(([, label, value]) => label !== null || value !== null)
      .map(([path, label, value]) => ({ group: group as EarlyComparison['group'], path, label, value })),
  );
}

export function isRight({ label, value }: EarlyComparison): boolean {
  return label !== null && value !== null && comparable(label) === comparable(value);
}

/** F1 over all values: a value that is wrong is one too many and one missing. */
export function f1Of(comparisons: readonly EarlyComparison[]): number {
  const right = comparisons.filter(isRight).length;
  const labels = comparisons.filter(({ label }) => label !== null).length;
  const values = comparisons.filter(({ value }) => value !== null).length;
  return (2 * right) / (labels + values);
}

function longest<A, B>(a: readonly A[], b: readonly B[]): readonly (A | B)[] {
  return a.length >= b.length ? a : b;
}
