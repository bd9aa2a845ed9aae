/**
 * BM25+ with the parameters of MiniSearch 7.2: saturation of repeated words, weight of the field's length, and the
 * least that a match is worth (Lv and Zhai, "Lower-bounding term frequency normalization", CIKM 2011).
 */
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** How telling a word is: its weight where `matching` of `total` documents have it in the field. Above 0. */
export function inverseDocumentFrequency(matching: number, total: number): number {
  return Math.log(1 + (total - matching + 0.5) / (matching + 0.5));
}

// Lengths for which the weight of a word that stands once is kept instead of computed: nearly every posting.
const LENGTHS = 256;

/** How much a word that stands `frequency` times in a field of `length` distinct words says, before its weight: 0.5 to 2.7. */
export type Saturation = (frequency: number, length: number) => number;

/** `average` is the mean length of the field. */
export function saturationFor(average: number): Saturation {
  const once = Float64Array.from({ length: LENGTHS }, (_value, length) =>
    saturation(1, length, average),
  );
  return (frequency, length) =>
    frequency === 1 && length < LENGTHS
      ? (once[length] ?? 0)
      : saturation(frequency, length, average);
}

function saturation(frequency: number, length: number, average: number): number {
  return D + (frequency * (K + 1)) / (frequency + K * (1 - B + (B * length) / average));
}
