import type { Audience } from '../../../app/shared/catalogue-record.ts';
import { foldText } from '../../../app/shared/text.ts';
import { valuesIn, type IndexedRecord } from '../indexed-record.ts';

/** Ages from which a reader counts as a young adult and as an adult, in years. */
const YOUNG_ADULT = 13;
const ADULT = 18;

/** UNIMARC(B) 100$a/17-19. u (unknown) and blanks say nothing. */
const CODED: Readonly<Record<string, Audience>> = {
  a: 'child',
  b: 'child',
  c: 'child',
  d: 'child',
  e: 'young-adult',
  k: 'adult',
  m: 'adult',
};
/** Recommandation 995, $q, and the names that an item profile gives. */
const ITEM: Readonly<Record<string, Audience>> = {
  a: 'adult',
  j: 'child',
  adult: 'adult',
  child: 'child',
  'young-adult': 'young-adult',
};

// "20201027d2020 k y0frey50 ba": coded data whose blanks a program took for one.
const COLLAPSED = /^\d{8}[a-u]\d{4} (?<code>[a-z]) /;
const FORBIDDEN = /interdit aux moins de (\d{1,2})/;
const FROM_AGE = /(?:a partir de|des|de) (\d{1,2})(?: a \d{1,2})? ?(?:ans|mois)/;
// "7 ans et plus", "8-12 ans".
const AGES = /(\d{1,2}) ?(?:ans et (?:plus|\+)|(?:-|\/|a) ?\d{1,2} ?ans)/;

/**
 * For whom a document is: what field 333 says in words ("À partir de 9 ans"), else the codes of 100$a/17-19, else
 * 995$q where all copies agree.
 */
export function audienceOf(record: IndexedRecord): Audience {
  const stated = valuesIn(record, '333', 'a').map(statedAudience);
  return (
    stated.find((audience) => audience !== null) ?? codedAudience(record) ?? itemAudience(record)
  );
}

const YOUNG_ADULTS = /\b(?:ados?|adolescents?|jeunes adultes)\b/;
const CHILDREN = /\b(?:enfants?|jeunesse|tout-petits)\b/;
const ADULTS = /\b(?:(?<!jeunes )adultes?|public motive)\b/;

/** The audience that a sentence names by an age or a word, null where it names none, or adults and others. */
export function statedAudience(text: string): Audience | null {
  const folded = foldText(text);
  if (FORBIDDEN.test(folded)) return 'adult';
  const age = FROM_AGE.exec(folded)?.[1] ?? AGES.exec(folded)?.[1];
  if (age !== undefined) return audienceOfAge(Number(age));
  const young = YOUNG_ADULTS.test(folded) ? 'young-adult' : CHILDREN.test(folded) ? 'child' : null;
  if (!ADULTS.test(folded)) return young;
  return young === null ? 'adult' : null;
}

function audienceOfAge(age: number): Audience {
  if (age < YOUNG_ADULT) return 'child';
  return age < ADULT ? 'young-adult' : 'adult';
}

function codedAudience(record: IndexedRecord): Audience | null {
  const coded = valuesIn(record, '100', 'a')[0] ?? '';
  const codes = COLLAPSED.exec(coded)?.groups?.['code'] ?? coded.slice(17, 20);
  for (const code of codes) {
    const audience = CODED[code];
    if (audience !== undefined) return audience;
  }
  return null;
}

/** A code, or the word itself: "Jeunesse". */
function audienceOfItem(text: string): Audience | null {
  return ITEM[text.trim().toLowerCase()] ?? statedAudience(text);
}

function itemAudience(record: IndexedRecord): Audience {
  const [first, ...others] = valuesIn(record, '995', 'q').map(audienceOfItem);
  return others.every((each) => each === first) ? (first ?? 'unknown') : 'unknown';
}
