export type { LetterFormat, LetterRecord } from '../schemas/index.ts';
export { ExtractError, LetterRecord as LetterRecordSchema } from '../schemas/index.ts';
export { type ExtractOptions, extractLetter, extractLetters } from './extract-letter.ts';
export { type CodeTable, CodeTableError, parseCodeTable } from './normalize/icd-code-table.ts';
