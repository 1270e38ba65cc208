import { createHash } from 'node:crypto';
import { allOf, overturnRate } from '../gather/decisions.ts';
import type { Statistics } from '../gather/gather-statistics.ts';
import { lettersOf } from '../gather/reading.ts';
import { daysSection } from './days-section.ts';
import { decisionsSection } from './decisions-section.ts';
import { html, type Markup, trusted } from './html.ts';
import { type LetterLinks, lettersSection } from './letters-section.ts';
import { methodsSection } from './methods-section.ts';
import { counted, percent, rangeOf, shareOf, whole } from './numbers.ts';
import { qualitySection } from './quality-section.ts';
import { readingSection } from './reading-section.ts';
import { SORT_SCRIPT } from './sort-script.ts';
import { STYLE } from './style.ts';

export interface PageOptions extends LetterLinks {
  /** Printed as it is; without it the page bears no date. */
  readonly date?: string | undefined;
  readonly version: string;
}

/** By this a page is known as a report, also by a later version. */
export const REPORT_MARK = '<meta name="generator" content="imr-extract report">';

const SECTIONS = {
  reading: 'What was read',
  quality: 'How well',
  decisions: 'Decisions',
  time: 'Time',
  letters: 'To look at',
  methods: 'Methods',
};

/** The whole page. Nothing in it may be fetched or run but the one script it carries. */
export function renderPage(statistics: Statistics, options: PageOptions): string {
  const scriptHash = createHash('sha256').update(SORT_SCRIPT).digest('base64');
  const policy = `default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${trusted(REPORT_MARK)}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>Independent Medical Review letters: report</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${headline(statistics, options)}
<main>
${readingSection(statistics)}
${qualitySection(statistics)}
${decisionsSection(statistics)}
${daysSection(statistics)}
${lettersSection(statistics, options)}
${methodsSection()}
</main>
<footer>imr-extract ${options.version}${options.date && html`, ${options.date}`}</footer>
<script>${trusted(SORT_SCRIPT)}</script>
</body>
</html>
`.markup;
}

function headline(statistics: Statistics, { date }: PageOptions): Markup {
  return html`<header class="top">
<h1>Independent Medical Review letters</h1>
<p class="lead">What a store of California determination letters holds, how well it was read, and what the letters decide.${date && html` ${date}.`}</p>
<nav aria-label="Contents"><ul>${Object.entries(SECTIONS).map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${tiles(statistics)}
</header>`;
}

function tiles({ reading, requests, days }: Statistics): Markup {
  const letters = lettersOf(reading.all);
  const decided = allOf(requests.all);
  const rate = overturnRate(decided);
  const median = days.all.quantile(0.5);
  const figures = [
    ['Letters', whole(letters), counted(reading.all.pages, 'page')],
    [
      'Accepted',
      percent(reading.all.status.accepted, letters),
      `${whole(reading.all.status.needs_review)} to review, ${whole(reading.all.status.failed)} failed`,
    ],
    [
      'Requests overturned',
      shareOf(rate),
      rate ? `${rangeOf(rate)}, n = ${whole(rate.trials)}` : 'no decision read',
    ],
    [
      'Application to decision',
      median === undefined ? '–' : counted(median, 'day'),
      median === undefined
        ? 'no letter gives both dates'
        : `median of ${counted(days.all.count(), 'letter')}`,
    ],
  ];
  return html`<dl class="tiles">${figures.map(
    ([name, figure, detail]) =>
      html`<div><dt>${name}</dt><dd class="figure">${figure}</dd><dd class="small">${detail}</dd></div>`,
  )}</dl>`;
}
