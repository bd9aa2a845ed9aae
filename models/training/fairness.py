"""Recall of persons' names by the origin and the gender of the name, in the same sentences.

    python fairness.py MODEL.pt

The names marked "measure" in names_by_origin.tsv are not those that synthetic.py draws for training. A name counts as
found where the model gives its very borders and says that it is a person.
"""

import csv
import pathlib
import sys

import torch

from corpora import row_of
from network import Tagger, load_model, spans_of, tag_rows

NAMES = pathlib.Path(__file__).parent / "names_by_origin.tsv"
SENTENCES = """Rencontre avec {n} à la médiathèque
{n} : « J'écris pour comprendre »
Interview de {n}, autrice du livre de l'année
Conférence de {n} sur le changement climatique
Le témoignage de {n}
{n} nous explique les trous noirs en dix minutes
Qui est {n} ?
{n}, du quartier au sommet
Le parcours de {n}, boulangère à Lyon
Avec {n} et Paul Durand
Réalisation : {n}
Images et montage : {n}
Un film de {n}
Dans cet épisode, {n} raconte son enfance.
Merci à {n} pour son aide !
Cuisine facile avec {n}
La recette de {n}
{n} - Concert au théâtre municipal
L'invité du jour est {n}, professeur de mathématiques.
{n} répond à vos questions""".split("\n")
CASES = {"as written": 0, "CAPITALS": 1, "lower case": 2}


def names_of(use: str) -> dict[tuple[str, str], list[str]]:
    """For each origin and gender the full names: each forename with two surnames."""
    found = {}
    with NAMES.open(encoding="utf-8", newline="") as file:
        for cells in csv.DictReader(file, delimiter="\t"):
            surnames = cells["surnames"].split()
            for gender in ("women", "men"):
                forenames = cells[gender].split()
                pairs = [(first, surnames[(i + k) % len(surnames)]) for i, first in enumerate(forenames) for k in (0, 5)]
                if cells["use"] == use:
                    found[cells["origin"], gender] = [f"{first} {last}" for first, last in pairs]
    return found


def recall(model: Tagger, names: list[str], case: int) -> float:
    """The percentage of names found in all sentences."""
    rows, wanted = [], []
    for name in names:
        for sentence in SENTENCES:
            start = sentence.index("{n}")
            row = row_of(sentence.replace("{n}", name), [(start, start + len(name), "PER")], "fairness")
            rows.append(row)
            wanted.append(next(span for span in spans_of(row.tags)))
    found = sum(span in spans_of(tags) for span, tags in zip(wanted, tag_rows(model, rows, case)))
    return 100 * found / len(rows)


def main() -> None:
    """Print the table."""
    torch.set_num_threads(1)
    model = load_model(sys.argv[1])
    figures = {}
    for case, number in CASES.items():
        for (origin, gender), names in names_of("measure").items():
            figures[case, origin, gender] = recall(model, names, number)
        own = {key[1:]: value for key, value in figures.items() if key[0] == case}
        origins = sorted({origin for origin, _ in own})
        means = {origin: (own[origin, "women"] + own[origin, "men"]) / 2 for origin in origins}
        print(case, *(f"{o} {own[o, 'women']:.1f} women {own[o, 'men']:.1f} men |" for o in origins), end=" ")
        genders = [sum(own[o, g] for o in origins) / len(origins) for g in ("women", "men")]
        print(f"gap by origin {max(means.values()) - min(means.values()):.1f}, by gender {abs(genders[0] - genders[1]):.1f}")


if __name__ == "__main__":
    main()
