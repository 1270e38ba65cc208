import * as Plot from '@observablehq/plot';
import { allOf, overturnRate } from '../gather/decisions.ts';
import type { Requests } from '../gather/requests.ts';
import { drawChart } from './chart.ts';
import { html, type Markup } from './html.ts';
import { counted, FEW, percent, rangeOf, shareOf, whole } from './numbers.ts';
import { table } from './table.ts';

interface Month {
  readonly name: string;
  readonly start: Date;
  readonly end: Date;
  readonly upheld: number;
  readonly overturned: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Decisions and overturn rate by month, as charts with the numbers behind them. */
export function monthCharts({ byMonth, withoutMonth }: Requests): Markup {
  const months = byMonth.flatMap((group) => monthOf(group.key, allOf(group)));
  if (months.length === 0) return html``;
  const left =
    withoutMonth > 0 &&
    html`<p class="note">${counted(withoutMonth, 'request')} without a plausible date of decision are in no month.</p>`;
  return html`${countChart(months)}${months.length > 2 && rateChart(months)}${left}
<details><summary>Numbers by month</summary>${monthTable(months)}</details>`;
}

function monthOf(name: string, decided: { readonly upheld: number; readonly overturned: number }): Month[] {
  const rate = overturnRate({ ...decided, open: 0 });
  if (!rate) return [];
  const [year = 0, month = 0] = name.split('-').map(Number);
  const { upheld, overturned } = decided;
  const { share, low, high } = rate;
  const [start, end] = [new Date(Date.UTC(year, month - 1, 1)), new Date(Date.UTC(year, month, 1))];
  return [{ name, start, end, upheld, overturned, share: 100 * share, low: 100 * low, high: 100 * high }];
}

function countChart(months: readonly Month[]): Markup {
  const title = 'Requests decided by month';
  const busiest = months.reduce((a, b) => (b.upheld + b.overturned > a.upheld + a.overturned ? b : a));
  const description = `${months[0]?.name} to ${months.at(-1)?.name}; the most, ${whole(busiest.upheld + busiest.overturned)}, in ${busiest.name}.`;
  return html`<figure><figcaption>${title}<span class="note">${description}</span></figcaption>
<p class="key" aria-hidden="true"><span class="swatch overturned"></span>overturned<span class="swatch upheld"></span>upheld</p>${drawChart(
    {
      id: 'months',
      title,
      description,
      height: 230,
      options: (width) => ({
        x: monthAxis(months, width),
        y: {
          label: 'requests',
          grid: true,
          ticks: 4,
          tickFormat: whole,
          domain: [0, busiest.upheld + busiest.overturned],
        },
        marks: [
          Plot.rectY(months, {
            x1: 'start',
            x2: 'end',
            y1: 0,
            y2: 'overturned',
            fill: 'var(--overturned)',
            insetRight: 0.5,
          }),
          Plot.rectY(months, {
            x1: 'start',
            x2: 'end',
            y1: 'overturned',
            y2: (month: Month) => month.overturned + month.upheld,
            fill: 'var(--upheld)',
            insetRight: 0.5,
            title: (month: Month) =>
              `${month.name}: ${whole(month.overturned)} overturned, ${whole(month.upheld)} upheld`,
          }),
          Plot.ruleY([0], { stroke: 'var(--quiet)' }),
        ],
      }),
    },
  )}</figure>`;
}

function rateChart(months: readonly Month[]): Markup {
  const title = 'Overturn rate by month';
  const decided = months.reduce((sum, { upheld, overturned }) => sum + upheld + overturned, 0);
  const overturned = months.reduce((sum, month) => sum + month.overturned, 0);
  const top = topOf(months);
  const description = `With 95% intervals; ${percent(overturned, decided)} over all months (dashed).`;
  return html`<figure><figcaption>${title}<span class="note">${description} Months of fewer than ${FEW} decisions are hollow; intervals may end at the edge.</span></figcaption>${drawChart(
    {
      id: 'monthly-rate',
      title,
      description,
      height: 220,
      options: (width) => ({
        x: monthAxis(months, width),
        y: { label: 'overturned, %', grid: true, domain: [0, top], ticks: 5 },
        marks: [
          Plot.ruleX(months, {
            x: middleOf,
            y1: 'low',
            y2: ({ high }: Month) => Math.min(high, top),
            stroke: 'var(--overturned)',
            strokeOpacity: 0.3,
            strokeWidth: 3,
            strokeLinecap: 'round',
          }),
          Plot.ruleY([(100 * overturned) / decided], { stroke: 'var(--quiet)', strokeDasharray: '3 3' }),
          Plot.dot(months, {
            x: middleOf,
            y: 'share',
            r: width < 500 || months.length > 60 ? 2 : 3,
            stroke: 'var(--overturned)',
            fill: (month: Month) =>
              month.upheld + month.overturned < FEW ? 'var(--paper)' : 'var(--overturned)',
            title: (month: Month) => `${month.name}: ${month.share.toFixed(1)}%`,
          }),
        ],
      }),
    },
  )}</figure>`;
}

/** Upper end of the scale in %: every point is within; wide intervals of few decisions may end at it. */
function topOf(months: readonly Month[]): number {
  const needed = months.map(({ share, high, upheld, overturned }) =>
    upheld + overturned < FEW ? share : high,
  );
  return Math.min(100, Math.max(20, 10 * Math.ceil(Math.max(...needed) / 10)));
}

const middleOf = ({ start, end }: Month) => new Date((start.getTime() + end.getTime()) / 2);

function monthAxis(months: readonly Month[], width: number): Plot.ScaleOptions {
  const domain = [months[0]?.start, months.at(-1)?.end].filter((date) => date !== undefined);
  return { type: 'utc', label: null, domain, ticks: width < 500 ? 4 : 8 };
}

function monthTable(months: readonly Month[]): Markup {
  const rate = ({ upheld, overturned }: Month) => overturnRate({ upheld, overturned, open: 0 });
  return table({
    caption: 'Requests decided by month',
    rows: months,
    few: ({ upheld, overturned }) => upheld + overturned < FEW,
    columns: [
      { title: 'Month', cell: ({ name }) => name },
      {
        title: 'Decided',
        kind: 'number',
        cell: (m) => whole(m.upheld + m.overturned),
        value: (m) => m.upheld + m.overturned,
      },
      { title: 'Overturned', kind: 'number', cell: (m) => whole(m.overturned), value: (m) => m.overturned },
      { title: 'Rate', kind: 'number', cell: (m) => shareOf(rate(m)), value: ({ share }) => share },
      {
        title: '95% interval',
        kind: 'number',
        cell: (m) => rangeOf(rate(m)),
        value: ({ low, high }) => high - low,
      },
    ],
  });
}
