import type { Statistics } from '../gather/gather-statistics.ts';
import { lettersOf, type ReadingGroup } from '../gather/reading.ts';
import { legend, shareBar, statusParts } from './bars.ts';
import { html, type Markup } from './html.ts';
import { counted, FEW, percent, whole } from './numbers.ts';
import { type Column, table } from './table.ts';

/** What went in, and how it came out. */
export function readingSection({ reading, lastRun }: Statistics): Markup {
  const { all, byFormat, byYear, bySource } = reading;
  const letters = lettersOf(all);
  const inputs = Object.values(lastRun).reduce((sum, count) => sum + count, 0);
  const parts = statusParts(all.status);
  return html`<section id="reading"><h2>What was read</h2>
<p>${counted(letters, 'letter')}, ${counted(all.pages, 'page')}, of which ${whole(all.ocrPages)} (${percent(all.ocrPages, all.pages)}) were
pictures read by OCR. ${counted(bySource.textLayer, 'letter')} came with a text layer, ${whole(bySource.ocr)} by OCR alone,
${whole(bySource.mixed)} with pages of both kinds${bySource.none > 0 && html`, ${whole(bySource.none)} without a page that could be read`}.</p>
<figure><figcaption>Letters by status</figcaption>${shareBar(parts, 'large')}${legend(parts)}</figure>
<p class="note"><b>Accepted</b>: no rule found anything to object to. <b>Needs review</b>: read, with something a person should
look at; its other values stand. <b>Failed</b>: could not be read; the reason is among the findings.</p>
${
  inputs > 0 &&
  html`<p>The last run took in ${counted(inputs, 'file')} and accounts for each: ${whole(lastRun.accepted)} accepted, ${whole(lastRun.needs_review)}
to review, ${whole(lastRun.failed)} failed, ${counted(lastRun.duplicate, 'duplicate')} (same bytes under another name, counted once)${
    lastRun.pending > 0 && html`, and ${whole(lastRun.pending)} still waiting because the run was stopped`
  }.</p>`
}
${
  letters > 0 &&
  html`${groupTable('Letters by format', 'Format', byFormat)}
<p class="note">F1 to F5 are the forms the letters took from 2013 on; <i>unknown</i> matches none of them.</p>
${groupTable('Letters by year of decision', 'Year', byYear)}`
}
</section>`;
}

function groupTable(caption: string, first: string, rows: readonly ReadingGroup[]): Markup {
  const columns: Column<ReadingGroup>[] = [
    { title: first, cell: ({ key }) => key },
    { title: 'Letters', kind: 'number', cell: (row) => whole(lettersOf(row)), value: lettersOf },
    {
      title: 'Accepted',
      kind: 'number',
      cell: (row) => percent(row.status.accepted, lettersOf(row)),
      value: (row) => row.status.accepted / lettersOf(row),
    },
    {
      title: 'To review',
      kind: 'number',
      cell: ({ status }) => whole(status.needs_review),
      value: ({ status }) => status.needs_review,
    },
    {
      title: 'Failed',
      kind: 'number',
      cell: ({ status }) => whole(status.failed),
      value: ({ status }) => status.failed,
    },
    {
      title: 'Pages by OCR',
      kind: 'number',
      cell: ({ ocrPages, pages }) => percent(ocrPages, pages),
      value: ({ ocrPages, pages }) => (pages === 0 ? -1 : ocrPages / pages),
    },
    {
      title: 'Status',
      kind: 'picture',
      cell: ({ status }) => shareBar(statusParts(status)),
      value: (row) => row.status.accepted / lettersOf(row),
    },
  ];
  return table({ caption, columns, rows, few: (row) => lettersOf(row) < FEW });
}
