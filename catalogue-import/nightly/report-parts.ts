/** A part of the report under its title. */
export function section(title: string, content: string): string {
  return `<section><h2>${title}</h2>${content}</section>`;
}

/** A table whose columns from `numbers` on, `count` of them, are numbers. */
export function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: number,
  count = columns.length,
): string {
  if (rows.length === 0) return '<p>Rien à signaler.</p>';
  const of = (at: number): string =>
    at >= numbers && at < numbers + count ? ' class="number"' : '';
  const header = columns.map((name, at) => `<th scope="col"${of(at)}>${name}</th>`).join('');
  const body = rows
    .map((cells) => `<tr>${cells.map((cell, at) => `<td${of(at)}>${cell}</td>`).join('')}</tr>`)
    .join('');
  return `<div class="scroll"><table><thead><tr>${header}</tr></thead><tbody>${body}</tbody></table></div>`;
}
