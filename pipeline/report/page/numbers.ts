import type { Rate } from '../../statistics/wilson.ts';

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** Rates on fewer than these are greyed: their interval spans half of the scale. */
export const FEW = 10;

/** `12,345` */
export function whole(value: number): string {
  return WHOLE.format(value);
}

/** `12.3%`; a dash where there is nothing to divide by. */
export function percent(part: number, total: number): string {
  return total === 0 ? '–' : `${((100 * part) / total).toFixed(1)}%`;
}

/** `12.3%`, or a dash. */
export function shareOf(rate: Rate | undefined): string {
  return rate ? percent(rate.hits, rate.trials) : '–';
}

/** `8.1–18.2%`, or nothing. */
export function rangeOf(rate: Rate | undefined): string {
  return rate ? `${(100 * rate.low).toFixed(1)}–${(100 * rate.high).toFixed(1)}%` : '';
}

/** `1 letter`, `2 letters` */
export function counted(number: number, noun: string): string {
  return `${whole(number)} ${noun}${number === 1 ? '' : 's'}`;
}
