"""Synthetic titles and descriptions, and annotated texts with their names exchanged.

Names come from the catalogues of Toulouse (Licence Ouverte) and Roubaix (bibliographic facts), from the places and
organisations of WiNER-fr and from forenames and surnames by country (CC0). The templates are ours.
"""

import csv
import pathlib
import random
import re
import unicodedata
from dataclasses import dataclass

import pymarc

from corpora import Row, row_of

# ANSEL diacritics that the Toulouse files show before their letter.
ANSEL = {"á": "\u0300", "â": "\u0301", "ã": "\u0302", "è": "\u0308", "ð": "\u0327"}


@dataclass
class Names:
    """Names to draw from."""

    pairs: list[tuple[str, str]]
    films: list[tuple[str, str]]
    songs: list[tuple[str, str]]
    persons: list[str]
    bands: list[str]
    works: list[str]
    places: list[str]
    organisations: list[str]
    events: list[str]
    fillers: list[str]


def repaired(text: str) -> str:
    """Text of the Toulouse files with its ANSEL accents put right."""
    text = re.sub("([áâãè])([aeiouyAEIOUY])|(ð)([cC])", lambda m: (m[2] or m[4]) + ANSEL[m[1] or m[3]], text)
    return unicodedata.normalize("NFC", text)


def clean_title(title: str) -> str:
    """A title without its bracketed parts, marks of non-sorting articles and closing punctuation."""
    title = re.sub(r"[\x88\x89\x98\x9c<>]", "", title)
    title = re.sub(r"\s*[\[(].*?[\])]", "", title).split(" / ")[0].split(" = ")[0]
    return re.sub(r"\s+", " ", title).strip(" .,;:/")


def direct_order(name: str) -> str:
    """« Camus, Albert » as « Albert Camus »."""
    name = re.sub(r"\s*\(.*?\)", "", name).strip(" .,")
    last, comma, first = name.partition(", ")
    first = first.split(". ")[0]  # « Corea, Chick. P » : the instrument
    return f"{first} {last}".strip() if comma else name


def plausible(title: str, name: str) -> bool:
    """Whether a title and a name are fit for a sentence."""
    return 2 < len(title) < 60 and 3 < len(name) < 40 and not re.search(r"\d{3}|http|;|\.{3}$", title + name)


def toulouse(folder: pathlib.Path) -> dict[str, list[tuple[str, str]]]:
    """Most-lent titles and their creators, by kind."""
    found = {}
    for kind in ("imprimes", "films", "cds"):
        pairs = {}
        with (folder / f"toulouse-top/{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            for cells in csv.DictReader(file, delimiter=";"):
                title, name = clean_title(repaired(cells["TITRE"])), direct_order(repaired(cells["AUTEUR"]))
                if plausible(title, name) and name != "-":
                    pairs[title, name] = None
        found[kind] = list(pairs)
    return found


def roubaix(folder: pathlib.Path) -> list[tuple[str, str]]:
    """Titles and first authors of the Roubaix records."""
    pairs = {}
    for path in sorted((folder / "roubaix-koha-2024").glob("marc_sample_biblio*.mrc")):
        with path.open("rb") as file:
            for record in pymarc.MARCReader(file, to_unicode=True, force_utf8=True, utf8_handling="replace"):
                if record is None or "200" not in record or "700" not in record:
                    continue
                author = record["700"]
                title = clean_title(record["200"].get("a") or "")
                name = f"{author.get('b') or ''} {author.get('a') or ''}".strip()
                if plausible(title, name):
                    pairs[unicodedata.normalize("NFC", title), unicodedata.normalize("NFC", name)] = None
    return list(pairs)


def names_by_country(folder: pathlib.Path) -> list[str]:
    """Forename + surname of the same country; French-speaking and Maghreb countries more often."""
    tables = {}
    for kind in ("forenames", "surnames"):
        with (folder / f"gazetteers/common-{kind}-by-country.csv").open(encoding="utf-8-sig", newline="") as file:
            for cells in csv.DictReader(file):
                name = cells.get("Romanized Name") or cells["Localized Name"]
                tables.setdefault(kind, {}).setdefault(cells["Country"], []).append(name)
    countries = sorted(set(tables["forenames"]) & set(tables["surnames"]))
    heavy = {"FR", "BE", "CH", "CA", "DZ", "MA", "TN", "SN"}
    out = []
    for country in countries:
        for _ in range(120 if country in heavy else 30):
            out.append(f"{random.choice(tables['forenames'][country])} {random.choice(tables['surnames'][country])}")
    return out


def surfaces(rows: list[Row], label: str) -> list[str]:
    """The distinct names with a label in annotated rows, in order."""
    found = {}
    for row in rows:
        name = ""
        for token, gap, tag in zip([*row.tokens, ""], [*row.gaps, 0], [*row.tags, "O"]):
            if tag == "I-" + label:
                name += (" " if gap else "") + token
                continue
            if name:
                found[name] = None
            name = token if tag == "B-" + label else ""
    return [name for name in found if 1 < len(name) < 45]


def load_names(catalogues: pathlib.Path, data: pathlib.Path, news: list[Row], own: list[Row]) -> Names:
    """All names; fillers are the annotated training titles that hold no entity."""
    lent = toulouse(catalogues)
    books = lent["imprimes"] + roubaix(catalogues)
    creators = list({name: None for _, name in books + lent["films"]})
    singers = list({name: None for _, name in lent["cds"]})
    titles = list({t: None for t, _ in books + lent["films"] + lent["cds"]})
    empty = [row for row in own if all(t == "O" for t in row.tags) and 3 <= len(row.tokens) <= 14 and 2 not in row.gaps]
    fillers = ["".join((" " if g and i else "") + t for i, (t, g) in enumerate(zip(r.tokens, r.gaps))) for r in empty]
    return Names(
        pairs=books,
        films=lent["films"],
        songs=lent["cds"],
        persons=creators + names_by_country(data) + surfaces(news, "PER") + surfaces(own, "PER"),
        bands=[s for s in singers if not re.fullmatch(r"[A-ZÉ]\S+ [A-ZÉ]\S+", s)] or singers,
        works=titles + surfaces(own, "WORK"),
        places=surfaces(news, "LOC") + surfaces(own, "LOC") * 2,
        organisations=surfaces(news, "ORG") + surfaces(own, "ORG") * 3 + PUBLISHERS * 4,
        events=surfaces(news, "EVENT") + surfaces(own, "EVENT") * 3 + EVENTS * 4,
        fillers=[f for f in fillers if "http" not in f and "#" not in f],
    )


PUBLISHERS = "Gallimard|Actes Sud|Le Seuil|Flammarion|Dargaud|Casterman|Glénat|Albin Michel|Grasset|Hachette|Nathan|Larousse|La Découverte|Hatier|Ellipses|Dunod|Eyrolles|CNRS Éditions|Les Belles Lettres|Points|France Culture|France Inter|France 2|France 5|ARTE|Arte|TF1|M6|Canal+|INA|Le Monde|Libération|Le Figaro|Télérama|BnF|CNRS|Inserm|UNESCO|Radio France|RFI|Mediapart|Netflix|Pathé|Gaumont|Disney|Universal|Nintendo".split("|")
EVENTS = "Seconde Guerre mondiale|Première Guerre mondiale|Révolution française|guerre d'Algérie|guerre du Vietnam|guerre froide|Mai 68|Commune de Paris|Festival de Cannes|Festival d'Angoulême|Festival d'Avignon|prix Goncourt|prix Renaudot|prix Nobel|Noël|Halloween|Pâques|Ramadan|Jeux olympiques|Coupe du monde|Tour de France|Roland-Garros|Ligue des champions|Ligue 1|Eurovision|Oscars|César|Nuit de la lecture|Fête de la musique|Printemps des poètes|Salon du livre|Japan Expo|Comic Con|bataille de Verdun|bataille de Waterloo|affaire Dreyfus|Shoah".split("|")
MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
PERIODS = "Moyen Âge|Antiquité|Renaissance|Préhistoire|Belle Époque|Second Empire|IIIe République|Ve République|Ancien Régime|Néolithique|Jurassique|Crétacé|Trente Glorieuses|Années folles".split("|")

TEMPLATES = """{P} - {W} (Clip officiel)
{B} - {W} (Clip officiel)
{P} - {W} [Official Video]
{P} feat. {P} - {W}
{P} ft. {P} - {W} (Audio)
{B} - {W} (live)
{W} - {B} (cover)
Ma reprise de "{W}" de {B} !
Extrait du nouvel album « {W} », disponible partout.
Le nouveau single de {P}, extrait de l'album {W}
{W} - Bande-annonce officielle ({D})
{W} Bande Annonce VF ({D}) {P}, {P}
{W} | Bande-annonce | {O}
Découvrez la bande-annonce de {W}¶Un film de {P}¶Avec {P}, {P}, {P}¶Au cinéma le {D}
{W} de {P} - Analyse & Critique
Critique du film {W} de {P}
{W} : le film de {P} expliqué
Un court métrage de {P} : {W}
{W} | Un court-métrage de {P}
Réalisation : {P}¶Scénario : {P}¶Image : {P}¶Musique : {P}¶Production : {O}
Avec : {P}, {P}, {P}
{P} présente son livre « {W} » ({O})
{P} présente son roman "{W}" aux éditions {O}
{P} - {W} (éditions {O})
La Grande Librairie : {P} pour {W}
Avis lecture : {W} de {P}
Update lecture : {W}, {W} et {W}
Booktube | {W}, {P}
J'ai lu {W} de {P}
{W} de {P} : résumé et analyse
{P}, {W} : analyse pour le bac de français
{P} : sa vie, son œuvre
Qui était {P} ?
La vie de {P}
Hommage à {P} ({D})
Les derniers jours de {P}
{P}, {F}
{P} : {F}
{P} raconte {W}
{P} invité de {O} le {D}
{P} était l'invité de {P} sur {O}
{P} face à {P} - {O}
Interview de {P} pour {W}
Rencontre avec {P} à la médiathèque de {L}
Conférence de {P} : {F}
Conférence de {P} à {L} ({D})
D'après le roman de {P}, {W}
adapté du livre « {W} » de {P}
- {P}, {W}, {O}, {Y}
- {N}. {W}. {O}, {Y}.
{N}, {W}, {O}, {Y}
Sources :¶- {P}, {W}, {O}, {Y}¶- {P}, {W}, {O}, {Y}
Bibliographie :¶{N}, {W}, {L}, {O}, {Y}
Pour aller plus loin :¶{W} de {P}¶{W} ({P})
Retrouvez {P} dans {W} sur {O}
{W} saison 2 - épisode 3
{W} - S02E05
{W} - Épisode 12 : {W}
{W} | {F}
{F} | {W} #12
{F} - {W}
{F} - {O}
{F} | {O}
{F} avec {P}
{F} (feat. {P})
{F} ({D})
{F} à {L}
{F} en {Y}
{F}
{F}
{F}
L'histoire de {L} - {F}
{L} : {F}
Voyage à {L}
VLOG {L} : {F}
Que voir à {L} et à {L} ?
Documentaire : {L}, {F}
Histoire : {E} ({D})
{E} : {F}
{E} expliquée en 10 minutes
{E} {Y} : {F}
Comprendre {E}
{L} pendant {E}
Au {C}, à {L}, {P} {F}
Au début du {C}, {P} publie {W}.
En {Y}, {P} publie {W}.
En {Y}, {P} découvre {L}.
Né à {L} en {Y}, {P} meurt le {D}.
{P} ({Y}-{Y}) est né à {L}.
Dans les {A}, {P} fonde {O} à {L}.
{D} : {P} visite {L}
Visite du musée de {L} avec {P}
Exposition {P} à {L}
{W}, tableau de {P}
{P} chante {W}
{P} lit un extrait de {W}
Livre audio : {W} de {P}
Dessin animé : {W}
{W} - dessin animé complet en français
Conte pour enfants : {W}
Comptine : {W}
On joue à {W} !
{W} : let's play #4
{W} : TEST
{O} : {F}
{O} répond à {P}
{P} quitte {O}
{P} rejoint {O}
{P} nommé à la tête de {O}
{O} - {O} : résumé du match ({E} {Y})
{O} vs {O} - {E}
{P} remporte {E}
Sponsorisé par {O} : {F}
Merci à {O} pour le partenariat sur cette vidéo.
Musique : {P} - {W}
Musiques : {B} - {W}¶{P} - {W}
Montage : {P}¶Miniature : {P}""".split("\n")


def date() -> str:
    """A date, a month, a decade, a century or a period."""
    year, day, month = random.randint(1750, 2026), random.randint(1, 31), random.randrange(12)
    return random.choice(
        [
            str(year),
            f"{day} {MONTHS[month]} {year}",
            f"{day} {MONTHS[month]}",
            f"{MONTHS[month]} {year}",
            f"{day:02d}/{month + 1:02d}/{year}",
            f"{day:02d}/{month + 1:02d}/{year % 100:02d}",
            f"{day:02d}.{month + 1:02d}.{year}",
            random.choice(("lundi", "mardi", "jeudi", "samedi")) + f" {day} {MONTHS[month]} {year}",
            random.choice(PERIODS),
        ]
    )


def century() -> str:
    """A century or a period, after « au »."""
    roman = random.choice("X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI".split())
    return random.choice([f"{roman}e siècle", f"{roman}ème siècle", f"{roman}ᵉ siècle", "Moyen Âge"])


def person(names: Names) -> str:
    """A person, sometimes by one name alone."""
    name = random.choice(names.persons)
    draw = random.random()
    return name.split(" ")[0] if draw < 0.06 else name.split(" ")[-1] if draw < 0.14 else name


def inverted(name: str) -> str:
    """« Albert Camus » as « Camus, Albert » or « CAMUS Albert »."""
    first, _, last = name.rpartition(" ")
    return name if not first else random.choice([f"{last}, {first}", f"{last.upper()} {first}", f"{last} {first[0]}."])


def generate(names: Names) -> Row | None:
    """One synthetic text."""
    template = random.choice(TEMPLATES)
    title, creator = random.choice(random.choice([names.pairs, names.films, names.songs]))
    paired = {"W": title, "P": creator} if random.random() < 0.6 else {}
    draws = {
        "P": lambda: person(names),
        "W": lambda: random.choice(names.works),
        "B": lambda: random.choice(names.bands),
        "O": lambda: random.choice(names.organisations),
        "L": lambda: random.choice(names.places),
        "E": lambda: random.choice(names.events),
        "F": lambda: random.choice(names.fillers),
        "D": date,
        "C": century,
        "A": lambda: f"années {random.choice((20, 30, 40, 50, 60, 70, 80, 90, 1930, 1960, 1980))}",
        "Y": lambda: str(random.randint(1850, 2026)),
        "N": lambda: inverted(person(names)),
    }
    labels = {"P": "PER", "N": "PER", "W": "WORK", "B": "ORG", "O": "ORG", "L": "LOC", "E": "EVENT", "D": "DATE", "C": "DATE", "A": "DATE", "Y": "DATE"}
    text, entities, end = "", [], 0
    for match in re.finditer(r"\{(\w)\}", template):
        kind = match.group(1)
        value = paired.pop(kind, None) or draws[kind]()
        text += template[end : match.start()]
        end = match.end()
        if kind == "W" and random.random() < 0.12 and not text.endswith(("« ", '"')):
            text += "« "
            entities.append((len(text), len(text) + len(value), "WORK"))
            text += value + " »"
            continue
        if kind in labels:
            entities.append((len(text), len(text) + len(value), labels[kind]))
        text += value
    text = (text + template[end:]).replace("¶", "\n")
    if random.random() < 0.3:
        text += random.choice([" 😂", " 🔥", " ❤️", " !", " !!", " #shorts", " #humour #histoire", " HD", " (VOSTFR)", " 🇫🇷", " ..."])
    if random.random() < 0.12 and entities:
        start, stop, _ = random.choice(entities)
        if len(text[start:stop].upper()) == stop - start:
            text = text[:start] + text[start:stop].upper() + text[stop:]
    return row_of(text, entities, "synthetic")


def exchanged(row: Row, names: Names) -> Row | None:
    """The row with its names replaced by others of the same kind, the same name by the same."""
    pools = {"PER": names.persons, "WORK": names.works, "ORG": names.organisations, "LOC": names.places}
    text, entities, chosen, i = "", [], {}, 0
    while i < len(row.tokens):
        text += ("", " ", "\n")[row.gaps[i]] if i else ""
        tag = row.tags[i]
        j = i + 1
        while tag[0] == "B" and j < len(row.tags) and row.tags[j] == "I" + tag[1:]:
            j += 1
        surface = "".join(("", " ", "\n")[g] * (k > 0) + t for k, (t, g) in enumerate(zip(row.tokens[i:j], row.gaps[i:j])))
        if tag[0] == "B":
            label = tag[2:]
            if surface not in chosen:
                new = random.choice(pools[label]) if label in pools and random.random() < 0.7 else surface
                chosen[surface] = new.upper() if surface.isupper() and len(surface) > 3 else new
            entities.append((len(text), len(text) + len(chosen[surface]), label))
            surface = chosen[surface]
        text += surface
        i = j
    return row_of(text, entities, row.source)
