import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildDigitalSamples, buildScannedSamples, type SampleFile } from './build-samples.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));

for (const file of await buildDigitalSamples()) await write(file);
for await (const file of buildScannedSamples()) await write(file);

async function write({ path, bytes }: SampleFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, bytes);
  process.stdout.write(`${path}\t${bytes.length}\n`);
}
