/** What the program told Electron, for a test to look at. */
export const programMenu: { value: unknown } = { value: undefined };
export const clipboardText = { value: '' };
export const selectedText = { value: '' };
/** What was printed: the text of each sheet and how it was asked for. A test says whether the printer works. */
export const printer = {
  works: true,
  sheets: [] as { readonly text: string; readonly silent: boolean }[],
};
