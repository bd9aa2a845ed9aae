import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { Policy, PolicyRule } from '../../shared/policy.ts';
import { classOfKind } from '../../shared/recommendation.ts';
import { recordFieldTexts } from '../../shared/record-fields.ts';
import { foldedWords } from '../../shared/text.ts';
import { fieldText, VIDEO_FIELDS, type VideoPage } from '../../shared/video.ts';
import { quoted } from '../text/french.ts';
import { standsIn, stems } from '../text/words.ts';

/** A rule's key, how it reads in French, and whether a record meets it. */
const CONDITIONS: Readonly<{
  [Key in keyof PolicyRule]-?: {
    readonly says: string;
    readonly meets: (record: CatalogueRecord, wanted: string) => boolean;
  };
}> = {
  class: { says: 'classe', meets: ({ kind }, wanted) => classOfKind(kind) === wanted },
  kind: { says: 'type', meets: ({ kind }, wanted) => kind === wanted },
  collection: {
    says: 'collection',
    meets: ({ series }, wanted) =>
      series.some(({ title }) => foldedWords(title) === foldedWords(wanted)),
  },
  source: { says: 'source', meets: ({ source }, wanted) => source.id === wanted },
  heading: {
    says: 'vedette',
    meets: ({ subjects }, wanted) =>
      subjects.some(({ parts }) =>
        `${foldedWords(parts.join(' '))} `.startsWith(`${foldedWords(wanted)} `),
      ),
  },
};
const KEYS = Object.keys(CONDITIONS) as (keyof PolicyRule)[];

/** The rule in French, for the explanation: "collection « Que sais-je ? »". */
export function ruleText(rule: PolicyRule): string {
  return KEYS.flatMap((key) => {
    const wanted = rule[key];
    return wanted === undefined ? [] : [`${CONDITIONS[key].says} ${quoted(wanted)}`];
  }).join(', ');
}

/** The first rule that a record meets, all its conditions together; null where it meets none. */
export function ruleFor(record: CatalogueRecord, rules: readonly PolicyRule[]): PolicyRule | null {
  return rules.find((rule) => meetsAll(record, rule)) ?? null;
}

function meetsAll(record: CatalogueRecord, rule: PolicyRule): boolean {
  return KEYS.every((key) => {
    const wanted = rule[key];
    return wanted === undefined || CONDITIONS[key].meets(record, wanted);
  });
}

/** Why the policy never shows a record beside this video, in French; null where it does not forbid it. */
export type Forbids = (record: CatalogueRecord) => string | null;

/**
 * Reads the policy in the light of a video: a sensitive subject of which the video says any word itself holds nothing back.
 * `page` is null where a list stands beside no video.
 */
export function forbidding({ mute, sensitive }: Policy, page: VideoPage | null): Forbids {
  const said = page === null ? [] : VIDEO_FIELDS.map((field) => stems(fieldText(page, field)));
  const unsaid = sensitive
    .map(wordsOf)
    .filter((subject) => !subject.some(({ words }) => said.some((text) => holds(text, words))))
    .flat();
  return (record) => {
    const muted = ruleFor(record, mute);
    if (muted !== null) return `Écarté par la bibliothèque : ${ruleText(muted)}`;
    const touched = unsaid.find(({ words }) => isAbout(record, words));
    return touched === undefined
      ? null
      : `Sujet sensible que la vidéo ne nomme pas : ${quoted(touched.word)}`;
  };
}

function wordsOf(subject: string): { readonly word: string; readonly words: readonly string[] }[] {
  const words = subject.split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').map((word) => ({ word, words: stems(word) }));
}

function isAbout(record: CatalogueRecord, words: readonly string[]): boolean {
  return (['title', 'subject', 'genre'] as const)
    .flatMap((field) => recordFieldTexts(record, field))
    .some((text) => holds(stems(text), words));
}

function holds(text: readonly string[], words: readonly string[]): boolean {
  return standsIn(words, text, 'phrase');
}
