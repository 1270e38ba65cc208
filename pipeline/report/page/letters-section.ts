import type { Statistics } from '../gather/gather-statistics.ts';
import { lettersOf } from '../gather/reading.ts';
import type { LetterToSee } from '../gather/worst-letters.ts';
import { html, type Markup } from './html.ts';
import { counted, whole } from './numbers.ts';
import { table } from './table.ts';

/** How a reader gets from the report to a letter. */
export interface LetterLinks {
  /** The store as the user named it, for the command that shows a letter. */
  readonly store: string;
  /** Address of a review page, where there is one. */
  readonly reviewUrl?: string | undefined;
}

/** The letters that most need a person's look. */
export function lettersSection({ toReview, failed, reading }: Statistics, links: LetterLinks): Markup {
  const { status } = reading.all;
  if (toReview.length + failed.length === 0) {
    const text = lettersOf(reading.all) === 0 ? 'No letter was read.' : 'None: every letter was accepted.';
    return html`<section id="letters"><h2>Letters to look at</h2><p>${text}</p></section>`;
  }
  return html`<section id="letters"><h2>Letters to look at</h2>
<p>Those with the most errors first, then those with the most warnings. The command prints the record with the page and the quote behind each value.</p>
${toReview.length > 0 && letterTable(`Letters to review: ${shown(toReview, status.needs_review)}`, toReview, links)}
${failed.length > 0 && letterTable(`Letters that could not be read: ${shown(failed, status.failed)}`, failed, links)}
</section>`;
}

function shown(letters: readonly LetterToSee[], total: number): string {
  return letters.length < total ? `${letters.length} of ${whole(total)}` : counted(total, 'letter');
}

function letterTable(caption: string, rows: readonly LetterToSee[], links: LetterLinks): Markup {
  return table({
    caption,
    rows,
    columns: [
      { title: 'Letter', cell: (letter) => linked(letter, links) },
      { title: 'Errors', kind: 'number', cell: ({ errors }) => whole(errors), value: ({ errors }) => errors },
      {
        title: 'Warnings',
        kind: 'number',
        cell: ({ warnings }) => whole(warnings),
        value: ({ warnings }) => warnings,
      },
      { title: 'What was noticed', kind: 'prose', cell: noticed },
    ],
  });
}

function linked(letter: LetterToSee, { store, reviewUrl }: LetterLinks): Markup {
  const name = letter.caseNumber ?? letter.fileName ?? letter.documentId.slice(0, 19);
  const command = html`<br><code>imr-extract show ${quoted(letter.caseNumber ?? letter.fileName ?? letter.documentId)} --store ${quoted(store)}</code>`;
  if (reviewUrl === undefined) return html`${name}${command}`;
  return html`<a href="${reviewAddress(reviewUrl, letter)}">${name}</a>${command}`;
}

/** `…/review?document=sha256:…`, with the case number where there is one; the document alone is unique. */
function reviewAddress(base: string, { documentId, caseNumber }: LetterToSee): string {
  const address = new URL(base);
  address.searchParams.set('document', documentId);
  if (caseNumber !== null) address.searchParams.set('case', caseNumber);
  return address.href;
}

function noticed({ findings, errors, warnings }: LetterToSee): Markup {
  const more = errors + warnings - findings.length;
  return html`<ul>${findings.map(({ code, path, message }) => html`<li><code>${code}</code> ${message}${path && html` <span class="quiet">${path}</span>`}</li>`)}${
    more > 0 && html`<li class="quiet">and ${whole(more)} more</li>`
  }</ul>`;
}

/** As a POSIX shell takes it: plain words stay as they are. */
function quoted(word: string): string {
  return /^[\w./:@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
