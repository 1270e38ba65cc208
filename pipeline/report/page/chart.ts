import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { html, type Markup, trusted } from './html.ts';

export interface Chart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What a person who cannot see it should know. */
  readonly description: string;
  readonly height: number;
  /** Marks and scales for a drawing of this width. */
  readonly options: (width: number) => Plot.PlotOptions;
}

/** A wide drawing, and one for small screens whose letters stay readable; the style sheet shows one of them. */
const WIDTHS = { wide: 860, narrow: 340 } as const;

/** Draws a chart as SVG without script, coloured by the page's own properties. */
export function drawChart(chart: Chart): Markup {
  return html`${drawAt('wide', chart)}${drawAt('narrow', chart)}`;
}

function drawAt(size: keyof typeof WIDTHS, { id, title, description, height, options }: Chart): Markup {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const width = WIDTHS[size];
  const drawn = Plot.plot({
    document,
    width,
    height,
    marginLeft: 44,
    marginRight: 12,
    className: 'plot',
    style: { fontSize: '11px' },
    ...options(width),
  });
  const svg = drawn.querySelector('svg') ?? drawn;
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const [name, value] of [
    ['class', `chart ${size}`],
    ['role', 'img'],
    ['aria-labelledby', `${id}-${size}-title ${id}-${size}-text`],
  ]) {
    svg.setAttribute(name, value);
  }
  svg.removeAttribute('style');
  for (const [part, text] of [
    ['desc', description],
    ['title', title],
  ]) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', part);
    element.setAttribute('id', `${id}-${size}-${part === 'desc' ? 'text' : 'title'}`);
    element.textContent = text;
    svg.prepend(element);
  }
  return trusted(svg.outerHTML);
}
