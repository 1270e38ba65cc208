export type { LetterFormat, LetterRecord } from '../schemas/index.ts';
export { ExtractError, LetterRecord as LetterRecordSchema } from '../schemas/index.ts';
export { type ExtractOptions, extractLetter, extractLetters } from './extract-letter.ts';
