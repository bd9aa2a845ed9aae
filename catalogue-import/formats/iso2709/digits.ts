/** The number that `length` ASCII digits at `from` write, as leaders and directories do; NaN where one is no digit. */
export function digits(bytes: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let at = from; at < from + length; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
