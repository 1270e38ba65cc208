import type { Category, Span } from '../../schemas/index.ts';
import type { Draft } from '../found.ts';

/** What else a letter says about a treatment: looked at only when its own words do not decide. */
export interface TreatmentContext {
  /** The whole title, when `text` is only its disputed part. */
  readonly heading?: string;
  readonly rationale?: string;
}

/**
 * The group and subgroup, in the state's own vocabulary (`schemas/vocabulary/dwc.json`), of a disputed
 * treatment. `text` is the disputed treatment as running text; `span` is where it stands in the letter.
 * `null` with a doubt when no rule knows the treatment or two rules clash.
 */
export function proposeCategory(
  _text: string,
  _span: Span,
  _context: TreatmentContext = {},
): Draft<Category | null> {
  return null;
}
