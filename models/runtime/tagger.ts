/** A stretch of a text that a model marks as a name. */
export interface TaggedSpan {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The model's own label without its BIO prefix: "PER", "WORK". */
  readonly label: string;
  /** Mean probability over its words, 0..1, rounded to 1e-6. */
  readonly score: number;
}

/** A model of named entities, ready to read. */
export interface EntityTagger {
  /** Identifier of the model, from its manifest. */
  readonly id: string;
  /** The names of a text, in its order, without overlap. The same text gives the same spans. */
  tag(text: string): Promise<readonly TaggedSpan[]>;
  /** Frees the session. */
  close(): Promise<void>;
}
