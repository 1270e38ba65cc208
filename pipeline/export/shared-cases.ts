import { type ExportedRecord, exportedRecord } from './exported-records.ts';

/** A record, and whether other documents of the export carry the same case number. */
export interface MarkedRecord extends ExportedRecord {
  readonly shared: boolean;
}

/** Marks records whose case number is not theirs alone. Relies on the order of the export. */
export async function* markShared(records: AsyncIterable<ExportedRecord>): AsyncGenerator<MarkedRecord> {
  let group: ExportedRecord[] = [];
  for await (const record of records) {
    const [first] = group;
    if (first && (record.caseNumber === null || record.caseNumber !== first.caseNumber)) {
      yield* marked(group);
      group = [];
    }
    group.push(record);
  }
  yield* marked(group);
}

function marked(group: readonly ExportedRecord[]): MarkedRecord[] {
  return group.map(({ documentId, letter, caseNumber, packed }) =>
    exportedRecord({ documentId, letter, caseNumber, packed, shared: group.length > 1 }),
  );
}
