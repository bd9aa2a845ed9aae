"""The training corpora as rows of tokens, one format for all.

Only corpora whose licence allows shipping weights are read: WiNER-fr (CC BY 4.0), Europeana newspapers fr
(CC0), NewsEye fr and AJMC fr of HIPE-2022 (CC BY 4.0), MultiCoNER v1 en/es (CC BY 4.0), WNUT-17 and the Broad
Twitter Corpus (CC BY 4.0), and our own annotations. FENEC is read for evaluation alone.
"""

import collections
import csv
import glob
import hashlib
import itertools
import json
import pathlib
import re
from dataclasses import dataclass, replace

import sample
from features import tokenise

LABELS = ("PER", "LOC", "ORG", "WORK", "EVENT", "DATE")
# The tag of a token whose label is not known: the corpus marks it as something that our labels do not have.
UNKNOWN = "?"


@dataclass(frozen=True)
class Row:
    """A text ready for training: parallel lists, and the labels that its corpus annotates."""

    source: str
    tokens: list[str]
    gaps: list[int]
    tags: list[str]
    labels: frozenset[str]


def gaps_of(text: str, spans: list[tuple[int, int]]) -> list[int]:
    """For each token what stands before it: 0 nothing, 1 a space, 2 a line break (1 before the first)."""
    gaps, end = [], None
    for start, stop in spans:
        between = " " if end is None else text[end:start]
        gaps.append(2 if "\n" in between else 1 if between else 0)
        end = stop
    return gaps


def row_of(text: str, entities: list[tuple[int, int, str]], source: str, labels=frozenset(LABELS)) -> Row | None:
    """The row of a text with entities as (start, end, label) in code points; None for an empty text."""
    spans = tokenise(text)
    tags = ["O"] * len(spans)
    for start, end, label in sorted(entities, key=lambda e: (e[0], e[0] - e[1])):
        inside = [i for i, (a, b) in enumerate(spans) if a < end and b > start]
        if not inside or any(tags[i] != "O" for i in inside):
            continue
        for position, i in enumerate(inside):
            tags[i] = UNKNOWN if label not in LABELS else ("B-" if position == 0 else "I-") + label
    if not spans:
        return None
    return Row(source, [text[a:b] for a, b in spans], gaps_of(text, spans), tags, frozenset(labels))


def row_of_words(words: list[str], tags: list[str], source: str, labels) -> Row | None:
    """The row of a corpus in columns, tokenised as we do; a label that is not ours becomes unknown."""
    tokens, gaps, out, previous = [], [], [], "O"
    for word, tag in zip(words, tags):
        if tag != "O" and tag[0] == "I" and previous[2:] != tag[2:]:
            tag = "B" + tag[1:]
        previous = tag
        for position, (a, b) in enumerate(tokenise(word)):
            tokens.append(word[a:b])
            gaps.append(1 if position == 0 else 0)
            if tag == "O":
                out.append("O")
            elif tag[2:] not in LABELS:
                out.append(UNKNOWN)
            else:
                out.append(tag if position == 0 else "I" + tag[1:])
    return Row(source, tokens, gaps, out, frozenset(labels)) if tokens else None


def pieces(row: Row, length: int = 120) -> list[Row]:
    """A long row in pieces of at most so many tokens."""
    return [
        replace(row, tokens=row.tokens[i : i + length], gaps=row.gaps[i : i + length], tags=row.tags[i : i + length])
        for i in range(0, len(row.tokens), length)
    ]


SENTENCE_END = re.compile(r'\n+|(?<=[.!?…»])\s+(?=[«"A-ZÀÂÉÈÊÎÔÛÇ])')
ABBREVIATION = re.compile(r"\b(?:M|MM|Dr|St|art|av|J|P|C|F|A|D|E|S)\.$")


def brat_rows(annotation: pathlib.Path, rename, source: str, labels) -> list[Row]:
    """The sentences of a text annotated with brat; no cut falls inside an entity."""
    text = annotation.with_suffix(".txt").read_text(encoding="utf-8", errors="strict")
    entities = []
    for line in annotation.open(encoding="utf-8"):
        if not line.startswith("T"):
            continue
        kind, _, offsets = line.rstrip("\n").split("\t")[1].partition(" ")
        label, numbers = rename(kind), [int(n) for n in re.findall(r"\d+", offsets)]
        if label:
            entities.append((min(numbers), max(numbers), label))
    cuts = [0]
    for match in SENTENCE_END.finditer(text):
        inside = any(a < match.end() and b > match.start() for a, b, _ in entities)
        if not inside and not ABBREVIATION.search(text[: match.start()]):
            cuts.append(match.end())
    rows = []
    for start, end in zip(cuts, [*cuts[1:], len(text)]):
        here = [(a - start, b - start, label) for a, b, label in entities if a >= start and b <= end]
        rows.append(row_of(text[start:end], here, source, labels))
    return [row for row in rows if row]


WINER = {"Location": "LOC", "Person": "PER", "Organization": "ORG", "Date": "DATE", "Event": "EVENT"}


def winer(folder: pathlib.Path, part: str) -> list[Row]:
    """WiNER-fr, split by article: one tenth test, one tenth development. Hours and products are unknown."""
    rows = []
    for path in sorted(glob.glob(str(folder / "winer-fr/20*/*/*.ann"))):
        bucket = int(hashlib.md5(path.rsplit("/", 1)[1].encode()).hexdigest(), 16) % 10
        if part == ("test" if bucket == 0 else "dev" if bucket == 1 else "train"):
            rename = lambda kind: WINER.get(kind, UNKNOWN)
            rows += brat_rows(pathlib.Path(path), rename, "winer", set(WINER.values()))
    return rows


def fenec_label(kind: str) -> str | None:
    """The label of a Quaero type, as in the published comparison of systems."""
    if kind in ("loc.add.elec", "loc.add.phys"):
        return None
    for prefix, label in (("pers", "PER"), ("loc", "LOC"), ("org", "ORG"), ("time", "DATE"), ("event", "EVENT")):
        if kind.startswith(prefix):
            return label
    return {"prod.art": "WORK", "prod.media": "ORG"}.get(kind)


def fenec(folder: pathlib.Path, documents: list[str]) -> list[Row]:
    """Documents of FENEC, for evaluation."""
    rows = []
    for name in documents:
        rows += brat_rows(folder / f"fenec/FENEC/{name}.ann", fenec_label, f"fenec:{name}", LABELS)
    return rows


def columns(path: pathlib.Path, word: int, tag: int, separator: str | None = None) -> list[tuple[list[str], list[str]]]:
    """The sentences of a file with one token per line."""
    sentences, words, tags = [], [], []
    for line in path.open(encoding="utf-8", errors="replace"):
        cells = line.rstrip("\n").split(separator)
        if line.startswith(("# id", "-DOCSTART")):
            continue
        if not line.strip():
            if words:
                sentences.append((words, tags))
            words, tags = [], []
        elif len(cells) > max(word, tag, 0) and cells[word]:
            words.append(cells[word])
            tags.append(cells[tag])
    return sentences + ([(words, tags)] if words else [])


def mapped(sentences, names: dict[str, str], source: str, labels) -> list[Row]:
    """Rows of sentences whose labels are renamed; a name that is missing becomes unknown."""
    rows = []
    for words, tags in sentences:
        renamed = ["O" if t in ("O", "_") else t[:2] + names.get(t[2:].lower(), UNKNOWN) for t in tags]
        rows.append(row_of_words(words, renamed, source, labels))
    return [row for row in rows if row]


MULTICONER = {"per": "PER", "loc": "LOC", "grp": "ORG", "corp": "ORG", "cw": "WORK"}
WNUT = {"person": "PER", "location": "LOC", "group": "ORG", "corporation": "ORG", "creative-work": "WORK"}
COMMON = {"per": "PER", "pers": "PER", "loc": "LOC", "org": "ORG"}


def multiconer(folder: pathlib.Path, language: str) -> list[Row]:
    """MultiCoNER v1 (lower-cased), which annotates creative works."""
    sentences = columns(folder / f"multiconer1/{language}_train.conll", 0, -1)
    return mapped(sentences, MULTICONER, f"multiconer-{language}", {"PER", "LOC", "ORG", "WORK"})


def wnut(folder: pathlib.Path) -> list[Row]:
    """WNUT-17, train and development (YouTube comments)."""
    sentences = columns(folder / "wnut17/wnut17train.conll", 0, 1, "\t")
    sentences += columns(folder / "wnut17/emerging.dev.conll", 0, 1, "\t")
    sentences = [(w, [t.split(",")[0] for t in tags]) for w, tags in sentences]
    return mapped(sentences, WNUT, "wnut", {"PER", "LOC", "ORG", "WORK"})


def twitter(folder: pathlib.Path) -> list[Row]:
    """The Broad Twitter Corpus, train part."""
    return mapped(columns(folder / "btc/btc.train", 0, -1), COMMON, "btc", {"PER", "LOC", "ORG"})


def europeana(folder: pathlib.Path) -> list[Row]:
    """French newspapers of Europeana, cut at full stops (the file has no sentence marks)."""
    rows, words, tags = [], [], []
    for line in (folder / "europeana/enp_FR.bnf.bio").open(encoding="utf-8", errors="replace"):
        cells = line.split()
        if len(cells) != 2:
            continue
        words.append(cells[0])
        tags.append(cells[1] if cells[1][2:].lower() in COMMON else "O")
        if (cells[0] in (".", "!", "?") and cells[1] == "O" and len(words) > 8) or len(words) > 80:
            rows += mapped([(words, tags)], COMMON, "europeana", {"PER", "LOC", "ORG"})
            words, tags = [], []
    return rows


def hipe(folder: pathlib.Path) -> list[Row]:
    """NewsEye and AJMC of HIPE-2022: old press and commentaries, coarse labels."""
    names = {**COMMON, "work": "WORK", "date": "DATE"}
    rows = []
    for pattern, labels in (("newseye-hipe2022/*-fr.tsv", {"PER", "LOC", "ORG"}), ("ajmc-hipe2022/*-fr.tsv", {"PER", "LOC", "WORK"})):
        for path in sorted(folder.glob(pattern)):
            words, tags = [], []
            for line in path.open(encoding="utf-8"):
                cells = line.rstrip("\n").split("\t")
                end = len(cells) < 2 or cells[0].startswith("#") or cells[0] == "TOKEN"
                if not end:
                    words.append(cells[0].replace("¬", "") or "-")
                    tags.append(cells[1] if cells[1] not in ("_", "") else "O")
                if words and (end or "EndOfSentence" in line or len(words) > 110):
                    rows += mapped([(words, tags)], names, "hipe", labels)
                    words, tags = [], []
    return rows


def videos(path: pathlib.Path) -> dict[str, dict]:
    """The videos by id; the first of two with the same id."""
    found = {}
    for line in path.open(encoding="utf-8"):
        video = json.loads(line)
        if video.get("id"):
            found.setdefault(video["id"], video)
    return found


MARK = re.compile(rf"\[({'|'.join(LABELS)}) ([^\[\]]+)\]")


def made_up(path: pathlib.Path) -> list[Row]:
    """Our own made-up texts, their names marked where they stand: `[PER Albert Camus]`; ¶ ends a line."""
    rows = []
    for line in path.open(encoding="utf-8"):
        if line.startswith("# "):
            continue
        marked = line.rstrip("\n").split("\t")[1]
        text, entities, end = "", [], 0
        for match in MARK.finditer(marked):
            text += marked[end : match.start()]
            entities.append((len(text), len(text) + len(match[2]), match[1]))
            text, end = text + match[2], match.end()
        rows.append(row_of((text + marked[end:]).replace("¶", "\n"), entities, "made-up"))
    return [row for row in rows if row]


def first_titles(data: pathlib.Path, excluded: set[str]) -> list[Row]:
    """The 190 titles on which the first attempt was measured (F1 52.1), without those of videos that are trained on."""
    rows = []
    for line in (data / "youtube-fr/yt-fr-gold.jsonl").open(encoding="utf-8"):
        cells = json.loads(line)
        if cells["s"].removeprefix("yt:") in excluded:
            continue
        text, entities = "", []
        for token, space, tag in zip(cells["t"], cells["sp"], cells["y"]):
            text += " " if space and text else ""
            if tag[0] == "I" and entities:
                entities[-1] = (entities[-1][0], len(text) + len(token), entities[-1][2])
            elif tag[0] == "B":
                entities.append((len(text), len(text) + len(token), tag[2:]))
            text += token
        rows.append(row_of(text, entities, "first titles"))
    return [row for row in rows if row]


def utf16_to_points(text: str) -> list[int]:
    """Code point index by UTF-16 index."""
    index = []
    for position, character in enumerate(text):
        index += [position] * (2 if ord(character) > 0xFFFF else 1)
    return [*index, len(text)]


def annotated(
    folder: pathlib.Path, by_id: dict[str, dict], parts: tuple[str, ...], reading: str = "annotations.tsv"
) -> list[tuple[str, str, str, list]]:
    """The annotated fields as (id, field, text, entities in code points), title first."""
    entities = collections.defaultdict(list)
    with (folder / reading).open(encoding="utf-8", newline="") as file:
        for cells in csv.DictReader(file, delimiter="\t"):
            entities[cells["id"], cells["field"]].append((int(cells["start"]), int(cells["end"]), cells["label"]))
    read = set((folder / "read.tsv").read_text(encoding="utf-8").split()[1:])
    out = []
    with (folder / "sample.tsv").open(encoding="utf-8", newline="") as file:
        for cells in csv.DictReader(file, delimiter="\t"):
            if cells["part"] not in parts or cells["id"] not in read or cells["id"] not in by_id:
                continue
            for field in cells["fields"].split(","):
                video = by_id[cells["id"]]
                text = video["title"] if field == "title" else sample.description_part(video["description"])
                points = utf16_to_points(text)
                spans = [(points[a], points[b], label) for a, b, label in entities[cells["id"], field]]
                out.append((cells["id"], field, text, spans))
    return out


def video_rows(folder: pathlib.Path, by_id: dict[str, dict], parts: tuple[str, ...], joined: bool = False) -> list[Row]:
    """Rows of our own annotations, one for each field; or one for each video, the title above the description."""
    fields = [(identifier, text, spans) for identifier, _, text, spans in annotated(folder, by_id, parts)]
    if joined:
        fields = [joined_fields(list(group)) for _, group in itertools.groupby(fields, key=lambda field: field[0])]
    rows = [row_of(text, spans, "video") for _, text, spans in fields]
    return [row for row in rows if row]


def joined_fields(fields: list[tuple[str, str, list]]) -> tuple[str, str, list]:
    """The fields of one video as one text with their entities, each on lines of its own."""
    text, entities = "", []
    for _, part, spans in fields:
        text += "\n" if text else ""
        entities += [(start + len(text), end + len(text), label) for start, end, label in spans]
        text += part
    return fields[0][0], text, entities


def unlabelled_rows(videos: dict[str, dict], excluded: set[str], part: dict[str, str]) -> list[Row]:
    """French videos of training channels that nobody annotated, the title above the first lines of the description.

    A description whose beginning its channel repeats is left out the second time.
    """
    rows, seen = [], set()
    for identifier, video in videos.items():
        channel = sample.channel(video)
        if identifier in excluded or video["lang"] != "fra" or part.get(channel) != "train":
            continue
        description = sample.description_part(video["description"] or "")
        repeated = (channel, description[:60]) in seen
        seen.add((channel, description[:60]))
        text = video["title"] if repeated or not description else f"{video['title']}\n{description}"
        rows.append(row_of(text, [], "unlabelled"))
    return [piece for row in rows if row for piece in pieces(row)]
