import { frenchTextsAt, textsAt, type Element } from './xml-elements.ts';

/** Vocabularies of OpenAIRE, and other addresses and numbers that are no words for a reader. */
const NO_WORDS = /^(?:info:eu-repo\/|https?:|ddc:|urn:)/i;
/** HAL: "[SHS.HIST]Humanities and Social Sciences/History", or "… [SHS.HIST]". */
const HAL_CODE = /\s*\[[A-Z]+(?:\.[A-Z-]+)*\]\s*/;
/** HAL says of every article for whom it was written, in a description. */
const NO_SUMMARY = /^(?:inter)?national audience$/i;
/** The day on which a repository may show a document, and those on which it took it in (DSpace). */
const EMBARGO = /^info:eu-repo\//;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:/;

/** Names that stand for an address where none is given, with the server that finds their document. */
const RESOLVERS: readonly (readonly [name: RegExp, server: string])[] = [
  [/^(?:urn:|info:)?(?:doi\s*[:/]\s*)?(10\.\d{4,}\/\S+)$/i, 'https://doi.org/'],
  [/^(?:hdl|handle)\s*:\s*(\d[\w.]*\/\S+)$/i, 'https://hdl.handle.net/'],
  [/^(ark:\/?\d{5,}\/\S+)$/i, 'https://n2t.net/'],
];

/** The date of a document, not those of the repository; null where there is none. */
export function dateIn(dc: Element): string | null {
  const dates = textsAt(dc, 'date').filter((date) => !EMBARGO.test(date));
  return dates.find((date) => !TIMESTAMP.test(date)) ?? dates[0] ?? null;
}

/** Subjects in words; several in one element stand apart. */
export function subjectsIn(dc: Element): readonly string[] {
  return frenchTextsAt(dc, 'subject')
    .filter((subject) => !NO_WORDS.test(subject))
    .flatMap((subject) =>
      HAL_CODE.test(subject)
        ? [subject.replace(HAL_CODE, '').replaceAll('/', ' -- ')]
        : subject.split(/\s+;\s+/),
    );
}

/** Places by name: coverage also has periods and coordinates, plain or as DCMI Box writes them. */
export function placesIn(dc: Element): readonly string[] {
  return frenchTextsAt(dc, 'coverage')
    .map((place) =>
      /\w+\s*=/.test(place) ? (/\bname\s*=\s*([^;]+)/.exec(place)?.[1] ?? '') : place,
    )
    .filter((place) => /\p{L}{2}/u.test(place) && !NO_WORDS.test(place));
}

/** The summary in French, in another language where there is none. */
export function summaryIn(dc: Element): string {
  const texts = frenchTextsAt(dc, 'description').filter((text) => !NO_SUMMARY.test(text));
  return texts.join(' ; ');
}

/** The addresses among identifiers, or that of a DOI, a Handle or an ARK where there is none. */
export function linksIn(identifiers: readonly string[]): readonly string[] {
  const addresses = identifiers.filter((identifier) => /^https?:/i.test(identifier));
  if (addresses.length > 0) return addresses;
  return identifiers.flatMap((identifier) =>
    RESOLVERS.flatMap(([name, server]) => {
      const found = name.exec(identifier)?.[1];
      return found === undefined ? [] : [server + found];
    }),
  );
}
