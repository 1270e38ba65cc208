import { PDFParse } from 'pdf-parse';
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Page, Word } from '../../schemas/index.ts';

/** Reads every page of a PDF into words. */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const parser = new PDFParse({ data: new Uint8Array(bytes) });
  try {
    const document = await (parser as unknown as { load(): Promise<PDFDocumentProxy> }).load();
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const content = await page.getTextContent();
      const words: Word[] = [];
      for (const item of content.items) {
        if (!('str' in item)) continue;
        const step = item.width / Math.max(1, item.str.length);
        for (const match of item.str.matchAll(/\S+/g)) {
          const left = item.transform[4] + step * match.index;
          const baseline = height - item.transform[5];
          words.push({
            text: match[0],
            bbox: [
              left,
              baseline - item.height * 0.8,
              left + step * match[0].length,
              baseline + item.height * 0.2,
            ],
            confidence: 1,
          });
        }
      }
      pages.push({ number, width, height, rotation: 0, textSource: 'text-layer', confidence: 1, words });
    }
    return pages;
  } finally {
    await parser.destroy();
  }
}
