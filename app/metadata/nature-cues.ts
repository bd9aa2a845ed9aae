import type { Nature } from '../shared/video.ts';
import { type Cue, wholeWords as words } from './cues.ts';

/** The whole of what decides a nature. */
export const NATURE_CUES: readonly Cue<Nature>[] = [
  // Where nothing speaks: popular science and lectures are most of what library patrons watch.
  { label: 'learning', weight: 0.6 },
  { label: 'inclusion', weight: 0.4 },
  { label: 'leisure', weight: -0.6 },

  { label: 'media-literacy', weight: 2, category: 'News & Politics' },
  { label: 'learning', weight: 1, category: 'Education' },
  { label: 'learning', weight: 1, category: 'Science & Technology' },
  { label: 'learning', weight: 0.8, category: 'Howto & Style' },
  { label: 'learning', weight: 0.8, category: 'Pets & Animals' },
  { label: 'inclusion', weight: 1.5, category: 'Music' },
  { label: 'inclusion', weight: 1.5, category: 'Sports' },
  { label: 'inclusion', weight: 1.2, category: 'Film & Animation' },
  { label: 'inclusion', weight: 0.8, category: 'Travel & Events' },
  { label: 'inclusion', weight: 0.8, category: 'Entertainment' },
  { label: 'inclusion', weight: 0.6, category: 'Comedy' },
  { label: 'leisure', weight: 2, category: 'Gaming' },
  { label: 'leisure', weight: 1.2, category: 'Autos & Vehicles' },
  { label: 'leisure', weight: 0.8, category: 'Comedy' },
  { label: 'leisure', weight: 0.6, category: 'People & Blogs' },
  { label: 'leisure', weight: 0.6, category: 'Entertainment' },

  // News, debate, power, and what must be checked.
  {
    label: 'media-literacy',
    weight: 1.2,
    words: words(
      'geopolitique|dessous des cartes|actualite|actu|actus|info|infos|news|journal|breaking|edition speciale|nouvelles 24h?|bfm\\w*|cnews|lci|franceinfo|mediapart|blast|le monde|liberation|figaro|brut|le media|revue de presse',
    ),
  },
  {
    label: 'media-literacy',
    weight: 1.2,
    words: words(
      'election|elections|presidentielle|legislatives|gouvernement|ministre|president|depute|parlement|assemblee nationale|senat|politique|politiques|macron|trump|poutine|zelensky|melenchon|le pen|bardella|netanyahou|ukraine|gaza|israel|palestin\\w*|afghanistan|taliban\\w*|syrie|yemen|daech|daesh|refugies?|migrants?|diplomatie|ue|otan|europeens|union europeenne',
    ),
  },
  {
    label: 'media-literacy',
    weight: 1.2,
    words: words(
      "debat|polemique|polemiques|scandale|complot|complots|complotisme|conspiration|desinformation|fake news|intox|infox|fausses? (?:informations?|nouvelles?)|hoax|canulars?|esprit critique|fact ?check\\w*|verifi\\w+|biais cognitifs?|education aux medias|manipulation|propagande|censure|verite cachee|on nous ment|on vous ment|rumeur|lanceurs? d'alerte",
    ),
  },
  {
    label: 'media-literacy',
    weight: 1.3,
    words: words(
      'mysteres?|mysterieu\\w+|paranormal\\w*|ovnis?|ufo|extraterrestres?|inexplique\\w*|medium|esoteri\\w+|archeologie alternative|atlantide|occulte|illuminati|energie libre|voyance|reptilien\\w*|spirituel\\w*|dogmes?',
    ),
  },
  {
    label: 'media-literacy',
    weight: 1,
    words: words(
      'medias?|journalis\\w+|reportage|enquete|temoignage|reseaux sociaux|algorithm\\w+|intelligence artificielle|surveillance|manifestation|greve|immigration|terrorisme|racisme|violences? policieres?|guerre des classes|soumission',
    ),
  },
  {
    label: 'media-literacy',
    weight: 1.2,
    words: words(
      'people|hospitalise\\w*|obseques|etat de sante|aurait|auraient|selon les informations|choc|revelations?|voici|closer|gala|tele star|buzz',
    ),
  },

  // Screen, music, sport, travel, going out.
  {
    label: 'inclusion',
    weight: 1.5,
    words: words(
      'bande[- ]annonce|trailer|teaser|cine|cinema|box[- ]office|faux raccords?|erreurs dans (?:le|les) films?|curiosidades|easter eggs?|spoilers?|marvel|disney|netflix|star wars|harry potter|star ?academy|serie|series|acteurs?|actrices?|casting',
    ),
  },
  {
    label: 'inclusion',
    weight: 1.5,
    words: words(
      'clip officiel|official (?:music )?video|music video|lyrics?|paroles|feat|ft|prod|album|single|concert|live session|remix|cover|chanson|chansons|rap|rappeur|soundtracks?|musique|musiques|playlist|karaoke|danse',
    ),
  },
  {
    label: 'inclusion',
    weight: 1.5,
    words: words(
      'match|foot|football|ligue 1|ligue des champions|psg|om|real madrid|barca|rugby|tennis|basket|nba|formule 1|f1|cyclisme|tour de france|olympique\\w*|jeux olympiques|buts|resume|highlights|mercato|equipe de france',
    ),
  },
  {
    label: 'inclusion',
    weight: 1,
    words: words(
      'voyage|voyages|tour du monde|road ?trip|tourisme|insolites?|vacances|visite|visiter|randonnee|recette|recettes|cuisine|festival|exposition|balade|merveilles|evasion|archipel|ile|iles|gastronomie|gourmande?',
    ),
  },
  {
    label: 'inclusion',
    weight: 0.8,
    words: words(
      'films?|film complet|court metrage|moyen metrage|dessin anime|conte|humour|sketch|spectacle|theatre|opera|ballet|portrait|documentaire disponible',
    ),
  },

  // Games and diversion.
  {
    label: 'leisure',
    weight: 1.6,
    words: words(
      'gameplay|let s play|lets play|minecraft|fortnite|gta|fifa|roblox|pokemon|speedrun|twitch|stream|esport|nintendo|playstation|xbox|ps5',
    ),
  },
  {
    label: 'leisure',
    weight: 1.4,
    words: words(
      'vlog|prank|pranks|challenge|challenges|defi|blagues?|haul|unboxing|maquillage|makeup|slime|asmr|jouets?|toys?|try not to laugh|24h dans|je teste|story ?time|tuning|supercars?|horoscope|tirage',
    ),
  },

  // Teaching, knowledge, art and thought.
  {
    label: 'learning',
    weight: 1.5,
    words: words(
      'cours|tutoriel|tuto|tutorial|apprendre|apprenez|comprendre|comprenez|expliqu\\w+|explication|lecon|exercices?|conference|colloque|masterclass|formation|methode|comment (?:faire|ca marche|fonctionne\\w*)|pourquoi|c est quoi|qu est ce que|vulgarisation|lycee|college|bac|brevet',
    ),
  },
  {
    label: 'learning',
    weight: 1.3,
    words: words(
      'science|sciences|physique|chimie|biologie|mathematiques|maths?|astronomie|astrophysi\\w+|univers|cerveau|evolution|dinosaures?|climat|geologie|medecine|quantique|scientifiques?|chercheu\\w+|these|etude|etudes|informatique|programmation|python|code|metiers|orientation|energies?',
    ),
  },
  {
    label: 'learning',
    weight: 1.3,
    words: words(
      'histoire|historien\\w*|moyen age|antiquite|medieval\\w*|revolution|empire|napoleon|roi|rois|guerre mondiale|siecle|archeolog\\w+|pharaons?|prehistoire|civilisations?|bataille|famine|nota bene',
    ),
  },
  {
    label: 'learning',
    weight: 1.2,
    words: words(
      'philosophie|philosophe\\w*|sociologie|psychologie|litterature|litteraire|nietzsche|cioran|platon|foucault|pensee|economie|droit|geographie|linguistique|langue|grammaire|peinture|peintre|sculpture|architecture|beaux arts|musee|analyse',
    ),
  },
  {
    label: 'learning',
    weight: 0.9,
    words: words(
      'documentaires?|animalier\\w*|animaux|faune|espece|especes|ecologie|biodiversite|jardin|savane',
    ),
  },
  {
    label: 'learning',
    weight: 1,
    words: words(
      'feminis\\w+|sexis\\w+|patriarcat|inegalites?|discriminations?|societe|colonialisme|esclavage|droits? (?:humains|de l homme|des femmes)|ecologi\\w+|handicap|sante mentale',
    ),
  },
  {
    label: 'learning',
    weight: 0.8,
    words: words('sources?|bibliographie|references?|pour aller plus loin'),
  },
];
