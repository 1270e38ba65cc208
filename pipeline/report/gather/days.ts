import type { LetterRecord, Priority } from '../../../schemas/index.ts';
import { type WholeNumbers, wholeNumbers } from '../../statistics/whole-numbers.ts';

/** Days from the receipt of the application to the decision. */
export interface Days {
  readonly all: WholeNumbers;
  readonly byPriority: Readonly<Record<Priority, WholeNumbers>>;
  /** Letters of which one of the two dates was not read. */
  readonly unknown: number;
  /** Letters decided before the application came, which cannot be: they are left out. */
  readonly impossible: number;
}

const DAY = 86_400_000;

export function dayGatherer() {
  const all = wholeNumbers();
  const byPriority = { standard: wholeNumbers(), expedited: wholeNumbers() };
  let unknown = 0;
  let impossible = 0;
  return {
    add({ dates, priority }: LetterRecord): void {
      if (dates.applicationReceived === null || dates.decision === null) {
        unknown += 1;
        return;
      }
      const days = (Date.parse(dates.decision) - Date.parse(dates.applicationReceived)) / DAY;
      if (days < 0) {
        impossible += 1;
        return;
      }
      all.add(days);
      if (priority) byPriority[priority].add(days);
    },
    finish: (): Days => ({ all, byPriority, unknown, impossible }),
  };
}
