import { type ExtractError, FINDING_RULES, LetterRecord, SCHEMA_VERSION } from '../schemas/index.ts';
import type { DocumentIdentity } from './extract-record.ts';
import { NO_FIELDS } from './fields/no-fields.ts';

export function failedRecord(identity: DocumentIdentity, error: ExtractError): LetterRecord {
  return LetterRecord.parse({
    schemaVersion: SCHEMA_VERSION,
    documentId: identity.documentId,
    source: {
      fileName: identity.fileName,
      pageCount: 0,
      letterFormat: 'unknown',
      pageRange: null,
      letter: { number: 1, count: 1 },
      pages: [],
    },
    ...NO_FIELDS,
    sections: [],
    outcome: null,
    evidence: {},
    findings: [
      {
        code: error.code,
        severity: FINDING_RULES[error.code].severity,
        path: '',
        message: error.page ? `page ${error.page}: ${error.message}` : error.message,
      },
    ],
    status: 'failed',
  });
}
