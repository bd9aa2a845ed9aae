import { nameList } from './name-list.ts';

// Events that videos name and that no noun announces. French usage.
export const KNOWN_EVENTS = nameList(`
Coupe du monde, Coupe de France, Coupe de la Ligue, Ligue 1, Ligue 2, Ligue des champions, Ligue Europa, Champions League, Europa League, Premier League, Bundesliga, Serie A, Top 14, Pro D2, Tournoi des Six Nations, Jeux olympiques, Jeux paralympiques, Tour de France, Tour d'Espagne, Tour d'Italie, Paris-Roubaix, Paris-Nice, Liège-Bastogne-Liège, Milan-San Remo, Roland-Garros, Wimbledon, US Open, Coupe Davis, Super Bowl, 24 Heures du Mans, Vendée Globe, Route du Rhum, Paris-Dakar, Formule 1, MotoGP,
Noël, Halloween, Pâques, Saint-Valentin, Saint-Sylvestre, Nouvel An, Ramadan, Aïd, Hanoucca, Black Friday, Fête de la musique, Fête des mères, Fête de l'Humanité, Journées du patrimoine, Journées européennes du patrimoine, Journées européennes de l'archéologie, Fête de la science, Nuits de la lecture, Printemps des poètes,
Miss France, Miss Univers, Miss Monde, Eurovision, Oscars, Golden Globes, Grammy Awards, NRJ Music Awards, Victoires de la musique, Festival de Cannes, Mostra de Venise, Berlinale, Festival d'Avignon, Hellfest, Vieilles Charrues, Francofolies, Solidays, Rock en Seine, Tomorrowland, Coachella, Comic Con, Japan Expo, Paris Games Week, Gamescom, Salon de l'agriculture, Prix Nobel, Prix Goncourt, Prix Renaudot, Prix Femina, Médaille Fields, Ballon d'Or, Téléthon, Sidaction,
Covid, Covid-19, peste noire, Grande Peste, Brexit, Printemps arabe, Shoah, Débarquement, nuit de Cristal, nuit du 4 août, Saint-Barthélemy, prise de la Bastille, Commune de Paris, Front populaire, affaire Dreyfus, affaire Grégory, affaire du collier, Reconquista, Risorgimento, Renaissance italienne, Grande Dépression
`);
