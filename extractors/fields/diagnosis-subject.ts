import type { Span } from '../../schemas/index.ts';
import { namesMoreThanSymptom } from './diagnosis-item.ts';
import { splitDiagnoses } from './diagnosis-list.ts';
import { kindOfPiece, unknownWords } from './diagnosis-words.ts';
import { sentencesOf } from './sentences.ts';

/** Conditions that are the subject of a sentence which calls them diagnoses: `A sprain and gout were diagnosed.` */
export interface DiagnosedSubject extends Span {
  /** The words that say so. */
  readonly statement: Span;
}

const OPENING =
  /^(?:(?:On|In|At|Per|During|After|Upon|Following|By|Subsequently|Currently|Later|Then|Since|There|Initially|Additionally)\b[^,]{0,60}, )?(?:(?:an?|the|both) )?/i;
const SAYS_SO =
  / (?:was|were|is|are|has been|have been|had been)(?: (?:\w+ly|also|then|later))? (?:diagnosed\b(?! (?:with|as|to have|having)\b)|(?:(?:listed|documented|given|noted|recorded|named) as )?(?:(?:the|his|her|an?) )?(?:(?!differential|possible|no|not)[a-z]+ ){0,2}diagnos[ie]s\b)/i;

/** Only subjects made of conditions: whatever else is diagnosed (`the patient was diagnosed in May`) is no list. */
export function findDiagnosedSubjects(text: string): DiagnosedSubject[] {
  return sentencesOf(text).flatMap((sentence) => {
    const says = SAYS_SO.exec(sentence.text);
    if (!says) return [];
    const lead = OPENING.exec(sentence.text)?.[0].length ?? 0;
    const subject = sentence.text.slice(lead, says.index);
    const items = splitDiagnoses(subject).map(({ start, end }) => subject.slice(start, end));
    const isList =
      items.some(namesMoreThanSymptom) &&
      items.every((item) => kindOfPiece(item) === 'condition' && unknownWords(item).length === 0);
    if (!isList) return [];
    const start = sentence.start + lead;
    const end = sentence.start + says.index;
    return [{ start, end, statement: { start: end + 1, end: end + says[0].length } }];
  });
}
