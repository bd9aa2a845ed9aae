import { quoted } from '../text/french.ts';
import type { PlanContext, Question } from './question.ts';

const FIRST_YEAR_ASKED = 1000;
/** From here on a bare year is more often the date of the video than its subject. */
const LAST_YEAR_ASKED = 1999;

/** Years that the video is about, in headings, titles and summaries. The date of the video itself is no subject. */
export function years(context: PlanContext): Question[] {
  return context.aspects
    .filter((aspect) => aspect.kind === 'period' && aspect.subject === null)
    .flatMap((aspect) => {
      const mention = context.metadata.mentions[aspect.mention ?? -1];
      const year = mention?.years?.from;
      if (year === undefined || mention?.years?.to !== year || !isAsked(year)) return [];
      const search = {
        kind: 'period-about',
        reason: `La vidéo donne la date ${quoted(aspect.name)}.`,
        query: String(year),
        fields: ['subject', 'place', 'title', 'summary'],
        match: 'phrase',
        mention: aspect.mention,
      } as const;
      return [{ search, aspect, priority: 0.6 * aspect.strength, nearness: 1 }];
    });
}

function isAsked(year: number): boolean {
  return FIRST_YEAR_ASKED <= year && year <= LAST_YEAR_ASKED;
}
