import { foldedWords } from '../../app/shared/text.ts';

/** Musicians whose stage name has several words; any other name so written in the CD list is a group's. */
export const STAGE_NAMES: ReadonlySet<string> = names(`
Abd Al Malik, Alela Diane, Alexis HK, Aloe Blacc, Alpha Blondy, Arthur H, Ben l’Oncle Soul,
Big Daddy Wilson, Black M, Calypso Rose, Cat Power, Chapelier Fou, Christine and the Queens,
Coeur de Pirate, Colonel Reyel, Dom La Nena, Dominique A, Dooz Kawa, Enzo Enzo, FKA Twigs,
Grand Corps Malade, Keren Ann, Kid Koala, La Fouine, La Grande Sophie, Lady Gaga, Lana Del Rey,
Lhasa de Sela, M I A, MC Solaar, Mademoiselle K, Maître Gims, Moonlight Benjamin, Mr Oizo,
November Ultra, Petit Biscuit, Prince Miiaou, Rag’n’Bone Man, Selah Sue,
Sheryfa Luna, Slow Joe, Snoop Dogg, Tartine Reverdy, Trombone Shorty, Wax Tailor
`);

/** Groups of one word; any other name of one word in the CD list is a person's. */
export const GROUPS: ReadonlySet<string> = names(`
1995, AaRON, Abba, Afrocubism, Air, Alt-J, Aquaserge, Archive, Babyshambles, Balthazar, Beatles, Beirut,
Blankass, Blur, Brigitte, C2C, Can, Cassius, Clash, Cocoon, Coldplay, Cranberries, Cure, Danakil,
Deftones, Delgres, Deportivo, Dionysos, Disclosure, Doors, Détroit, Eagles, Eels, Enfoirés, Fauve, Foals,
Fugees, Garbage, Genesis, Gojira, Goldfrapp, Gorillaz, Gossip, IAM, Ibeyi, Impératrice, Indochine,
Innocents, Interpol, Jamiroquai, Justice, Kasabian, Killers, Kills, Klaxons, Lambchop, Libertines,
Liminanas, Lumineers, M83, Malavoi, Metallica, Metronomy, MGMT, Morcheeba, Moriarty, Muse, Méli-Mômes,
Nirvana, NTM, Oasis, Offspring, Orishas, Phoenix, Pixies, Placebo, PNL, Police, Portishead, Pretenders,
Pulcinella, Queen, R.E.M, Radiohead, Rammstein, Roots, Röyksopp, Sambalélés, Savages, Sinsemilia, Sniper,
Solhal, Stereophonics, Strokes, Suede, Supertramp, Tamikrest, Texas, Thugs, Tinariwen, Tindersticks,
Trust, Tryo, U2, Villagers, Wardruna, Who, XX, Zebda, Zut, Évanescence
`);

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(',').map(foldedWords));
}
