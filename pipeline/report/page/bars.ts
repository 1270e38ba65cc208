import type { Status } from '../../../schemas/index.ts';
import type { Rate } from '../../statistics/wilson.ts';
import { html, type Markup } from './html.ts';
import { rangeOf, shareOf, whole } from './numbers.ts';

const WIDTH = 140;
const HEIGHT = 16;

/** A rate as a point with its interval on a scale of 0 to 100 %; a thin line marks that of all. */
export function rateBar(rate: Rate | undefined, ofAll: Rate | undefined): Markup {
  if (!rate) return html``;
  const at = (share: number) => (6 + share * (WIDTH - 12)).toFixed(1);
  const middle = HEIGHT / 2;
  return html`<svg class="rate" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${shareOf(rate)}, interval ${rangeOf(rate)}"><line class="scale" x1="${at(0)}" x2="${at(1)}" y1="${middle}" y2="${middle}"/>${
    ofAll && html`<line class="all" x1="${at(ofAll.share)}" x2="${at(ofAll.share)}" y1="0" y2="${HEIGHT}"/>`
  }<line class="interval" x1="${at(rate.low)}" x2="${at(rate.high)}" y1="${middle}" y2="${middle}"/><circle cx="${at(rate.share)}" cy="${middle}" r="4"/></svg>`;
}

export interface BarPart {
  readonly label: string;
  readonly count: number;
  /** The colour's name in the style sheet. */
  readonly tone: 'accepted' | 'review' | 'failed' | 'overturned' | 'partly' | 'upheld' | 'open';
}

/** Parts of a whole as one bar. */
export function shareBar(parts: readonly BarPart[], size: 'small' | 'large' = 'small'): Markup {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return html``;
  const label = parts.map((part) => `${part.label} ${whole(part.count)}`).join(', ');
  let left = 0;
  const drawn = parts.map(({ count, tone, label }) => {
    const width = (100 * count) / total;
    const bar = html`<rect class="${tone}" x="${left.toFixed(2)}" width="${width.toFixed(2)}" y="0" height="10"><title>${label}: ${whole(count)}</title></rect>`;
    left += width;
    return count > 0 && bar;
  });
  return html`<svg class="share ${size}" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${label}">${drawn}</svg>`;
}

/** What the colours of a bar mean, with the numbers behind them. */
export function legend(parts: readonly BarPart[]): Markup {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return html`<ul class="legend">${parts.map(
    ({ label, count, tone }) =>
      html`<li><span class="swatch ${tone}"></span>${label} <b>${whole(count)}</b> <span class="quiet">${
        total === 0 ? '–' : `${((100 * count) / total).toFixed(1)}%`
      }</span></li>`,
  )}</ul>`;
}

export function statusParts(status: Readonly<Record<Status, number>>): BarPart[] {
  return [
    { label: 'accepted', count: status.accepted, tone: 'accepted' },
    { label: 'needs review', count: status.needs_review, tone: 'review' },
    { label: 'failed', count: status.failed, tone: 'failed' },
  ];
}
