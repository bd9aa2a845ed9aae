/** A part of the report under its title, which a link of the page may name by `id`. */
export function section(title: string, content: string, id?: string): string {
  const name = id === undefined ? '' : ` id="${id}"`;
  return `<section${name}><h2>${title}</h2>${content}</section>`;
}

/** A column of a table. On a narrow screen a row becomes a card, whose lines begin with the names of the columns. */
export interface Column {
  readonly name: string;
  readonly isNumber?: true;
}

/** A table; `caption` says what it holds, to whoever is read the page too. Caption, names and cells are HTML. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const header = columns.map(({ name, isNumber }) => cell('th', name, ' scope="col"', isNumber));
  const body = rows.map((cells) => row(cells, columns));
  return `<table><caption>${caption}</caption><thead><tr>${header.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function row(cells: readonly string[], columns: readonly Column[]): string {
  const tds = columns.map(({ name, isNumber }, at) =>
    cell('td', cells[at] ?? '', ` data-name="${name}"`, isNumber),
  );
  return `<tr>${tds.join('')}</tr>`;
}

function cell(tag: 'td' | 'th', content: string, attribute: string, isNumber?: true): string {
  const type = isNumber === true ? ' class="number"' : '';
  return `<${tag}${attribute}${type}>${content}</${tag}>`;
}
