import * as Plot from '@observablehq/plot';
import type { WholeNumbers } from '../../statistics/whole-numbers.ts';
import type { Statistics } from '../gather/gather-statistics.ts';
import { drawChart } from './chart.ts';
import { html, type Markup } from './html.ts';
import { counted, FEW, whole } from './numbers.ts';
import { table } from './table.ts';

/** The chart ends at this quantile, so that a few very long cases do not press all others together. */
const SHOWN_SHARE = 0.99;
const MOST_BINS = 60;
const BIN_WIDTHS = [1, 2, 5, 7, 14, 28, 91];

/** How long the reviews took. */
export function daysSection({ days }: Statistics): Markup {
  const { all, byPriority, unknown, impossible } = days;
  const left = [
    unknown > 0 && `${counted(unknown, 'letter')} without one of the two dates`,
    impossible > 0 && `${counted(impossible, 'letter')} dated before the application came`,
  ].filter((text) => text !== false);
  const note = left.length > 0 && html`<p class="note">Left out: ${left.join(', ')}.</p>`;
  if (all.count() === 0) {
    return html`<section id="time"><h2>From application to decision</h2><p>No letter gives both dates.</p>${note}</section>`;
  }
  const rows = [
    { name: 'all', numbers: all },
    { name: 'standard', numbers: byPriority.standard },
    { name: 'expedited', numbers: byPriority.expedited },
  ].filter(({ numbers }) => numbers.count() > 0);
  const quantile = (title: string, share: number, hint = title) => ({
    title,
    hint,
    kind: 'number' as const,
    cell: ({ numbers }: { numbers: WholeNumbers }) => whole(numbers.quantile(share) ?? 0),
    value: ({ numbers }: { numbers: WholeNumbers }) => numbers.quantile(share) ?? 0,
  });
  return html`<section id="time"><h2>From application to decision</h2>
<p>Days from the receipt of the application to the decision, both as the header gives them. Half of the letters took
<b>${whole(all.quantile(0.5) ?? 0)} days</b> or less.</p>
${daysChart(all)}
${table({
  caption: 'Days by priority',
  rows,
  few: ({ numbers }) => numbers.count() < FEW,
  columns: [
    { title: 'Priority', cell: ({ name }) => name },
    {
      title: 'Letters',
      kind: 'number',
      cell: ({ numbers }) => whole(numbers.count()),
      value: ({ numbers }) => numbers.count(),
    },
    quantile('Shortest', 0),
    quantile('Quarter', 0.25, 'a quarter of the letters took this long or less'),
    quantile('Median', 0.5),
    quantile('Three quarters', 0.75),
    quantile('Nine tenths', 0.9),
    quantile('Longest', 1),
  ],
})}${note}</section>`;
}

function daysChart(days: WholeNumbers): Markup {
  const end = days.quantile(SHOWN_SHARE) ?? 0;
  const width = BIN_WIDTHS.find((width) => end / width < MOST_BINS) ?? Math.ceil(end / MOST_BINS);
  const counts = new Map<number, number>();
  let beyond = 0;
  for (const [value, times] of days.entries()) {
    const start = Math.floor(value / width) * width;
    if (value > end) beyond += times;
    else counts.set(start, (counts.get(start) ?? 0) + times);
  }
  const bins = [...counts].map(([start, count]) => ({ start, end: start + width, count }));
  const median = days.quantile(0.5) ?? 0;
  const title = 'Letters by days to the decision';
  const description = `In steps of ${counted(width, 'day')}; the line marks the median, ${whole(median)} days.${
    beyond > 0 ? ` ${counted(beyond, 'letter')} took longer than ${whole(end)} days.` : ''
  }`;
  return html`<figure><figcaption>${title}<span class="note">${description}</span></figcaption>${drawChart({
    id: 'days',
    title,
    description,
    height: 210,
    options: (size) => ({
      x: {
        label: 'days',
        domain: [0, Math.max(width, Math.floor(end / width) * width + width)],
        ticks: size < 500 ? 4 : 10,
      },
      y: { label: 'letters', grid: true, ticks: 4, tickFormat: whole },
      marks: [
        Plot.rectY(bins, {
          x1: 'start',
          x2: 'end',
          y: 'count',
          fill: 'var(--partly)',
          inset: 0.5,
          title: ({ start, end, count }: { start: number; end: number; count: number }) =>
            `${start} to ${end - 1} days: ${counted(count, 'letter')}`,
        }),
        Plot.ruleX([median + 0.5], { stroke: 'var(--ink)', strokeWidth: 1.5 }),
        Plot.ruleY([0], { stroke: 'var(--quiet)' }),
      ],
    }),
  })}</figure>`;
}
