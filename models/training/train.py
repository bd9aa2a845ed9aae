"""Train the tagger, in two passes.

    python train.py --data DATA --catalogues CATALOGUES --videos VIDEOS.jsonl --golden GOLDEN --vectors VECTORS.npz --out FIRST.pt
    python train.py ... --start FIRST.pt --teachers FIRST.pt --out MODEL.pt

The second pass goes on from a first one, and reads besides the videos that nobody annotated, with the tags that the teachers
agree on (self-training with labels known in part; several teachers are first passes of several seeds).

Every epoch draws anew from the large corpora, from the synthetic texts and from the exchanged names. A checkpoint is
written after each epoch; a run that was stopped goes on from it.
"""

import argparse
import pathlib
import pickle
import random
import time
from dataclasses import replace

import numpy as np
import torch
from torch import nn

import corpora
import crf
import sample
import scoring
import synthetic
from network import Tagger, batches, collate, load_model, probabilities, tag_rows

# Rows of each corpus per epoch; a corpus that has fewer gives them all.
SHARES = {"winer": 5000, "multiconer-en": 800, "multiconer-es": 800, "wnut": 600, "btc": 400, "europeana": 500, "hipe": 400}
SYNTHETIC = 4000
# Of the second pass: the share of the public corpora, the unlabelled rows of an epoch, the number of epochs, the rate.
SECOND_SHARE, UNLABELLED, SECOND_EPOCHS, SECOND_RATE = 0.5, 2500, 5, 1.2e-3
BATCH_TOKENS, PEAK_RATE, WARM_UP = 1000, 3e-3, 100
# The mean probability from which a tag of the teachers is learned.
SURE = 0.7
# The model that is kept is a moving average of the weights, renewed every so many steps.
AVERAGE_EVERY, AVERAGE_WEIGHT = 10, 0.05
# The annotated parts that are learned from.
TRAINING = ("train", "train-2", "train-3", "foreign-train")
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


def epoch_rows(public: dict, own: list, joined: list, made_up: list, names: synthetic.Names, args) -> list:
    """The labelled rows of one epoch: our own each by field, each joined, and once with other names; the made-up ones."""
    rows = []
    for name, share in SHARES.items():
        if name not in args.without:
            wanted = int(share * (SECOND_SHARE if args.start else 1))
            rows += random.sample(public[name], min(wanted, len(public[name])))
    if "own" not in args.without:
        rows += own
        rows += own if "joined" in args.without else joined
    rows += made_up
    if "exchanged" not in args.without:
        source = own if "joined" in args.without else [row for pair in ((own, joined)) for row in pair if random.random() < 0.5]
        source = source + [row for row in made_up if random.random() < 0.5]
        rows += [synthetic.exchanged(row, names) for row in source if any(t != "O" for t in row.tags)]
    if "synthetic" not in args.without:
        rows += [synthetic.generate(names) for _ in range(SYNTHETIC)]
    return [piece for row in rows if row for piece in corpora.pieces(row)]


def is_development(video: dict) -> bool:
    """Whether a video is of the channels on which choices are made."""
    return sample.rank("development", sample.channel(video))[0] in "01"


def taught_rows(args, by_id: dict) -> list:
    """The unlabelled rows with the best path of the teachers' mean answer; a tag that they are not sure of stays unknown."""
    excluded = sample.golden_ids(args.golden)
    part = sample.assign_channels(sample.videos_by_channel(list(by_id.values()), excluded))
    drawn = {line.split("\t")[0] for line in (ANNOTATIONS / "sample.tsv").open(encoding="utf-8")}
    rows = corpora.unlabelled_rows(by_id, excluded | drawn, part)
    answers = [probabilities(load_model(path), rows) for path in args.teachers]
    return [taught(row, sum(each) / len(each)) for row, *each in zip(rows, *answers)]


def taught(row: corpora.Row, means: np.ndarray) -> corpora.Row:
    """The row with the tags of these mean probabilities."""
    path = crf.best_path(np.log(means + 1e-9), np.zeros((len(crf.TAGS), len(crf.TAGS)), "f4"))
    sure = means[np.arange(len(path)), [crf.TAGS.index(tag) for tag in path]] >= SURE
    return replace(row, tags=[tag if ok else corpora.UNKNOWN for tag, ok in zip(path, sure)])


@torch.no_grad()
def renew_average(average: dict, model: Tagger) -> None:
    """Move the averaged weights a little towards the model's."""
    for name, value in model.state_dict().items():
        average[name].lerp_(value, AVERAGE_WEIGHT)


def batch_loss(model: Tagger, rows: list) -> tuple[torch.Tensor, int]:
    """The mean loss of a batch per token, and its tokens."""
    words, ngrams, shapes, index, masks, there = collate(rows, choose_case, word_dropout=0.12)
    tokens = int(there.sum())
    return crf.loss(model(words, ngrams, shapes, index), masks, model.transitions, there) / tokens, tokens


def train_epoch(model, average, optimisers, rows, rate, step: int, steps: int) -> tuple[int, float]:
    """One pass over the rows; the step reached and the mean loss per token."""
    model.train()
    loss_sum, count = 0.0, 0
    for ids in batches(rows, BATCH_TOKENS, True):
        loss, tokens = batch_loss(model, [rows[i] for i in ids])
        model.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.dense_parameters(), 1.0)
        step += 1
        now = rate * min(1, step / WARM_UP) * max(0.03, 1 - step / steps)
        for optimiser in optimisers:
            for group in optimiser.param_groups:
                group["lr"] = now
            optimiser.step()
        if step % AVERAGE_EVERY == 0:
            renew_average(average, model)
        loss_sum += loss.item() * tokens
        count += tokens
    return step, loss_sum / count


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("data", "catalogues", "videos", "golden", "vectors", "out"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--start", type=pathlib.Path, help="the model of a first pass, .pt or .onnx")
    parser.add_argument("--teachers", type=pathlib.Path, nargs="*", default=[], help="models, .pt or .onnx")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--development", action="store_true", help="keep an eighth of the training channels to report on")
    without = "for ablations: vectors, synthetic, exchanged, own, joined, made-up, or a corpus"
    parser.add_argument("--without", nargs="*", default=[], help=without)
    return parser.parse_args()


def fresh_model(args) -> Tagger:
    """A model to begin with."""
    if args.start:
        return load_model(args.start)
    model = Tagger()
    if "vectors" not in args.without:
        model.start_from(str(args.vectors))
    return model


def main() -> None:
    """Train, report after each epoch, keep the last."""
    args = arguments()
    torch.set_num_threads(args.threads)
    for seed in (torch.manual_seed, random.seed, np.random.seed):
        seed(args.seed)
    public = load_corpora(args.data, args.out.parent / "corpora.pickle")
    by_id = corpora.videos(args.videos)
    held_out = {i: v for i, v in by_id.items() if args.development and is_development(v)}
    learned = {i: v for i, v in by_id.items() if i not in held_out}
    own, joined = (corpora.video_rows(ANNOTATIONS, learned, TRAINING, together) for together in (False, True))
    tests = [corpora.video_rows(ANNOTATIONS, held_out, TRAINING, together) for together in (False, True)]
    made_up = [] if "made-up" in args.without else corpora.made_up(ANNOTATIONS / "made-up.tsv")
    names = synthetic.load_names(args.catalogues, args.data, public["winer"], own + made_up)
    unlabelled = taught_rows(args, by_id) if args.teachers else []
    print(f"{len(own)} fields, {len(made_up)} made up, {len(unlabelled)} unlabelled rows", flush=True)
    model = fresh_model(args)
    epochs = args.epochs or (SECOND_EPOCHS if args.start else 7)
    peak = SECOND_RATE if args.start else PEAK_RATE
    optimisers = [
        torch.optim.Adam(model.dense_parameters(), lr=peak, betas=(0.9, 0.98)),
        torch.optim.SparseAdam(model.tables(), lr=peak, betas=(0.9, 0.98)),
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
    for epoch in range(first, epochs):
        random.seed(args.seed + epoch)
        began, cpu = time.time(), time.process_time()
        rows = epoch_rows(public, own, joined, made_up, names, args)
        rows += random.sample(unlabelled, min(UNLABELLED, len(unlabelled)))
        steps = step + (epochs - epoch) * len(batches(rows, BATCH_TOKENS, False))
        step, loss = train_epoch(model, average, optimisers, rows, peak, step, steps)
        torch.save(average, args.out)
        saved = [optimiser.state_dict() for optimiser in optimisers]
        state = {"model": model.state_dict(), "average": average, "optimisers": saved, "epoch": epoch + 1, "step": step}
        torch.save(state, checkpoint)
        spent = f"{time.time() - began:.0f} s, {time.process_time() - cpu:.0f} CPU-s"
        print(f"epoch {epoch + 1} loss {loss:.4f} rows {len(rows)} {spent}", flush=True)
        for name, rows in zip(("by field", "joined"), tests if args.development else ()):
            print(f"  {name}", scoring.line(scoring.counts(rows, tag_rows(load_model(args.out), rows))), flush=True)


if __name__ == "__main__":
    main()
