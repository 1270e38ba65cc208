import type { Conclusion, LetterText, Span } from '../../schemas/index.ts';
import { type Found, found } from '../found.ts';
import { canonicalWording } from '../normalize/conclusion-wording.ts';
import { runningText } from '../running-text.ts';
import { sentencesOf } from './sentences.ts';
import { judgeSentence, type Verdict } from './verdict.ts';

/**
 * What a rationale concludes. The last sentence that says outright whether the treatment is medically
 * necessary decides; without one, the last that supports or refuses the request in other words. It need not
 * be the last of all: advice on tapering opioids often follows. `unclear` when nothing is concluded, or
 * when the rationale concludes both.
 */
export function readConclusion(letter: LetterText, rationale: Span | null): Found<Conclusion> | null {
  if (!rationale) return null;
  const running = runningText(letter, rationale);
  const judged = sentencesOf(running.text).flatMap(({ text, start, end }) => {
    const verdict = judgeSentence(canonicalWording(text));
    return verdict ? [{ verdict, span: running.spanOf(start, end) }] : [];
  });
  const said = judged.filter(({ verdict }) => verdict.outright);
  const firm = said.filter(({ verdict }) => !verdict.aside);
  const outright = firm.length > 0 ? firm : said;
  const last = outright.at(-1) ?? judged.at(-1);
  if (!last) return found('unclear', rationale, 'conclusion-sentence');
  const rivals = outright.filter(({ verdict }) => contradicts(verdict, last.verdict));
  if (rivals.length > 0) {
    const at = [...rivals, last].map(({ span }) => span);
    return found('unclear', at, 'conclusion-sentence');
  }
  return found(last.verdict.conclusion, last.span, 'conclusion-sentence');
}

/** A statement about another treatment, or a general one, does not contradict; one about the request does. */
function contradicts(rival: Verdict, verdict: Verdict): boolean {
  return rival.conclusion !== verdict.conclusion && rival.aboutRequest;
}
