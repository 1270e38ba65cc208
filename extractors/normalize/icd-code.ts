import type { CodeSystem, Span } from '../../schemas/index.ts';

/** A code of the ICD as a text prints it. */
export interface PrintedCode extends Span {
  readonly code: string;
  /** By the form of the code; `null` where a label beside it names the other edition. */
  readonly system: CodeSystem | null;
  /** The code with its label and brackets: `(ICD-10: M54.5)`. */
  readonly whole: Span;
}

const LABEL =
  '(?:(?:ICD|dx|diagnos[ie]s|diagnostic)[- ]?(?<edition>9|10)?(?:[- ]?CM)?(?: (?:diagnos[ie]s|dx))?(?: codes?)?|codes?)\\s?(?:is |of )?[:#=-]?\\s?';
/** Alternatives: ICD-9-CM numbers, its supplements V and E, and ICD-10-CM with a dot. */
const DOTTED = '\\d{3}\\.\\d{1,2}|V\\d{2}\\.\\d{1,2}|E\\d{3}(?:\\.\\d)?|[A-Z]\\d[0-9AB]\\.[0-9A-Z]{1,4}';
/** Without dot a code looks like a level of the spine (`T12`) or a number: only after a label, in brackets, or before a name is it one. */
const UNDOTTED = '\\d{3}|V\\d{2}|[A-Z]\\d[0-9AB]|[A-Z]\\d[0-9AB][0-9A-Z]{1,4}';

const PRINTED = new RegExp(
  `[(\\[]?\\s?(?:\\b${LABEL}(?<labelled>\\b(?:${DOTTED}|${UNDOTTED}))|(?<bare>(?<![A-Za-z\\d.$-])(?:${DOTTED}))|(?<=[(\\[]\\s?)(?<bracketed>[A-SU-Z]\\d\\d)(?=\\s?[)\\]])|(?<=^|[,;]\\s)(?<leading>(?!B12)[A-SU-Z]\\d\\d)(?=\\s[A-Za-z]{4}))(?![A-Za-z\\d%]|\\.\\d)\\s?[)\\]]?`,
  'dgi',
);

/** Every code in a text, in order. */
export function findIcdCodes(text: string): PrintedCode[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(PRINTED)].flatMap((match): PrintedCode[] => {
    const groups = match.indices?.groups;
    const range = groups?.labelled ?? groups?.bare ?? groups?.bracketed ?? groups?.leading;
    if (!range) return [];
    const [start, end] = range;
    const code = text.slice(start, end);
    // Capitals alone are codes: `e927` is none, nor is the `l45` of a scan.
    if (code !== code.toUpperCase()) return [];
    const system = systemOf(code);
    const edition = match.groups?.edition;
    const isNamed = edition === undefined || system === (edition === '9' ? 'ICD-9-CM' : 'ICD-10-CM');
    const whole = { start: match.index, end: match.index + match[0].length };
    return [{ code, system: isNamed ? system : null, start, end, whole }];
  });
}

/**
 * ICD-9-CM codes are numbers, `V` with two digits and at most two more, or `E` with three digits; what else
 * begins with a letter is of ICD-10-CM, whose own V codes (transport accidents) have six characters and more.
 */
function systemOf(code: string): CodeSystem {
  return /^(?:\d|V\d\d(?:\.\d{1,2})?$|E\d{3}(?:\.\d)?$)/.test(code) ? 'ICD-9-CM' : 'ICD-10-CM';
}
