import type { CitedSource, Mention } from '../../shared/video.ts';
import type { Readers } from '../readers.ts';
import { weigh, withinCited } from './aside.ts';
import { authoredWorks } from './authored-works.ts';
import { findCatalogueNames } from './catalogue-names.ts';
import { citedMentions } from './cited-mentions.ts';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { listedWorks } from './listed-works.ts';
import { modelMentions } from './model-mentions.ts';
import { findOrganisations } from './organisations.ts';
import { ownChannelMentions } from './own-channel.ts';
import { findPeoples } from './peoples.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { recalledPersons } from './recalled-persons.ts';
import { recalledWorks } from './recalled-works.ts';
import { resolveMentions } from './resolve.ts';
import { findWorks } from './works.ts';
import type { FieldReading } from './words.ts';

/** Mentions below this are more often wrong than right. */
const LEAST = 0.3;

/** Every name, work, date and subject that the fields mention, each once for each place where it stands. */
export async function findMentions(
  readings: readonly FieldReading[],
  citedSources: readonly CitedSource[],
  readers: Readers,
): Promise<readonly Mention[]> {
  const lexicon = createLexicon(readers.search);
  const found: Mention[] = [];
  found.push(...listedWorks(readings, lexicon));
  for (const reading of readings) {
    const own = await foundIn(reading, lexicon, readers);
    if (reading.field !== 'description') found.push(...own);
    else
      found.push(
        ...withinCited(reading, own, citedSources),
        ...citedMentions(reading, citedSources),
      );
  }
  found.push(
    ...ownChannelMentions(
      readings,
      found.find(({ field }) => field === 'channel'),
    ),
  );
  const weighed = found.map((mention) => weigh(mention, readings));
  const works = recalledWorks(readings, weighed).map((mention) => weigh(mention, readings));
  const persons = recalledPersons(readings, weighed).map((mention) => weigh(mention, readings));
  return resolveMentions([...weighed, ...works, ...persons].filter(isWorthKeeping));
}

function isWorthKeeping({ confidence, text }: Mention): boolean {
  return confidence >= LEAST && text.trim() !== '';
}

async function foundIn(
  reading: FieldReading,
  lexicon: Lexicon,
  { gazetteer, tagger }: Readers,
): Promise<readonly Mention[]> {
  return [
    ...byRules(reading, lexicon),
    ...findCatalogueNames(reading, gazetteer, lexicon),
    ...(reading.field === 'channel' ? [] : findPeoples(reading, gazetteer)),
    ...(tagger === null ? [] : await modelMentions(reading, tagger)),
  ];
}

function byRules(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  if (reading.field === 'channel') return findOrganisations(reading, lexicon);
  const persons = findPersons(reading, lexicon);
  return [
    ...findDates(reading),
    ...persons,
    ...authoredWorks(reading, persons),
    ...findPlaces(reading),
    ...findWorks(reading),
    ...findOrganisations(reading, lexicon),
    ...findEvents(reading),
  ];
}
