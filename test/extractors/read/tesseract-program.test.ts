import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOcrPool, type OcrEngine, readPages, tesseractJs } from '../../../extractors/read/index.ts';
import { tesseractProgram } from '../../../extractors/read/ocr/tesseract-program.ts';
import { makePdf, STORY } from './letter-pdf.ts';
import { paint, pictureOf, scanOf } from './pictures.ts';

const installed = spawnSync('tesseract', ['--version']).status === 0;
if (!installed) console.warn('tesseract is not installed: its tests are skipped');

const picture = paint(200, 100, () => 255);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tesseract-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that answers like tesseract where it is asked about itself, and otherwise runs a script. */
function stub(name: string, script: string): string {
  const file = path.join(folder, name);
  writeFileSync(path.join(folder, 'eng.traineddata'), 'a model');
  const lines = [
    '#!/bin/sh',
    'case "$1" in',
    '--version) echo "tesseract 5.9.9"; exit;;',
    `--list-langs) echo 'List of available languages in "${folder}/" (1):'; exit;;`,
    'esac',
    script,
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe.runIf(process.platform !== 'win32')('tesseractProgram', () => {
  it('names program and model, and gives words with their boxes', async () => {
    const row = ['5', '1', '1', '1', '1', '1', '10', '20', '30', '8', '91.5', 'L4-5'].join('\t');
    const command = stub(
      'works',
      `cat >/dev/null; printf '%s\\n' '${row}' '4\t1\t1\t1\t1\t0\t0\t0\t9\t9\t-1\t'`,
    );
    const program = await tesseractProgram({ command });
    expect(program.name).toBe('tesseract 5.9.9');
    expect(program.model).toMatch(/^eng sha256:[0-9a-f]{16}$/);
    const engine = createOcrPool(program, { workers: 1 });
    expect(await engine.recognize(picture)).toEqual({
      words: [{ text: 'L4-5', bbox: [10, 20, 40, 28], confidence: 0.91 }],
    });
    await engine.close();
  });

  it('kills a process that takes too long', async () => {
    const pid = path.join(folder, 'pid');
    const command = stub('hangs', `echo $$ > ${pid}; exec sleep 60`);
    const engine = createOcrPool(await tesseractProgram({ command }), { workers: 1, timeLimitMs: 500 });
    await expect(engine.recognize(picture)).rejects.toMatchObject({ code: 'timeout' });
    await expect.poll(() => spawnSync('kill', ['-0', readFileSync(pid, 'utf8').trim()]).status).not.toBe(0);
    await engine.close();
  });

  it('tells why a process broke, after a second try', async () => {
    const command = stub('breaks', 'echo "Image too small" >&2; exit 1');
    const engine = createOcrPool(await tesseractProgram({ command }), { workers: 1 });
    await expect(engine.recognize(picture)).rejects.toMatchObject({
      code: 'worker-died',
      message: expect.stringContaining('Image too small'),
    });
    await engine.close();
  });

  it('says what to do when the program is not there', async () => {
    await expect(tesseractProgram({ command: 'no-such-tesseract' })).rejects.toMatchObject({
      code: 'ocr-unavailable',
      message: expect.stringContaining('apt install tesseract-ocr'),
    });
  });

  it('does not hand a compressed model to a program that cannot read it', async () => {
    const command = stub('plain', 'exit 1');
    await expect(tesseractProgram({ command, model: 'packaged' })).rejects.toMatchObject({
      code: 'ocr-unavailable',
    });
  });
});

// A CI machine has the program: there its absence is an error.
describe.skipIf(!installed && !process.env.CI)('the installed tesseract', () => {
  const engines: OcrEngine[] = [];
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));

  it('reads the same words at the same places as tesseract.js with the same model', async () => {
    const bytes = await makePdf((doc) => doc.font('Times-Roman').fontSize(11).text(STORY, 72, 130));
    const scan = await scanOf([await pictureOf(bytes)]);
    const programs = [await tesseractProgram(), await tesseractJs({ model: 'installed' })];
    engines.push(...programs.map((program) => createOcrPool(program, { workers: 1 })));
    const [own, js] = await Promise.all(engines.map((engine) => readPages(scan, {}, engine)));
    const texts = (own?.[0]?.words ?? []).map((word) => word.text);
    expect(texts.length).toBeGreaterThan(20);
    expect(texts).toEqual(js?.[0]?.words.map((word) => word.text));
    for (const [index, word] of (own?.[0]?.words ?? []).entries()) {
      for (const edge of [0, 1, 2, 3] as const) {
        expect(Math.abs(word.bbox[edge] - (js?.[0]?.words[index]?.bbox[edge] ?? -99))).toBeLessThan(1.5);
      }
    }
  });
});
