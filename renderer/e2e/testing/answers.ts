import type { Analysis, Card, DemoVideo, Library, Quota } from '../../../app/contract/schemas.ts';
import type { Result } from '../../../app/contract/calls.ts';
import { demoVideos } from '../../../demo/videos.ts';
import type { Explanation } from '../../../app/shared/recommendation.ts';

type Answer = Extract<Analysis, { kind: 'answer' }>;
type LibraryRecord = NonNullable<Result<'catalogue.record'>>;

export const LIBRARY: Library = {
  name: 'Médiathèque Louise-Michel',
  buildId: 'build-1',
  records: 64_218,
  items: 81_350,
  modelId: 'lecture-fr-1',
};

export const QUOTA: Quota = { offer: 'explorateur', used: 23, limit: 180 };

/** Those that the stand-in has pages for. */
export const VIDEOS: readonly DemoVideo[] = demoVideos.map(({ id, title, channel, theme }) => ({
  id,
  title,
  channel,
  theme,
}));

function signal(label: string, value: number): Explanation {
  return { kind: 'signal', label, value, parts: [] };
}

function sum(label: string, parts: readonly Explanation[]): Explanation {
  const value = parts.reduce((total, part) => total + part.value, 0);
  return { kind: 'sum', label, value, parts };
}

function product(label: string, parts: readonly Explanation[]): Explanation {
  return { kind: 'product', label, value: parts.reduce((all, part) => all * part.value, 1), parts };
}

/** Of the form that the recommender gives: what is in common, a sum over aspects, times how well it suits. */
const EXPLANATION = product('Pertinence', [
  sum('Ce que le document a de commun avec la vidéo', [
    sum('« Commune de Paris »', [
      product('« Commune de Paris » : Paris (France) -- 1871 (Commune)', [
        signal('Sujet choisi par un bibliothécaire', 0.7),
        signal('Place dans la vidéo', 1.4),
        signal('Rareté au catalogue', 0.82),
      ]),
      product('Autre preuve', [
        signal('Poids', 0.25),
        product('« Commune de Paris » : La Commune', [signal('Mot du titre', 0.55)]),
      ]),
    ]),
    product('En plus', [
      signal('Poids', 0.7),
      sum('« Louise Michel »', [
        product('« Louise Michel » : Michel, Louise (1830-1905)', [
          signal('Personne nommée', 0.9),
          signal('Place dans la vidéo', 0.8),
        ]),
      ]),
    ]),
    product('En plus', [
      signal('Poids', 0.25),
      sum('« Paris »', [product('« Paris » : Paris (France)', [signal('Lieu nommé', 0.2)])]),
    ]),
    product('En plus', [
      signal('Poids', 0.15),
      sum('« 1871 »', [product('« 1871 » : 944.081', [signal('Rangé au même endroit', 0.2)])]),
    ]),
  ]),
  signal('Type de document', 0.9),
  signal('Public', 1),
]);

const EVIDENCE: Card['evidence'] = [
  {
    searchId: 's01',
    searchKind: 'topic-heading',
    videoField: 'title',
    videoText: 'La Commune de Paris',
    recordField: 'subject',
    recordText: 'Paris (France) -- 1871 (Commune) -- Romans, nouvelles, etc.',
  },
  {
    searchId: 's04',
    searchKind: 'cited-title',
    videoField: 'description',
    videoText: 'Jean Vautrin et Jacques Tardi, Le cri du peuple, Casterman, 2001',
    recordField: 'title',
    recordText: 'Le cri du peuple',
  },
];

function card(own: Partial<Card> & Pick<Card, 'recordId' | 'title'>): Card {
  return {
    documentClass: 'books',
    kind: 'book',
    level: 'own',
    expires: null,
    subtitle: null,
    creators: [],
    publisher: null,
    year: null,
    items: [],
    permalink: null,
    reason: 'Un livre sur la Commune de Paris, dont parle la vidéo.',
    score: EXPLANATION.value,
    evidence: EVIDENCE,
    explanation: EXPLANATION,
    ...own,
  };
}

function item(callNumber: string | null, section: string, branch = 'Médiathèque Louise-Michel') {
  return { branch, section, callNumber, status: null };
}

const CARDS: readonly Card[] = [
  card({
    recordId: 'r1',
    documentClass: 'comics',
    kind: 'comic',
    title: 'Le cri du peuple',
    subtitle: 'Les canons du 18 mars',
    creators: ['Jacques Tardi', 'Jean Vautrin'],
    publisher: 'Casterman',
    year: 2001,
    items: [item('BD TAR', 'Adultes · Bandes dessinées'), item('BD TAR', 'Réserve')],
    reason: 'La description de la vidéo cite ce titre : « Le cri du peuple », de Vautrin et Tardi.',
  }),
  card({
    recordId: 'r2',
    title: 'Histoire de la Commune de 1871',
    creators: ['Prosper-Olivier Lissagaray'],
    publisher: 'La Découverte',
    year: 2000,
    items: [item('944.081 LIS', 'Adultes · Histoire')],
    reason: 'La description de la vidéo cite ce livre parmi ses sources.',
  }),
  card({
    recordId: 'r3',
    documentClass: 'films',
    kind: 'film',
    title: 'La Commune (Paris, 1871)',
    creators: ['Peter Watkins'],
    publisher: 'Doriane Films',
    year: 2002,
    items: [item('F WAT', 'Image et son', 'Bibliothèque des Quais')],
    reason: 'Un film sur la Commune de Paris, le sujet de la vidéo.',
  }),
  card({
    recordId: 'r4',
    title: 'La Commune',
    creators: ['Louise Michel'],
    publisher: 'Stock',
    year: 1978,
    items: [item('944.081 MIC', 'Adultes · Histoire')],
    reason: 'Écrit par Louise Michel, que la vidéo nomme.',
  }),
  card({
    recordId: 'r5',
    documentClass: 'music',
    kind: 'music',
    title: 'Le temps des cerises',
    subtitle: 'chansons de la Commune',
    creators: ['Marc Ogeret'],
    year: 1968,
    items: [item('1 OGE 40', 'Musique')],
    reason: 'Un disque dont le sujet est la Commune de Paris.',
  }),
  card({
    recordId: 'r6',
    documentClass: 'digital',
    kind: 'digital',
    title: 'La Commune de Paris en images',
    creators: [],
    year: 2021,
    permalink: 'https://catalogue.example/ark:/12148/cb1',
    reason: 'Une ressource en ligne sur la Commune de Paris.',
  }),
  card({
    recordId: 'r7',
    title: 'Commune(s), 1870-1871',
    subtitle: 'une traversée des mondes au XIXe siècle',
    creators: ['Quentin Deluermoz'],
    publisher: 'Seuil',
    year: 2020,
    items: [],
    reason: 'La description de la vidéo cite ce livre parmi ses sources.',
  }),
];

export const ANSWER: Answer = {
  kind: 'answer',
  videoId: 'commune1871',
  title: 'La Commune de Paris : 72 jours qui ont marqué le monde',
  nature: 'learning',
  understood: ['Commune de Paris', 'Louise Michel', 'Jules Vallès', 'Semaine sanglante', '1871'],
  cards: [...CARDS],
  cached: false,
  quota: QUOTA,
};

/** The fallback chain: one document of each level that is not this library's own. */
export const FAR_ANSWER: Answer = {
  ...ANSWER,
  cards: [
    card({ recordId: 'r1', title: 'Le cri du peuple' }),
    card({
      recordId: 'n1',
      title: 'Le mur des Fédérés',
      level: 'network',
      items: [item('944.08 MUR', 'Adultes · Histoire', 'Bibliothèque des Quais')],
    }),
    card({ recordId: 'd1', title: 'Les cahiers rouges', level: 'bdp' }),
    card({ recordId: 'b1', title: 'Mémoires d’un communard', level: 'bnf' }),
  ],
};

export const EMPTY_ANSWER: Answer = {
  ...ANSWER,
  videoId: 'pain-levain',
  title: 'Faire son PAIN AU LEVAIN à la maison (recette facile, sans machine)',
  understood: ['pain au levain', 'boulangerie'],
  cards: [],
};

export const RECORD: LibraryRecord = {
  recordId: 'r1',
  kind: 'comic',
  title: 'Le cri du peuple',
  subtitle: 'Les canons du 18 mars',
  responsibility: 'Tardi, Vautrin',
  creators: ['Jacques Tardi (dessinateur)', 'Jean Vautrin (auteur)'],
  publisher: 'Casterman',
  place: 'Tournai',
  year: 2001,
  extent: '82 p. : ill. ; 24 x 32 cm',
  series: ['Le cri du peuple ; 1'],
  subjects: ['Paris (France) -- 1871 (Commune)', 'Bandes dessinées'],
  summary: null,
  contents: [],
  permalink: 'https://catalogue.example/ark:/12148/cb37656541v',
  items: [item('BD TAR', 'Adultes · Bandes dessinées'), item('BD TAR', 'Réserve')],
};
