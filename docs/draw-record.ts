/**
 * Draws `docs/record.svg`: the first page of a sample letter with the boxes of some values, beside those
 * values in its record. Run it with `npm run docs:picture` after a change of the samples.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extractLetter } from '../extractors/index.ts';
import { drawPage } from '../extractors/read/pdf/draw-page.ts';
import { openPdf } from '../extractors/read/pdf/open-pdf.ts';
import { readOperators } from '../extractors/read/pdf/read-operators.ts';
import { sharpOf } from '../extractors/read/picture/raster.ts';
import type { LetterRecord } from '../schemas/index.ts';

const LETTER = 'CM16-9900002.pdf';
const PAGE_WIDTH = 612;
const PAGE_HEIGHT = 792;
const LEFT = 660;
const ROW = 25;

/** What is shown: a value's pointer and the colour of its box. */
const SHOWN: readonly (readonly [pointer: string, colour: string])[] = [
  ['/caseNumber', '#d1495b'],
  ['/dates/injury', '#edae49'],
  ['/dates/urDenial', '#edae49'],
  ['/dates/applicationReceived', '#edae49'],
  ['/dates/decision', '#edae49'],
  ['/reviewer/statesOfLicensure/0', '#00798c'],
  ['/reviewer/specialties/0', '#00798c'],
  ['/patient/age', '#30638e'],
  ['/patient/sex', '#30638e'],
  ['/narrative/urDecisionDate', '#edae49'],
  ['/diagnoses/0/text', '#6a4c93'],
  ['/diagnoses/1/text', '#6a4c93'],
  ['/issues/0/originalRequest', '#2a9d4e'],
  ['/issues/0/authorized', '#2a9d4e'],
  ['/issues/0/disputed', '#2a9d4e'],
  ['/issues/0/decision', '#d1495b'],
];

const file = fileURLToPath(new URL(`../samples/digital/${LETTER}`, import.meta.url));
const bytes = new Uint8Array(readFileSync(file));
const record = await extractLetter(bytes, { fileName: LETTER });
const picture = (await pageAsPng(bytes)).toString('base64');
writeFileSync(new URL('record.svg', import.meta.url), draw(record, picture));

async function pageAsPng(pdf: Uint8Array): Promise<Buffer> {
  const open = await openPdf(pdf);
  try {
    const raster = await open.withPage(1, async (page) =>
      drawPage(page, await readOperators(page), (use) => open.withDrawablePage(1, use)),
    );
    return await sharpOf(raster)
      .resize({ width: 2 * PAGE_WIDTH })
      .png({ palette: true, colours: 8 })
      .toBuffer();
  } finally {
    await open.close();
  }
}

function draw(record: LetterRecord, png: string): string {
  const shown = SHOWN.filter(([pointer]) => record.evidence[pointer]?.[0]?.page === 1);
  const rows = shown.map(([pointer, colour], index) => drawRow(record, pointer, colour, 96 + index * ROW));
  return `<svg role="img" aria-label="A sample letter beside its record" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1180 ${PAGE_HEIGHT + 16}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="12">
<rect width="1180" height="${PAGE_HEIGHT + 16}" fill="#f4f4f1"/>
<g transform="translate(8 8)">
<image width="${PAGE_WIDTH}" height="${PAGE_HEIGHT}" href="data:image/png;base64,${png}"/>
<rect width="${PAGE_WIDTH}" height="${PAGE_HEIGHT}" fill="none" stroke="#bbb"/>
<text x="${LEFT}" y="40" font-size="15" font-weight="bold" fill="#222">${record.source.fileName}: ${record.status}</text>
<text x="${LEFT}" y="60" fill="#666">every value with its page, its box and its quote</text>
${rows.join('\n')}
</g>
</svg>
`;
}

function drawRow(record: LetterRecord, pointer: string, colour: string, y: number): string {
  const boxes = (record.evidence[pointer] ?? []).filter((place) => place.page === 1);
  const [first] = boxes;
  if (!first) return '';
  const marks = boxes.map(
    ({ bbox: [left, top, right, bottom] }) =>
      `<rect x="${left - 1}" y="${top - 1}" width="${right - left + 2}" height="${bottom - top + 2}" fill="${colour}" fill-opacity="0.16" stroke="${colour}"/>`,
  );
  const [, top, right, bottom] = first.bbox;
  const line = `<path d="M${right + 1} ${(top + bottom) / 2} C ${LEFT - 40} ${(top + bottom) / 2}, ${LEFT - 40} ${y - 4}, ${LEFT - 8} ${y - 4}" fill="none" stroke="${colour}" stroke-opacity="0.55"/>`;
  const value = escapeMarkup(clip(JSON.stringify(valueAt(record, pointer)), 44));
  return `${marks.join('')}${line}<text x="${LEFT}" y="${y}"><tspan fill="${colour}">${pointer}</tspan> <tspan fill="#222">${value}</tspan></text>`;
}

function valueAt(record: LetterRecord, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key] ?? null, record);
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 4)} ..."` : text;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
