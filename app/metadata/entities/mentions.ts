import type { CitedSource, Mention } from '../../shared/video.ts';
import type { EntityTagger } from '../../../models/runtime/tagger.ts';
import type { Readers } from '../readers.ts';
import { weigh, withinCited } from './aside.ts';
import { authoredWorks } from './authored-works.ts';
import { findCatalogueNames } from './catalogue-names.ts';
import { citedMentions } from './cited-mentions.ts';
import { findDates } from './dates.ts';
import { findEvents } from './events.ts';
import { findGuests } from './guests.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { withLabels } from './labelled-lines.ts';
import { listedWorks } from './listed-works.ts';
import { addStanding, mergeReadings } from './merge.ts';
import { modelMentions } from './model-mentions.ts';
import { findOrganisations } from './organisations.ts';
import { withinBorders } from './borders.ts';
import { besideOwnChannel, ownChannelMentions } from './own-channel.ts';
import { findPeoples } from './peoples.ts';
import { findPersons } from './persons.ts';
import { findPlaces } from './places.ts';
import { recalledPersons } from './recalled-persons.ts';
import { recalledWorks } from './recalled-works.ts';
import { resolveMentions } from './resolve.ts';
import { withOneType } from './one-type.ts';
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
  const [merge, add] = readers.tagger === null ? [addAll, addAll] : [mergeReadings, addStanding];
  const found: Mention[] = [...listedWorks(readings, lexicon)];
  for (const reading of readings) {
    const bordered = (mention: Mention) => withinBorders(mention, reading);
    const own = merge(
      (await byModel(reading, readers.tagger)).flatMap(bordered),
      withinReading(reading, lexicon, readers).flatMap(bordered),
    );
    found.push(...(reading.field === 'description' ? described(reading, own, citedSources) : own));
  }
  const channel = found.find(({ field }) => field === 'channel');
  const own = ownChannelMentions(readings, channel, found);
  const named = withOneType(add(besideOwnChannel(found, own), own));
  const weighed = named.map((mention) => weigh(mention, readings));
  const recalled = [...recalledWorks(readings, weighed), ...recalledPersons(readings, weighed)];
  const again = recalled.map((mention) => weigh(mention, readings));
  return resolveMentions(add(weighed, again).filter(isWorthKeeping));
}

function addAll(some: readonly Mention[], others: readonly Mention[]): readonly Mention[] {
  return [...some, ...others];
}

function isWorthKeeping({ confidence, text }: Mention): boolean {
  return confidence >= LEAST && text.trim() !== '';
}

/** In the lines of a bibliography, only what its fields leave; in labelled lines, only what their labels say. */
function described(
  reading: FieldReading,
  found: readonly Mention[],
  sources: readonly CitedSource[],
): readonly Mention[] {
  const labelled = withLabels(reading, withinCited(found, sources));
  return [...labelled, ...citedMentions(reading, sources)];
}

async function byModel(
  reading: FieldReading,
  tagger: EntityTagger | null,
): Promise<readonly Mention[]> {
  return tagger === null ? [] : modelMentions(reading, tagger);
}

function withinReading(
  reading: FieldReading,
  lexicon: Lexicon,
  { gazetteer }: Readers,
): readonly Mention[] {
  return [
    ...byRules(reading, lexicon),
    ...findCatalogueNames(reading, gazetteer, lexicon),
    ...(reading.field === 'channel' ? [] : findPeoples(reading, gazetteer)),
  ];
}

function byRules(reading: FieldReading, lexicon: Lexicon): readonly Mention[] {
  if (reading.field === 'channel') return findOrganisations(reading, lexicon);
  const persons = findPersons(reading, lexicon);
  return [
    ...findDates(reading),
    ...persons,
    ...findGuests(reading),
    ...authoredWorks(reading, persons),
    ...findPlaces(reading),
    ...findWorks(reading),
    ...findOrganisations(reading, lexicon),
    ...findEvents(reading),
  ];
}
