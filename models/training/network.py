"""The network: hashed word and n-gram tables, a shape table, a bidirectional LSTM, a score per tag and per pair of tags."""

import json
import math
import pathlib
import random

import numpy as np
import onnx
import torch
from torch import nn

import crf
from corpora import LABELS, UNKNOWN, Row
from crf import TAGS
from features import MAX_NGRAMS, NGRAM_BUCKETS, SHAPES, WORD_BUCKETS, shape, word_features

TAG_INDEX = {tag: index for index, tag in enumerate(TAGS)}
FORBIDDEN = -1e9
# Rows of the shape table: padding, each shape without and with a space before, each shape after a line end.
SHAPE_ROWS = 1 + 3 * SHAPES
# Weight of the labels that a corpus does not annotate on the tokens that it leaves outside.
UNANNOTATED = math.log(0.02)


def shape_row(word: str, gap: int) -> int:
    """The row of the shape table for a word and what stands before it: 0 nothing, 1 a space, 2 a line end."""
    return 1 + 2 * SHAPES + shape(word) if gap == 2 else 1 + 2 * shape(word) + gap


class Tagger(nn.Module):
    """Scores of each tag for each token."""

    def __init__(self, word_size=96, ngram_size=64, shape_size=16, hidden=176, layers=2, dropout=0.4):
        super().__init__()
        self.words = nn.Embedding(WORD_BUCKETS, word_size, padding_idx=0, sparse=True)
        self.ngrams = nn.Embedding(NGRAM_BUCKETS, ngram_size, padding_idx=0, sparse=True)
        self.shapes = nn.Embedding(SHAPE_ROWS, shape_size, padding_idx=0)
        size = word_size + ngram_size + shape_size
        self.lstm = nn.LSTM(size, hidden, layers, bidirectional=True, batch_first=True, dropout=dropout)
        self.dropout = nn.Dropout(dropout)
        self.out = nn.Linear(2 * hidden, len(TAGS))
        self.transitions = nn.Parameter(torch.zeros(len(TAGS), len(TAGS)))

    def tables(self) -> list[nn.Parameter]:
        """The word and n-gram tables, whose gradients are sparse."""
        return [self.words.weight, self.ngrams.weight]

    def dense_parameters(self) -> list[nn.Parameter]:
        """All other parameters."""
        return [p for name, p in self.named_parameters() if not name.startswith(("words", "ngrams"))]

    def start_from(self, path: str) -> None:
        """Fill the tables with start vectors (see vectors.py), scaled to the size of a fresh table."""
        tables = np.load(path)
        for table, name in ((self.words, "words"), (self.ngrams, "ngrams")):
            values = tables[name]
            table.weight.data.copy_(torch.from_numpy(values * (0.3 / values[np.abs(values).sum(1) > 0].std())))

    def forward(self, words, ngrams, shapes, index=None):
        """Scores (batch, tokens, tags). With `index`, words and n-grams are those of the batch's distinct words.

        Rows that are filled up answer a little otherwise than alone: the backward half begins in what fills them up. The
        exported model is told the lengths.
        """
        vectors = self.ngrams(ngrams)
        known = (ngrams > 0).float().unsqueeze(-1)
        means = (vectors * known).sum(-2) / known.sum(-2).clamp(min=1)
        both = torch.cat([self.words(words), means], -1)
        if index is not None:
            both = both[index]
        hidden, _ = self.lstm(self.dropout(torch.cat([both, self.shapes(shapes)], -1)))
        return self.out(self.dropout(hidden))


def load_model(path) -> Tagger:
    """A trained model, from its own weights or from the exported model."""
    model = Tagger()
    model.load_state_dict(onnx_weights(path) if str(path).endswith(".onnx") else torch.load(path))
    return model


def onnx_weights(path) -> dict[str, torch.Tensor]:
    """The weights of an exported model: its tables are 8-bit integers with a scale for each row, its pairs in config.json."""
    config = json.loads((pathlib.Path(path).parent / "config.json").read_text(encoding="utf-8"))
    graph = onnx.load(str(path)).graph
    given = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {"out.bias": given["out.bias"], "shapes.weight": given["shapes.weight"]}
    weights["transitions"] = np.array(config["transitions"], "f4")
    for table in ("words", "ngrams"):
        weights[f"{table}.weight"] = given[f"{table}.values"].astype("f4") * given[f"{table}.scale"][:, None]
    weights["out.weight"] = next(value for name, value in given.items() if "MatMul" in name).T
    for layer, node in enumerate(node for node in graph.node if node.op_type == "LSTM"):
        inputs, recurrent, biases = (given[name] for name in node.input[1:4])
        for direction, suffix in enumerate(("", "_reverse")):
            halves = np.split(biases[direction], 2)
            parts = (inputs[direction], recurrent[direction], *halves)
            for name, values in zip(("weight_ih", "weight_hh", "bias_ih", "bias_hh"), parts):
                # The gates of ONNX are in, out, forget, cell; those of PyTorch in, forget, cell, out.
                i, o, f, c = np.split(values, 4)
                weights[f"lstm.{name}_l{layer}{suffix}"] = np.concatenate([i, f, c, o])
    return {name: torch.from_numpy(np.array(value)) for name, value in weights.items()}


def tag_mask(tag: str, labels: frozenset[str]) -> list[float]:
    """Log weight of each tag that a token with this tag of such a corpus may have."""
    if tag == UNKNOWN:
        return [0.0] * len(TAGS)
    mask = [FORBIDDEN] * len(TAGS)
    mask[TAG_INDEX[tag]] = 0.0
    if tag == "O":
        for label in LABELS:
            if label not in labels:
                mask[TAG_INDEX["B-" + label]] = mask[TAG_INDEX["I-" + label]] = UNANNOTATED
    return mask


MASKS: dict = {}


def cached_mask(tag: str, labels: frozenset[str]) -> list[float]:
    """`tag_mask`, computed once."""
    key = (tag, labels)
    if key not in MASKS:
        MASKS[key] = tag_mask(tag, labels)
    return MASKS[key]


def recased(word: str, case: int) -> str:
    """The word as it is (0), in capitals (1), in lower case (2) or with a capital (3)."""
    return (word, word.upper(), word.lower(), word[:1].upper() + word[1:].lower())[case]


def collate(rows: list[Row], choose_case, word_dropout=0.0):
    """Tensors of a batch: distinct words, their n-grams, shapes, index of the words, masks, which tokens are there."""
    size, length = len(rows), max(len(row.tokens) for row in rows)
    known: dict = {}
    words, ngrams = [0], [()]
    shapes, index = np.zeros((size, length), "i8"), np.zeros((size, length), "i8")
    masks = np.full((size, length, len(TAGS)), FORBIDDEN, "f4")
    masks[:, :, 0] = 0
    there = np.zeros((size, length), bool)
    for r, row in enumerate(rows):
        case = choose_case(row)
        for t, (token, gap, tag) in enumerate(zip(row.tokens, row.gaps, row.tags)):
            word = recased(token, case) if case else token
            normal, bucket, grams = word_features(word)
            dropped = word_dropout > 0 and random.random() < word_dropout
            key = (normal, dropped)
            if key not in known:
                known[key] = len(words)
                words.append(0 if dropped else bucket)
                ngrams.append(grams)
            index[r, t] = known[key]
            shapes[r, t] = shape_row(word, gap)
            there[r, t] = True
            masks[r, t] = cached_mask(tag, row.labels)
    table = np.zeros((len(words), MAX_NGRAMS), "i8")
    for w, grams in enumerate(ngrams):
        table[w, : len(grams)] = grams
    tensors = (np.array(words), table, shapes, index, masks, there)
    return tuple(torch.from_numpy(array) for array in tensors)


def batches(rows: list[Row], tokens: int, shuffle: bool) -> list[list[int]]:
    """Indexes of rows of similar length, at most so many tokens a batch."""
    order = list(range(len(rows)))
    if shuffle:
        random.shuffle(order)
    order.sort(key=lambda i: len(rows[i].tokens) + (random.random() * 4 if shuffle else 0))
    out, current, longest = [], [], 0
    for i in order:
        longest = max(longest, len(rows[i].tokens))
        if current and (len(current) + 1) * longest > tokens:
            out.append(current)
            current, longest = [], len(rows[i].tokens)
        current.append(i)
    out.append(current)
    if shuffle:
        random.shuffle(out)
    return out


def spans_of(tags: list[str]) -> list[tuple[int, int, str]]:
    """Entities as (first token, end token, label)."""
    found, start = [], None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and (tag[0] != "I" or tag[2:] != tags[start][2:]):
            found.append((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B":
            start = i
    return found


def cut_at_line_ends(tags: list[str], gaps: list[int]) -> list[str]:
    """No name goes on over a line end: the loader cuts it there."""
    return ["B" + tag[1:] if tag[0] == "I" and gap == 2 else tag for tag, gap in zip(tags, gaps)]


def token_scores(model: Tagger, rows: list[Row], case: int = 0) -> list[torch.Tensor]:
    """For each row the score of each tag of each token. Rows of one length go together."""
    model.eval()
    out: list = [None] * len(rows)
    by_length: dict[int, list[int]] = {}
    for i, row in enumerate(rows):
        by_length.setdefault(len(row.tokens), []).append(i)
    with torch.no_grad():
        for ids in by_length.values():
            words, ngrams, shapes, index, _, _ = collate([rows[i] for i in ids], lambda row: case)
            for i, scores in zip(ids, model(words, ngrams, shapes, index)):
                out[i] = scores
    return out


def probabilities(model: Tagger, rows: list[Row]) -> list[np.ndarray]:
    """For each row the probability of each tag of each token."""
    pairs = model.transitions.detach()
    return [crf.marginals(scores.unsqueeze(0), pairs)[0] for scores in token_scores(model, rows)]


def tag_rows(model: Tagger, rows: list[Row], case: int = 0) -> list[list[str]]:
    """The model's tags of each row."""
    pairs = model.transitions.detach().numpy()
    paths = (crf.best_path(scores.numpy(), pairs) for scores in token_scores(model, rows, case))
    return [cut_at_line_ends(path, row.gaps) for path, row in zip(paths, rows)]
