"""Agreement of the two readings of 300 texts: strict and overlap F1 by label, and kappa over tokens.

    python agreement.py VIDEOS.jsonl

The second reading (second-reading.tsv) was made from the texts and the guide alone. Its texts are the first 300 read ones
of the training part in the order of a digest, so that the readers did not choose them.
"""

import csv
import hashlib
import pathlib
import sys

import corpora
import scoring

ANNOTATIONS = pathlib.Path(__file__).parent.parent / "annotations"
TEXTS, SEED = 300, "second reading"


def twice_read() -> set[str]:
    """The ids of the texts that were read twice."""
    read = set((ANNOTATIONS / "read.tsv").read_text(encoding="utf-8").split()[1:])
    with (ANNOTATIONS / "sample.tsv").open(encoding="utf-8", newline="") as file:
        ids = [cells["id"] for cells in csv.DictReader(file, delimiter="\t") if cells["part"] == "train" and cells["id"] in read]
    return set(sorted(ids, key=lambda i: hashlib.sha256((SEED + i).encode()).hexdigest())[:TEXTS])


def kappa(first: list[str], second: list[str]) -> float:
    """Cohen's kappa of two lists of labels."""
    kinds = set(first) | set(second)
    expected = sum(first.count(k) * second.count(k) for k in kinds) / len(first) ** 2
    observed = sum(a == b for a, b in zip(first, second)) / len(first)
    return (observed - expected) / (1 - expected)


def main() -> None:
    """Print the table."""
    ids, by_id = twice_read(), corpora.videos(pathlib.Path(sys.argv[1]))
    rows = {}
    for name in ("annotations.tsv", "second-reading.tsv"):
        fields = [field for field in corpora.annotated(ANNOTATIONS, by_id, ("train",), name) if field[0] in ids]
        rows[name] = [row for row in (corpora.row_of(text, spans, "video") for _, _, text, spans in fields) if row]
    first, second = rows.values()
    print(f"{len(ids)} texts, {len(first)} fields:", scoring.line(scoring.counts(first, [row.tags for row in second])))
    tags = [[tag.split("-")[-1] for row in reading for tag in row.tags] for reading in (first, second)]
    print(f"kappa over {len(tags[0])} tokens: {kappa(*tags):.3f}")


if __name__ == "__main__":
    main()
