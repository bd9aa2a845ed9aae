"""Strict and overlap F1 of entities."""

import collections

from corpora import LABELS, UNKNOWN, Row
from network import spans_of


def counts(rows: list[Row], predicted: list[list[str]], labels=LABELS) -> dict:
    """Right, spurious and missed entities by label, and the overlapping ones.

    A predicted entity that touches a token of unknown label is neither right nor wrong.
    """
    total = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    for row, tags in zip(rows, predicted):
        gold = {s for s in spans_of([t if t != UNKNOWN else "O" for t in row.tags]) if s[2] in labels}
        guess = {s for s in spans_of(tags) if s[2] in labels}
        guess = {s for s in guess if UNKNOWN not in row.tags[s[0] : s[1]]}
        for s in gold | guess:
            entry = total[s[2]]
            entry[0] += s in gold and s in guess
            entry[1] += s in guess and s not in gold
            entry[2] += s in gold and s not in guess
        for s in guess:
            total[s[2]][3] += any(g[2] == s[2] and g[0] < s[1] and s[0] < g[1] for g in gold)
        for g in gold:
            total[g[2]][4] += any(g[2] == s[2] and g[0] < s[1] and s[0] < g[1] for s in guess)
    return total


def f1(right: int, spurious: int, missed: int) -> float:
    """F1 in percent."""
    return 200 * right / max(2 * right + spurious + missed, 1)


def summary(total: dict) -> dict:
    """Precision, recall, F1 in percent and number of gold entities, by label and over all; overlap F1 over all."""
    out = {}
    total = {**total, "all": [sum(entry[i] for entry in total.values()) for i in range(5)]}
    for label, (right, spurious, missed, near_guess, near_gold) in total.items():
        precision, recall = near_guess / max(right + spurious, 1), near_gold / max(right + missed, 1)
        out[label] = {
            "precision": 100 * right / max(right + spurious, 1),
            "recall": 100 * right / max(right + missed, 1),
            "f1": f1(right, spurious, missed),
            "overlap": 200 * precision * recall / max(precision + recall, 1e-9),
            "gold": right + missed,
        }
    return out


def line(total: dict) -> str:
    """One line of figures."""
    figures = summary(total)
    head = "F {f1:.1f} (P {precision:.1f} R {recall:.1f}, overlap {overlap:.1f}, n {gold})".format(**figures["all"])
    rest = " ".join(f"{label} {figures[label]['f1']:.1f}/{figures[label]['gold']}" for label in LABELS if label in figures)
    return f"{head} | {rest}"
