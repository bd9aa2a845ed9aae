"""The names that spaCy finds in texts, for comparison: one JSON list [key, text] a line in, [key, [[start, end, label]]] out.

Offsets are UTF-16 code units. Called by scripts/evaluate-metadata.ts with --python.
"""

import json
import sys

import spacy
import torch

from corpora import utf16_to_points


def main() -> None:
    """Read, tag, write."""
    torch.set_num_threads(1)
    pipeline = spacy.load("fr_core_news_md", enable=["tok2vec", "ner"])
    keys, texts = zip(*(json.loads(line) for line in sys.stdin))
    for key, text, document in zip(keys, texts, pipeline.pipe(texts)):
        units = {point: unit for unit, point in reversed(list(enumerate(utf16_to_points(text))))}
        spans = [[units[e.start_char], units[e.end_char], e.label_] for e in document.ents]
        print(json.dumps([key, spans]))


if __name__ == "__main__":
    main()
