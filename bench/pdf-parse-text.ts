/** A peer of `digital.ts`: the text of every letter in a folder by pdf-parse, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';

const folder = process.argv[2] ?? '.';
for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf'))) {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(join(folder, name))) });
  await parser.getText();
  await parser.destroy();
}
