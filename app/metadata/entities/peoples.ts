import type { Gazetteer } from '../../shared/search.ts';
import type { Mention } from '../../shared/video.ts';
import { foldText, tokenise } from '../../shared/text.ts';
import { mentionOf } from './candidate.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { FieldReading, Word } from './words.ts';

// Masculine singular, then the place. "français" and "européen" are left out: here they tell one video from no other.
const PEOPLES = `
afghan Afghanistan, africain Afrique, albanais Albanie, algérien Algérie, allemand Allemagne, alsacien Alsace, américain États-Unis, andalou Andalousie, anglais Angleterre, antillais Antilles, argentin Argentine, arménien Arménie, asiatique Asie, australien Australie, autrichien Autriche, azerbaïdjanais Azerbaïdjan,
basque Pays basque, bavarois Bavière, belge Belgique, birman Birmanie, bolivien Bolivie, bosniaque Bosnie-Herzégovine, brésilien Brésil, breton Bretagne, britannique Grande-Bretagne, bulgare Bulgarie, burkinabé Burkina Faso,
californien Californie, cambodgien Cambodge, camerounais Cameroun, canadien Canada, catalan Catalogne, chilien Chili, chinois Chine, chypriote Chypre, colombien Colombie, congolais Congo, coréen Corée, corse Corse, croate Croatie, cubain Cuba,
danois Danemark, écossais Écosse, égyptien Égypte, espagnol Espagne, estonien Estonie, éthiopien Éthiopie, finlandais Finlande, flamand Flandre, florentin Florence, gallois Pays de Galles, géorgien Géorgie, ghanéen Ghana, grec Grèce, guatémaltèque Guatemala, guinéen Guinée,
haïtien Haïti, hongrois Hongrie, indien Inde, indonésien Indonésie, irakien Irak, iranien Iran, irlandais Irlande, islandais Islande, israélien Israël, italien Italie, ivoirien Côte d'Ivoire, jamaïcain Jamaïque, japonais Japon, jordanien Jordanie, kényan Kenya, kurde Kurdistan,
letton Lettonie, libanais Liban, libyen Libye, lituanien Lituanie, luxembourgeois Luxembourg, malgache Madagascar, malien Mali, maltais Malte, marocain Maroc, mauritanien Mauritanie, mexicain Mexique, moldave Moldavie, mongol Mongolie, monténégrin Monténégro,
néerlandais Pays-Bas, népalais Népal, nigérian Nigeria, nigérien Niger, normand Normandie, norvégien Norvège, pakistanais Pakistan, palestinien Palestine, paraguayen Paraguay, parisien Paris, péruvien Pérou, philippin Philippines, polonais Pologne, portugais Portugal, provençal Provence, québécois Québec,
roumain Roumanie, russe Russie, rwandais Rwanda, sarde Sardaigne, scandinave Scandinavie, sénégalais Sénégal, serbe Serbie, sibérien Sibérie, sicilien Sicile, slovaque Slovaquie, slovène Slovénie, somalien Somalie, soudanais Soudan, soviétique URSS, sri-lankais Sri Lanka, suédois Suède, suisse Suisse, syrien Syrie,
taïwanais Taïwan, tchadien Tchad, tchèque République tchèque, thaïlandais Thaïlande, tibétain Tibet, togolais Togo, toscan Toscane, tunisien Tunisie, turc Turquie, ukrainien Ukraine, uruguayen Uruguay, vénézuélien Venezuela, vénitien Venise, vietnamien Viêt Nam, yéménite Yémen, yougoslave Yougoslavie
`;

// After these a people's name is that of a language: "cours d'anglais", "langue japonaise".
const LANGUAGE =
  /^(?:langues?|cours|lecons?|grammaire|vocabulaire|traduction|version|mots?|verbes?|expressions?|alphabet|sous|titres|accent)$/;
// In a title or a keyword the adjective belongs to the subject; in prose, to whoever is met on the way.
const TELLING = 0.5;
const IN_PROSE = 0.4;

const PLACES: ReadonlyMap<string, string> = new Map(
  PEOPLES.trim()
    .split(/,\s*/)
    .flatMap((entry) => {
      const [people = '', ...place] = entry.split(' ');
      return formsOf(foldText(people)).map((form) => [form, place.join(' ')] as const);
    }),
);

/** Whether a folded word is the name of a people, or the adjective of one. */
export function isPeopleName(folded: string): boolean {
  return PLACES.has(folded);
}

/** Masculine and feminine, singular and plural. */
function formsOf(masculine: string): readonly string[] {
  const feminine = feminineOf(masculine);
  return [masculine, `${masculine}s`, feminine, `${feminine}s`];
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('e')) return masculine;
  if (/(?:[ey]en|ien|[bt]on)$/.test(masculine)) return `${masculine}ne`;
  if (masculine === 'turc') return 'turque';
  if (masculine === 'grec') return 'grecque';
  return masculine.endsWith('ou') ? `${masculine}se` : `${masculine}e`;
}

/**
 * Countries and regions told by the adjective of their people after a noun ("famine irlandaise", for Irlande), with the
 * catalogue's own headings for the place. A language, and an adjective alone, tell no place.
 */
export function findPeoples(reading: FieldReading, gazetteer: Gazetteer): readonly Mention[] {
  const isTelling = reading.field === 'title' || reading.field === 'keywords';
  const confidence = isTelling ? TELLING : IN_PROSE;
  return reading.lines.flatMap(({ words }) =>
    words.flatMap((word, i) => {
      const normal = PLACES.get(word.folded);
      if (normal === undefined || !qualifies(words[i - 1], word)) return [];
      const { start, end } = word;
      const links = linksOf(normal, gazetteer);
      return [mentionOf(reading, { start, end, type: 'place', confidence, normal, links })];
    }),
  );
}

function qualifies(noun: Word | undefined, { gap }: Word): boolean {
  if (noun === undefined || gap !== ' ' || noun.shape === 'number') return false;
  return noun.folded.length > 2 && !FUNCTION_WORDS.has(noun.folded) && !LANGUAGE.test(noun.folded);
}

function linksOf(place: string, gazetteer: Gazetteer): Mention['links'] {
  const words = tokenise(place);
  const names = gazetteer.find(words);
  const whole = names.find(
    ({ type, from, to }) => type === 'place' && from === 0 && to === words.length,
  );
  return whole?.links ?? [];
}
