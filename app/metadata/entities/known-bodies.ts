import { foldedWords } from '../../shared/text.ts';

// Bodies that videos name without saying what they are. French usage.
const BODIES = `
ARTE, France Télévisions, France 2, France 3, France 4, France 5, TF1, M6, Canal+, France Inter, France Culture, France Info, Radio France, RTL, Europe 1, RMC, BFM TV, CNews, LCI, TV5 Monde, RFI, BBC, CNN, Fox News, Al Jazeera, HBO, Netflix, Disney, Disney+, Pixar, Marvel, DC Comics, Warner Bros, Universal, Paramount, Sony, Gaumont, Pathé, Studio Ghibli, Prime Video, Nintendo, Ubisoft, Sega, PlayStation, Xbox,
Le Monde, Le Figaro, Libération, L'Humanité, Le Parisien, Ouest-France, La Croix, Les Échos, Mediapart, Le Canard enchaîné, Charlie Hebdo, L'Express, Le Point, L'Obs, Télérama, Paris Match, Voici, Closer, Gala, Télé Star, AlloCiné, Cahiers du cinéma, New York Times, Washington Post, The Guardian, Der Spiegel, AFP, Reuters, National Geographic, Science et Vie, Philosophie Magazine, Le Monde diplomatique,
Google, Apple, Microsoft, OpenAI, SpaceX, IBM, Intel, Nvidia, Samsung, Huawei, Airbus, Boeing, Renault, Peugeot, Citroën, Michelin, SNCF, RATP, EDF, La Poste, Uber, Airbnb, Wikipédia, Wikipedia, Mozilla,
ONU, OTAN, UE, Union européenne, Commission européenne, Parlement européen, Conseil de l'Europe, UNESCO, UNICEF, OMS, FMI, Banque mondiale, OMC, OPEP, Commonwealth, Ligue arabe, Union africaine, G7, G20, BRICS, GIEC, Croix-Rouge, Médecins sans frontières, Greenpeace, Amnesty International, WWF, CIA, FBI, KGB, NSA, Mossad, Gestapo, SS, Wehrmacht, Armée rouge, Hezbollah, Hamas, Daech, Al-Qaïda, Vichy,
NASA, ESA, CNES, CERN, CNRS, INRAE, Inserm, CEA, Ifremer, MIT, Harvard, Stanford, Sorbonne, ENS, EHESS, Collège de France, Académie française, Comédie-Française, Institut Pasteur, Louvre, BnF, Bibliothèque nationale de France, INA, Sénat, Assemblée nationale, Élysée, Conseil constitutionnel, Église catholique, Rassemblement national, Front national, La France insoumise, Les Républicains, Parti socialiste, Parti communiste, CGT, CFDT, Medef,
Gallimard, Flammarion, Grasset, Fayard, Le Seuil, Albin Michel, Robert Laffont, Actes Sud, Odile Jacob, Armand Colin, Michel Lafon, La Découverte, Les Belles Lettres, Presses universitaires de France, Calmann-Lévy, JC Lattès, Dunod, Larousse, Hachette, Nathan, Belin, Perrin, Tallandier, Glénat, Dargaud, Dupuis, Casterman, Delcourt, Futuropolis, L'Harmattan, CNRS Éditions,
FIFA, UEFA, CIO, PSG, OM, Real Madrid, FC Barcelone, Manchester United, Juventus, Ferrari, NBA
`;

const FOLDED = new Set(
  BODIES.split(',')
    .map((name) => foldedWords(name))
    .filter(Boolean),
);

/** The most words that a body of the list has. */
export const LONGEST_BODY = Math.max(...[...FOLDED].map((name) => name.split(' ').length));

/** Whether folded words, joined by spaces, are a body of the list. */
export function isKnownBody(folded: string): boolean {
  return FOLDED.has(folded);
}
