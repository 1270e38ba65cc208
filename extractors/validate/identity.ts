import { finding, type Rule } from './rule.ts';

const CASE_NUMBER = /CM\d{2}-\d{7}/i;

/**
 * The state names each file by its case number, so a file name of that form checks the number read.
 * A mismatch is never repaired: file and letter may have been mixed up as well.
 */
export const checkIdentity: Rule = ({ caseNumber, source, dates }) => {
  const named = source.fileName ? CASE_NUMBER.exec(source.fileName)?.[0].toUpperCase() : undefined;
  if (caseNumber && named && named !== caseNumber) {
    return [
      finding(
        'case-number-mismatch',
        '/caseNumber',
        `the letter gives ${caseNumber}, the file is named ${source.fileName}`,
      ),
    ];
  }
  return caseNumber && dates.applicationReceived ? checkYear(caseNumber, dates.applicationReceived) : [];
};

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
