import { onOneLine } from '../../shared/text.ts';
import type { AuthorityLink, Mention, MentionType } from '../../shared/video.ts';
import { rounded, type Span } from '../../shared/spans.ts';
import type { FieldReading } from './words.ts';

/** What is said of a stretch of a field before all that was found there is weighed together. */
interface Finding extends Span {
  readonly type: MentionType;
  /** 0..1. */
  readonly confidence: number;
  readonly source?: Mention['source'];
  /** The name as it should be compared and searched; the text itself where absent. */
  readonly normal?: string;
  readonly years?: Mention['years'];
  readonly links?: readonly AuthorityLink[];
}

/** A mention of a stretch of a field. Its text is the field's own, untouched. */
export function mentionOf(reading: FieldReading, finding: Finding): Mention {
  const text = reading.text.slice(finding.start, finding.end);
  return {
    type: finding.type,
    field: reading.field,
    start: finding.start,
    end: finding.end,
    text,
    normal: finding.normal ?? normalName(text),
    confidence: rounded(Math.min(Math.max(finding.confidence, 0), 1)),
    source: finding.source ?? 'rule',
    years: finding.years ?? null,
    links: finding.links ?? [],
  };
}

/** A name on one line, with plain apostrophes. */
function normalName(text: string): string {
  return onOneLine(text).replaceAll('’', "'");
}
