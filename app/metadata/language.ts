import { eld } from 'eld/medium';
import type { VideoPage } from '../shared/video.ts';
import { addressesIn, segmentsOf } from '../shared/segments.ts';
import { rounded } from '../shared/spans.ts';

// The languages of the patrons that the appliance is made for; fewer candidates, fewer errors on a short title.
const LANGUAGES = ['fr', 'en', 'es', 'de', 'it', 'pt', 'ar', 'uk', 'fa', 'tr', 'nl'];
const detector = eld.newInstance();
detector.setLanguageSubset(LANGUAGES);

const ENOUGH = 1_000;

export interface DetectedLanguage {
  /** ISO 639-1, or "und". */
  readonly language: string;
  /** 0..1. */
  readonly confidence: number;
}

/**
 * The language that the uploader writes in, from the title and the description without its links and advertisements,
 * else from the keywords. The language of the site's interface plays no part.
 */
export function detectLanguage(page: VideoPage): DetectedLanguage {
  const written = `${page.title}.\n${proseOf(page.description)}`.slice(0, ENOUGH);
  const first = detect(written);
  return first.language === 'und' ? detect(page.keywords.join(', ')) : first;
}

function detect(text: string): DetectedLanguage {
  const result = detector.detect(text);
  if (result.language === '') return { language: 'und', confidence: 0 };
  return {
    language: result.language,
    confidence: rounded(result.getScores()[result.language] ?? 0),
  };
}

function proseOf(description: string): string {
  const content = segmentsOf(description).filter(({ role }) => role === 'content');
  const prose = content.map(({ start, end }) => description.slice(start, end)).join('\n');
  return addressesIn(prose).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    prose,
  );
}
