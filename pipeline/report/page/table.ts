import { html, type Markup } from './html.ts';

export interface Column<Row> {
  readonly title: string;
  /** Longer, for those who point at the title. */
  readonly hint?: string;
  /** What stands in the cell. */
  readonly cell: (row: Row) => Markup | string;
  /** What the column is sorted by, for a column of numbers; text sorts by the cell. */
  readonly value?: (row: Row) => number;
  readonly kind?: 'text' | 'prose' | 'number' | 'picture';
}

export interface TableOptions<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Tables of one kind keep their columns at the same places. */
  readonly kind?: 'rates';
  /** Rows resting on few cases are greyed. */
  readonly few?: (row: Row) => boolean;
}

/** A table whose first column names the row. The page's script lets its columns be sorted. */
export function table<Row>({ caption, columns, rows, kind, few }: TableOptions<Row>): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table class="sortable ${kind ?? 'plain'}">
<caption>${caption}</caption>
<thead><tr>${columns.map(
    ({ title, hint, kind }) =>
      html`<th scope="col" class="${kind ?? 'text'}" title="${hint ?? title}">${title}</th>`,
  )}</tr></thead>
<tbody>${rows.map((row) => html`<tr${few?.(row) ? html` class="few"` : ''}>${cellsOf(row, columns)}</tr>\n`)}</tbody>
</table></div>`;
}

function cellsOf<Row>(row: Row, columns: readonly Column<Row>[]): Markup[] {
  return columns.map(({ cell, value, kind = 'text' }, index) => {
    const sortBy = value ? html` data-value="${value(row)}"` : '';
    const content = cell(row);
    return index === 0
      ? html`<th scope="row" class="${kind}"${sortBy}>${content}</th>`
      : html`<td class="${kind}"${sortBy}>${content}</td>`;
  });
}
