"""The names that spaCy finds in texts, for comparison: a JSON text a line in, a JSON list of names a line out.

Offsets are UTF-16 code units. Started by scripts/evaluate-metadata.ts with --python.
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
    for line in sys.stdin:
        text = json.loads(line)
        units = {point: unit for unit, point in reversed(list(enumerate(utf16_to_points(text))))}
        names = [
            {"start": units[e.start_char], "end": units[e.end_char], "label": e.label_, "score": 1}
            for e in pipeline(text).ents
        ]
        print(json.dumps(names), flush=True)


if __name__ == "__main__":
    main()
