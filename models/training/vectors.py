"""Start vectors for the word and n-gram tables, from the word vectors that `fr_core_news_md` ships.

The vectors are Explosion's fastText vectors (OSCAR and Wikipedia; CC0). They are reduced by principal
components; the word table takes the frequent words' rows, and the n-gram table is fitted so that the mean of
a word's n-grams gives the word's vector. So names that no training text holds still find their neighbours.

    python vectors.py OUT.npz
"""

import sys
import time

import numpy as np
import spacy
import torch
from torch import nn

from features import MAX_NGRAMS, NGRAM_BUCKETS, WORD_BUCKETS, word_features

WORD_SIZE, NGRAM_SIZE = 96, 64
EPOCHS, BATCH, SEED = 4, 1024, 7


def reduced_vectors() -> tuple[list[str], np.ndarray]:
    """The normalised words, most frequent first, and their vectors on the first principal components."""
    vocabulary = spacy.load("fr_core_news_md", enable=[]).vocab
    table = vocabulary.vectors
    data = table.data.astype("f4")
    data = data / np.linalg.norm(data, axis=1, keepdims=True).clip(1e-6)
    data -= data.mean(0)
    _, basis = np.linalg.eigh(data.T @ data)
    data = data @ basis[:, ::-1][:, :WORD_SIZE]
    sums, counts = {}, {}
    for key, row in table.key2row.items():
        word = vocabulary.strings[key]
        if row < 0 or " " in word or len(word) > 30:
            continue
        normal = word_features(word)[0]
        sums[normal] = sums.get(normal, 0) + data[row]
        counts[normal] = counts.get(normal, 0) + 1
    words = list(sums)
    vectors = np.stack([sums[w] / counts[w] for w in words])
    return words, vectors / vectors.std()


def word_table(words: list[str], vectors: np.ndarray) -> np.ndarray:
    """Each row holds the vector of the first (most frequent) word that falls into it."""
    table = np.zeros((WORD_BUCKETS, WORD_SIZE), "f4")
    for word, vector in zip(reversed(words), reversed(vectors)):
        table[word_features(word)[1]] = vector
    table[0] = 0
    return table


def ngram_table(words: list[str], vectors: np.ndarray) -> np.ndarray:
    """A table whose mean over a word's n-grams approaches the word's vector (least squares)."""
    torch.manual_seed(SEED)
    rows = np.zeros((len(words), MAX_NGRAMS), "i8")
    for index, word in enumerate(words):
        ngrams = word_features(word)[2]
        rows[index, : len(ngrams)] = ngrams
    rows, targets = torch.from_numpy(rows), torch.from_numpy(vectors[:, :NGRAM_SIZE].copy())
    bag = nn.EmbeddingBag(NGRAM_BUCKETS, NGRAM_SIZE, mode="mean", padding_idx=0, sparse=True)
    nn.init.normal_(bag.weight, std=0.05)
    optimiser = torch.optim.SparseAdam(bag.parameters(), lr=0.02)
    for epoch in range(EPOCHS):
        order, total = torch.randperm(len(words)), 0.0
        for group in optimiser.param_groups:
            group["lr"] = 0.02 * (1 - epoch / EPOCHS)
        for start in range(0, len(words), BATCH):
            batch = order[start : start + BATCH]
            loss = ((bag(rows[batch]) - targets[batch]) ** 2).mean()
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            total += loss.item() * len(batch)
        print(f"epoch {epoch + 1}: mean square {total / len(words):.4f} of {float((targets**2).mean()):.4f}", flush=True)
    table = bag.weight.detach().numpy()
    table[0] = 0
    return table


def main() -> None:
    """Write both tables."""
    torch.set_num_threads(1)
    began = time.time()
    words, vectors = reduced_vectors()
    print(len(words), "words", flush=True)
    np.savez(sys.argv[1], words=word_table(words, vectors), ngrams=ngram_table(words, vectors))
    print(f"{time.time() - began:.0f} s")


if __name__ == "__main__":
    main()
