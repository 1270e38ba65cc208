import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { fsPath } from '../../../pipeline/inputs/fs-path.ts';

/**
 * Stands in for the real module: does what the file's content says. `die` ends the process, `hang` blocks it,
 * `scan N` asks for OCR of N pages; anything else gives an accepted record.
 */
export default async function processLetter({ path, documentId, fileName, port }) {
  const text = await readFile(fsPath(path), 'utf8').catch(() => undefined);
  if (text === undefined) return { kind: 'lost', problem: { code: 'unreadable-file', message: 'gone' } };
  if (text.startsWith('die')) process.exit(7);
  if (text.startsWith('hang')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  const pages = Number(/^scan (\d+)/.exec(text)?.[1] ?? 0);
  for (let page = 1; page <= pages; page += 1) {
    if (!(await readPage(port, page))) return { kind: 'interrupted' };
  }
  port.close();
  const record = { documentId, source: { fileName }, status: 'accepted', text, findings: [] };
  const packed = deflateRawSync(JSON.stringify(record));
  return {
    kind: 'record',
    final: true,
    records: [{ documentId, fileName, caseNumber: null, status: 'accepted', packed }],
  };
}

/** False when the run is being interrupted. */
async function readPage(port, number) {
  if ((await call(port, 'findPage', number)).value) return true;
  const picture = { width: 1, height: 1, dpi: 200, data: new Uint8Array(1) };
  const { error } = await call(port, 'recognize', { picture, request: {} });
  if (error?.message === 'the run was interrupted') return false;
  const frame = { width: 1, height: 1, rotation: 0, textSource: 'ocr', confidence: 1, words: [] };
  await call(port, 'keepPage', { number, ...frame });
  return true;
}

function call(port, name, argument) {
  port.postMessage({ id: 1, name, argument });
  return new Promise((resolve) => {
    port.on('message', resolve);
  });
}
