const RATE = 8_000;
const BITS = 8;
// Two notes a fourth apart, soft: it has to be noticed beside a film, not to frighten.
const NOTES = [587.33, 783.99] as const;
const NOTE_SECONDS = 0.35;
const LOUDNESS = 0.4;
const SILENCE = 128;
const HEADER = 44;

/**
 * The sound of a countdown of so many seconds, as a WAV file (8-bit mono PCM): two notes at once, at half time, and ten
 * and five seconds before the end.
 */
export function chime(seconds: number): Uint8Array<ArrayBuffer> {
  const length = Math.ceil(Math.min(Math.max(seconds, 1), 600) + 1) * RATE;
  const file = new Uint8Array(HEADER + length).fill(SILENCE);
  writeHeader(new DataView(file.buffer), length);
  const samples = file.subarray(HEADER);
  const starts = [0, seconds / 2, seconds - 10, seconds - 5].filter((start) => start >= 0);
  for (const start of starts) {
    NOTES.forEach((frequency, index) => play(samples, start + index * NOTE_SECONDS, frequency));
  }
  return file;
}

/** A sine that fades away. */
function play(samples: Uint8Array, start: number, frequency: number): void {
  const first = Math.round(start * RATE);
  for (let index = 0; index < NOTE_SECONDS * RATE; index += 1) {
    const fade = 1 - index / (NOTE_SECONDS * RATE);
    const wave = Math.sin((2 * Math.PI * frequency * index) / RATE);
    samples[first + index] = SILENCE + Math.round(127 * LOUDNESS * fade * wave);
  }
}

/** RIFF/WAVE, "fmt " and "data" chunks (IBM and Microsoft, Multimedia Programming Interface 1.0, 1991). */
function writeHeader(view: DataView, length: number): void {
  const text = (at: number, value: string): void => {
    for (let index = 0; index < value.length; index += 1) {
      view.setUint8(at + index, value.charCodeAt(index));
    }
  };
  text(0, 'RIFF');
  view.setUint32(4, HEADER - 8 + length, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, BITS, true);
  text(36, 'data');
  view.setUint32(40, length, true);
}
