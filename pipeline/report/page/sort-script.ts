/**
 * Makes the titles of sortable tables into buttons; without it the page is whole. Numbers sort by
 * `data-value`, largest first, text by the alphabet; equal rows keep their order.
 */
export const SORT_SCRIPT = `
for (const table of document.querySelectorAll('table.sortable')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  if (body.rows.length < 2) continue;
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const key = (row) => row.cells[column].dataset.value;
      const numeric = key(body.rows[0]) !== undefined;
      const before = head.getAttribute('aria-sort');
      const up = before ? before === 'descending' : !numeric;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
      const compare = numeric
        ? (a, b) => key(a) - key(b)
        : (a, b) => a.cells[column].textContent.localeCompare(b.cells[column].textContent);
      body.append(...[...body.rows].sort((a, b) => (up ? compare(a, b) : compare(b, a))));
    });
  });
}
`;
