"""Print the figures of a model: our held-out video texts, WiNER-fr, FENEC, and spaCy on the same texts.

    python evaluate.py --data DATA --videos VIDEOS.jsonl --model MODEL.pt [--json FIGURES.json]
"""

import argparse
import json
import pathlib

import spacy
import torch

import corpora
import scoring
from network import load_model, tag_rows

SHARED = ("PER", "LOC", "ORG")
# The documents of FENEC for which the outputs of all published systems exist, without the one that is also in WiNER-fr.
FENEC = (
    "encyclopedia01-WikiNER information01-APIL multi01-UDFrenchGSD multi02-Sequoia multi03-FQB "
    "poetry01-Baudelaire poetry02-Rimbaud prose01-Voltaire prose02-Zola spoken01-Rhapsodie"
).split()
CASES = {"as it is": 0, "CAPITALS": 1, "lower case": 2}
ANNOTATIONS = pathlib.Path(__file__).parent.parent / "annotations"


def trained_on(folder: pathlib.Path) -> set[str]:
    """The ids of the videos of the training parts."""
    lines = (folder / "sample.tsv").read_text(encoding="utf-8").splitlines()
    return {cells[0] for cells in (line.split("\t") for line in lines) if "train" in cells[1]}


def text_of(row: corpora.Row) -> tuple[str, list[int]]:
    """A text with the row's tokens and gaps, and where each token starts."""
    text, starts = "", []
    for token, gap in zip(row.tokens, row.gaps):
        text += ("", " ", "\n")[gap] if text else ""
        starts.append(len(text))
        text += token
    return text, starts


def spacy_tags(pipeline, rows: list[corpora.Row]) -> list[list[str]]:
    """The tags of spaCy's entities on our tokens (an entity covers the tokens that it touches)."""
    out = []
    texts = [text_of(row) for row in rows]
    for row, (text, starts), document in zip(rows, texts, pipeline.pipe(text for text, _ in texts)):
        tags = ["O"] * len(row.tokens)
        for entity in document.ents:
            touched = [
                i for i, (start, token) in enumerate(zip(starts, row.tokens))
                if start < entity.end_char and start + len(token) > entity.start_char
            ]
            for place, i in enumerate(touched):
                tags[i] = ("B-" if place == 0 else "I-") + entity.label_
        out.append(tags)
    return out


def main() -> None:
    """Evaluate and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "videos", "model"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--json", type=pathlib.Path)
    args = parser.parse_args()
    torch.set_num_threads(1)
    model = load_model(args.model)
    by_id = corpora.videos(args.videos)
    sets = {
        "videos": corpora.video_rows(ANNOTATIONS, by_id, ("test",)),
        "videos, fields joined": corpora.video_rows(ANNOTATIONS, by_id, ("test",), joined=True),
        "videos, other languages": corpora.video_rows(ANNOTATIONS, by_id, ("foreign-test",)),
        "titles of the first attempt": corpora.first_titles(args.data, trained_on(ANNOTATIONS)),
        "WiNER-fr test": corpora.winer(args.data, "test"),
        "FENEC": corpora.fenec(args.data, FENEC),
    }
    figures = {}
    for name, rows in sets.items():
        for case, number in CASES.items() if name in ("videos", "WiNER-fr test") else [("as it is", 0)]:
            total = scoring.counts(rows, tag_rows(model, rows, number))
            figures[f"{name}, {case}"] = scoring.summary(total)
            print(f"{name}, {case}: {scoring.line(total)}", flush=True)
    pipeline = spacy.load("fr_core_news_md", enable=["tok2vec", "ner"])
    for name in ("videos", "WiNER-fr test", "FENEC"):
        for system, tags in (("model", tag_rows(model, sets[name])), ("spaCy md", spacy_tags(pipeline, sets[name]))):
            total = scoring.counts(sets[name], tags, SHARED)
            figures[f"{name}, {system}, PER LOC ORG"] = scoring.summary(total)
            print(f"{name}, {system}, PER LOC ORG: {scoring.line(total)}", flush=True)
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
