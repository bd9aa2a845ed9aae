import type { InferenceSession, Tensor as OnnxTensor } from 'onnxruntime-node';
import { decodeLabels, type Label, type TokenLabel } from './labels.ts';
import type { TaggedSpan } from './tagger.ts';
import { windowsOf, type Encoder, type ModelToken } from './tokens.ts';

/** An opened model and how to feed it. */
export interface OpenModel {
  readonly session: Pick<InferenceSession, 'run' | 'outputNames'>;
  readonly tensor: typeof OnnxTensor;
  readonly encoder: Encoder<ModelToken>;
  readonly labels: readonly Label[];
}

/** The names that the model marks in a text, in its order. */
export async function tagText(text: string, model: OpenModel): Promise<readonly TaggedSpan[]> {
  const tokens = model.encoder.tokenise(text);
  const spans: TaggedSpan[] = [];
  for (const window of windowsOf(text, tokens, model.encoder.window)) {
    spans.push(...spansOf(text, window, await labelTokens(window, model)));
  }
  return spans;
}

async function labelTokens(
  tokens: readonly ModelToken[],
  { session, tensor: Tensor, encoder, labels }: OpenModel,
): Promise<readonly TokenLabel[]> {
  const feeds = [...encoder.inputs(tokens)].map(
    ([name, { data, shape }]) => [name, new Tensor('int64', data, [...shape])] as const,
  );
  const results = await session.run(Object.fromEntries(feeds));
  const output = results[session.outputNames[0] ?? 'logits']?.data;
  if (!(output instanceof Float32Array)) throw new Error('the model gave no table of numbers');
  const own = output.subarray(encoder.lead * labels.length);
  return decodeLabels(own, tokens.length, labels);
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
