import { OTHER_PAPERS } from './other-papers.ts';
import { PageFlow } from './page-flow.ts';
import { createDigitalPdf, createPdf } from './pdf.ts';

/** A file that is no ordinary letter, and what must become of it. */
export interface OddFile {
  readonly fileName: string;
  readonly about: string;
  readonly status: 'accepted' | 'needs_review' | 'failed';
  /** A finding that must be raised, unless nothing but the status counts. */
  readonly finding: string | null;
  readonly bytes: Uint8Array;
}

/** `letter` is any digital letter whose case number is `letterCase`; some odd files are made from it. */
export async function createOddFiles(letter: Buffer, plainLetter: Buffer): Promise<OddFile[]> {
  const odd = (
    fileName: string,
    about: string,
    status: OddFile['status'],
    finding: string | null,
    bytes: Uint8Array,
  ): OddFile => ({ fileName, about, status, finding, bytes });
  const others: OddFile[] = [];
  for (const { name, about, finding, pages } of OTHER_PAPERS) {
    others.push(odd(`${name}.pdf`, about, 'needs_review', finding, await createDigitalPdf(pages)));
  }
  return [
    ...others,
    odd(
      'blank-page.pdf',
      'one page without a mark on it',
      'needs_review',
      'unknown-format',
      await blankPage(),
    ),
    odd(
      'CM16-9900099.pdf',
      'a sound letter under the name of another case',
      'needs_review',
      'case-number-mismatch',
      // Other bytes than the letter itself, or it would count as a duplicate of it.
      Buffer.concat([plainLetter, Buffer.from('% filed under a wrong number\n')]),
    ),
    odd(
      'copy-of-a-letter.pdf',
      'the bytes of `digital/CM16-9900001.pdf`: a duplicate',
      'accepted',
      null,
      letter,
    ),
    odd('empty.pdf', 'no bytes at all', 'failed', 'empty-file', new Uint8Array()),
    odd('error-page.pdf', 'what a web server sends in place of a file', 'failed', 'not-a-pdf', errorPage()),
    odd(
      'future-format.pdf',
      'a determination under other headings, with a decision that no known letter has',
      'needs_review',
      'unknown-format',
      await futureFormat(),
    ),
    odd(
      'locked.pdf',
      'opens with a password only',
      'failed',
      'password-required',
      await createDigitalPdf(paragraphs(['Nobody reads this without the password.']), {
        ownerPassword: 'owner',
        userPassword: 'secret',
      }),
    ),
    odd(
      'truncated.pdf',
      'the first part of a letter',
      'failed',
      'damaged-pdf',
      plainLetter.subarray(0, 1500),
    ),
    odd(
      'ur-denial.pdf',
      'a denial by utilization review, which is no determination',
      'needs_review',
      'unknown-format',
      await urDenial(),
    ),
  ];
}

function blankPage(): Promise<Buffer> {
  return createPdf((document) => {
    document.addPage({ size: 'LETTER', margin: 0 });
  });
}

function errorPage(): Buffer {
  const lines = [
    '<!DOCTYPE html>',
    '<html><head><title>404</title></head>',
    '<body><h1>Not here</h1></body></html>',
    '',
  ];
  return Buffer.from(lines.join('\n'));
}

/** Speaks of necessity, guidelines, decisions and reviews, as such letters do, and decides nothing here. */
function urDenial(): Promise<Buffer> {
  return createDigitalPdf(
    paragraphs([
      'NOTICE OF UTILIZATION REVIEW DECISION',
      'Date of Decision: 11/01/2016',
      'Date of Injury: 06/08/2016',
      'Dear Doctor, we received your request for authorization of an MRI of the right knee on 10/25/2016.',
      'Our physician found that the service is not medically necessary. Guideline used: Knee Complaints 2004. The request is denied.',
      'If the worker disagrees, an application for Independent Medical Review can be sent to MAXIMUS Federal Services within 30 days. The form is enclosed.',
    ]),
  );
}

/** Invented: a successor could name everything differently. */
function futureFormat(): Promise<Buffer> {
  return createDigitalPdf(
    paragraphs([
      'INDEPENDENT REVIEW OUTCOME LETTER',
      'Reference CM31-9900020, prepared 03/03/2031',
      'PART A. THE PERSON AND THE PROBLEM',
      'A 39-year-old roofer slipped on wet felt and bruised a hip. Eight visits of aquatic exercise were asked for.',
      'PART B. WHAT WAS DECIDED',
      'Aquatic exercise, 8 visits',
      'Decision: Modified',
      'Four visits now, four more once the first have been looked at.',
    ]),
  );
}

function paragraphs(texts: readonly string[]): PageFlow['pages'] {
  const flow = new PageFlow();
  for (const text of texts) {
    flow.paragraph(text);
    flow.skip();
  }
  return flow.pages;
}
