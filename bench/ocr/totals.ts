import type { CharacterErrors } from './character-errors.ts';

/** What a reader took and how it read, over all its batches. */
export interface Total {
  readonly name: string;
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMb: number;
  /** By profile of the scans. */
  readonly errors: Map<string, CharacterErrors>;
}

/** A Markdown table of the totals, with each reader's rate in relation to every other's. */
export function describeTotals(totals: readonly Total[]): string {
  const rate = ({ pages, seconds }: Total): number => pages / seconds;
  const speed = [
    ['', 'pages', 'pages/s', 'CPU s/page', 'peak MB', ...totals.map(({ name }) => `/ ${name}`)],
    ...totals.map((total) => [
      total.name,
      String(total.pages),
      rate(total).toFixed(2),
      (total.cpuSeconds / total.pages).toFixed(2),
      total.peakMb.toFixed(0),
      ...totals.map((other) => (rate(total) / rate(other)).toFixed(2)),
    ]),
  ];
  const profiles = [...new Set(totals.flatMap(({ errors }) => [...errors.keys()]))].sort();
  const percent = ({ wrong, all }: CharacterErrors): string => ((100 * wrong) / Math.max(1, all)).toFixed(2);
  const errors = [
    ['CER, %', ...profiles, 'all'],
    ...totals.map((total) => [
      total.name,
      ...profiles.map((profile) => percent(total.errors.get(profile) ?? { wrong: 0, all: 0 })),
      percent([...total.errors.values()].reduce(sum, { wrong: 0, all: 0 })),
    ]),
  ];
  return `${markdown(speed)}\n\n${markdown(errors)}`;
}

function sum(a: CharacterErrors, b: CharacterErrors): CharacterErrors {
  return { wrong: a.wrong + b.wrong, all: a.all + b.all };
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
