import type { Nature } from '../shared/video.ts';

/** One reason to see a nature in a video: its category, or words (folded) in one of its texts; neither: always. */
interface Cue {
  readonly nature: Nature;
  readonly weight: number;
  readonly category?: string;
  readonly words?: RegExp;
}

const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

/** The whole of what decides a nature. Weights are in units of log-odds. */
export const CUES: readonly Cue[] = [
  // Where nothing speaks: popular science and lectures are most of what library patrons watch.
  { nature: 'learning', weight: 0.6 },
  { nature: 'inclusion', weight: 0.4 },
  { nature: 'leisure', weight: -0.6 },

  { nature: 'media-literacy', weight: 2, category: 'News & Politics' },
  { nature: 'learning', weight: 1, category: 'Education' },
  { nature: 'learning', weight: 1, category: 'Science & Technology' },
  { nature: 'learning', weight: 0.8, category: 'Howto & Style' },
  { nature: 'learning', weight: 0.8, category: 'Pets & Animals' },
  { nature: 'inclusion', weight: 1.5, category: 'Music' },
  { nature: 'inclusion', weight: 1.5, category: 'Sports' },
  { nature: 'inclusion', weight: 1.2, category: 'Film & Animation' },
  { nature: 'inclusion', weight: 0.8, category: 'Travel & Events' },
  { nature: 'inclusion', weight: 0.8, category: 'Entertainment' },
  { nature: 'inclusion', weight: 0.6, category: 'Comedy' },
  { nature: 'leisure', weight: 2, category: 'Gaming' },
  { nature: 'leisure', weight: 1.2, category: 'Autos & Vehicles' },
  { nature: 'leisure', weight: 0.8, category: 'Comedy' },
  { nature: 'leisure', weight: 0.6, category: 'People & Blogs' },
  { nature: 'leisure', weight: 0.6, category: 'Entertainment' },

  // News, debate, power, and what must be checked.
  {
    nature: 'media-literacy',
    weight: 1.2,
    words: words(
      'geopolitique|dessous des cartes|actualite|actu|actus|info|infos|news|journal|breaking|edition speciale|nouvelles 24h?|bfm\\w*|cnews|lci|franceinfo|mediapart|blast|le monde|liberation|figaro|brut|le media|revue de presse',
    ),
  },
  {
    nature: 'media-literacy',
    weight: 1.2,
    words: words(
      'election|elections|presidentielle|legislatives|gouvernement|ministre|president|depute|parlement|assemblee nationale|senat|politique|politiques|macron|trump|poutine|zelensky|melenchon|le pen|bardella|netanyahou|ukraine|gaza|israel|diplomatie|ue|otan|europeens|union europeenne',
    ),
  },
  {
    nature: 'media-literacy',
    weight: 1.2,
    words: words(
      "debat|polemique|polemiques|scandale|complot|complots|complotisme|conspiration|desinformation|fake news|intox|infox|fausses? (?:informations?|nouvelles?)|hoax|canulars?|esprit critique|fact ?check\\w*|verifi\\w+|biais cognitifs?|education aux medias|manipulation|propagande|censure|verite cachee|on nous ment|on vous ment|rumeur|lanceurs? d'alerte",
    ),
  },
  {
    nature: 'media-literacy',
    weight: 1.3,
    words: words(
      'mysteres?|mysterieu\\w+|paranormal\\w*|ovnis?|ufo|extraterrestres?|inexplique\\w*|medium|esoteri\\w+|archeologie alternative|atlantide|occulte|illuminati|energie libre|voyance|reptilien\\w*|spirituel\\w*|dogmes?',
    ),
  },
  {
    nature: 'media-literacy',
    weight: 1,
    words: words(
      'medias?|journalis\\w+|reportage|enquete|temoignage|reseaux sociaux|algorithm\\w+|intelligence artificielle|surveillance|manifestation|greve|immigration|terrorisme|racisme|violences? policieres?|guerre des classes|soumission',
    ),
  },
  {
    nature: 'media-literacy',
    weight: 1.2,
    words: words(
      'people|hospitalise\\w*|obseques|etat de sante|aurait|auraient|selon les informations|choc|revelations?|voici|closer|gala|tele star|buzz',
    ),
  },

  // Screen, music, sport, travel, going out.
  {
    nature: 'inclusion',
    weight: 1.5,
    words: words(
      'bande[- ]annonce|trailer|teaser|cine|cinema|box[- ]office|faux raccords?|erreurs dans (?:le|les) films?|curiosidades|easter eggs?|spoilers?|marvel|disney|netflix|star wars|harry potter|star ?academy|serie|series|acteurs?|actrices?|casting',
    ),
  },
  {
    nature: 'inclusion',
    weight: 1.5,
    words: words(
      'clip officiel|official (?:music )?video|music video|lyrics?|paroles|feat|ft|prod|album|single|concert|live session|remix|cover|chanson|chansons|rap|rappeur|soundtracks?|musique|musiques|playlist|karaoke|danse',
    ),
  },
  {
    nature: 'inclusion',
    weight: 1.5,
    words: words(
      'match|foot|football|ligue 1|ligue des champions|psg|om|real madrid|barca|rugby|tennis|basket|nba|formule 1|f1|cyclisme|tour de france|olympique\\w*|jeux olympiques|buts|resume|highlights|mercato|equipe de france',
    ),
  },
  {
    nature: 'inclusion',
    weight: 1,
    words: words(
      'voyage|voyages|tour du monde|road ?trip|tourisme|insolites?|vacances|visite|visiter|randonnee|recette|recettes|cuisine|festival|exposition|balade|merveilles|evasion|archipel|ile|iles|gastronomie|gourmande?',
    ),
  },
  {
    nature: 'inclusion',
    weight: 0.8,
    words: words(
      'films?|film complet|court metrage|moyen metrage|dessin anime|conte|humour|sketch|spectacle|theatre|opera|ballet|portrait|documentaire disponible',
    ),
  },

  // Games and diversion.
  {
    nature: 'leisure',
    weight: 1.6,
    words: words(
      'gameplay|let s play|lets play|minecraft|fortnite|gta|fifa|roblox|pokemon|speedrun|twitch|stream|esport|nintendo|playstation|xbox|ps5',
    ),
  },
  {
    nature: 'leisure',
    weight: 1.4,
    words: words(
      'vlog|prank|pranks|challenge|challenges|defi|blagues?|haul|unboxing|maquillage|makeup|slime|asmr|jouets?|toys?|try not to laugh|24h dans|je teste|story ?time|tuning|supercars?|horoscope|tirage',
    ),
  },

  // Teaching, knowledge, art and thought.
  {
    nature: 'learning',
    weight: 1.5,
    words: words(
      'cours|tutoriel|tuto|tutorial|apprendre|apprenez|comprendre|comprenez|expliqu\\w+|explication|lecon|exercices?|conference|colloque|masterclass|formation|methode|comment (?:faire|ca marche|fonctionne\\w*)|pourquoi|c est quoi|qu est ce que|vulgarisation|lycee|college|bac|brevet',
    ),
  },
  {
    nature: 'learning',
    weight: 1.3,
    words: words(
      'science|sciences|physique|chimie|biologie|mathematiques|maths?|astronomie|astrophysi\\w+|univers|cerveau|evolution|dinosaures?|climat|geologie|medecine|quantique|scientifiques?|chercheu\\w+|these|etude|etudes|informatique|programmation|python|code|metiers|orientation|energies?',
    ),
  },
  {
    nature: 'learning',
    weight: 1.3,
    words: words(
      'histoire|historien\\w*|moyen age|antiquite|medieval\\w*|revolution|empire|napoleon|roi|rois|guerre mondiale|siecle|archeolog\\w+|pharaons?|prehistoire|civilisations?|bataille|famine|nota bene',
    ),
  },
  {
    nature: 'learning',
    weight: 1.2,
    words: words(
      'philosophie|philosophe\\w*|sociologie|psychologie|litterature|litteraire|nietzsche|cioran|platon|foucault|pensee|economie|droit|geographie|linguistique|langue|grammaire|peinture|peintre|sculpture|architecture|beaux arts|musee|analyse',
    ),
  },
  {
    nature: 'learning',
    weight: 0.9,
    words: words(
      'documentaires?|animalier\\w*|animaux|faune|espece|especes|ecologie|biodiversite|jardin|savane',
    ),
  },
  {
    nature: 'learning',
    weight: 1,
    words: words(
      'feminis\\w+|sexis\\w+|patriarcat|inegalites?|discriminations?|societe|colonialisme|esclavage|droits? (?:humains|de l homme|des femmes)|ecologi\\w+|handicap|sante mentale',
    ),
  },
  {
    nature: 'learning',
    weight: 0.8,
    words: words('sources?|bibliographie|references?|pour aller plus loin'),
  },
];
