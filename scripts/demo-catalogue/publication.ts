/** Place, publisher and year of a record (UNIMARC 210, 214). */
export interface Publication {
  readonly place: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
}

const FULL_NAMES: Readonly<Record<string, string>> = {
  'R. Laffont': 'Robert Laffont',
  'V. Hamy': 'Viviane Hamy',
  'A. Michel': 'Albin Michel',
  POL: 'P.O.L',
  'Buena Vista Home Intertainment': 'Buena Vista Home Entertainment',
};

/** Parts "Paris , Bruxelles [etc.] : Dargaud, 2003": the first place, the first publisher, the first year. */
export function parsePublication(text: string): Publication {
  const [places = '', publishers = ''] = text.replaceAll(/[[\]]/g, '').split(/\s*:\s+/);
  const year = /(?:1[89]|20)\d{2}/.exec(text)?.[0];
  const named = publishers === '' ? '' : publisherName(publishers);
  return {
    place: placeName(places.replace(/,?\s*\d{4}.*$/, '')),
    publisher: named === '' ? null : (FULL_NAMES[named] ?? named),
    year: year === undefined ? null : Number(year),
  };
}

function placeName(text: string): string | null {
  const first = text.split(/\s*[,;]| \(?\d| \($| [Cc]edex/)[0]?.trim() ?? '';
  return first === '' || /^\(?s\.? ?l\.?/i.test(first) ? null : first;
}

function publisherName(text: string): string {
  return text
    .replace(/[,;]?\s*(?:cop\.|impr\.|dl|p|c|ca)?\s*\d{4}.*$/i, '')
    .replace(/[\s,;.]+$/, '')
    .trim();
}
