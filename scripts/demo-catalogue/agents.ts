import { foldedWords } from '../../app/shared/text.ts';
import type { WorkAgent } from './work.ts';

const HEADING =
  /^(?<name>[^,(]+?)(?:, (?<forename>[^(.]+?(?: [A-Z]\.)*))?(?:\. .+|\.)?(?:\s*\((?<note>[^)]*)\).*)?$/;
const YEARS = /^\d{4}[-–. ?\d]*$/;
const BODY =
  /association|fédération|office|académie|compagnie|manufacture|institut|agence|ville|gallery|diplomatique|fabrique|guinness|photo\b|hôpital|animarte/i;
const ENSEMBLE =
  /&|\band\b|\bet\b|^the |^les |^la |orchestr|quartet|quintet|sextet|\btrio\b|\bduo\b|band\b|club|ensemble|choeur|circus|project|brothers/i;

/** People of one name or of several words without a comma: everyone else so written in the CD list is a group. */
const STAGE_NAMES = new Set(
  [
    'Abd Al Malik|Adele|Akhenaton|Alain Bashung|Alborosie|Aldebert|Alela Diane|Alexis HK|Aloe Blacc|Alpha Blondy|Ala.ni',
    'Amir|Amélie-les-Crayons|Anaïs|Angèle|Arno|Asa|Ayo|Babx|Barbara|Bénabar|Ben l’Oncle Soul|Cat Power|Christine and the Queens|Colonel Reyel|Dominique A|Arthur H|Keren Ann|La Fouine|Mademoiselle K|Petit Biscuit|Prince Miiaou|Sheryfa Luna|Slow Joe|Snoop Dogg|Trombone Shorty|Wax Tailor|Chapelier Fou|Moonlight Benjamin|Kid Koala|Tartine Reverdy|Saez|Santana|Tricky|Birdy|Rag’n’Bone Man|Beyoncé|Big Daddy Wilson',
    'Björk|Black M|Blick Bassy|Bonga|Booba|Calogero|Calypso Rose|Camille|Caribou|Cali|Christophe|Claudio Capéo|Corneille',
    'Coeur de Pirate|Dalida|Damso|Dooz Kawa|Disiz|Disiz La Peste|Dick Annegarn|Doc Gynéco|Dom La Nena|Duffy|Emily Loizeau',
    'Eminem|Enzo Enzo|Etta James|Faada Freddy|Féfé|Fela|Feist|FKA Twigs|Gaël Faye|Gringe|Grand Corps Malade|Georgio',
    'Gérald de Palmas|Gims|Hk|Hocus Pocus|Idir|Imany|Irma|Izia|Jain|Jeanne Cherhal|Jenifer|Jil Caplan|Juliette|Juliette Armanet',
    'Jul|Kaaris|Katerine|Keny Arkana|Kery James|Kelis|Khaled|Kid Cudi|Kool Shen|Kyo|Lady Gaga|Lana Del Rey|La Grande Sophie',
    'Lhasa|Lhasa de Sela|Lomepal|Lorde|Louane|M|M I A|MC Solaar|Madonna|Maître Gims|Mariza|Mathieu Chedid|MHD|Melody Gardot',
    'Médine|Mika|Misia|Moby|Moondog|Mr Oizo|Nach|Natobi|Nekfeu|Nolwenn|November Ultra|Noa|Olive et moi|Oldelaf|Orelsan',
    'Oxmo Puccino|Patrice|Pef|Pink|Pomme|Prince|Raphael|Renan Luce|Renaud|Rihanna|Rokia Traoré|Rosalia|Rover|Sade|Sanseverino',
    'Seal|Seu Jorge|Selah Sue|Shaka Ponk|Shakira|Sia|Slimane|Socalled|Soprano|Soko|Stromae|Sting|Susheela Raman|Tété|Thiéfaine',
    'Vianney|Vitalic|Vald|Woodkid|Yael Naim|Yelle|Youssoupha|ZAZ|Zaho|Zucchero|Rintarô|Chica|Midam|Nob|Zep|Loane|Lou',
  ]
    .join('|')
    .split('|')
    .map(foldedWords),
);

/** Which role the author column of a list names. */
export interface AgentContext {
  readonly role: string;
  /** Whether a name of several words without a comma is a group (CDs) or a person (books, films). */
  readonly groups: boolean;
}

/** The author of a row, or null where it gives none: "Nothomb, Amélie (1967-....)", "Pink Floyd", "Coltrane, John. Saxo T". */
export function parseAgent(text: string, context: AgentContext): WorkAgent | null {
  const groups = HEADING.exec(uninverted(text.trim()))?.groups;
  if (!groups) return null;
  const { forename = null, note = '' } = groups;
  const name = /^(?:The|Les|La|Le)$/.test(note)
    ? `${note} ${groups['name'] ?? ''}`
    : (groups['name'] ?? '');
  return {
    name: name.trim(),
    forename: forename?.trim() ?? null,
    dates: YEARS.test(note) ? note.replace(/-\.+$/, '-') : null,
    corporate: forename === null && isGroup(name, context),
    role: context.role,
  };
}

// Headings of the lists that lost their comma.
const WITHOUT_COMMA = /^(?<name>Lavilliers|Fontaine|Maé|Polanski|Eastwood) (?<forename>\p{L}+)$/u;

function uninverted(text: string): string {
  return text.replace(WITHOUT_COMMA, '$<name>, $<forename>');
}

function isGroup(name: string, context: AgentContext): boolean {
  if (BODY.test(name)) return true;
  if (!context.groups || STAGE_NAMES.has(foldedWords(name))) return false;
  return ENSEMBLE.test(name) || /\s/.test(name) || GROUPS.has(foldedWords(name));
}

/** Groups of one word. */
const GROUPS = new Set(
  [
    'AaRON|Abba|ACDC|Aerosmith|Air|Alt-J|Anathema|Archive|Atoms|Babyshambles|Balthazar|Beatles|Beirut|Birdy|Blankass|Bodega',
    'Cassius|Can|Coldplay|Cocoon|Cranberries|Cream|Cure|Danakil|Delgres|Dionysos|Disclosure|Doors|Dub|Eels|Eiffel|Évanescence',
    'Fauve|Foals|Garbage|Genesis|Gojira|Gorillaz|Gossip|Goldfrapp|Hooverphonic|IAM|Indochine|Interpol|Justice|Kasabian|Kool',
    'Kraftwerk|Lescop|Liminanas|Madness|Magma|Malavoi|Megadeth|Metallica|Metronomy|MGMT|Mickey|Moriarty|Morcheeba|Motivés|Muse',
    'Nirvana|Noir|Oasis|Offspring|Opeth|Orishas|OrelSan|Ozma|Phoenix|Pixies|Placebo|Police|Portishead|Pretenders|Prodigy|Pulp',
    'Pulcinella|Queen|Radiohead|Ramones|Rammstein|REM|Röyksopp|Saez|Santana|Scorpions|Superbus|Supertramp|Skip|Slayer|Sinsemilia',
    'Clash|Deftones|Deportivo|Fugees|Killers|Kills|Klaxons|Innocents|Enfoirés|Impératrice|Jamiroquai|Lambchop|Libertines|Lumineers|NTM|PNL|R.E.M|Savages|Sniper|Stereophonics|Strokes|Suede|Villagers|Who|Roots|C2C|M83|Ibeyi|Afrocubism|Zut|Détroit|Méli-Mômes|Sambalélés|Brigitte',
    'Texas|Tinariwen|Tindersticks|Téléphone|Tool|Toto|Travis|Tricky|Trust|Tryo|U2|Weezer|Wilco|Wardruna|XX|Yes|ZZ|1995|Sexion',
    'Solhal|Tamikrest|Thugs|Babx|Skunk|Suprême|Massilia|Zebda|Daft|Blur|Beach|Muse|Gush|Hyphen|Kings|Eagles|Aquaserge|Têtes|Ogres',
  ]
    .join('|')
    .split('|')
    .map(foldedWords),
);

const TRANSLATED =
  /traduit (?:du|de l['’])\s?(?<language>anglais|américain|espagnol|italien|allemand|suédois|norvégien|danois|islandais|japonais|portugais|russe|néerlandais|hébreu|arabe|chinois|coréen|turc|polonais|grec)/i;
const LANGUAGES: Readonly<Record<string, string>> = {
  anglais: 'eng',
  américain: 'eng',
  espagnol: 'spa',
  italien: 'ita',
  allemand: 'ger',
  suédois: 'swe',
  norvégien: 'nor',
  danois: 'dan',
  islandais: 'ice',
  japonais: 'jpn',
  portugais: 'por',
  russe: 'rus',
  néerlandais: 'dut',
  hébreu: 'heb',
  arabe: 'ara',
  chinois: 'chi',
  coréen: 'kor',
  turc: 'tur',
  polonais: 'pol',
  grec: 'gre',
};

/** The language that a book was translated from, where its statement of responsibility says so (ISO 639-2/B). */
export function originalLanguage(responsibility: string | null): string | null {
  const found = TRANSLATED.exec(responsibility ?? '')?.groups?.['language'];
  return found === undefined ? null : (LANGUAGES[found.toLowerCase()] ?? null);
}

// Two words, the second of which is the family name: anything longer is not parted without a dictionary.
const ROLES: readonly (readonly [RegExp, string])[] = [
  [
    /(?:dessins?|illustrations?|illustré(?:e?s?)? par|ill\. (?:de|par)|ill\.)\s+(?:de )?(?<name>\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)(?=\s*(?:[;,.]|$))/iu,
    '440',
  ],
  [/traduit [^;]*? par (?<name>\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)(?=\s*(?:[;,.]|$))/u, '730'],
];

/** Illustrators and translators that a statement of responsibility names in two plain words. */
export function secondaryAgents(responsibility: string | null): readonly WorkAgent[] {
  return ROLES.flatMap(([pattern, role]) => {
    const name = pattern.exec(responsibility ?? '')?.groups?.['name'];
    const [forename = '', family = ''] = (name ?? '').split(' ');
    return family === '' ? [] : [{ name: family, forename, dates: null, corporate: false, role }];
  });
}
