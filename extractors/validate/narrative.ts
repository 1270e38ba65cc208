import type { Finding } from '../../schemas/index.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/**
 * Real letters contradict themselves: about 2 % on the injury date, 7 % on the UR date. Both dates are kept
 * and flagged, on either path, since nobody can tell from the letter which one is right.
 */
export const checkNarrative: Rule = ({ dates, narrative, patient }) => [
  ...checkConflict('injury', dates.injury, 'dateOfInjury', narrative.dateOfInjury),
  ...checkConflict('urDenial', dates.urDenial, 'urDecisionDate', narrative.urDecisionDate),
  ...checkAge(patient.age, dates.injury, dates.decision),
];

function checkConflict(
  headerName: string,
  header: string | null,
  proseName: string,
  prose: string | null,
): Finding[] {
  if (!header || !prose || header === prose) return [];
  const message = `the header gives ${header}, the case summary ${prose}`;
  return [`/dates/${headerName}`, `/narrative/${proseName}`].map((path) =>
    finding('header-prose-conflict', path, message),
  );
}

function checkAge(age: number | null, injury: string | null, decision: string | null): Finding[] {
  if (age === null || !decision) return [];
  const yearsSince = injury ? Number(decision.slice(0, 4)) - Number(injury.slice(0, 4)) : 0;
  const atInjury = age - yearsSince;
  // One year of grace: neither birthday nor the day on which the age was noted is known.
  return atInjury >= 13 && age <= 101
    ? []
    : [finding('implausible-age', '/patient/age', `an age of ${age} means about ${atInjury} at injury`)];
}
