import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadServices, readPages } from '../../../extractors/read/index.ts';
import { openPdf } from '../../../extractors/read/pdf/open-pdf.ts';
import { ExtractError, type Page } from '../../../schemas/index.ts';
import { makePdf, STORY } from './letter-pdf.ts';

/** Fails the test when a page goes to OCR. */
const noOcr: ReadServices = {
  recognize: () => Promise.reject(new Error('OCR was not to be needed')),
};

const texts = (page: Page | undefined): string[] => (page?.words ?? []).map((word) => word.text);

const read = async (bytes: Uint8Array): Promise<Page[]> => readPages(bytes, {}, noOcr);

describe('text layer', () => {
  it('gives each word its text, box and boldness', async () => {
    const bytes = await makePdf((doc) => {
      doc.font('Helvetica-Bold').fontSize(12).text('Priority:', 72, 100, { lineBreak: false });
      doc.font('Helvetica').fontSize(12).text('Standard', 180, 100, { lineBreak: false });
      doc.font('Times-Roman').fontSize(11).text(STORY, 72, 200);
    });
    const [page] = await read(bytes);
    expect(page).toMatchObject({ number: 1, width: 612, height: 792, rotation: 0, textSource: 'text-layer' });
    const [label, value] = page?.words ?? [];
    expect(label).toMatchObject({ text: 'Priority:', bold: true, confidence: 1 });
    expect(value).toMatchObject({ text: 'Standard', bold: false });
    expect(texts(page).slice(2).join(' ')).toBe(STORY);
    // Widths from the font's published metrics (AFM): "Standard" in Helvetica is 4.503 em... times 12.
    const [left, top, right, bottom] = value?.bbox ?? [0, 0, 0, 0];
    expect(left).toBeCloseTo(180, 1);
    expect(right - left).toBeCloseTo(((667 + 278 + 556 + 556 + 556 + 556 + 333 + 556) / 1000) * 12, 1);
    expect(top).toBeGreaterThan(98);
    expect(bottom).toBeLessThan(115);
    expect(bottom - top).toBeCloseTo(12 * 0.94, 1);
  });

  it('says of invisible text, when OCR is off, that it is nothing to rely on', async () => {
    const bytes = await makePdf((doc) => {
      doc.addContent('3 Tr');
      doc.font('Times-Roman').fontSize(11).text(STORY, 72, 200);
    });
    const [page] = await readPages(bytes, { ocr: 'never' }, noOcr);
    expect(texts(page).join(' ')).toBe(STORY);
    expect(page?.problem).toBe('ocr-disabled');
  });

  it('joins runs that touch and parts words that do not', async () => {
    const bytes = await makePdf((doc) => {
      doc.font('Helvetica').fontSize(11);
      let x = 100;
      for (const piece of ['CM16', '-', '0', '123456']) {
        doc.text(piece, x, 100, { lineBreak: false });
        x += doc.widthOfString(piece);
      }
      doc.text('01/02/2016', x + 4, 100, { lineBreak: false });
      doc.text('spaced', 100, 150, { lineBreak: false, characterSpacing: 1.5 });
      doc.text('wide gap', 100, 180, { lineBreak: false, wordSpacing: 20 });
      doc.text('narrow', 100, 210, { lineBreak: false, horizontalScaling: 50 } as PDFKit.Mixins.TextOptions);
    });
    const [page] = await read(bytes);
    expect(texts(page)).toEqual(['CM16-0123456', '01/02/2016', 'spaced', 'wide', 'gap', 'narrow']);
  });

  it('counts text once that is printed twice to look bold', async () => {
    const bytes = await makePdf((doc) => {
      doc.font('Helvetica').fontSize(11);
      doc.text('Decision: Upheld', 100, 100, { lineBreak: false });
      doc.text('Decision: Upheld', 100.3, 100, { lineBreak: false });
    });
    expect(texts((await read(bytes))[0])).toEqual(['Decision:', 'Upheld']);
  });

  it('reads a page turned by /Rotate as it is displayed', async () => {
    const bytes = await makePdf((doc) => {
      Object.assign(doc.page.dictionary.data, { Rotate: 90 });
      // What stands upright on the displayed page runs upwards on the unturned one.
      doc
        .rotate(-90, { origin: [0, 0] })
        .font('Times-Roman')
        .fontSize(11);
      doc.text(STORY, -700, 100, { width: 500 });
    });
    const [page] = await read(bytes);
    expect(page).toMatchObject({ width: 792, height: 612, rotation: 0 });
    expect(texts(page).join(' ')).toBe(STORY);
    expect(page?.words[0]?.bbox[0]).toBeCloseTo(92, 0);
    expect(page?.words[0]?.bbox[1]).toBeGreaterThan(95);
    expect(page?.words[0]?.bbox[3]).toBeLessThan(120);
  });

  it('turns a page upright whose text runs upwards', async () => {
    const bytes = await makePdf((doc) => {
      doc
        .rotate(-90, { origin: [0, 0] })
        .font('Times-Roman')
        .fontSize(11);
      doc.text(STORY, -700, 100, { width: 500 });
    });
    const [page] = await read(bytes);
    expect(page).toMatchObject({ width: 792, height: 612, rotation: 90 });
    expect(texts(page).join(' ')).toBe(STORY);
    expect(page?.words[0]?.bbox[0]).toBeCloseTo(92, 0);
  });

  it('leaves out a watermark across the page', async () => {
    const bytes = await makePdf((doc) => {
      doc.font('Times-Roman').fontSize(11).text(STORY, 72, 100);
      doc
        .rotate(-45, { origin: [300, 400] })
        .fontSize(60)
        .text('COPY', 200, 400, { lineBreak: false });
    });
    expect(texts((await read(bytes))[0]).join(' ')).toBe(STORY);
  });

  it('gives the same pages for the same bytes', async () => {
    const bytes = await makePdf((doc) => doc.text(STORY));
    expect(await read(bytes)).toEqual(await read(bytes));
  });

  it('leaves the bytes it was given as they are', async () => {
    const bytes = await makePdf((doc) => doc.text(STORY));
    const before = Buffer.from(bytes).toString('base64');
    await read(bytes);
    expect(Buffer.from(bytes).toString('base64')).toBe(before);
  });
});

describe('opening', () => {
  it('opens a letter encrypted with an empty user password', async () => {
    const bytes = await makePdf((doc) => doc.text(STORY), {
      ownerPassword: 'owner',
      pdfVersion: '1.7',
      permissions: { copying: false },
    });
    expect(texts((await read(bytes))[0]).join(' ')).toBe(STORY);
  });

  it('refuses a letter with a real password', async () => {
    const bytes = await makePdf((doc) => doc.text(STORY), { userPassword: 'secret', pdfVersion: '1.7' });
    await expect(read(bytes)).rejects.toMatchObject({ code: 'password-required', stage: 'open' });
  });

  it.each([
    ['empty-file', new Uint8Array()],
    ['not-a-pdf', new TextEncoder().encode('<html>not found</html>')],
    ['damaged-pdf', new TextEncoder().encode('%PDF-1.7\nnothing follows')],
  ])('says %s', async (code, bytes) => {
    await expect(read(bytes)).rejects.toMatchObject({ name: 'ExtractError', code });
  });

  it('names what to do about an encryption that nobody knows', async () => {
    const bytes = await makePdf((doc) => doc.text(STORY), { userPassword: 'secret', pdfVersion: '1.7' });
    const unknown = Buffer.from(Buffer.from(bytes).toString('latin1').replace('/V 4', '/V 9'), 'latin1');
    await expect(read(unknown)).rejects.toMatchObject({
      code: 'damaged-pdf',
      message: expect.stringMatching(/encrypted .*save a copy without encryption/),
    });
  });

  it('refuses more pages than allowed', async () => {
    const bytes = await makePdf((doc) => doc.text('one').addPage().text('two'));
    await expect(readPages(bytes, { maxPages: 1 }, noOcr)).rejects.toMatchObject({ code: 'too-many-pages' });
  });

  it('closes without complaint when nothing was read', async () => {
    const pdf = await openPdf(await makePdf((doc) => doc.text('one').addPage().text('two')));
    expect(pdf.pageCount).toBe(2);
    await pdf.close();
  });
});

describe('damaged bytes', () => {
  let whole: Uint8Array;
  beforeAll(async () => {
    whole = await makePdf((doc) => doc.text(STORY).addPage().text('Last page.'));
  });

  /** Pages or an `ExtractError`: nothing else may come out of a file. */
  async function outcome(bytes: Uint8Array): Promise<'pages' | ExtractError> {
    try {
      const pages = await readPages(bytes, { ocr: 'never' }, noOcr);
      expect(pages.length).toBeGreaterThan(0);
      return 'pages';
    } catch (error) {
      expect(error).toBeInstanceOf(ExtractError);
      return error as ExtractError;
    }
  }

  it('gives pages or an ExtractError however the file is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), async (length) => {
        await outcome(whole.slice(0, length));
      }),
      { numRuns: 40 },
    );
  });

  it('gives pages or an ExtractError however bytes are changed', async () => {
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (list) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of list) bytes[at] = value;
        await outcome(bytes);
      }),
      { numRuns: 60 },
    );
  });
});
