import { html, type Markup } from './html.ts';
import { FEW } from './numbers.ts';

/** How the numbers came to be, for whoever wants to cite them. */
export function methodsSection(): Markup {
  return html`<section id="methods"><h2>How these numbers are made</h2><dl class="methods">
<dt>What is counted</dt>
<dd>Each letter of the store once; the same file under several names is one letter, several letters in one file are several. Two different files
of one case are two letters: the finding <code>case-number-shared</code> or <code>case-number-conflict</code> tells how many there are.</dd>
<dt>Letters that need review</dt>
<dd>They are <b>included</b> in all counts, rates and charts: to leave them out would leave out scans and unusual letters. The column
“Accepted only” gives each rate without them. Failed letters decide nothing and are in no rate.</dd>
<dt>Overturn rate</dt>
<dd>Overturned requests divided by requests with a decision. A letter with three requests counts three times. A request whose decision was not
read is in neither number; how many there are is said beside each rate.</dd>
<dt>Interval</dt>
<dd>The 95% score interval of Wilson (1927). It takes requests as independent; those of one letter are not quite, so the true uncertainty is
somewhat larger. Rates on fewer than ${FEW} decisions are grey. They describe the letters of this store, which need not be all that exist.</dd>
<dt>Specialty</dt>
<dd>In the terms of the State's list. A reviewer with two specialties counts in both, so that the rows add up to more than all requests.</dd>
<dt>Category and treatment</dt>
<dd>Groups and subgroups of the State's search form, given to each request by its title. Drugs are named as printed, in small letters; a request for several
drugs is under none.</dd>
<dt>Months and days</dt>
<dd>By the dates of the letter's header. A decision outside the time in which it is possible (finding <code>date-range</code>) is in no month. Quantiles are exact:
the smallest number of days that at least this share of letters did not exceed.</dd>
<dt>Missing values</dt>
<dd>A value that a letter does not give, or that could not be read with confidence, is missing; it is never guessed, and it is counted in the table of
values given and missing.</dd>
<dt>Reproducible</dt>
<dd>The page depends on the store and the options alone: the same letters, read by the same version, give the same bytes.</dd>
</dl></section>`;
}
