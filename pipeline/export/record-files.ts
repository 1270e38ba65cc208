import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileNameOf, printRecord } from './export-folder.ts';
import { OutputFile, type WrittenFile } from './output-file.ts';
import type { MarkedRecord } from './shared-cases.ts';

/** Takes records whole, and writes them in the formats for records. */
export interface RecordFiles {
  add(record: MarkedRecord): void;
  /** Files of all records; those of one record each were told to `list` as they were written. */
  finish(): WrittenFile[];
  abandon(): void;
}

/** `json`: a file per letter in `letters/`; `jsonl`: a line per letter in `records.jsonl`. */
export function recordFiles(
  folder: string,
  formats: ReadonlySet<string>,
  list: (file: WrittenFile) => void,
): RecordFiles {
  const lines = formats.has('jsonl')
    ? new OutputFile(join(folder, 'records.jsonl'), 'records.jsonl')
    : undefined;
  const single = formats.has('json');
  if (single) mkdirSync(join(folder, 'letters'));
  return {
    add(record) {
      lines?.write(Buffer.from(`${record.json}\n`));
      if (!single) return;
      const name = `letters/${fileNameOf(record)}`;
      const file = new OutputFile(join(folder, name), name);
      file.write(Buffer.from(printRecord(record)));
      list(file.finish({ sync: false }));
    },
    finish: () => (lines ? [lines.finish()] : []),
    abandon: () => lines?.abandon(),
  };
}
