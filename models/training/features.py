"""Tokens and features of a text, byte for byte what `models/runtime` computes in TypeScript.

A token is a run of letters, marks and digits, soft hyphens between them included; an elision (l', d', qu'...)
keeps its apostrophe; any other character that is no space is a token of its own. Words are lower-cased and lose their accents
before they are hashed, so that only the shape feature changes between "Paris", "PARIS" and "paris".
"""

import functools
import unicodedata

ELISIONS = frozenset(("c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"))
WORD_BUCKETS = 1 << 15
NGRAM_BUCKETS = 1 << 16
NGRAM_LENGTHS = (3, 4, 5)
MAX_NGRAMS = 24
SHAPES = 10
SOFT_HYPHEN = "\u00ad"


def is_variation_selector(character: str) -> bool:
    """Whether the character only picks the look of the emoji before it (it is a mark for Unicode)."""
    return "\ufe00" <= character <= "\ufe0f"


def is_word_character(character: str) -> bool:
    """Whether the character is a letter, a digit or a combining mark."""
    return unicodedata.category(character)[0] in "LNM" and not is_variation_selector(character)


def is_skipped(character: str) -> bool:
    """Whether the character separates tokens and belongs to none (spaces, controls, joiners, selectors)."""
    return (
        character.isspace()
        or unicodedata.category(character) in ("Cf", "Cc", "Zs")
        or is_variation_selector(character)
    )


def is_hyphenation(text: str, place: int) -> bool:
    """Whether a soft hyphen stands there inside a word: it only says where the word may be cut at the end of a line."""
    return text[place] == SOFT_HYPHEN and is_word_character(text[place + 1 : place + 2] or " ")


def tokenise(text: str) -> list[tuple[int, int]]:
    """The tokens of a text as (start, end), in code points."""
    tokens, start, length = [], 0, len(text)
    while start < length:
        end = start + 1
        if is_skipped(text[start]):
            start = end
            continue
        if is_word_character(text[start]):
            while end < length and (is_word_character(text[end]) or is_hyphenation(text, end)):
                end += 1
            elided = end + 1 < length and text[end] in "'’" and text[start:end].lower() in ELISIONS
            if elided and is_word_character(text[end + 1]):
                end += 1
        tokens.append((start, end))
        start = end
    return tokens


def shape(word: str) -> int:
    """1 digits, 2 no letter, 3 letters and digits, 4 CAPITALS, 5 one capital, 6 lower, 7 caseless script, 8 Title, 9 mixed."""
    if all(unicodedata.category(c) == "Nd" for c in word):
        return 1
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 2
    if any(unicodedata.category(c) in ("Nd", "No") for c in word):
        return 3
    capitals = [c.isupper() for c in letters]
    if all(capitals):
        return 4 if len(letters) > 1 else 5
    if not any(capitals):
        return 6 if any(c.lower() != c.upper() for c in letters) else 7
    return 8 if capitals[0] and not any(capitals[1:]) else 9


def fnv(text: str) -> int:
    """32-bit FNV-1a over UTF-8, with the sign-extended bytes of fastText."""
    value = 2166136261
    for byte in text.encode("utf-8"):
        value = ((value ^ (byte | 0xFFFFFF00 if byte > 127 else byte)) * 16777619) & 0xFFFFFFFF
    return value


def normalise(word: str) -> str:
    """The word in lower case, with a straight apostrophe, no soft hyphen and no combining mark."""
    folded = unicodedata.normalize("NFD", word.lower().replace("’", "'").replace(SOFT_HYPHEN, ""))
    return "".join(c for c in folded if unicodedata.category(c) != "Mn")


def word_bucket(normal: str) -> int:
    """The row of a normalised word in the word table (0 is padding)."""
    return 1 + fnv(normal) % (WORD_BUCKETS - 1)


def ngram_buckets(normal: str) -> list[int]:
    """The rows of the first character n-grams of a normalised word."""
    padded, rows = f"<{normal}>", []
    for start in range(len(padded)):
        for size in NGRAM_LENGTHS:
            if start + size <= len(padded):
                rows.append(1 + fnv(padded[start : start + size]) % (NGRAM_BUCKETS - 1))
    return rows[:MAX_NGRAMS]


@functools.lru_cache(maxsize=None)
def word_features(word: str) -> tuple[str, int, tuple[int, ...]]:
    """The normalised word, its row and the rows of its n-grams."""
    normal = normalise(word) or word
    return normal, word_bucket(normal), tuple(ngram_buckets(normal))

