import type { DataField, Subfield } from '../../formats/marc-record.ts';
import { valueOf, valuesOf } from '../indexed-record.ts';
import { withQualifiers } from './intermarc-values.ts';

/** ":IV:+04+", "III": the numeral of a sovereign in the form for filing ($u), where the form to be read ($h) is missing. */
const NUMERAL = /^:?(?<numeral>[IVXLCDM]+)(?::|$)/;
/** 750 and 751, second indicator: the title is shown as a note too. */
const SHOWN_AS_NOTE = '3';
/** UNIMARC(B) 100$a/17. */
const CHILDREN = 'a';
const SCHOLARS = 'k';
const ADULTS = 'm';
const POSITION_OF_AUDIENCE = 17;
/** 009/00: printed text, electronic resource. */
const TEXTS = /^[as]$/;

/** Second indicator (first in older records): the heading is a family and no person. */
const FAMILY = '5';

/** A person with the numeral ($h): see `NUMERAL`. Nothing of a family. */
export function withNumeral(field: DataField): DataField {
  if (field.indicators.includes(FAMILY)) return { ...field, subfields: [] };
  const hasNumeral = valueOf(field, 'h') !== null;
  const subfields = field.subfields.flatMap((subfield): Subfield[] => {
    if (subfield.code !== 'u') return [subfield];
    const value = NUMERAL.exec(subfield.value)?.groups?.['numeral'];
    return value === undefined || hasNumeral ? [] : [{ code: 'h', value }];
  });
  return { ...field, subfields };
}

/** A family as UNIMARC 602 and 720-722 have it, its sort ($e) in parentheses: "Wattel (famille)". Nothing of a person. */
export function withFamily(field: DataField): DataField {
  if (!field.indicators.includes(FAMILY)) return { ...field, subfields: [] };
  const subfields = field.subfields.map(({ code, value }) => ({
    code: code === 'e' ? 'g' : code,
    value,
  }));
  return withQualifiers({ ...field, subfields });
}

/** A person as a subject: numeral and qualifiers in place. */
export function withNumeralAndQualifiers(field: DataField): DataField {
  return withQualifiers(withNumeral(field));
}

/** Publishers, distributors, producers and printers have fields of their own (720-737), often without a function. */
export function withRole(role: string): (field: DataField) => DataField {
  return (field) =>
    valueOf(field, '4') === null
      ? { ...field, subfields: [...field.subfields, { code: '4', value: role }] }
      : field;
}

/** The BnF appends to the title what follows it on an old card ($r): "Le musée / [rédigé par] X". */
export function withRest(field: DataField): DataField {
  const [rest] = valuesOf(field, 'r');
  const at = field.subfields.findIndex(({ code }) => code === 'a');
  const title = field.subfields[at];
  if (rest === undefined || title === undefined) return field;
  const subfields = field.subfields.filter(({ code }) => code !== 'r');
  subfields.splice(at, 1, { code: 'a', value: `${title.value} ${rest.trim()}` });
  return { ...field, subfields };
}

/** A title that the library gave to what has none (243), in brackets as the BnF shows it. */
export function inBrackets(field: DataField): DataField {
  const subfields = field.subfields.map(({ code, value }) =>
    code === 'a' && !value.includes('[') ? { code, value: `[${value}]` } : { code, value },
  );
  return { ...field, subfields };
}

/** The note that the BnF makes of another title; empty where it makes none. */
export function noteOfTitle(field: DataField): DataField {
  const isShown = field.indicators.endsWith(SHOWN_AS_NOTE);
  const [label = 'Autre forme de titre :'] = valuesOf(field, 'k');
  const value = `${label.trim()} ${valuesOf(field, 'a', 'e').join(' : ')}`;
  return { ...field, subfields: isShown ? [{ code: 'a', value }] : [] };
}

/** The numbering of a serial, its first issue ($a) and its last ($b): "N° 1 (1994)-n° 12 (1998)". */
export function numberingOf(field: DataField): DataField {
  return { ...field, subfields: [{ code: 'a', value: valuesOf(field, 'a', 'b').join('-') }] };
}

/** The original of a reproduction: its label ($k), place, publisher and year. */
export function originalOf(field: DataField): DataField {
  const whole = [valuesOf(field, 'a', 'k', 'b', 'c').join(' : '), ...valuesOf(field, 'd')];
  return { ...field, subfields: [{ code: 'a', value: whole.join(', ') }] };
}

/** Where a thesis was defended: the town ($c) and the university ($f) in one, as the BnF writes them. */
export function withUniversity(field: DataField): DataField {
  const [place] = valuesOf(field, 'c', 'f');
  const subfields = field.subfields
    .filter(({ code, value }) => !'cf'.includes(code) || value === place)
    .map((subfield) =>
      subfield.value === place
        ? { code: 'c', value: valuesOf(field, 'c', 'f').join(',') }
        : subfield,
    );
  return { ...field, subfields };
}

/** A note with the words that introduce it ($k): "Configuration requise : PC". */
export function labelled(field: DataField): DataField {
  let value = '';
  for (const { code, value: text } of field.subfields) {
    const before = value.endsWith(' : ') || value === '' ? '' : '. ';
    value += code === 'k' ? `${before}${text.trim()} : ` : before + text.trim();
  }
  return { ...field, subfields: [{ code: 'a', value }] };
}

/**
 * UNIMARC 100$a/17 from 009, position 7: "j" for children, "s" for scholars. The BnF takes any other printed or electronic
 * text for one for adults, and says nothing of other documents.
 */
export function unimarcAudience(coded: string): string {
  return ' '.repeat(POSITION_OF_AUDIENCE) + audienceCode(coded.charAt(0), coded.charAt(7));
}

function audienceCode(type: string, audience: string): string {
  if (audience === 'j') return CHILDREN;
  if (audience === 's') return SCHOLARS;
  return TEXTS.test(type) ? ADULTS : '';
}
