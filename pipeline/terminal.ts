// Controls, and the invisible marks that change a line's direction or hide parts of it; not tab and line feed.
const CONTROLS = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Makes text from files safe to print: an escape sequence in a letter must not reach the terminal.
 * Tabs and line feeds stay; any other control character becomes visible, like `\x1b`.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (control) => {
    const hex = (control.codePointAt(0) ?? 0).toString(16);
    return hex.length > 2 ? `\\u{${hex}}` : `\\x${hex.padStart(2, '0')}`;
  });
}

/** As `escapeControls`, on one line. */
export function escapeLine(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' '));
}

/** JSON text that says the same and holds no control characters, which `JSON.stringify` leaves partly as they are. */
export function escapeJson(json: string): string {
  return json.replace(CONTROLS, (control) =>
    Array.from({ length: control.length }, (_, at) => {
      return `\\u${control.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join(''),
  );
}

const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export type Style = keyof typeof STYLES;
export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal; plain text on a pipe and where `NO_COLOR` is set (https://no-color.org). */
export function painterFor(stream: { readonly isTTY?: boolean }): Paint {
  const plain = !stream.isTTY || process.env.NO_COLOR || process.env.TERM === 'dumb';
  if (plain) return (_, text) => text;
  return (style, text) => `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m`;
}

/** Breaks text into lines of at most `width` characters, at blanks; a longer word stands alone. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return line || lines.length === 0 ? [...lines, line] : lines;
}
