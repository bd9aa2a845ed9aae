/** What the program told Electron, for a test to look at. */
export const programMenu: { value: unknown } = { value: undefined };
export const clipboardText = { value: '' };
export const selectedText = { value: '' };
