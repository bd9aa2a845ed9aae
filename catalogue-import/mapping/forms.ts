/** What `formOf` makes of each value, each form once, in order. A value of which it makes nothing is left out. */
export function formsOf(
  values: readonly string[],
  formOf: (value: string) => string | null,
): string[] {
  const forms: string[] = [];
  for (const value of values) {
    const form = formOf(value);
    if (form !== null && form !== '') forms.push(form);
  }
  return forms.length > 1 ? [...new Set(forms)] : forms;
}
