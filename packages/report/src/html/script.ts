/**
 * Filters the tables of a page by a text and by the values of columns. It is data to this program: it runs in the
 * browser of whoever opens the page, and the page is whole without it. Texts of the page are only read and set as text.
 */
export const script = `
for (const table of document.querySelectorAll('table[data-filter]')) {
  const rows = [...table.tBodies[0].rows];
  const heads = [...table.tHead.rows[0].cells];
  const name = table.caption.textContent;
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  form.setAttribute('aria-label', 'Filter: ' + name);
  const add = (label, field) => {
    const around = document.createElement('label');
    around.append(label + ' ', field);
    form.append(around);
    return field;
  };
  const text = add('Search', document.createElement('input'));
  text.type = 'search';
  const choices = heads.flatMap((head, column) => {
    if (!head.hasAttribute('data-choices')) return [];
    const values = [...new Set(rows.map((row) => row.cells[column].textContent))].sort();
    const select = add(head.textContent, document.createElement('select'));
    for (const value of ['', ...values]) select.append(new Option(value === '' ? 'all' : value, value));
    return [{ column, select }];
  });
  const shown = document.createElement('output');
  form.append(shown);
  const apply = () => {
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let left = 0;
    for (const row of rows) {
      const content = row.textContent.toLowerCase();
      const fits = words.every((word) => content.includes(word)) &&
        choices.every(({ column, select }) => select.value === '' || row.cells[column].textContent === select.value);
      row.hidden = !fits;
      if (fits) left += 1;
    }
    shown.textContent = left + ' of ' + rows.length;
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
  table.parentElement.before(form);
}
`;
