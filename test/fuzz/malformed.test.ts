import { expect, test } from 'vitest';
import { ingestFiles } from './ingest-files.ts';
import { malformedFiles } from './malformed.ts';

test('malformed, malicious and odd files: each is accounted for, none is taken for a letter, none is a fault', async () => {
  const names: string[] = [];
  function* files() {
    for (const { kind, name, bytes } of malformedFiles()) {
      names.push(`${kind}: ${name}.pdf`);
      yield { name: `${kind}: ${name}.pdf`, bytes };
    }
  }
  const records = await ingestFiles(files(), ['--page-seconds', '5', '--worker-megabytes', '1024']);
  expect(names.length).toBeGreaterThan(160);
  expect([...records.keys()].sort()).toEqual(names.sort());
  for (const [name, { status, findings }] of records) {
    expect(status, name).not.toBe('accepted');
    expect(
      findings.map(({ code }) => code),
      name,
    ).not.toContain('internal');
  }
}, 600_000);
