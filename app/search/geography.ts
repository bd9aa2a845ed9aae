import { remembered } from '../shared/remember.ts';
import { foldedWords } from '../shared/text.ts';
import { withoutQualifier } from './names.ts';

// A record does not say which of a heading's subdivisions is a place. Countries (ISO 3166, French names and the forms
// of Rameau), continents and the regions of France are enough: Rameau qualifies smaller places by one of them, as in
// "Lyon (Rhône, France)".
const PLACES = new Set(
  `Afghanistan|Afrique|Afrique australe|Afrique centrale|Afrique du Nord|Afrique du Sud|Afrique noire|Afrique occidentale|
Afrique orientale|Afrique subsaharienne|Albanie|Algérie|Allemagne|Alpes|Alsace|Amazonie|Amérique|Amérique centrale|
Amérique du Nord|Amérique du Sud|Amérique latine|Andes|Andorre|Angleterre|Angola|Antarctique|Antilles|Aquitaine|
Arabie saoudite|Arctique|Argentine|Arménie|Asie|Asie centrale|Asie du Sud-Est|Australie|Autriche|Auvergne|Azerbaïdjan|
Bahreïn|Balkans|Bangladesh|Barbade|Basse-Normandie|Belgique|Belize|Bénin|Bhoutan|Biélorussie|Birmanie|Bolivie|
Bosnie-Herzégovine|Botswana|Bourgogne|Brésil|Bretagne|Brunei|Bulgarie|Burkina Faso|Burundi|Cambodge|Cameroun|Canada|
Cap-Vert|Caraïbes|Centre-Val de Loire|Champagne-Ardenne|Chili|Chine|Chypre|Colombie|Comores|Congo|Corée|Corée du Nord|
Corée du Sud|Corse|Costa Rica|Côte d’Ivoire|Croatie|Cuba|Danemark|Djibouti|Écosse|Égypte|Émirats arabes unis|Équateur|
Érythrée|Espagne|Estonie|Eswatini|États-Unis|Éthiopie|Europe|Europe centrale|Europe de l'Est|Europe occidentale|
Extrême-Orient|Finlande|France|Franche-Comté|Gabon|Gambie|Géorgie|Ghana|Grande-Bretagne|Grand Est|Grèce|Groenland|
Guadeloupe|Guatemala|Guinée|Guyane|Guyane française|Haïti|Haute-Normandie|Hauts-de-France|Honduras|Hongrie|
Île-de-France|Inde|Indochine|Indonésie|Irak|Iran|Irlande|Irlande du Nord|Islande|Israël|Italie|Jamaïque|Japon|Jordanie|
Kazakhstan|Kenya|Kosovo|Koweït|La Réunion|Languedoc|Languedoc-Roussillon|Laos|Lettonie|Liban|Liberia|Libye|
Liechtenstein|Limousin|Lituanie|Lorraine|Luxembourg|Macédoine du Nord|Madagascar|Maghreb|Malaisie|Malawi|Maldives|Mali|
Malte|Maroc|Martinique|Maurice|Mauritanie|Mayotte|Méditerranée|Mexique|Midi-Pyrénées|Moldavie|Monaco|Mongolie|
Monténégro|Moyen-Orient|Mozambique|Namibie|Népal|Nicaragua|Niger|Nigeria|Nord-Pas-de-Calais|Normandie|Norvège|
Nouvelle-Aquitaine|Nouvelle-Calédonie|Nouvelle-Zélande|Occitanie|Océanie|Oman|Ouganda|Ouzbékistan|Pakistan|Palestine|
Panama|Papouasie-Nouvelle-Guinée|Paraguay|Paris|Pays basque|Pays de Galles|Pays de la Loire|Pays-Bas|Pérou|Philippines|
Picardie|Poitou-Charentes|Pologne|Polynésie|Polynésie française|Portugal|Proche-Orient|Provence|
Provence-Alpes-Côte d'Azur|Pyrénées|Qatar|Québec|République centrafricaine|République démocratique du Congo|
République dominicaine|République tchèque|Réunion|Rhône-Alpes|Roumanie|Royaume-Uni|Russie|Rwanda|Sahara|Sahel|
Saint-Marin|Salvador|Savoie|Scandinavie|Sénégal|Serbie|Seychelles|Sibérie|Sierra Leone|Singapour|Slovaquie|Slovénie|
Somalie|Soudan|Soudan du Sud|Sri Lanka|Suède|Suisse|Suriname|Syrie|Tadjikistan|Tahiti|Taïwan|Tanzanie|Tchad|Tchéquie|
Tchécoslovaquie|Thaïlande|Tibet|Togo|Tunisie|Turkménistan|Turquie|Ukraine|Union européenne|
Pays de l'Union européenne|URSS|Uruguay|Vanuatu|Vatican|Venezuela|Viêt Nam|Yémen|Yougoslavie|Zambie|Zimbabwe`
    .split('|')
    .map((name) => foldedWords(name)),
);

/** Whether a subdivision of a heading names a place: itself, or the place that qualifies it ("Lyon (Rhône, France)"). */
export const isGeographic = remembered((subdivision: string): boolean => {
  if (PLACES.has(foldedWords(withoutQualifier(subdivision)))) return true;
  const qualifier = /\(([^()]*)\)\s*$/.exec(subdivision)?.[1] ?? '';
  return qualifier.split(/[,;]/).some((part) => PLACES.has(foldedWords(part)));
});
