import { allOf, type DecisionGroup, overturnRate } from '../gather/decisions.ts';
import type { Statistics } from '../gather/gather-statistics.ts';
import type { Requests } from '../gather/requests.ts';
import { type BarPart, legend, rateBar, shareBar } from './bars.ts';
import { html, type Markup } from './html.ts';
import { monthCharts } from './month-charts.ts';
import { counted, FEW, rangeOf, shareOf, whole } from './numbers.ts';
import { table } from './table.ts';

/** Rows shown of lists that may be long. */
const MOST_ROWS = 30;

const BASIS_NAMES: Readonly<Record<string, string>> = {
  mtus: 'MTUS alone',
  non_mtus: 'other guidelines alone',
  both: 'MTUS and others',
  none: 'none cited',
};

/** What the letters decide. */
export function decisionsSection({ requests }: Statistics): Markup {
  const decided = allOf(requests.all);
  if (decided.upheld + decided.overturned === 0) {
    return html`<section id="decisions"><h2>What the letters decide</h2>
<p>No request with a decision was read${decided.open > 0 && html`; ${counted(decided.open, 'request')} came without one`}.</p></section>`;
  }
  const outcomes = outcomeParts(requests.outcomes);
  const all = overturnRate(decided);
  return html`<section id="decisions"><h2>What the letters decide</h2>
<p>${counted(decided.upheld + decided.overturned, 'request')} decided: ${whole(decided.overturned)} overturned, which is
<b>${shareOf(all)}</b> (95% interval ${rangeOf(all)}), ${whole(decided.upheld)} upheld${
    decided.open > 0 && html`; of ${whole(decided.open)} more the decision was not read`
  }. In accepted letters alone: ${shareOf(overturnRate(requests.all.accepted))}.</p>
<figure><figcaption>Letters by outcome</figcaption>${shareBar(outcomes, 'large')}${legend(outcomes)}</figure>
${monthCharts(requests)}
<h3>Overturn rates</h3>
<p class="note">Points are shares of decided requests, bars their 95% intervals, the dashed line is the rate of all requests. Rows of fewer than
${FEW} decisions are grey: they say little.</p>
${rateTable('By category', 'Category', requests.byCategory, requests)}
${rateTable('By treatment', 'Treatment', requests.bySubgroup, requests)}
${rateTable("By reviewer's specialty", 'Specialty', requests.bySpecialty, requests)}
${rateTable("By basis of the reviewer's guidelines", 'Basis', requests.byBasis.map(named), requests)}
${requests.byDrug.length > 0 && rateTable('By drug, as named in the request', 'Drug', requests.byDrug, requests)}
${rateTable('Modified requests', 'Request', modifiedRows(requests), requests)}
<p class="note">A request is modified where the claims administrator had authorised a part of it; the review is about the rest.</p>
</section>`;
}

const named = (group: DecisionGroup): DecisionGroup => ({
  ...group,
  key: BASIS_NAMES[group.key] ?? group.key,
});

function modifiedRows({ all, modified }: Requests): DecisionGroup[] {
  const without = (kind: 'accepted' | 'needsReview') => ({
    upheld: all[kind].upheld - modified[kind].upheld,
    overturned: all[kind].overturned - modified[kind].overturned,
    open: all[kind].open - modified[kind].open,
  });
  return [
    { key: 'modified: a part authorised before', ...modified },
    { key: 'denied as a whole', accepted: without('accepted'), needsReview: without('needsReview') },
  ];
}

function outcomeParts(outcomes: Requests['outcomes']): BarPart[] {
  return [
    { label: 'overturned', count: outcomes.overturned, tone: 'overturned' },
    { label: 'partially overturned', count: outcomes.partially_overturned, tone: 'partly' },
    { label: 'upheld', count: outcomes.upheld, tone: 'upheld' },
    { label: 'not read', count: outcomes.open, tone: 'open' },
  ];
}

function rateTable(
  caption: string,
  first: string,
  groups: readonly DecisionGroup[],
  { all }: Requests,
): Markup {
  const ofAll = overturnRate(allOf(all));
  const rows = groups
    .map(({ key, ...tally }) => {
      const decided = allOf(tally);
      return {
        key,
        requests: decided.upheld + decided.overturned + decided.open,
        open: decided.open,
        rate: overturnRate(decided),
        accepted: overturnRate(tally.accepted),
      };
    })
    .sort((a, b) => b.requests - a.requests || (a.key < b.key ? -1 : 1));
  const left = rows.length - MOST_ROWS;
  return html`${table({
    caption,
    kind: 'rates',
    rows: rows.slice(0, MOST_ROWS),
    few: ({ rate }) => (rate?.trials ?? 0) < FEW,
    columns: [
      { title: first, cell: ({ key }) => key },
      {
        title: 'Decided',
        hint: 'requests with a decision',
        kind: 'number',
        cell: ({ rate }) => whole(rate?.trials ?? 0),
        value: ({ rate }) => rate?.trials ?? 0,
      },
      {
        title: 'Overturned',
        kind: 'number',
        cell: ({ rate }) => whole(rate?.hits ?? 0),
        value: ({ rate }) => rate?.hits ?? 0,
      },
      {
        title: 'Rate',
        hint: 'share of overturned among decided',
        kind: 'number',
        cell: ({ rate }) => html`<b>${shareOf(rate)}</b>`,
        value: ({ rate }) => rate?.share ?? -1,
      },
      {
        title: '95% interval',
        kind: 'number',
        cell: ({ rate }) => rangeOf(rate),
        value: ({ rate }) => (rate ? rate.high - rate.low : 2),
      },
      {
        title: '0 to 100%',
        kind: 'picture',
        cell: ({ rate }) => rateBar(rate, ofAll),
        value: ({ rate }) => rate?.share ?? -1,
      },
      {
        title: 'Accepted only',
        hint: 'the rate in accepted letters alone, and their decided requests',
        kind: 'number',
        cell: ({ accepted }) =>
          html`${shareOf(accepted)} <span class="quiet">of ${whole(accepted?.trials ?? 0)}</span>`,
        value: ({ accepted }) => accepted?.share ?? -1,
      },
      {
        title: 'Not read',
        hint: 'requests whose decision was not read',
        kind: 'number',
        cell: ({ open }) => whole(open),
        value: ({ open }) => open,
      },
    ],
  })}
${left > 0 && html`<p class="note">The ${MOST_ROWS} with the most requests; ${whole(left)} more are not shown.</p>`}`;
}
