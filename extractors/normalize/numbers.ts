const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A count in digits or words, as a part of a pattern without groups: `12`, `1,000`, `7.5`, `twenty-four`. */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,5}(?:\\.\\d{1,3})?|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${[...ONES].reverse().join('|')})`;

/** The number that `COUNT` matched; `null` for anything else. */
export function countOf(printed: string): number | null {
  const plain = printed.trim().toLowerCase().replaceAll(',', '');
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  const [first = '', second] = plain.split(/[- ]/);
  const ten = TENS.indexOf(first);
  if (ten >= 0 && second === undefined) return 10 * (ten + 2);
  const one = ONES.indexOf(second ?? first);
  if (one < 0) return null;
  return ten >= 0 ? 10 * (ten + 2) + one : second === undefined ? one : null;
}
