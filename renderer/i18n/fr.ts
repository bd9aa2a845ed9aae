import type { DocumentKind, RecordLevel } from '../../app/shared/catalogue-record.ts';
import type { DocumentClass } from '../../app/shared/recommendation.ts';
import type { SearchField } from '../../app/shared/search.ts';
import type { Nature, VideoField } from '../../app/shared/video.ts';
import type { Problem } from '../bridge/problem.ts';

const kinds: Readonly<Record<DocumentKind, string>> = {
  book: 'Livre',
  comic: 'Bande dessinée',
  audiobook: 'Livre audio',
  periodical: 'Revue',
  film: 'Film',
  music: 'Musique',
  score: 'Partition',
  game: 'Jeu',
  map: 'Carte',
  image: 'Image',
  digital: 'Ressource numérique',
  event: 'Rendez-vous',
  other: 'Document',
};

/** What to do for a document that is not in this library. */
const levels: Readonly<Record<Exclude<RecordLevel, 'own'>, string>> = {
  network: 'Dans une autre bibliothèque du réseau\u00a0: demandez à le faire venir',
  bdp: 'À la bibliothèque départementale\u00a0: demandez à le réserver',
  bnf: 'Pas dans nos bibliothèques\u00a0: vous pouvez proposer son achat',
};

const classes: Readonly<Record<DocumentClass, string>> = {
  books: 'Livres',
  comics: 'BD',
  films: 'Films',
  music: 'Musique',
  press: 'Presse',
  games: 'Jeux',
  digital: 'Numérique',
  events: 'Agenda',
};

const natures: Readonly<Record<Nature, string>> = {
  'media-literacy': 'Pour se faire son opinion',
  inclusion: 'Pour découvrir et partager',
  learning: 'Pour apprendre',
  leisure: 'Pour le plaisir',
};

const videoFields: Readonly<Record<VideoField, string>> = {
  title: 'Titre',
  description: 'Description',
  keywords: 'Mots-clés',
  channel: 'Chaîne',
  chapters: 'Chapitres',
};

const recordFields: Readonly<Record<SearchField, string>> = {
  title: 'Titre',
  creator: 'Auteur',
  person: 'Sujet',
  subject: 'Sujet',
  place: 'Lieu',
  organisation: 'Sujet',
  genre: 'Genre',
  classification: 'Classement',
  series: 'Collection',
  contents: 'Sommaire',
  summary: 'Résumé',
  identifier: 'Numéro',
};

export interface ProblemText {
  readonly heading: string;
  readonly explanation: string;
}

const problems: Readonly<Record<Problem, ProblemText>> = {
  unreachable: {
    heading: 'Le service ne répond pas',
    explanation:
      'Votre vidéo continue normalement. Nous réessayons tout seuls\u00a0; vous pouvez aussi appuyer sur le bouton.',
  },
  'no-catalogue': {
    heading: 'Le catalogue n’est pas prêt',
    explanation:
      'Votre vidéo continue normalement. Merci de prévenir un bibliothécaire\u00a0: le catalogue doit être chargé.',
  },
  'page-unreadable': {
    heading: 'Nous n’avons pas pu lire cette vidéo',
    explanation:
      'La page ne dit ni le titre ni le sujet de la vidéo. Essayez de la recharger, ou choisissez-en une autre.',
  },
  other: {
    heading: 'Quelque chose n’a pas marché',
    explanation:
      'Votre vidéo continue normalement. Réessayez\u00a0; si cela recommence, merci de prévenir un bibliothécaire.',
  },
};

/** "1 document", "3 documents": French counts zero as singular. */
function counted(count: number, singular: string, plural: string): string {
  return `${count.toLocaleString('fr-FR')} ${count < 2 ? singular : plural}`;
}

/**
 * Everything the screens say, in French, with the no-break spaces of its typography. The other languages have exactly
 * these keys, or do not compile.
 */
export const fr = {
  productName: 'En regard',
  kinds,
  levels,
  classes,
  natures,
  videoFields,
  recordFields,
  problems,
  everything: 'Tout',
  number: (value: number): string =>
    value.toLocaleString('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),

  skipToDocuments: 'Aller aux documents de la bibliothèque',
  videoSide: 'Vidéo',
  chooseVideo: 'Choisir une autre vidéo',
  startHeading: 'Regardez une vidéo. La bibliothèque vous répond en regard.',
  startInvitation: 'Choisissez une vidéo',
  startEmpty: 'Ce poste n’a pas de vidéos de démonstration.',

  hintHeading: 'Les documents de la bibliothèque s’affichent ici',
  hint: 'Lancez une vidéo\u00a0: nous cherchons aussitôt les livres, les films et la musique que la bibliothèque possède sur le même sujet.',
  hintNothingToType: 'Rien à taper, pas de compte.',
  hintPrivate: 'Nous ne gardons rien sur vous.',
  hintReason: 'Chaque titre dit pourquoi il est là.',

  searching: 'Recherche dans le catalogue…',
  facing: 'En regard de cette vidéo',
  understood: 'Compris dans la vidéo',
  found: (count: number): string => counted(count, 'document proposé', 'documents proposés'),
  documentClasses: 'Types de documents',
  tabCount: (count: number): string => counted(count, 'document', 'documents'),

  where: 'Où le trouver',
  callNumber: 'Cote',
  otherPlaces: (count: number): string =>
    counted(count, 'autre emplacement', 'autres emplacements'),
  askDesk: 'Demandez l’emplacement à l’accueil',
  online: 'À consulter en ligne, à l’espace numérique',
  availability:
    'Le catalogue dit où chaque document est rangé. Il ne dit pas s’il est emprunté\u00a0: l’accueil peut vérifier.',

  why: 'Pourquoi ce titre\u00a0?',
  whyOf: (title: string): string => `Pourquoi ce titre\u00a0? ${title}`,
  inVideo: 'Dans la vidéo',
  inCatalogue: 'Dans le catalogue',
  score: 'Le calcul',
  total: 'Total',
  scoreExplanation:
    'Chaque ligne est un point commun avec la vidéo\u00a0: plus la barre est longue, plus il a compté. Ouvrez une ligne pour voir le détail.',
  otherClues: 'Autres indices',
  times: (value: string): string => `× ${value}`,

  seeRecord: 'Voir la notice',
  seeRecordOf: (title: string): string => `Voir la notice\u00a0: ${title}`,
  recordLoading: 'Ouverture de la notice…',
  recordMissing: 'Cette notice n’est plus dans le catalogue.',
  recordFailed: 'La notice n’a pas pu être ouverte.',
  close: 'Fermer',
  creators: 'Auteurs',
  publisher: 'Éditeur',
  extent: 'Description',
  series: 'Collection',
  subjects: 'Sujets',
  summary: 'Résumé',
  contents: 'Sommaire',
  permalink: 'Adresse au catalogue',

  emptyHeading: 'Nous n’avons rien trouvé pour cette vidéo',
  emptyUnderstood: 'Voici ce que nous avons lu dans la vidéo, puis cherché au catalogue\u00a0:',
  emptyNothingUnderstood: 'La vidéo ne nomme ni personne, ni œuvre, ni sujet que nous connaissons.',
  emptyNotAll:
    'La bibliothèque a peut-être quand même de quoi vous intéresser\u00a0: notre recherche ne voit pas tout.',
  emptyAsk:
    'Demandez à un bibliothécaire\u00a0: il peut chercher autrement, dans les autres bibliothèques, ou noter votre suggestion d’achat.',

  emptySay: 'Vous pouvez lui dire, ou lui montrer\u00a0:',

  quotaSpentHeading: 'Plus d’analyse disponible ce mois-ci',
  quotaSpent:
    'Ce poste a utilisé toutes ses analyses. Le compte repart à zéro le premier du mois. Les vidéos déjà analysées restent ouvertes à tous.',
  quotaLeft: (left: number, limit: number): string =>
    `${counted(left, 'analyse restante', 'analyses restantes')} ce mois-ci, sur ${limit}`,
  quotaUnlimited: 'Analyses sans limite',
  quotaFree: 'Cette vidéo était déjà analysée\u00a0: rien n’est décompté.',
  withoutModel: 'Lecture simplifiée\u00a0: sans modèle de langue',
  holdings: (records: number): string =>
    counted(records, 'titre au catalogue', 'titres au catalogue'),

  endSession: 'Terminer ma session',
  endSessionQuestion: 'Terminer votre session\u00a0?',
  endSessionEffect:
    'Tout sera effacé pour la personne suivante\u00a0: la vidéo, les documents proposés, la langue et la taille du texte.',
  endSessionConfirm: 'Terminer',
  endSessionContinue: 'Continuer',
  start: 'Accueil',
  print: 'Imprimer',
  printOf: (title: string): string => `Imprimer\u00a0: ${title}`,
  printList: 'Imprimer la liste',
  foldPane: 'Replier les documents',
  unfoldPane: 'Voir les documents',

  retry: 'Réessayer',
  textSize: 'Taille du texte',
  textSmaller: 'Texte plus petit',
  textUsual: 'Taille habituelle',
  textLarger: 'Texte plus grand',
  percent: (ratio: number): string => `${Math.round(ratio * 100)} %`,
  language: 'Langue',
  crashedHeading: 'Cet écran s’est arrêté',
  crashed: 'Rien n’est perdu. Appuyez sur le bouton pour le rouvrir.',
  reopen: 'Rouvrir',
};

export type Strings = typeof fr;
