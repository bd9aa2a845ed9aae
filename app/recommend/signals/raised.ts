/** A share, 0..1, as a factor that takes away no more than all above `least`; what lies outside 0..1 is taken for the nearer end. */
export function raised(share: number, least: number): number {
  return least + (1 - least) * Math.max(0, Math.min(1, share));
}
