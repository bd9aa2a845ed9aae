import type { Mention, MentionType } from '../../shared/video.ts';
import type { EntityTagger } from '../../../models/runtime/tagger.ts';
import { mentionOf } from './candidate.ts';
import type { FieldReading } from './words.ts';

/** Labels of the models that are in use for French (WikiNER, CoNLL, Quaero, and our own). */
const TYPES: Readonly<Record<string, MentionType>> = {
  PER: 'person',
  PERSON: 'person',
  PERS: 'person',
  LOC: 'place',
  GPE: 'place',
  ORG: 'organisation',
  WORK: 'work',
  CW: 'work',
  PROD: 'work',
  EVENT: 'event',
  DATE: 'date',
};

// What comes later in a description is credits and lists, which the rules read better.
const LEAD = 6_000;

/** "1h43mn", "52 min": how long something lasts names nobody. */
const LENGTH = /^\d{1,3}\s?(?:h|mn|min|minutes|s|sec|'|’)\.?\s?(?:\d{1,2}\s?(?:mn|min|s)?\.?)?$/iu;

/** What the model marks in a field. Labels that name no type of mention, such as MISC, are left out. */
export async function modelMentions(
  reading: FieldReading,
  tagger: EntityTagger,
): Promise<readonly Mention[]> {
  if (reading.field === 'channel' || reading.text.trim() === '') return [];
  const spans = await tagger.tag(reading.text.slice(0, LEAD));
  return spans.flatMap(({ start, end, label, score }) => {
    const type = TYPES[label.toUpperCase()];
    if (type === undefined || (type !== 'date' && LENGTH.test(reading.text.slice(start, end))))
      return [];
    return [mentionOf(reading, { start, end, type, confidence: score, source: 'model' })];
  });
}
