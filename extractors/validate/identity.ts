import type { Finding } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import { findPlainCaseNumbers } from '../normalize/case-number.ts';
import type { Rule, RuleContext } from './rule.ts';

const CASE_NUMBER = /CM\d{2}-\d{7}/i;

/**
 * The state names each file by its case number, so a file name of that form checks the number read.
 * A mismatch is never repaired: file and letter may have been mixed up as well.
 */
export const checkIdentity: Rule = ({ caseNumber, source, dates }, { letter }) => {
  if (caseNumber === null) return [];
  const other = otherNumberOnMargins(letter, caseNumber);
  const named = source.fileName ? CASE_NUMBER.exec(source.fileName)?.[0].toUpperCase() : undefined;
  const conflicts: Finding[] = [];
  if (other) {
    const message = `the header gives ${caseNumber}, the margin of a page ${other}`;
    conflicts.push(finding('conflicting-values', '/caseNumber', message));
  }
  if (named && named !== caseNumber) {
    const message = `the letter gives ${caseNumber}, the file is named ${source.fileName}`;
    conflicts.push(finding('case-number-mismatch', '/caseNumber', message));
  }
  if (conflicts.length > 0 || !dates.applicationReceived) return conflicts;
  return checkYear(caseNumber, dates.applicationReceived);
};

/** A running head or foot that names another case: a page may be another letter's. */
function otherNumberOnMargins(
  { text, lines }: RuleContext['letter'],
  caseNumber: string,
): string | undefined {
  const numbers = lines.flatMap((line) =>
    line.aside ? findPlainCaseNumbers(text.slice(line.start, line.end)).map(({ value }) => value) : [],
  );
  return numbers.find((number) => number !== null && number !== caseNumber) ?? undefined;
}

/** The number's two digits are usually, not always, the year of the application. */
function checkYear(caseNumber: string, applicationReceived: string): ReturnType<Rule> {
  const distance = Number(caseNumber.slice(2, 4)) - Number(applicationReceived.slice(2, 4));
  return Math.abs(distance) <= 1
    ? []
    : [
        finding(
          'case-number-year',
          '/caseNumber',
          `${caseNumber} does not fit an application received on ${applicationReceived}`,
        ),
      ];
}
