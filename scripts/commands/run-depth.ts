/** Documents of one video in a run: the usual depth of TREC, of which a measure over judged records reads what it needs. */
export const RUN_DEPTH = 100;
