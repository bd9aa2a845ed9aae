/** A video of our own, and what a librarian expects beside it in the demonstration catalogue. */
export interface RankingSet {
  readonly title: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  /** Titles in this order among the documents, others between them or not. */
  readonly order: readonly string[];
  /** Titles that are not offered at all. */
  readonly never?: readonly string[];
  /** The reason, as a librarian gives it. */
  readonly why: string;
}

export const RANKING_SETS: readonly RankingSet[] = [
  // Persons, and those who only bear their name.
  {
    title: 'Albert Einstein, une vie',
    order: ['Comment je vois le monde', 'Le pays qu’habitait Albert Einstein'],
    why: 'what the man wrote before what was written on him',
  },
  {
    title: 'Pablo Picasso, peintre du siècle',
    order: ['Picasso'],
    never: ['La palette'],
    why: 'the painter in person',
  },
  {
    title: 'Mozart, génie ou légende ?',
    order: ['Mozart', 'Amadeus'],
    why: 'his life in full before the film that invents it',
  },
  {
    title: 'Miles Davis et la trompette',
    order: ['Kind of blue', 'Dictionnaire du jazz'],
    why: 'the musician’s own discs before books on his music',
  },
  {
    title: 'Hannah Arendt et la banalité du mal',
    order: ['Eichmann à Jérusalem', 'Condition de l’homme moderne'],
    why: 'the book on this very idea before her others',
  },
  {
    title: 'Hayao Miyazaki, le maître de Ghibli',
    order: ['L’œuvre de Hayao Miyazaki', 'Nausicaä de la vallée du vent'],
    never: ['Le maître d’armes'],
    why: 'a study of the man before one of his works, and no other master',
  },
  {
    title: 'Victor Hugo dessinateur',
    order: ['Hugo, la main du rêve'],
    why: 'his drawings, when the video is about his drawings',
  },
  {
    title: 'Serge Gainsbourg en dix chansons',
    order: ['Gainsbourg (Vie héroïque)'],
    never: ['Charlotte'],
    why: 'the singer, not a Charlotte',
  },
  {
    title: 'Lincoln et l’abolition de l’esclavage',
    order: ['Lincoln', '12 Years A Slave'],
    why: 'the president before slavery at large',
  },
  {
    title: 'Diego Maradona, la main de Dieu',
    order: ['Diego Maradona'],
    never: ['Grâce à Dieu', 'Le sommet des dieux'],
    why: 'the player, and nothing on God for the hand of God',
  },
  {
    title: 'Alan Turing contre Enigma',
    order: ['Le cas Alan Turing'],
    why: 'the comic on the man himself',
  },
  {
    title: 'Edward Snowden, lanceur d’alerte',
    order: ['Citizenfour', 'Les furtifs'],
    why: 'the documentary on him before a novel on surveillance',
  },
  // Works, adaptations, and titles that others bear.
  {
    title: 'L’Étranger d’Albert Camus expliqué',
    order: ['L’étranger', 'Meursault, contre-enquête'],
    never: ['Star Trek Into Darkness'],
    why: 'the novel before the book that answers it',
  },
  {
    title: 'J’ai relu « Les robots », d’Isaac Asimov',
    order: ['Les robots', 'I, robot'],
    why: 'the book before the film made from it',
  },
  {
    title: 'La panthère des neiges, de Sylvain Tesson',
    order: ['La panthère des neiges', 'Dans les forêts de Sibérie'],
    why: 'the title named before another book of its author',
  },
  {
    title: 'Le tombeau des lucioles m’a fait pleurer',
    order: ['Le tombeau des Lucioles'],
    why: 'the film that the video names',
  },
  {
    title: 'Fiche de lecture : La peste, d’Albert Camus',
    order: ['La peste', 'L’étranger'],
    why: 'the work named before the others of its author',
  },
  {
    title: 'J’ai lu « Les damnés de la terre » de Frantz Fanon',
    order: ['Les damnés de la terre'],
    why: 'the book that is read',
  },
  {
    title: 'Critique du film Parasite, de Bong Joon-ho',
    order: ['Parasite'],
    why: 'the film that is reviewed',
  },
  {
    title: 'Un sac de billes : l’histoire vraie',
    order: ['Un sac de billes'],
    why: 'the film of the story',
  },
  // Subjects: the heading before the neighbourhood, the neighbourhood before the word.
  {
    title: 'Que se passe-t-il dans un trou noir ?',
    order: ['Les trous noirs', 'Interstellar'],
    why: 'astronomy before the film that dreams of it',
  },
  {
    title: 'La guerre d’Algérie racontée par les appelés',
    order: ['Des hommes', 'Les damnés de la terre'],
    why: 'the veterans before the theory of decolonisation',
  },
  {
    title: 'Comment naît un jazz',
    description: 'Le jazz, de La Nouvelle-Orléans à Harlem.',
    order: ['Dictionnaire du jazz'],
    never: ['Les 7 mercenaires'],
    why: 'a reference book on the music',
  },
  {
    title: 'Faire son pain soi-même',
    order: ['Le Larousse du pain', 'La femme du boulanger'],
    why: 'how to bake before a film on a baker',
  },
  {
    title: 'Le football est-il une religion ?',
    order: ['Une histoire populaire du football'],
    why: 'a study of the game',
  },
  {
    title: 'Les tranchées : le quotidien des poilus',
    order: ['C’était la guerre des tranchées', 'Cheval de guerre'],
    why: 'the trenches themselves before a horse in the war',
  },
  {
    title: 'La rafle du Vel’ d’Hiv',
    order: ['La rafle', 'Le journal d’Anne Frank'],
    why: 'the event before the Shoah at large',
  },
  {
    title: 'Marcher vers Saint-Jacques-de-Compostelle',
    order: ['Immortelle randonnée'],
    never: ['Le voyage de Chihiro'],
    why: 'the way itself, not any journey',
  },
  {
    title: 'À la conquête de l’Everest',
    order: ['Le sommet des dieux', 'Everest'],
    why: 'the heading of the mountain before its bare name in a title',
  },
  {
    title: 'Les dinosaures, de la naissance à l’extinction',
    order: ['Dinosaures'],
    why: 'documents on dinosaurs',
  },
  {
    title: 'La vie des loups en meute',
    order: ['Le dernier loup'],
    never: ['Le loup de Wall Street'],
    why: 'the animal, not the broker',
  },
  {
    title: 'Vivre avec l’autisme',
    order: ['Hors normes'],
    why: 'the heading of the subject',
  },
  {
    title: 'Les femmes en Afghanistan',
    order: ['Syngué Sabour', 'Le photographe'],
    why: 'women there before the country at large',
  },
  {
    title: 'La guerre froide et ses espions',
    order: ['Le pont des espions', 'Le géant de fer'],
    why: 'both subjects before one of them',
  },
  {
    title: 'L’esclavage aux États-Unis',
    order: ['12 Years A Slave', 'Bakhita'],
    why: 'the country named before slavery elsewhere',
  },
  {
    title: 'Le vin : du raisin à la bouteille',
    order: ['Les ignorants'],
    never: ['Divin enfant'],
    why: 'wine, not a word that holds it',
  },
  {
    title: 'La danse classique vue des coulisses',
    order: ['Black swan', 'Comptines pour danser'],
    why: 'ballet before rhymes to dance to',
  },
  {
    title: 'Le Japon des samouraïs et des cerisiers',
    order: ['Chronique japonaise'],
    why: 'the country told by a traveller',
  },
  {
    title: 'Apprendre l’anglais : cours d’anglais pour débutants',
    order: ['Le nouvel anglais sans peine', 'I love english'],
    why: 'a method before a magazine',
  },
  {
    title: 'Pourquoi nos forêts meurent',
    order: ['La vie secrète des arbres'],
    never: ['Danse la forêt dense'],
    why: 'the life of trees, not a song',
  },
  {
    title: 'La peine de mort en France : histoire d’une abolition',
    order: ['L’abolition', 'Le dernier jour d’un condamné'],
    why: 'the law and its history before the novel',
  },
  {
    title: 'La méditation de pleine conscience',
    order: ['Méditer, jour après jour', 'Yoga'],
    why: 'the practice before a narrative of it',
  },
  // Nothing: an honest empty list.
  {
    title: 'Unboxing du zorbex k680',
    order: [],
    why: 'nothing there is about an appliance that nobody wrote of',
  },
];
