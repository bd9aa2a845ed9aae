"""Learn what each word says of the nature of a video, and measure it on channels that were not learned from.

    node scripts/run.mjs nature-features.ts > FEATURES.jsonl
    python natures.py FEATURES.jsonl

A multinomial logistic regression over the sums of the hand-written cues, the words of a video, its category and what its channel is
known for; learned from videos read one by one, and from made-up ones. The weight of a word is its own plus a linear function of its fastText vector (Explosion's, CC0)
and of what our lexicon says of it, so that words of few channels lean on their neighbours and on what is known of them. Writes
`app/metadata/nature-weights.json`, learned without the judged videos and their channels, and
`models/annotations/nature-answers.tsv`: of every video the answer of a model that learned from no video of its channel.
"""

import collections
import hashlib
import json
import math
import pathlib
import sys
import unicodedata

import numpy as np
import spacy
import torch

NATURES = ("media-literacy", "inclusion", "learning", "leisure")
FOLDS, SEED, STEPS = 5, 7, 120
# A word counts from so many channels on.
CHANNELS = 2
SIZE, WORD_SCALE, VECTOR_SCALE, LEXICON_SCALE, RIDGE = 100, 3.0, 0.2, 0.8, 4.0
# How much more a rare nature counts: the power of how rare it is.
RARITY = 0.2
UNIT = 64
# What the features are made from, beside the videos themselves.
READ = (
    "app/metadata/nature-cues.ts",
    "app/metadata/known-channels.json",
    "models/annotations/nature-lexicon.tsv",
    "models/annotations/natures.tsv",
    "models/annotations/made-up.tsv",
    "models/annotations/made-up-videos.tsv",
)
ROOT = pathlib.Path(__file__).parent.parent.parent


def word_vectors() -> dict[str, np.ndarray]:
    """Vectors on the first principal components, by folded word."""
    vocabulary = spacy.load("fr_core_news_md", enable=[]).vocab
    data = vocabulary.vectors.data.astype("f4")
    data = data / np.linalg.norm(data, axis=1, keepdims=True).clip(1e-6)
    data -= data.mean(0)
    _, basis = np.linalg.eigh(data.T @ data)
    data = data @ basis[:, ::-1][:, :SIZE]
    data /= data.std()
    found = collections.defaultdict(list)
    for key, row in vocabulary.vectors.key2row.items():
        if row >= 0:
            found[folded(vocabulary.strings[key])].append(data[row])
    return {word: np.mean(rows, 0) for word, rows in found.items()}


def lexicon() -> dict[str, np.ndarray]:
    """What a word alone says of each nature, from -2 to 3, by folded word."""
    lines = (ROOT / "models/annotations/nature-lexicon.tsv").read_text(encoding="utf-8").splitlines()
    cells = [line.split("\t") for line in lines if not line.startswith("#")]
    return {word: np.array(said, "f4") for word, *said in cells}


def folded(word: str) -> str:
    """As `foldText` of the product, for words of French."""
    plain = unicodedata.normalize("NFD", word.lower())
    plain = "".join(letter for letter in plain if not unicodedata.category(letter).startswith("M"))
    return plain.replace("œ", "oe").replace("æ", "ae")


class Words:
    """The words that several channels use or that the lexicon has, and what is known of each: its vector, and what it says."""

    def __init__(self, rows: list[dict], vectors: dict[str, np.ndarray], said: dict[str, np.ndarray]):
        channels = collections.defaultdict(set)
        for row in rows:
            for word in row["words"]:
                channels[word].add(row["channel"])
        self.words = sorted({word for word, by in channels.items() if len(by) >= CHANNELS} | said.keys())
        self.place = {word: i for i, word in enumerate(self.words)}
        near = np.array([vectors.get(word, np.zeros(SIZE)) for word in self.words], "f4") * VECTOR_SCALE
        told = np.array([said.get(word, np.zeros(len(NATURES))) for word in self.words], "f4") * LEXICON_SCALE
        self.known = torch.tensor(np.hstack((near, told)))

    def counts(self, rows: list[dict]) -> torch.Tensor:
        """Videos by words; each video has length 1."""
        places, values = ([], []), []
        for i, row in enumerate(rows):
            known = [(self.place[word], count) for word, count in row["words"].items() if word in self.place]
            length = math.sqrt(sum(count * count for _, count in known)) or 1
            for place, count in known:
                places[0].append(i)
                places[1].append(place)
                values.append(count / length)
        shape = (len(rows), len(self.words))
        return torch.sparse_coo_tensor(torch.tensor(places), torch.tensor(values), shape).coalesce()


def learn(rows: list[dict], vectors: dict[str, np.ndarray], said: dict[str, np.ndarray]) -> dict:
    """Weights of words, cues and natures."""
    torch.manual_seed(SEED)
    words = Words(rows, vectors, said)
    counts, cues = words.counts(rows), torch.tensor([row["cues"] for row in rows])
    wanted = torch.tensor([NATURES.index(row["wanted"]) for row in rows])
    frequency = torch.bincount(wanted, minlength=len(NATURES)).float()
    # Rare natures count more; a video that is there with and without its category counts once.
    copies = collections.Counter(row["id"] for row in rows)
    weight = (frequency.mean() / frequency[wanted]) ** RARITY / torch.tensor([copies[row["id"]] for row in rows])
    weight *= len(copies) / weight.sum()
    own = torch.zeros(len(words.words), len(NATURES), requires_grad=True)
    shared = torch.zeros(SIZE + len(NATURES), len(NATURES), requires_grad=True)
    bias = torch.zeros(len(NATURES), requires_grad=True)
    of_cues = torch.zeros(1, requires_grad=True)
    seen = torch.sparse.mm(counts, words.known)
    optimiser = torch.optim.LBFGS([own, shared, bias, of_cues], max_iter=STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        raw = WORD_SCALE * torch.sparse.mm(counts, own) + seen @ shared + bias + of_cues * cues
        misfit = torch.nn.functional.cross_entropy(raw, wanted, reduction="none")
        total = (weight * misfit).sum() + RIDGE / 2 * sum((part**2).sum() for part in (own, shared, of_cues))
        total.backward()
        return total

    optimiser.step(loss)
    table = ((WORD_SCALE * own + words.known @ shared).detach().numpy() * UNIT).round().astype(int)
    kept = {word: row.tolist() for word, row in zip(words.words, table) if row.any()}
    rounded = [round(value, 4) for value in (bias - bias.mean()).tolist()]
    return {"unit": UNIT, "cues": round(of_cues.item(), 4), "bias": rounded, "words": kept}


def answer(model: dict, row: dict) -> str:
    """The likeliest nature, as `natureOf` of the product has it."""
    known = [(model["words"][word], count) for word, count in row["words"].items() if word in model["words"]]
    length = math.sqrt(sum(count * count for _, count in known)) or 1
    raw = [
        model["bias"][i] + model["cues"] * row["cues"][i] + sum(w[i] * count for w, count in known) / length / UNIT
        for i in range(len(NATURES))
    ]
    return NATURES[raw.index(max(raw))]


def sha256(content: bytes) -> str:
    """The digest of what a file holds."""
    return hashlib.sha256(content).hexdigest()


def main() -> None:
    """Cross-validate by channel, write the answers, learn the weights that ship."""
    torch.set_num_threads(1)
    rows = [json.loads(line) for line in pathlib.Path(sys.argv[1]).read_text().splitlines()]
    vectors, said = word_vectors(), lexicon()
    judged = {row["channel"] for row in rows if row["part"] == "judged"}
    measured = sorted({row["channel"] for row in rows if row["part"] == "measured"}, key=lambda name: hashlib.md5(name.encode()).hexdigest())
    fold = {channel: i % FOLDS for i, channel in enumerate(measured)}
    read = [row for row in rows if row["part"] != "judged"]
    # What is made up is of no measured channel, and learned from in every fold.
    models = [learn([row for row in read if fold.get(row["channel"]) != i], vectors, said) for i in range(FOLDS)]
    shipped = learn([row for row in read if row["channel"] not in judged], vectors, said)
    weights = json.dumps(shipped, ensure_ascii=False, separators=(",", ":")) + "\n"
    lines = [
        "# Of each labelled video: id, fold of its channel (J: judged), whether its category was hidden, nature wanted, nature found.",
        "# Of one run with: nature-weights.json sha256 " + sha256(weights.encode()),
    ]
    lines += [f"# Of one run with: {pathlib.Path(name).name} sha256 {sha256((ROOT / name).read_bytes())}" for name in READ]
    for row in rows:
        if row["part"] == "learned":
            continue
        model = shipped if row["part"] == "judged" else models[fold[row["channel"]]]
        part = "J" if row["part"] == "judged" else str(fold[row["channel"]])
        lines.append("\t".join((row["id"], part, "hidden" if row["hidden"] else "as-is", row["wanted"], answer(model, row))))
    (ROOT / "models/annotations/nature-answers.tsv").write_text("\n".join(lines) + "\n")
    (ROOT / "app/metadata/nature-weights.json").write_text(weights)
    print(len(shipped["words"]), "words,", len(weights.encode()), "bytes, cues", shipped["cues"])


if __name__ == "__main__":
    main()
