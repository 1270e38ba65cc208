import { findUnreadStatements } from '../fields/diagnosis-unread.ts';
import { finding } from '../finding.ts';
import { runningText } from '../running-text.ts';
import type { Rule } from './rule.ts';

/** Characters of a statement that its finding quotes. */
const QUOTED = 120;

/** What the case summary says of diagnoses without one having been read from it. */
export const checkDiagnoses: Rule = ({ diagnoses, sections }, { letter, places }) => {
  const index = sections.findIndex(({ kind }) => kind === 'case_summary');
  const [body] = places.get(`/sections/${index}/text`) ?? [];
  if (!body) return [];
  const prose = runningText(letter, body);
  const read = diagnoses.flatMap(({ text }, at) =>
    (places.get(`/diagnoses/${at}/text`) ?? []).map(({ start, end }) => ({
      start: prose.offsetOf(start),
      end: prose.offsetOf(end - 1) + 1,
      text,
    })),
  );
  return findUnreadStatements(prose.text, read).map(({ start, end }) => {
    const quote = prose.text.slice(start, Math.min(end, start + QUOTED)).trim();
    return finding('unread-diagnosis', '/diagnoses', `no diagnosis was read from "${quote}"`);
  });
};
