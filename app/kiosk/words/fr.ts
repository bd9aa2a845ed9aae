/**
 * Everything that the pages of the program itself say to a patron, in French. The other languages have exactly these
 * keys, or do not compile.
 */
export const fr = {
  /** What a patron is told in the strip above the video. */
  notices: {
    'sign-in':
      'Ici, on regarde YouTube sans compte : la connexion n’est pas possible sur ce poste.',
    account: 'Cette page demande un compte YouTube : elle n’est pas ouverte sur ce poste.',
    upload: 'Envoyer une vidéo n’est pas possible sur ce poste.',
    'other-site': 'Ce lien mène à un autre site : il n’est pas ouvert sur ce poste.',
    download: 'Télécharger un fichier n’est pas possible sur ce poste.',
    'file-dialog': 'Envoyer un fichier de l’ordinateur n’est pas possible sur ce poste.',
    certificate:
      'La connexion n’est pas sûre : le réseau demande peut-être une identification. Prévenez un bibliothécaire.',
    credentials:
      'Le réseau demande un mot de passe que ce poste n’a pas. Prévenez un bibliothécaire.',
    offline: 'La page ne répond pas. Nouvel essai dans quelques instants.',
    portal:
      'Le réseau répond à la place de YouTube. Nouvel essai dans quelques instants ; prévenez un bibliothécaire.',
    'age-gate':
      'YouTube demande l’âge et un compte pour cette vidéo : elle ne peut pas être vue sur ce poste.',
    robot:
      'YouTube veut vérifier que vous n’êtes pas un robot, et demande un compte. Essayez une autre vidéo, ou plus tard.',
    player:
      'Le lecteur n’a pas pu démarrer cette vidéo. Ouvrez-la depuis sa page, ou choisissez-en une autre.',
    unavailable: 'Cette vidéo n’est pas disponible ici. Choisissez-en une autre.',
    recovered: 'La page s’est arrêtée. Elle s’ouvre de nouveau.',
    'slip-printed': 'Votre feuille s’imprime. Prenez-la à l’imprimante.',
    'slip-failed': 'L’imprimante ne répond pas. Demandez à un bibliothécaire.',
    'slip-spent':
      'Ce poste a déjà imprimé beaucoup de feuilles pour cette séance. Demandez à un bibliothécaire.',
  },
  notice: 'Information',
  stillThere: (seconds: number): string =>
    `Êtes-vous toujours là ? Sans réponse, tout sera effacé dans ${seconds} secondes.`,
  stillHere: 'Je suis encore là',
  closing: (minutes: number): string =>
    minutes === 1
      ? 'La bibliothèque ferme dans une minute. La séance va finir et tout sera effacé.'
      : `La bibliothèque ferme dans ${minutes} minutes. La séance finira et tout sera effacé.`,

  start: 'Accueil',
  welcome:
    'Bienvenue. Choisissez une vidéo\u00a0: la bibliothèque vous montre à\u00a0côté ce qu’elle a sur le même sujet.',
  headphones: 'Mettez un casque, s’il vous plaît.',
  search: 'Chercher une vidéo',
  searchButton: 'Chercher',
  suggestions: 'Des idées de recherche',
  videos: 'Choisies par les bibliothécaires',
  acquisitions: 'Nouveau à la bibliothèque',
  askDesk: 'Demandez l’emplacement à l’accueil',
  openSite: 'Aller directement sur le site de vidéos',
  language: 'Langue',
  callNumber: 'Cote',

  closedHeading: 'Ce poste est fermé',
  closedUntil: (moment: Date): string => {
    const day = moment.toLocaleDateString('fr-FR', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    });
    const minutes = moment.getMinutes();
    const past = minutes === 0 ? '' : `\u00a0${String(minutes).padStart(2, '0')}`;
    return `Il ouvre ${day} à ${moment.getHours()}\u00a0h${past}.`;
  },
  closedForLong: 'Demandez à l’accueil quand il ouvre.',

  slip: 'Documents de la bibliothèque',
  slipDate: (date: Date): string => date.toLocaleDateString('fr-FR', { dateStyle: 'long' }),
  slipAsk: 'Montrez cette feuille à l’accueil\u00a0: on vous aidera à trouver les documents.',
};

export type Words = typeof fr;
