"""Draw the videos to annotate: 2,500 French texts and 300 in other languages.

The draw is deterministic: the same videos file gives the same list, in the same order. No channel
is in two parts, and the videos of the golden set are left out. The list holds video ids, never text.

    python sample.py VIDEOS.jsonl GOLDEN_FOLDER > ../annotations/sample.tsv
"""

import collections
import hashlib
import json
import pathlib
import sys

SEED = "en-regard-2026"
# Texts per part and family of sources. Channels chosen by libraries weigh most; the trending lists
# bring the loud titles (capitals, emoji, hashtags) that a patron may also open.
QUOTAS = {
    "test": {"library": 270, "trending": 130, "politics": 30, "talks": 40, "other": 30},
    "train": {"library": 1250, "trending": 520, "politics": 90, "talks": 70, "other": 100},
    "foreign-test": {"foreign": 60},
    "foreign-train": {"foreign": 240},
    # A second draw from the training channels, of videos that the first did not take.
    "train-2": {"library": 700, "trending": 620, "politics": 40, "talks": 0, "other": 40},
    # A third, of what these channels still have, and of one video each of channels in other languages.
    "train-3": {"library": 880, "trending": 361, "politics": 105, "talks": 51, "other": 69, "foreign": 400},
}
# No channel may give more than this many texts, or its formulas would fill the sample; the test parts
# take at most TEST_CAP from one, so that they hold more channels.
CHANNEL_CAP = {"library": 44, "trending": 4, "politics": 16, "talks": 24, "other": 40, "foreign": 3}
TEST_CAP = 15
THIRD_CAP = {"library": 40, "trending": 12, "politics": 15, "talks": 30, "other": 30, "foreign": 1}
DESCRIPTION_LENGTH = 300


def rank(*parts: str) -> str:
    """A stable pseudo-random key."""
    return hashlib.sha256("\t".join((SEED, *parts)).encode()).hexdigest()


def family(video: dict) -> str:
    """The stratum of a video."""
    source = video["source"]
    if video["lang"] != "fra":
        return "foreign"
    if source == "cleantube":
        return "library"
    if source.startswith("trending"):
        return "trending"
    if source.startswith("campagne"):
        return "politics"
    if source.startswith(("mixit", "pyvideo")):
        return "talks"
    return "other"


def channel(video: dict) -> str:
    """The channel's name, or the source when the data do not say it."""
    return video.get("channel") or video["source"]


def description_part(description: str) -> str:
    """The first lines of a description, about 300 characters, cut at a line end.

    A first line that is longer than that is cut after its last sentence end, else at its last space.
    """
    lines = description.split("\n")
    text = lines[0]
    for line in lines[1:]:
        if len(text) + 1 + len(line) > DESCRIPTION_LENGTH:
            break
        text += "\n" + line
    if len(text) > DESCRIPTION_LENGTH:
        text = text[:DESCRIPTION_LENGTH]
        cut = max(text.rfind(". "), text.rfind("! "), text.rfind("? "))
        text = text[: cut + 1] if cut > DESCRIPTION_LENGTH // 3 else text[: max(text.rfind(" "), 1)]
    return text.rstrip()


def golden_ids(folder: pathlib.Path) -> set[str]:
    """Every video id that a file of the golden set names."""
    ids = {line.split("\t")[0] for line in (folder / "videos.tsv").open(encoding="utf-8")}
    for name in ("videos.jsonl", "cited-sources.jsonl"):
        ids |= {json.loads(line)["id"] for line in (folder / name).open(encoding="utf-8")}
    return ids


def assign_channels(by_channel: dict) -> dict[str, str]:
    """Give each channel to the test or the training part, family by family."""
    parts = {}
    for name in CHANNEL_CAP:
        prefix = "foreign-" if name == "foreign" else ""
        channels = [c for c, v in by_channel.items() if collections.Counter(map(family, v)).most_common(1)[0][0] == name]
        room = QUOTAS[prefix + "test"][name]
        for chosen in sorted(channels, key=lambda c: rank("part", c)):
            parts[chosen] = prefix + ("test" if room > 0 else "train")
            room -= min(len(by_channel[chosen]), CHANNEL_CAP[name], TEST_CAP)
    return parts


def draw(by_channel: dict, parts: dict[str, str], part: str, name: str, taken: set[str]) -> list[dict]:
    """Take videos of one family that nobody took yet, in turn from each channel of the part, up to its quota."""
    third = part == "train-3"
    cap = THIRD_CAP[name] if third else min(CHANNEL_CAP[name], TEST_CAP) if part.endswith("test") else CHANNEL_CAP[name]
    drawn_from = ("train", "foreign-train") if third else (part.removesuffix("-2"),)
    queues = [
        sorted((v for v in videos if family(v) == name and v["id"] not in taken), key=lambda v: rank("video", v["id"]))[:cap]
        for c, videos in sorted(by_channel.items(), key=lambda item: rank("turn3" if third else "turn", item[0]))
        if parts[c] in drawn_from
    ]
    turns = max(map(len, queues), default=0)
    rows = [queue[turn] for turn in range(turns) for queue in queues if turn < len(queue)]
    return rows[: QUOTAS[part][name]]


def videos_by_channel(videos: list[dict], excluded: set[str]) -> dict[str, list[dict]]:
    """The videos that may be drawn, by channel."""
    by_channel = collections.defaultdict(dict)
    for video in videos:
        if video.get("id") and video["id"] not in excluded and len(video["title"]) >= 8:
            by_channel[channel(video)].setdefault(video["id"], video)
    return {c: list(v.values()) for c, v in by_channel.items()}


def sample(videos: list[dict], excluded: set[str]) -> list[tuple[dict, str, bool]]:
    """The drawn videos as (video, part, whether its description is annotated too)."""
    by_channel = videos_by_channel(videos, excluded)
    parts = assign_channels(by_channel)
    seen, taken, drawn = set(), set(), []
    for part, quotas in QUOTAS.items():
        rows = [v for name in quotas for v in draw(by_channel, parts, part, name, taken)]
        taken |= {v["id"] for v in rows}
        for video in sorted(rows, key=lambda v: rank("order", v["id"])):
            # A description that only repeats its channel's formula teaches nothing the second time.
            start = (channel(video), (video["description"] or "")[:60])
            drawn.append((video, part, start not in seen and bool(start[1])))
            seen.add(start)
    return drawn


def main() -> None:
    """Print the sample as tab-separated lines: id, part, language, family, fields."""
    videos = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
    print("id\tpart\tlanguage\tfamily\tfields")
    for video, part, described in sample(videos, golden_ids(pathlib.Path(sys.argv[2]))):
        fields = "title,description" if described else "title"
        print(video["id"], part, video["lang"], family(video), fields, sep="\t")


if __name__ == "__main__":
    main()
