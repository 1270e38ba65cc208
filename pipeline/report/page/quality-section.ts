import * as Plot from '@observablehq/plot';
import type { FindingCount } from '../gather/findings.ts';
import type { Statistics } from '../gather/gather-statistics.ts';
import type { MissingCount } from '../gather/missing.ts';
import { CONFIDENCE_STEPS, lettersOf } from '../gather/reading.ts';
import { shareBar } from './bars.ts';
import { drawChart } from './chart.ts';
import { html, type Markup } from './html.ts';
import { percent, whole } from './numbers.ts';
import { table } from './table.ts';

/** How far the records can be relied on: findings, values not given, the confidence of OCR. */
export function qualitySection({ reading, findings, missing }: Statistics): Markup {
  const letters = lettersOf(reading.all);
  return html`<section id="quality"><h2>How well it was read</h2>
${findings.length === 0 ? html`<p>No rule found anything to report.</p>` : findingTable(findings, letters)}
${missing.some(({ given, missing }) => given + missing > 0) && missingTable(missing)}
${reading.all.ocrPages > 0 && confidenceChart(reading.ocrConfidence)}
</section>`;
}

function findingTable(findings: readonly FindingCount[], letters: number): Markup {
  return html`<p>A finding is something a rule noticed. Errors and warnings send a letter to review, an info only informs.</p>
${table({
  caption: 'Findings by kind',
  rows: findings,
  columns: [
    { title: 'Finding', cell: ({ code }) => html`<code>${code}</code>` },
    {
      title: 'Severity',
      cell: ({ severity }) => html`<span class="severity ${severity}">${severity}</span>`,
    },
    { title: 'Letters', kind: 'number', cell: (row) => whole(row.letters), value: (row) => row.letters },
    {
      title: 'Share',
      hint: 'share of all letters that have it',
      kind: 'number',
      cell: (row) => percent(row.letters, letters),
      value: (row) => row.letters / letters,
    },
    {
      title: 'Times',
      hint: 'a letter may have several',
      kind: 'number',
      cell: ({ times }) => whole(times),
      value: ({ times }) => times,
    },
    { title: 'What it means', kind: 'prose', cell: ({ meaning }) => meaning },
  ],
})}`;
}

function missingTable(missing: readonly MissingCount[]): Markup {
  const total = (row: MissingCount) => row.given + row.missing;
  return html`${table({
    caption: 'Values given and missing',
    rows: missing,
    columns: [
      { title: 'Value', cell: ({ label }) => label },
      { title: 'Of each', cell: ({ unit }) => unit },
      { title: 'Given', kind: 'number', cell: ({ given }) => whole(given), value: ({ given }) => given },
      { title: 'Missing', kind: 'number', cell: (row) => whole(row.missing), value: (row) => row.missing },
      {
        title: 'Share missing',
        kind: 'number',
        cell: (row) => percent(row.missing, total(row)),
        value: (row) => (total(row) === 0 ? -1 : row.missing / total(row)),
      },
      {
        title: 'Given and missing',
        kind: 'picture',
        cell: (row) =>
          shareBar([
            { label: 'given', count: row.given, tone: 'partly' },
            { label: 'missing', count: row.missing, tone: 'open' },
          ]),
        value: (row) => (total(row) === 0 ? -1 : row.given / total(row)),
      },
    ],
  })}
<p class="note">Of letters that were read. A value is missing where the letter does not state it, its form has no place for it, or it could
not be read with confidence.</p>`;
}

function confidenceChart(pages: readonly number[]): Markup {
  const bins = pages.map((count, step) => ({
    from: (100 * step) / CONFIDENCE_STEPS,
    to: (100 * (step + 1)) / CONFIDENCE_STEPS,
    count,
  }));
  const total = pages.reduce((sum, count) => sum + count, 0);
  const low = pages.slice(0, CONFIDENCE_STEPS * 0.8).reduce((sum, count) => sum + count, 0);
  const title = 'Pages read by OCR, by confidence';
  const description = `${whole(total)} pages; ${percent(low, total)} of them below 80%.`;
  return html`<figure><figcaption>${title}<span class="note">${description}</span></figcaption>${drawChart({
    id: 'confidence',
    title,
    description,
    height: 180,
    options: () => ({
      x: { domain: [0, 100], label: 'confidence of the page, %', ticks: 5 },
      y: { label: 'pages', grid: true, ticks: 4, tickFormat: whole },
      marks: [
        Plot.rectY(bins, { x1: 'from', x2: 'to', y: 'count', fill: 'var(--partly)', inset: 0.5 }),
        Plot.ruleY([0], { stroke: 'var(--quiet)' }),
      ],
    }),
  })}</figure>`;
}
