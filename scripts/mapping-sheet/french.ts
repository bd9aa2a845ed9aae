import type { ItemElement } from '../../app/shared/item-profile.ts';
import type { AuthorityRecord } from '../../catalogue-import/mapping/authority.ts';

export const AUTHORITY_LABELS: Readonly<Record<keyof AuthorityRecord, string>> = {
  numbers: 'Numéros',
  type: 'Sorte de vedette',
  label: 'Forme retenue',
  variants: 'Autres formes',
  broader: 'Termes génériques',
  related: 'Termes associés',
};

export const ELEMENT_LABELS: Readonly<Record<ItemElement, string>> = {
  branch: 'Site',
  section: 'Section',
  callNumber: 'Cote',
  kind: 'Type',
  audience: 'Public',
  status: 'Statut',
  entered: 'Date d’entrée',
};

/** What the tests of `keepIf` keep. */
export const TESTS: Readonly<Record<string, string>> = {
  isAddress: 'celles qui sont une adresse web ou un ARK',
  isDay: 'celles qui sont un jour du calendrier, passé',
  isCountry: 'celles qui ont la forme d’un code de pays (ISO 3166-1)',
  isKnownLanguage: 'celles qui sont un code de langue (ISO 639)',
  isLanguage: 'celles qui ont la forme d’un code de langue',
  isLanguageOfThreeLetters: 'celles qui ont trois lettres',
};

/** What the named functions of `catalogue-import/mapping/derive/` do. */
export const FUNCTIONS: Readonly<Record<string, string>> = {
  recordId:
    'le numéro de la notice ; sans numéro, une empreinte de sa description, la même chaque nuit',
  kindOf:
    'le premier qui décide : type de contenu RDA, label, type de l’exemplaire, indication générale, données codées, genre d’un jeu, description matérielle ; puis, d’un texte : numérique, périodique ou bande dessinée',
  titleOf:
    'titre propre, complément, partie ; d’un document en deux écritures, d’abord ce qui est en lettres latines ; forme de classement sans article ; les autres titres à part, chacun une fois',
  responsibilityOf: 'les mentions réunies par « ; » ; à défaut ce qui suit « / » dans le titre',
  agentsOf:
    'personnes, collectivités, familles, avec dates, fonction et numéro d’autorité ; chacun une fois par fonction ; ni donateur, ni possesseur, ni dédicataire, ni relieur, libraire, imprimeur, papetier, éditeur ou distributeur ; à défaut le nom seul de la mention de responsabilité',
  publicationOf:
    'lieu, éditeur et date de la publication ; l’imprimeur n’en est pas ; « [S.l.] » et « [s.n.] » ne sont rien ; une adresse saisie en un bloc est découpée',
  seriesOf: 'chaque titre une fois, avec sa sous-collection et son numéro',
  headingsOf: 'chaque vedette avec ses subdivisions, son référentiel et son numéro d’autorité',
  classificationsOf: 'indice et système ; ce qui ne peut être un indice est laissé',
  audienceOf: 'ce que disent les mots ou les codes, à défaut les exemplaires s’ils sont d’accord',
  summaryOf: 'sans balises HTML',
  contentsOf: 'un élément par titre ou partie, sans balises HTML',
  notesOf:
    '$a, une note par sous-zone ; à défaut les autres sous-zones réunies ; sans balises HTML, et sans les notes d’un exemplaire',
  issnsOf: 'les ISSN, sous la forme 1234-567X',
  eansOf: 'les numéros à 13 chiffres dont la clé est juste',
  otherNumbersOf: 'tels quels, avec les ISBN et codes dont la clé est fausse',
  linksOf: 'http et https seulement',
  itemsOf: 'les exemplaires, tels que le profil de la bibliothèque les traduit',
  workKeyOf: 'auteur et titre uniforme, avec le numéro de partie : les volumes restent distincts',
  authorityNumbersOf: 'tous les numéros et adresses par lesquels une notice peut la désigner',
  authorityTypeOf: 'd’après la zone de la forme retenue',
  authorityLabelOf: 'la forme retenue, comme les notices l’écrivent',
  variantsOf:
    'formes rejetées (« employé pour »), pseudonymes et autres noms, formes en d’autres langues ou écritures',
  broaderOf: 'les termes génériques',
  relatedOf: 'les termes associés (« voir aussi »)',
};
