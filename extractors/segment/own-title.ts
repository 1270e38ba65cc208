/** The contractor's letterhead: a line that names it and says nothing of it. */
const LETTERHEAD = /^\W*MAXIMUS\b(?!.*\b(?:has|have|had|is|was)\b).{0,50}$/i;
const TITLES = /^\W*MEDICAL\s+PROFESSIONAL\s+REVIEW\W*$/i;
/** The words of a determination's title, all of which but the small ones must be these. */
const TITLE_WORDS =
  /\b(?:notice|of|the|independent|medical|review|imr|final|determination|decision|letter|and|rationale|outcome|results?|findings|state|california|department|industrial|relations|division|workers['’]?|compensation|organi[sz]ation|administrative|director)\b/gi;
const OF_DETERMINATION = /\b(?:determination|decision|outcome|results?|professional)\b/i;
const IS_TITLE = /\b(?:independent\s+(?:medical\s+)?review|imr)\b/i;

/** Whether a line names the contractor, as its letterhead does. */
export function isLetterhead(line: string): boolean {
  return LETTERHEAD.test(line);
}

/** Whether a line is the contractor's letterhead, or the title of a determination: what follows is its word. */
export function isOwnTitle(line: string): boolean {
  return isLetterhead(line) || isTitle(line);
}

/** Whether a line is a title that says what the paper is: a determination. */
export function isDeterminationTitle(line: string): boolean {
  return isTitle(line) && OF_DETERMINATION.test(line);
}

function isTitle(line: string): boolean {
  if (TITLES.test(line)) return true;
  return IS_TITLE.test(line) && !/\p{L}/u.test(line.replace(TITLE_WORDS, ''));
}
