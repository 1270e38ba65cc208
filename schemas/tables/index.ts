import { CITATIONS } from './citations.ts';
import type { Table } from './column.ts';
import { DIAGNOSES } from './diagnoses.ts';
import { EVIDENCE } from './evidence.ts';
import { FINDINGS } from './findings.ts';
import { ISSUES } from './issues.ts';
import { LETTERS } from './letters.ts';

export * from './column.ts';
export { letterKeyOf } from './key-columns.ts';
export { MISSING_REASONS } from './missing.ts';
export { RECORD_JSON_SCHEMA } from './record-shape.ts';

/** Every table of the data set, in the order of the dictionary. */
export const TABLES: readonly Table[] = [LETTERS, ISSUES, CITATIONS, DIAGNOSES, FINDINGS, EVIDENCE];
