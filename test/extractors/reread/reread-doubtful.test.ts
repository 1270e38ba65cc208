import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OcrEngine, readPages } from '../../../extractors/read/index.ts';
import { openSecondReader, rereadDoubtful } from '../../../extractors/reread/index.ts';
import type { LetterRecord, Page } from '../../../schemas/index.ts';
import { makePdf } from '../read/letter-pdf.ts';
import { pictureOf, scanOf } from '../read/pictures.ts';

const TEXT = 'The worker asks for a paraffin bath for the left hand, six visits in all, as of 11/21/2016.';

/** A record that doubts all that its page says. */
function doubting(page: Page): LetterRecord[] {
  const bbox = [0, 0, page.width, page.height];
  const path = '/issues/0/heading';
  return [
    {
      evidence: { [path]: [{ page: 1, bbox, quote: '', confidence: 0.5, method: 'issue-heading' }] },
      findings: [{ code: 'low-confidence', severity: 'warning', path, message: '' }],
    } as unknown as LetterRecord,
  ];
}

describe('reading doubtful words again', () => {
  let scan: Uint8Array;
  let pages: Page[];
  let reader: OcrEngine;

  beforeAll(async () => {
    const digital = await makePdf((doc) => doc.fontSize(12).text(TEXT, 72, 120, { width: 460 }));
    scan = await scanOf([await pictureOf(digital)]);
    pages = await readPages(scan);
    reader = await openSecondReader();
  }, 120_000);
  afterAll(() => reader.close());

  /** The page as if OCR had been unsure of some words, or had read them otherwise. */
  const withWords = (change: (text: string) => { text?: string; confidence: number } | undefined): Page[] =>
    pages.map((page) => ({
      ...page,
      words: page.words.map((word) => ({ ...word, ...change(word.text) })),
    }));

  it('confirms a word that was read right', async () => {
    const unsure = withWords((text) => (text === 'paraffin' ? { confidence: 0.5 } : undefined));
    const [page] = await rereadDoubtful(scan, unsure, doubting(unsure[0] as Page), {}, { reader });
    const word = page?.words.find(({ text }) => text === 'paraffin');
    expect(word?.confidence).toBeGreaterThan(0.9);
    expect(word?.rival).toBeUndefined();
  });

  it('shows a word that was misread, and what it was read as', async () => {
    const misread = withWords((text) =>
      text === '11/21/2016.' ? { text: '11/27/2016.', confidence: 0.6 } : undefined,
    );
    const [page] = await rereadDoubtful(scan, misread, doubting(misread[0] as Page), {}, { reader });
    const word = page?.words.find(({ rival }) => rival !== undefined);
    expect([word?.text, word?.rival].join()).toContain('11/27/2016.');
    expect([word?.text, word?.rival].join()).toContain('11/21/2016');
  });

  it('draws nothing and asks nobody where there is no doubt', async () => {
    const asked = { recognize: () => Promise.reject(new Error('asked')) };
    const sure = [{ ...(doubting(pages[0] as Page)[0] as LetterRecord), findings: [] }];
    expect(await rereadDoubtful(new Uint8Array(), pages, sure, {}, { reader: asked })).toBe(pages);
  });

  it('takes a page from memory that was read again before', async () => {
    const unsure = withWords((text) => (text === 'paraffin' ? { confidence: 0.5 } : undefined));
    const kept = new Map<string, Page>();
    const services = {
      findPage: async (number: number, key: string) => kept.get(`${number} ${key}`),
      keepPage: async (page: Page, key: string) => void kept.set(`${page.number} ${key}`, page),
    };
    const first = await rereadDoubtful(
      scan,
      unsure,
      doubting(unsure[0] as Page),
      {},
      { ...services, reader },
    );
    const asked = { recognize: () => Promise.reject(new Error('asked')) };
    const again = await rereadDoubtful(
      scan,
      unsure,
      doubting(unsure[0] as Page),
      {},
      { ...services, reader: asked },
    );
    expect(kept.size).toBe(1);
    expect(again).toEqual(first);
  });
});
