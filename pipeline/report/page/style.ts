/** The page's only style sheet: system fonts, light and dark, small screens, print. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --card: #ffffff; --ink: #1d2125; --quiet: #626a70; --line: #e2ded5; --faint: #f1eee7;
  --overturned: #0f6b73; --partly: #6fa9a8; --upheld: #cdc6b8; --open: #e9e5dc;
  --accepted: #3f7d58; --review: #d6a03a; --failed: #b4483c; --band: #0f6b7326; --link: #0b5c63;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1a1e22; --ink: #e6e4de; --quiet: #9aa2a8; --line: #2e3439; --faint: #20252a;
    --overturned: #56bcc0; --partly: #37777b; --upheld: #565c61; --open: #343a3f;
    --accepted: #6fb98c; --review: #d9aa55; --failed: #dd7f72; --band: #56bcc033; --link: #7fd0d3;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
main, header.top, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
header.top { padding-top: 3.5rem; }
h1, h2 { font-family: ui-serif, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif; font-weight: 600; letter-spacing: -0.01em; }
h1 { font-size: clamp(1.9rem, 5vw, 2.75rem); line-height: 1.15; margin: 0 0 .6rem; }
h2 { font-size: 1.65rem; line-height: 1.2; margin: 0 0 .4rem; }
h3 { font-size: 1.05rem; margin: 2.4rem 0 .3rem; }
p { max-width: 42rem; margin: .3rem 0 .9rem; }
a { color: var(--link); }
.lead { font-size: 1.1rem; color: var(--quiet); }
.quiet, .note { color: var(--quiet); }
.note { font-size: .9rem; }
nav { margin: 1.4rem 0 0; border-block: 1px solid var(--line); }
nav ul { list-style: none; margin: 0; padding: .55rem 0; display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; font-size: .92rem; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
section { padding-top: 3.2rem; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1px; background: var(--line); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; margin: 1.8rem 0 0; }
.tiles > div { background: var(--card); padding: 1rem 1.1rem .9rem; display: flex; flex-direction: column; }
.tiles dt { font-size: .82rem; color: var(--quiet); }
.tiles dd { margin: 0; }
.tiles .figure { font-size: 1.9rem; line-height: 1.25; font-weight: 600; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.tiles .small { font-size: .82rem; color: var(--quiet); }
figure { margin: 1.4rem 0 1.2rem; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
figcaption .note { font-weight: 400; display: block; }
.key { font-size: .85rem; color: var(--quiet); margin: 0 0 .3rem; }
.key .swatch { margin-left: .9rem; }
.key .swatch:first-child { margin-left: 0; }
svg { display: block; max-width: 100%; }
svg.chart { width: 100%; height: auto; color: var(--quiet); overflow: visible; font-family: inherit; }
svg.chart text { white-space: pre; }
svg.chart.narrow { display: none; }
svg.share { width: 100%; height: 10px; border-radius: 3px; }
svg.share.small { min-width: 6rem; }
svg.share.large { height: 22px; border-radius: 4px; margin: .7rem 0 .6rem; }
svg.rate .scale { stroke: var(--line); stroke-width: 1; }
svg.rate .all { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 2 2; opacity: .75; }
svg.rate .interval { stroke: var(--overturned); stroke-width: 3; stroke-linecap: round; opacity: .45; }
svg.rate circle { fill: var(--overturned); }
.accepted { fill: var(--accepted); background: var(--accepted); }
.review { fill: var(--review); background: var(--review); }
.failed { fill: var(--failed); background: var(--failed); }
.overturned { fill: var(--overturned); background: var(--overturned); }
.partly { fill: var(--partly); background: var(--partly); }
.upheld { fill: var(--upheld); background: var(--upheld); }
.open { fill: var(--open); background: var(--open); }
.swatch { display: inline-block; width: .75em; height: .75em; border-radius: 2px; margin-right: .45em; }
.swatch.band { background: var(--band); }
.legend { list-style: none; margin: 0 0 1rem; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.6rem; font-size: .92rem; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; margin: 1rem 0 1.4rem; }
.scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .45rem; font-size: 1rem; }
th, td { text-align: left; vertical-align: top; padding: .42rem .75rem .42rem 0; border-bottom: 1px solid var(--line); }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: .8rem; font-weight: 500; color: var(--quiet); vertical-align: bottom; border-bottom-color: var(--quiet); white-space: nowrap; }
tbody th { font-weight: 500; }
tbody th code { overflow-wrap: normal; }
.number { text-align: right; white-space: nowrap; }
.picture { min-width: 8rem; padding-left: .6rem; }
table.rates { table-layout: fixed; min-width: 52rem; }
table.rates thead th:nth-child(1) { width: 27%; }
table.rates thead th:nth-child(2), table.rates thead th:nth-child(8) { width: 8%; }
table.rates thead th:nth-child(3) { width: 10%; }
table.rates thead th:nth-child(4) { width: 8%; }
table.rates thead th:nth-child(5) { width: 12%; }
table.rates thead th:nth-child(6) { width: 14%; }
table.rates thead th:nth-child(7) { width: 13%; }
td.picture svg { margin-top: .28rem; }
tbody tr:hover { background: var(--faint); }
tr.few > * { color: var(--quiet); opacity: .85; }
tr.few svg.rate { filter: grayscale(1); }
th button { all: unset; cursor: pointer; color: inherit; font: inherit; }
th button:hover, th[aria-sort] button { color: var(--ink); text-decoration: underline; text-underline-offset: 3px; }
th button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
th[aria-sort=ascending] button::after { content: " \\2191"; }
th[aria-sort=descending] button::after { content: " \\2193"; }
.severity { font-size: .78rem; border: 1px solid currentColor; border-radius: 99px; padding: .05rem .5rem; white-space: nowrap; }
.severity.error { color: var(--failed); }
.severity.warning { color: color-mix(in srgb, var(--review) 75%, var(--ink)); }
.severity.info { color: var(--quiet); }
code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; overflow-wrap: anywhere; }
td ul { margin: 0; padding: 0; list-style: none; }
td li { margin-bottom: .2rem; }
td.text { overflow-wrap: anywhere; min-width: 7rem; }
td.prose { min-width: 15rem; }
details { margin: .2rem 0 1.4rem; }
summary { cursor: pointer; color: var(--link); font-size: .92rem; }
dl.methods { max-width: 44rem; }
dl.methods dt { font-weight: 600; margin-top: 1rem; }
dl.methods dd { margin: .1rem 0 0; color: var(--ink); }
footer { padding-top: 3rem; padding-bottom: 3rem; color: var(--quiet); font-size: .85rem; }
@media (max-width: 640px) {
  body { font-size: 15px; }
  header.top { padding-top: 2rem; }
  svg.chart.wide { display: none; }
  svg.chart.narrow { display: block; }
  .tiles { grid-template-columns: 1fr 1fr; }
  .tiles > div { padding: .8rem .85rem .7rem; }
  .tiles .figure { font-size: 1.5rem; }
  section { padding-top: 2.4rem; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --card: #fff; --ink: #000; --quiet: #555; --line: #ccc; --faint: #fff;
    --overturned: #0f6b73; --partly: #6fa9a8; --upheld: #cdc6b8; --open: #e9e5dc;
    --accepted: #3f7d58; --review: #d6a03a; --failed: #b4483c; --band: #0f6b7326; --link: #000;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  main, header.top, footer { max-width: none; padding-inline: 0; }
  header.top { padding-top: 0; }
  nav { display: none; }
  svg.chart.narrow { display: none; }
  svg.chart.wide { display: block; }
  .scroll { overflow: visible; }
  section { padding-top: 1.6rem; }
  figure, tr, .tiles, h2, h3, caption { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
  thead { display: table-header-group; }
  details > summary { display: none; }
}
`;
