interface Period {
  readonly pattern: RegExp;
  readonly type: 'date' | 'event';
  readonly from: number;
  readonly to: number;
}

const word = (source: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'giu');

/** Periods and great events that French writing names without a year. Years as French school books give them. */
export const PERIODS: readonly Period[] = [
  {
    pattern: word('(?:I[eè]?re|Première) République(?! tchèque)'),
    type: 'date',
    from: 1792,
    to: 1804,
  },
  { pattern: word('(?:IIe|Deuxième|Seconde) République'), type: 'date', from: 1848, to: 1852 },
  { pattern: word('(?:IIIe|Troisième) République'), type: 'date', from: 1870, to: 1940 },
  { pattern: word('(?:IVe|Quatrième) République'), type: 'date', from: 1946, to: 1958 },
  { pattern: word('(?:Ve|Cinquième) République'), type: 'date', from: 1958, to: 2100 },
  { pattern: word('(?:Premier|Ier) Empire'), type: 'date', from: 1804, to: 1815 },
  { pattern: word('(?:Second|IIe?|Deuxième) Empire'), type: 'date', from: 1852, to: 1870 },
  { pattern: word('Ancien Régime'), type: 'date', from: 1500, to: 1789 },
  { pattern: word('monarchie de Juillet'), type: 'date', from: 1830, to: 1848 },
  { pattern: word('Belle [ÉE]poque'), type: 'date', from: 1871, to: 1914 },
  { pattern: word('entre-deux-guerres'), type: 'date', from: 1918, to: 1939 },
  { pattern: word('Trente Glorieuses'), type: 'date', from: 1945, to: 1975 },
  { pattern: word('siècle des Lumières'), type: 'date', from: 1715, to: 1789 },
  { pattern: word('Haut Moyen[ -][ÂA]ge'), type: 'date', from: 476, to: 1000 },
  { pattern: word('Moyen[ -][ÂA]ge'), type: 'date', from: 476, to: 1492 },
  { pattern: word('Révolution [Ff]rançaise'), type: 'event', from: 1789, to: 1799 },
  {
    pattern: word('(?:Première|1[eè]re|I[eè]?re) Guerre [Mm]ondiale'),
    type: 'event',
    from: 1914,
    to: 1918,
  },
  { pattern: word('14[-–/]?18'), type: 'event', from: 1914, to: 1918 },
  { pattern: word('39[-–/]45'), type: 'event', from: 1939, to: 1945 },
  { pattern: word('Grande Guerre'), type: 'event', from: 1914, to: 1918 },
  {
    pattern: word('(?:Seconde|Deuxième|2(?:nde|[eè]?me?)|IIe?) Guerre [Mm]ondiale'),
    type: 'event',
    from: 1939,
    to: 1945,
  },
  { pattern: word('guerre froide'), type: 'event', from: 1947, to: 1991 },
  { pattern: word("guerre d['’]Algérie"), type: 'event', from: 1954, to: 1962 },
  { pattern: word("guerre d['’]Espagne"), type: 'event', from: 1936, to: 1939 },
  { pattern: word("guerre d['’]Indochine"), type: 'event', from: 1946, to: 1954 },
  { pattern: word('guerre du Vi[eê]t[ -]?nam'), type: 'event', from: 1955, to: 1975 },
  { pattern: word('guerre de Cent Ans'), type: 'event', from: 1337, to: 1453 },
  { pattern: word('guerre de Trente Ans'), type: 'event', from: 1618, to: 1648 },
  { pattern: word('guerre de Sécession'), type: 'event', from: 1861, to: 1865 },
  { pattern: word('guerre de Crimée'), type: 'event', from: 1853, to: 1856 },
  { pattern: word('guerre du Golfe'), type: 'event', from: 1990, to: 1991 },
  { pattern: word('guerres? de [Rr]eligion'), type: 'event', from: 1562, to: 1598 },
  { pattern: word('guerres [Nn]apoléoniennes'), type: 'event', from: 1803, to: 1815 },
  { pattern: word('Commune de Paris'), type: 'event', from: 1871, to: 1871 },
  { pattern: word('Révolution russe'), type: 'event', from: 1917, to: 1917 },
  { pattern: word('Révolution industrielle'), type: 'event', from: 1760, to: 1900 },
  { pattern: word('Front populaire'), type: 'event', from: 1936, to: 1938 },
  { pattern: word('(?:affaire|Affaire) Dreyfus'), type: 'event', from: 1894, to: 1906 },
  { pattern: word('Shoah'), type: 'event', from: 1941, to: 1945 },
  { pattern: word('Brexit'), type: 'event', from: 2016, to: 2020 },
  { pattern: word('Mai 68'), type: 'event', from: 1968, to: 1968 },
];
