import { decodeLabels, type Label, type LabelScheme, type TokenLabel } from './labels.ts';
import type { Session } from './session.ts';
import type { TaggedSpan } from './tagger.ts';
import { windowsOf, type Encoder, type ModelToken } from './tokens.ts';

/** An opened model and how to feed it. */
export interface OpenModel {
  readonly session: Pick<Session, 'run'>;
  readonly encoder: Encoder<ModelToken>;
  readonly scheme: LabelScheme;
  readonly budgetMs: number;
  readonly now: () => number;
}

/**
 * The names that the model marks in a text, in its order. When the budget is spent the windows that are left give none:
 * what is given are whole names all the same.
 */
export async function tagText(text: string, model: OpenModel): Promise<readonly TaggedSpan[]> {
  const { encoder, budgetMs, now } = model;
  const windows = windowsOf(text, encoder.tokenise(text), encoder.window);
  const began = now();
  const spans: TaggedSpan[] = [];
  for (let first = 0; first < windows.length; first += encoder.batch) {
    if (first > 0 && now() - began > budgetMs) break;
    const batch = windows.slice(first, first + encoder.batch);
    const labels = await labelTokens(batch, model);
    batch.forEach((window, i) => spans.push(...spansOf(text, window, labels[i] ?? [])));
  }
  return spans;
}

async function labelTokens(
  windows: readonly (readonly ModelToken[])[],
  { session, encoder, scheme }: OpenModel,
): Promise<readonly (readonly TokenLabel[])[]> {
  const { numbers, shape } = await session.run(encoder.inputs(windows));
  const [, rows = 0] = shape;
  return windows.map((tokens, i) => {
    const own = numbers.subarray((i * rows + encoder.lead) * scheme.labels.length);
    return decodeLabels(own, tokens.length, scheme);
  });
}

interface OpenSpan {
  readonly start: number;
  end: number;
  readonly type: string;
  readonly probabilities: number[];
}

function spansOf(
  text: string,
  tokens: readonly ModelToken[],
  labels: readonly TokenLabel[],
): readonly TaggedSpan[] {
  const open: OpenSpan[] = [];
  let current: OpenSpan | null = null;
  tokens.forEach(({ start, end }, i) => {
    const { label, probability } = labels[i] ?? {
      label: { position: 'outside', type: '' },
      probability: 0,
    };
    if (label.position === 'outside') {
      current = null;
    } else if (current !== null && continues(current, label, text, start)) {
      current.end = Math.max(current.end, end);
      current.probabilities.push(probability);
    } else {
      current = { start, end, type: label.type, probabilities: [probability] };
      open.push(current);
    }
  });
  return open.map((span) => closed(text, span)).filter(({ start, end }) => start < end);
}

/** A name goes on over its own type, never over a line end; pieces of one word are never two names. */
function continues(span: OpenSpan, label: Label, text: string, start: number): boolean {
  if (span.type !== label.type || text.slice(span.end, start).includes('\n')) return false;
  return label.position === 'inside' || start < span.end;
}

const EDGE = /[\s.,;:!?…"«»“”()[\]]/;

function closed(text: string, { start, end, type, probabilities }: OpenSpan): TaggedSpan {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  const mean = probabilities.reduce((sum, one) => sum + one, 0) / probabilities.length;
  return { start: from, end: to, label: type, score: Math.round(mean * 1e6) / 1e6 };
}
