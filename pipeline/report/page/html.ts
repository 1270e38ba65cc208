import { escapeControls } from '../../terminal.ts';

/** Text that is HTML already. */
export interface Markup {
  readonly markup: string;
}

type Content = Markup | string | number | undefined | false | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The one way for text into the page: in content and in quoted attributes it stays text. */
function escapeHtml(text: string): string {
  return escapeControls(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** HTML with values filled in: markup as it is, everything else escaped; nothing for `undefined` and `false`. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let markup = strings[0] ?? '';
  for (const [index, value] of values.entries()) markup += markupOf(value) + (strings[index + 1] ?? '');
  return { markup };
}

/** Takes text for HTML: only for text of this program itself, never for that of a letter. */
export function trusted(markup: string): Markup {
  return { markup };
}

function markupOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeHtml(String(content));
  if ('markup' in content) return content.markup;
  return content.map(markupOf).join('');
}
