import { foldText } from '../../app/shared/text.ts';

/** Series that the lists tell by author and filing mark alone ("Leg 17"): author, mark, title of the series. */
const SERIES = `
Sobral	leg	Les Légendaires
Cazenove	sis	Les Sisters
Lyfoung	ros	La rose écarlate
Dutto	pti	Les p'tits diables
Mr Tan	ade	Mortelle Adèle
Mr Tan	mor	Mortelle Adèle
Tan	ade	Mortelle Adèle
Tan	mor	Mortelle Adèle
Zep	tit	Titeuf
Midam	gam	Game over
Adam	gam	Game over
Midam	kid	Kid Paddle
Dequier	lou	Louca
Cauvin	ced	Cédric
Vehlmann	seu	Seuls
Guibert	ari	Ariol
Dugomier	enf	Les enfants de la Résistance
Gilson	mel	Mélusine
Sobral	myt	Les mythics
Ogaki	myt	Les mythics
Chamblain	car	Les carnets de Cerise
Nob	dad	Dad
Goscinny	ast	Astérix
Ferri	ast	Astérix
Neel	lou	Lou !
Roques	pic	Pico Bogue
Bianco	ern	Ernest et Rebecca
Davis	gar	Garfield
Hergé	tin	Les aventures de Tintin
Chamblain	eno	Enola et les animaux extraordinaires
Delaf	nom	Les nombrils
Dubuc	nom	Les nombrils
Zidrou	tam	Tamara
Nob	can	La cantoche
Alwett	pri	Princesse Sara
Lyfoung	pri	Un prince à croquer
Didier	ana	Anatole Latuile
Dormal	ana	Anatole Latuile
Fraipont	pet	Petit Poilu
Coppée	tot	Les blagues de Toto
Domecq	pao	Paola Crusoé
Di Gregorio	soe	Les soeurs Grémillet
Salma	nat	Nathalie
Blasco	eno	Enola Holmes
Algésiras	eli	Élinor Jones
Jost	sch	Les Schtroumpfs
Béka	stu	Studio danse
Cazenove	tiz	Tizombi
Zidrou	bou	Boule à zéro
Nob	mam	Mamette
Cohen	tom	Tom-Tom et Nana
Guibert	tom	Tom-Tom et Nana
Abouet	aki	Akissi
Maupomé	sup	Supers
Thitaume	lap	Les lapins crétins
Loisel	mag	Magasin général
Verron	bou	Boule et Bill
Arleston	tro	Trolls de Troy
Pins	zom	Zombillénium
`;

const TITLES: ReadonlyMap<string, string> = new Map(
  SERIES.trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([author = '', mark = '', title = '']) => [`${foldText(author)} ${mark}`, title]),
);
const MARK = /(?<mark>\p{L}{3})[ /]*(?<volume>\d{1,3})?$/u;

/** A series and the number of a volume in it. */
export interface SeriesPlace {
  readonly title: string;
  readonly volume: string | null;
}

/** The series of a book by its author's family name and its filing mark ("BDT SOB Leg 17"), or null. */
export function seriesOf(author: string | null, callNumber: string): SeriesPlace | null {
  if (author === null) return null;
  if (foldText(author) === 'saint-mars') return { title: 'Max et Lili', volume: null };
  const found = MARK.exec(callNumber)?.groups;
  const title = TITLES.get(`${foldText(author)} ${foldText(found?.['mark'] ?? '')}`);
  if (title === undefined) return null;
  return { title, volume: found?.['volume']?.replace(/^0+(?=\d)/, '') ?? null };
}
