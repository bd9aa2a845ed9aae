"""Synthetic titles and descriptions, and annotated texts with their names exchanged.

Names come from the catalogues of Toulouse (Licence Ouverte) and Roubaix (bibliographic facts), from the places and
organisations of WiNER-fr, from forenames and surnames by country (CC0) and from American films (MIT). The templates and
the lists of names by origin are ours.
"""

import csv
import json
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
    shows: list[str]
    teams: list[str]


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
        pairs, others = {}, {}
        with (folder / f"toulouse-top/{kind}.csv").open(encoding="utf-8-sig", newline="") as file:
            for cells in csv.DictReader(file, delimiter=";"):
                title, name = clean_title(repaired(cells["TITRE"])), direct_order(repaired(cells["AUTEUR"]))
                if plausible(title, name) and name != "-":
                    # Without a comma the name is that of a band, or of a singer with one name: not known which.
                    (pairs if ", " in cells["AUTEUR"] else others)[title, name] = None
        found[kind], found[kind + " by others"] = list(pairs), list(others)
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


def names_by_origin() -> list[str]:
    """Every forename with every surname of its origin, of the names that fairness.py does not measure with."""
    out = []
    with (pathlib.Path(__file__).parent / "names_by_origin.tsv").open(encoding="utf-8", newline="") as file:
        for cells in csv.DictReader(file, delimiter="\t"):
            if cells["use"] == "training":
                forenames = cells["women"].split() + cells["men"].split()
                out += [f"{first} {last}" for first in forenames for last in cells["surnames"].split()]
    return out


def films_of_wikipedia(folder: pathlib.Path) -> list[tuple[str, str]]:
    """American films since 2000 and their first actor (prust/wikipedia-movie-data, MIT)."""
    pairs = {}
    for decade in ("2000s", "2010s", "2020s"):
        for film in json.loads((folder / f"gazetteers/movies-{decade}.json").read_text(encoding="utf-8")):
            title, cast = film["title"], [name for name in film["cast"] if " " in name and len(name) < 40]
            if cast and plausible(title, cast[0]):
                pairs[title, cast[0]] = None
    return list(pairs)


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
    lent, american = toulouse(catalogues), films_of_wikipedia(data)
    books = lent["imprimes"] + roubaix(catalogues)
    creators = list({name: None for _, name in books + lent["films"] + lent["cds"]})
    singers = list({name: None for _, name in lent["cds by others"]})
    titles = list({t: None for pairs in (books, *lent.values()) for t, _ in pairs})
    empty = [row for row in own if all(t == "O" for t in row.tags) and 3 <= len(row.tokens) <= 14 and 2 not in row.gaps]
    fillers = ["".join((" " if g and i else "") + t for i, (t, g) in enumerate(zip(r.tokens, r.gaps))) for r in empty]
    return Names(
        pairs=books,
        films=lent["films"] + random.sample(american, min(len(american), len(lent["films"]))),
        songs=lent["cds"],
        persons=creators + names_by_country(data) + names_by_origin() + surfaces(news, "PER") + surfaces(own, "PER"),
        bands=[s for s in singers if re.match(r"(The|Les|Le|La|Duo|Trio|Collectif|Groupe|Orchestre)\b", s, re.I)] + BANDS * 3,
        works=titles + surfaces(own, "WORK") * 2 + SHOWS * 8,
        places=surfaces(news, "LOC") + surfaces(own, "LOC") * 2,
        organisations=surfaces(news, "ORG") + surfaces(own, "ORG") * 2 + (PUBLISHERS + MEDIA + BODIES + BRANDS + TEAMS) * 4,
        events=surfaces(news, "EVENT") + surfaces(own, "EVENT") * 3 + EVENTS * 4,
        fillers=[f for f in fillers if "http" not in f and "#" not in f],
        shows=SHOWS * 3 + surfaces(own, "WORK"),
        teams=TEAMS,
    )


PUBLISHERS = (
    "Gallimard|Actes Sud|Le Seuil|Flammarion|Dargaud|Casterman|Glénat|Albin Michel|Grasset|Hachette|Nathan|Larousse|La Découverte|Hatier|"
    "Ellipses|Dunod|Eyrolles|CNRS Éditions|Les Belles Lettres|Points|Fayard|Stock|Plon|Delcourt|Dupuis|L'École des loisirs|Bayard|Milan"
).split("|")
MEDIA = (
    "France Culture|France Inter|France Info|France Bleu|France Musique|France 2|France 3|France 5|France 24|Franceinfo|ARTE|Arte|TF1|M6|C8|TMC|LCI|"
    "BFM TV|BFMTV|CNews|Canal+|RTL|RMC|NRJ|Europe 1|Sud Radio|RFI|RTS|RTBF|TV5 Monde|BBC|CNN|INA|AFP|Le Monde|Libération|Le Figaro|L'Humanité|"
    "Télérama|L'Équipe|Les Échos|Le Parisien|Ouest-France|Sud Ouest|Le Point|L'Express|L'Obs|Marianne|Mediapart|Charlie Hebdo|Konbini|Brut|Slate|"
    "HugoDécrypte|Blast|Thinkerview|Le Média|The Guardian|New York Times|Radio France|Radio Nova|France Télévisions|Netflix|Disney+|Prime Video"
).split("|")
BODIES = (
    "ONU|UNESCO|OMS|OTAN|NASA|ESA|CNES|CNRS|Inserm|INRAE|CEA|GIEC|FMI|OCDE|Union européenne|Commission européenne|Assemblée nationale|Sénat|"
    "Conseil constitutionnel|Conseil d'État|Cour de cassation|Académie française|Élysée|Matignon|Éducation nationale|CIA|FBI|KGB|NSA|SNCF|RATP|EDF|"
    "La Poste|CAF|CPAM|France Travail|Pôle emploi|Sécurité sociale|URSSAF|CGT|CFDT|RN|LFI|PS|LR|EELV|PCF|MoDem|Renaissance|Rassemblement national|"
    "La France insoumise|Parti socialiste|Les Républicains|Parti communiste|Greenpeace|Amnesty International|Croix-Rouge|Emmaüs|Wikimedia|MIT|Harvard|"
    "Sorbonne|Collège de France|Sciences Po|HEC|Polytechnique|ENS|université de Bordeaux|université de Genève|BnF|Bpi|Ligue des droits de l'homme"
).split("|")
BRANDS = (
    "Google|Apple|Microsoft|Amazon|Meta|Facebook|Twitter|TikTok|Instagram|YouTube|Twitch|Spotify|Deezer|Wikipédia|Wikipedia|OpenAI|Anthropic|Mistral AI|"
    "Nvidia|Intel|AMD|Samsung|Huawei|Xiaomi|Sony|Nintendo|Ubisoft|Sega|Capcom|Valve|Steam|LEGO|Lego|Tesla|SpaceX|Airbus|Boeing|Renault|Peugeot|Citroën|"
    "Toyota|BMW|Mercedes|Ferrari|Yamaha|Honda|Kawasaki|Michelin|Total|Nike|Adidas|Puma|Decathlon|Zara|H&M|Dior|Chanel|L'Oréal|Sephora|Ikea|Carrefour|"
    "Lidl|McDonald's|Burger King|Coca-Cola|Pepsi|Nestlé|Danone|Nutella|Airbnb|Uber|BlaBlaCar|Leboncoin|Vinted|Fnac|Cultura|Boulanger|Orange|SFR|Free|"
    "Bouygues|Canon|Nikon|GoPro|Fender|Gibson|Roland|Casio|Raspberry|GitHub|Mozilla|Adobe|Audible|Hostinger|NordVPN|Surfshark|CyberGhost|Squarespace|"
    "Pathé|Gaumont|UGC|Warner|Warner Bros|Universal|Paramount|Disney|Pixar|Marvel|DreamWorks|Studio Ghibli|A24|20th Century Fox|Sony Pictures|Ulule"
).split("|")
TEAMS = (
    "PSG|Paris Saint-Germain|OM|Olympique de Marseille|OL|Olympique Lyonnais|AS Saint-Étienne|ASSE|LOSC|Lille|RC Lens|FC Nantes|Stade Rennais|"
    "AS Monaco|OGC Nice|Girondins de Bordeaux|Montpellier HSC|Toulouse FC|Stade de Reims|FC Metz|RC Strasbourg|Real Madrid|FC Barcelone|Barça|"
    "Atlético de Madrid|Juventus|Milan AC|Inter Milan|Naples|AS Rome|Bayern Munich|Borussia Dortmund|Manchester United|Manchester City|Liverpool|Arsenal|"
    "Chelsea|Tottenham|Ajax|Benfica|FC Porto|Celtic|équipe de France|Équipe de France|les Bleus|Stade Toulousain|RC Toulon|Racing 92|Clermont|Lakers|"
    "Chicago Bulls|Golden State Warriors|Team Vitality|Karmine Corp|Équipe du Maroc"
).split("|")
BANDS = (
    "Queen|Nirvana|AC/DC|Pink Floyd|Radiohead|Coldplay|Metallica|Iron Maiden|Muse|Gorillaz|Daft Punk|Justice|Air|Phoenix|Indochine|Téléphone|Noir Désir|"
    "IAM|NTM|Suprême NTM|PNL|Bigflo & Oli|Sexion d'Assaut|Tryo|Zebda|Louise Attaque|Les Cowboys Fringants|The Beatles|The Rolling Stones|The Doors|"
    "The Cure|Depeche Mode|U2|ABBA|Bee Gees|Earth, Wind & Fire|Linkin Park|Green Day|Blink-182|Arctic Monkeys|Imagine Dragons|Twenty One Pilots|"
    "Maroon 5|Simple Plan|Evanescence|Rammstein|Gojira|Slipknot|Bring Me the Horizon|Paramore|Fleetwood Mac|Dire Straits|BTS|Blackpink|Ladytron"
).split("|")
SHOWS = (
    "C dans l'air|C à vous|C l'hebdo|Quotidien|Envoyé spécial|Complément d'enquête|Cash Investigation|Thalassa|Faut pas rêver|Ushuaïa|Le Dessous des cartes|"
    "La Grande Librairie|28 minutes|Secrets d'histoire|Apostrophes|Bouillon de culture|Taratata|On n'est pas couché|Tout le monde en parle|Le Grand Journal|"
    "Les Guignols|Groland|Burger Quiz|Fort Boyard|Koh-Lanta|The Voice|Star Academy|Top Chef|Danse avec les stars|L'amour est dans le pré|Les Marseillais|"
    "Les Anges|Secret Story|Plus belle la vie|Demain nous appartient|Un gars, une fille|Kaamelott|Scènes de ménages|Game of Thrones|Breaking Bad|"
    "Stranger Things|The Walking Dead|Les Simpson|South Park|Friends|Black Mirror|Squid Game|Lupin|Dix pour cent|Le Bureau des légendes|One Piece|Naruto|"
    "Dragon Ball|Dragon Ball Super|L'Attaque des Titans|Pokémon|Les Schtroumpfs|Peppa Pig|T'choupi|Oui-Oui|La Reine des neiges|Toy Story|Star Wars|"
    "Harry Potter|Le Seigneur des anneaux|Avatar|Matrix|Titanic|Alien|Terminator|Indiana Jones|Jurassic Park|Minecraft|Fortnite|Zelda|GTA V|FIFA 23|"
    "Call of Duty|League of Legends|The Witcher 3|Assassin's Creed|Among Us|Mario Kart|Les Sims 4|Elden Ring|Skyrim|World of Warcraft|Dofus|Roblox|"
    "La Terre au carré|La Tête au carré|Affaires sensibles|Le Masque et la Plume|Les Chemins de la philosophie|La Conversation scientifique|Transfert|"
    "Les Couilles sur la table|Métamorphose|Floodcast|Un bon moment|Zack en roue libre|Hot Ones|Rendez-vous en terre inconnue|Échappées belles|360° Reportage"
).split("|")
EVENTS = "Seconde Guerre mondiale|Première Guerre mondiale|Révolution française|guerre d'Algérie|guerre du Vietnam|guerre froide|Mai 68|Commune de Paris|Festival de Cannes|Festival d'Angoulême|Festival d'Avignon|prix Goncourt|prix Renaudot|prix Nobel|Noël|Halloween|Pâques|Ramadan|Jeux olympiques|Coupe du monde|Tour de France|Roland-Garros|Ligue des champions|Ligue 1|Eurovision|Oscars|César|Nuit de la lecture|Fête de la musique|Printemps des poètes|Salon du livre|Japan Expo|Comic Con|bataille de Verdun|bataille de Waterloo|affaire Dreyfus|Shoah".split("|")
VOWELS = "aeiouyhéèêâîôAEIOUYHÉÈÊÂÎÔ"
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
Montage : {P}¶Miniature : {P}
{S} - Saison 2 - Épisode 14
{S} - Saison 3 - Bande-annonce - Épisode 56
{S} - Épisode 12 - {D}
{S} #12
{S} • {F} #3
{F} - {S}
{F} - {S}
{F} | {S}
{F} • {S} #4
{F} - {S} E201
{F} - {S} du {D}
{S} du {D} avec {P} et {P}
Dans ce nouvel épisode de {S}, {P} reçoit {P}.
{P} est l'invité de {P} dans l'émission {S} sur {O}
Extrait de {S}, diffusé le {D} sur {O}
Retrouvez le nouveau numéro de {S} {D} à 21.05 sur {O}
Cette semaine dans {S} : {F}
Teaser de "{W}".
"{W}", un film inspiré de l'histoire de {P}.
Ma cover au ukulélé de "{W}" par {B} !
{B} - {W} (piano cover)
Reprise de {W} ({B})
{W} de {B} au piano
{T} - {T} (1-1) - Résumé - ({T} - {T}) / 2017-18
{T} - {T} : les buts ({E} {Y})
{T} bat {T} 3-1 en {E}
{P} quitte {T} pour {T}
{P} ({T}) : {F}
{T} : {F}
Débrief {T} / {T}
{P} et {P} ({T})
{F} avec {O} !
Merci à {O} pour le partenariat. Code promo en description.
Cette vidéo est sponsorisée par {O}
Essayez {O} : lien en description
J'ai testé {O} pendant 30 jours
Pourquoi {O} {F}
La vérité sur {O}
{O}, {O} et {O} : {F}
{P}, PDG de {O}
{P}, journaliste à {O}
{P}, chercheur au {O}
{P} chez {O}
{P} (fondateur de {O}) : {F}
Que cache {O} ?
{P} et {P} {F}
{P} {F}
{P} fait {F}
{P} répond aux questions de {O}
Qui était vraiment {P} ?
Pourquoi {P} {F}
{F} selon {P}
{F} (par {P})
ft. {P}, {P} et {P}
{P} : {W}, {W}, {W}
La philosophie de {P}
{P} - {W} - {O}, {Y}""".split("\n")


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
        "S": lambda: random.choice(names.shows),
        "T": lambda: random.choice(names.teams),
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
    labels = {"P": "PER", "N": "PER", "W": "WORK", "S": "WORK", "B": "ORG", "T": "ORG", "O": "ORG", "L": "LOC", "E": "EVENT", "D": "DATE", "C": "DATE", "A": "DATE", "Y": "DATE"}
    text, entities, end = "", [], 0
    for match in re.finditer(r"\{(\w)\}", template):
        kind = match.group(1)
        value = paired.pop(kind, None) or draws[kind]()
        text += template[end : match.start()]
        end = match.end()
        if text.endswith(" de ") and kind in "PWOLB" and value[0] in VOWELS:
            text = text[:-2] + random.choice("'’")
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
