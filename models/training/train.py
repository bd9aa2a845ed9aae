"""Train the tagger.

    python train.py --data DATA --catalogues CATALOGUES --videos VIDEOS.jsonl --vectors VECTORS.npz --out MODEL.pt

Every epoch draws anew from the large corpora, from the synthetic texts and from the exchanged names. A checkpoint is
written after each epoch; a run that was stopped goes on from it.
"""

import argparse
import pathlib
import pickle
import random
import time

import numpy as np
import torch
from torch import nn

import corpora
import scoring
import synthetic
from network import Tagger, batches, collate, load_model, tag_rows

SEED = 11
# Rows of each corpus per epoch; a corpus that has fewer gives them all.
SHARES = {"winer": 5000, "multiconer-en": 800, "multiconer-es": 800, "wnut": 600, "btc": 400, "europeana": 500, "hipe": 400}
SYNTHETIC, OWN_COPIES, EXCHANGED_COPIES = 4000, 2, 1
BATCH_TOKENS, PEAK_RATE, WARM_UP = 1000, 3e-3, 100
# The model that is kept is a moving average of the weights, renewed every so many steps.
AVERAGE_EVERY, AVERAGE_WEIGHT = 10, 0.05
ANNOTATIONS = pathlib.Path(__file__).parent.parent / "annotations"


def load_corpora(data: pathlib.Path, cache: pathlib.Path) -> dict[str, list]:
    """The public corpora, read once and kept in a cache file beside the model."""
    if cache.exists():
        return pickle.loads(cache.read_bytes())
    found = {
        "winer": corpora.winer(data, "train"),
        "winer-dev": corpora.winer(data, "dev"),
        "winer-test": corpora.winer(data, "test"),
        "multiconer-en": corpora.multiconer(data, "en"),
        "multiconer-es": corpora.multiconer(data, "es"),
        "wnut": corpora.wnut(data),
        "btc": corpora.twitter(data),
        "europeana": corpora.europeana(data),
        "hipe": corpora.hipe(data),
    }
    cache.write_bytes(pickle.dumps(found))
    return found


def choose_case(row: corpora.Row) -> int:
    """A case for a training row: mostly as it is; lower-cased corpora are given capitals more often."""
    if row.source.startswith("multiconer"):
        return random.choice((1, 2, 2, 3))
    return random.choices((0, 1, 2, 3), (58, 15, 19, 8))[0]


def epoch_rows(public: dict, own: list, names: synthetic.Names) -> list:
    """The rows of one epoch."""
    rows = []
    for name, share in SHARES.items():
        rows += random.sample(public[name], min(share, len(public[name])))
    for _ in range(OWN_COPIES):
        rows += own
    for _ in range(EXCHANGED_COPIES):
        rows += [synthetic.exchanged(row, names) for row in own if any(t != "O" for t in row.tags)]
    rows += [synthetic.generate(names) for _ in range(SYNTHETIC)]
    return [piece for row in rows if row for piece in corpora.pieces(row)]


@torch.no_grad()
def renew_average(average: dict, model: Tagger) -> None:
    """Move the averaged weights a little towards the model's."""
    for name, value in model.state_dict().items():
        average[name].lerp_(value, AVERAGE_WEIGHT)


def train_epoch(model, average, optimisers, rows, step: int, steps: int) -> tuple[int, float]:
    """One pass over the rows; the step reached and the mean loss per token."""
    model.train()
    loss_sum, count = 0.0, 0
    for ids in batches(rows, BATCH_TOKENS, True):
        batch = collate([rows[i] for i in ids], choose_case, word_dropout=0.12)
        words, ngrams, shapes, index, masks, there = batch
        scores = torch.log_softmax(model(words, ngrams, shapes, index), -1)
        losses = -torch.logsumexp(scores + masks, -1)
        loss = (losses * there).sum() / there.sum()
        model.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.dense_parameters(), 1.0)
        step += 1
        rate = PEAK_RATE * min(1, step / WARM_UP) * max(0.03, 1 - step / steps)
        for optimiser in optimisers:
            for group in optimiser.param_groups:
                group["lr"] = rate
            optimiser.step()
        if step % AVERAGE_EVERY == 0:
            renew_average(average, model)
        loss_sum += loss.item() * int(there.sum())
        count += int(there.sum())
    return step, loss_sum / count


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("data", "catalogues", "videos", "vectors", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--without", nargs="*", default=[], help="for ablations: vectors, synthetic, exchanged, own, or a corpus")
    return parser.parse_args()


def main() -> None:
    """Train, report after each epoch, keep the last."""
    global SYNTHETIC, EXCHANGED_COPIES, OWN_COPIES
    args = arguments()
    torch.set_num_threads(args.threads)
    for seed in (torch.manual_seed, random.seed, np.random.seed):
        seed(SEED)
    public = load_corpora(args.data, args.out.parent / "corpora.pickle")
    by_id = corpora.videos(args.videos)
    own = corpora.video_rows(ANNOTATIONS, by_id, ("train", "foreign-train"))
    held_out = corpora.video_rows(ANNOTATIONS, by_id, ("test",))
    names = synthetic.load_names(args.catalogues, args.data, public["winer"], own)
    for name in args.without:
        SHARES.pop(name, None)
    SYNTHETIC *= "synthetic" not in args.without
    EXCHANGED_COPIES *= "exchanged" not in args.without
    OWN_COPIES *= "own" not in args.without
    model = Tagger(layers=args.layers)
    if "vectors" not in args.without:
        model.start_from(str(args.vectors))
    optimisers = [
        torch.optim.Adam(model.dense_parameters(), lr=PEAK_RATE, betas=(0.9, 0.98)),
        torch.optim.SparseAdam(model.tables(), lr=PEAK_RATE, betas=(0.9, 0.98)),
    ]
    average = {name: value.clone() for name, value in model.state_dict().items()}
    first, step = 0, 0
    checkpoint = args.out.with_suffix(".checkpoint")
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        model.load_state_dict(state["model"])
        average = state["average"]
        for optimiser, saved in zip(optimisers, state["optimisers"]):
            optimiser.load_state_dict(saved)
        first, step = state["epoch"], state["step"]
    for epoch in range(first, args.epochs):
        random.seed(SEED + epoch)
        began, cpu = time.time(), time.process_time()
        rows = epoch_rows(public, own, names)
        steps = step + (args.epochs - epoch) * len(batches(rows, BATCH_TOKENS, False))
        step, loss = train_epoch(model, average, optimisers, rows, step, steps)
        torch.save(average, args.out)
        saved = [optimiser.state_dict() for optimiser in optimisers]
        state = {"model": model.state_dict(), "average": average, "optimisers": saved, "epoch": epoch + 1, "step": step}
        torch.save(state, checkpoint)
        spent = f"{time.time() - began:.0f} s, {time.process_time() - cpu:.0f} CPU-s"
        print(f"epoch {epoch + 1} loss {loss:.4f} rows {len(rows)} {spent}", flush=True)
        print("  videos", scoring.line(scoring.counts(held_out, tag_rows(load_model(args.out), held_out))), flush=True)


if __name__ == "__main__":
    main()
