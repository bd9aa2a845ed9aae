import type { Span } from '../../shared/spans.ts';
import { CAPITALS, type WrittenNames } from './reference-names.ts';

// "Organisation mondiale de la santé (OMS)", "Encyclopaedia Britannica": capitals and words of grammar.
const BODY =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|and|for|de|du|des|la|le|les|et|d['’]\p{L}+|l['’]\p{L}+|der|die|und|&|\(\p{Lu}+\))){0,8}$/u;
const ARTICLE = /^(?:Le|La|Les|Un|Une|Des|The|An?|Mon|Ma|Son|Sa|Notre|Dans|Sur|Pour)\s|^L['’]/u;

export function isBody(written: string): boolean {
  return BODY.test(written) && !ARTICLE.test(written) && /\s/.test(written);
}

export function oneName(span: Span, normal: string): WrittenNames {
  const { start, end } = span;
  return { start, end, next: end, names: [{ start, end, normal, sureness: CAPITALS }] };
}

const CORPORATE =
  /^(?:organisation|institut|agence|minist[èe]re|acad[ée]mie|commission|conseil|collectif|office|observatoire|centre|fondation|association|comit[ée]|OMS|ONU|INSEE|UNESCO|GIEC|IPCC|WHO|OECD|OCDE|ADEME|INRAE|CNRS|Inserm|national|world|international|united nations)(?![\p{L}])/iu;

/** Whether an author is a body or a work of reference, by its words. */
export function isNameOfBody(name: string): boolean {
  return (
    CORPORATE.test(name) ||
    /(?<!\p{L})(?:encyclop|reference|organi[sz]ation|universit|library|ministry)/iu.test(name)
  );
}

/** "Organisation mondiale de la santé (OMS). Health effects…": a body as the author, up to a full stop or a year. */
export function bodyAt(text: string, start: number): WrittenNames | null {
  const written = /^[^.,:«“"\n]{2,90}?(?=\.\s|,\s|\s\((?:1[4-9]|20)\d{2}\))/u.exec(
    text.slice(start),
  )?.[0];
  const after = text.slice(start + (written?.length ?? 0));
  const isAcronym =
    /^\p{Lu}{2,8}$/u.test(written ?? '') && /^(?:[.,] | \()(?:1[4-9]|20)\d{2}/u.test(after);
  if (written === undefined || !(CORPORATE.test(written) || isAcronym)) return null;
  return oneName({ start, end: start + written.length }, written);
}
