import { foldedWords } from '../../shared/text.ts';
import { withCapitals } from './capitals.ts';

/** Countries, continents and some regions that French names with an article, by it. Cities and most islands have none. */
const NAMES = {
  'la ':
    'Russie, France, Chine, Turquie, Syrie, Libye, Tunisie, Pologne, Hongrie, Roumanie, Bulgarie, Serbie, Croatie, Bosnie-Herzégovine, Slovénie, Slovaquie, République tchèque, Tchéquie, Norvège, Suède, Finlande, Belgique, Suisse, Grèce, Géorgie, Biélorussie, Moldavie, Lettonie, Lituanie, Corée du Nord, Corée du Sud, Mongolie, Malaisie, Thaïlande, Birmanie, Jordanie, Palestine, Colombie, Bolivie, Guinée, Côte d’Ivoire, Mauritanie, Namibie, Tanzanie, Zambie, Gambie, Somalie, Jamaïque, Nouvelle-Zélande, République dominicaine, République démocratique du Congo, République centrafricaine, Scandinavie, Méditerranée, Californie, Bretagne, Normandie, Terre, Lune',
  'le ':
    'Japon, Mexique, Brésil, Canada, Portugal, Danemark, Luxembourg, Liban, Maroc, Mali, Niger, Nigeria, Sénégal, Tchad, Togo, Bénin, Burkina Faso, Cameroun, Congo, Gabon, Ghana, Kenya, Malawi, Mozambique, Rwanda, Soudan, Zimbabwe, Cambodge, Laos, Viêt Nam, Vietnam, Népal, Pakistan, Bangladesh, Sri Lanka, Tibet, Kosovo, Monténégro, Kazakhstan, Turkménistan, Koweït, Qatar, Yémen, Pérou, Chili, Paraguay, Venezuela, Nicaragua, Honduras, Guatemala, Costa Rica, Panama, Salvador, Royaume-Uni, Québec, Moyen-Orient, Proche-Orient, Maghreb, Caucase',
  'l’': 'Algérie, Allemagne, Angleterre, Autriche, Italie, Espagne, Irlande, Islande, Écosse, Ukraine, Albanie, Estonie, Arménie, Azerbaïdjan, Inde, Indonésie, Iran, Irak, Afghanistan, Arabie saoudite, Égypte, Éthiopie, Érythrée, Angola, Afrique du Sud, Ouganda, Ouzbékistan, Argentine, Uruguay, Équateur, Australie, Europe, Afrique, Asie, Amérique, Océanie, Union européenne',
  'les ':
    'États-Unis, Pays-Bas, Philippines, Émirats arabes unis, Comores, Seychelles, Antilles, Alpes, Pyrénées, Balkans',
} as const;

/** What texts and headings write for a name above. */
const ALIASES: Readonly<Record<string, string>> = {
  usa: 'les États-Unis',
  'etats unis d amerique': 'les États-Unis',
};

/** "UK", "NYC". */
const LONGEST_ABBREVIATION = 3;

const WITH_ARTICLE: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([article, names]) =>
    names.split(', ').map((name) => [foldedWords(name), article + name] as const),
  ),
);

/** The name of a country or a continent with its article: "la Russie", "les Pays-Bas"; null for another name. */
export function placeWithArticle(name: string): string | null {
  const words = foldedWords(name);
  return WITH_ARTICLE.get(words) ?? ALIASES[words] ?? null;
}

/**
 * The name of a place as a sentence says it, from the way a video writes it: "la Russie", "New York", "le Havre" before
 * "de". A name in small letters gets its capitals.
 */
export function spokenPlace(name: string): string {
  const known = placeWithArticle(name);
  if (known !== null) return known;
  const isShouted = name === name.toUpperCase() && name.length > LONGEST_ABBREVIATION;
  return withCapitals(isShouted ? name.toLowerCase() : name).replace(/^Les? /, (article) =>
    article.toLowerCase(),
  );
}
