import type { Start } from '../../contract/schemas.ts';
import type { Config } from '../../config/config.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../../shared/interface-language.ts';
import { escapeHtml } from '../../shared/escape-html.ts';
import type { Words } from '../words/fr.ts';
import { WORDS } from '../words/words.ts';

/** What the library says on the page that a seat begins with. */
export interface FrontContent extends Start {
  readonly libraryName: string;
  readonly start: Config['start'];
  readonly languages: Config['kiosk']['languages'];
  readonly headphones: boolean;
}

/** Searches offered: those of the librarians, else those that the catalogue gives. */
export function suggestionsOf({ start, subjects }: FrontContent): readonly string[] {
  return start.suggestions.length > 0 ? start.suggestions : subjects;
}

/**
 * The page that stands in the video's place before one is chosen. Each thing to choose is a link or a form of plain
 * HTML, which the program takes as a wish (`front-wish.ts`): nothing runs in the page.
 */
export function startContent(content: FrontContent, language: InterfaceLanguage): string {
  const words = WORDS[language];
  return `<main>
<header>
<h1 dir="auto">${escapeHtml(content.libraryName)}</h1>
${languageSwitch(content.languages, language, words)}
</header>
<p class="welcome">${words.welcome}</p>
${content.headphones ? `<p class="headphones">${HEADPHONES}${words.headphones}</p>` : ''}
<form action="/search" role="search"><label for="words">${words.search}</label>
<input id="words" name="q" type="search" maxlength="200" required autocomplete="off" dir="auto">
<button>${words.searchButton}</button></form>
${section(words.suggestions, 'suggestions', suggestionsOf(content).map(suggestion))}
${section(words.videos, 'videos', content.start.videos.map(video))}
${section(words.acquisitions, 'acquisitions', content.acquisitions.map(acquisition(words)))}
<p><a class="button site" href="/site">${words.openSite}</a></p>
</main>`;
}

function languageSwitch(
  languages: FrontContent['languages'],
  current: InterfaceLanguage,
  words: Words,
): string {
  if (languages.length === 1) return '';
  const links = languages.map((code) => {
    const isCurrent = code === current ? ' aria-current="true"' : '';
    return `<li><a class="button" href="/speak/${code}" lang="${code}"${isCurrent}>${INTERFACE_LANGUAGES[code].name}</a></li>`;
  });
  return `<nav aria-label="${words.language}"><ul>${links.join('')}</ul></nav>`;
}

/** A part of the page; nothing where there is nothing to list. */
function section(heading: string, name: string, entries: readonly string[]): string {
  if (entries.length === 0) return '';
  return `<section class="${name}" aria-labelledby="${name}"><h2 id="${name}">${heading}</h2>
<ul>${entries.map((entry) => `<li>${entry}</li>`).join('\n')}</ul></section>`;
}

function suggestion(words: string, index: number): string {
  return `<a class="button" href="/suggestion/${index}" dir="auto">${escapeHtml(words)}</a>`;
}

/** A card that we draw ourselves: a picture of the video would have to be asked of its site. */
function video({ title, why }: FrontContent['start']['videos'][number], index: number): string {
  const reason = why === '' ? '' : `<span class="why" dir="auto">${escapeHtml(why)}</span>`;
  return `<a class="card tint-${index % TINTS}" href="/video/${index}">${PLAY}
<span><b dir="auto">${escapeHtml(title)}</b>${reason}</span></a>`;
}

function acquisition(words: Words): (document: Start['acquisitions'][number]) => string {
  return ({ title, creators, year, items }) => {
    const [item] = items;
    const by = [creators[0], year].filter((part) => part !== undefined && part !== null);
    const place = [item?.branch, item?.section].filter((part) => typeof part === 'string');
    const where = place.length === 0 ? words.askDesk : escapeHtml(place.join(', '));
    const callNumber = item?.callNumber ?? null;
    const label =
      callNumber === null
        ? ''
        : `<span class="label"><span class="hidden">${words.callNumber} </span><bdi>${escapeHtml(callNumber)}</bdi></span>`;
    return `<b dir="auto">${escapeHtml(title)}</b><span class="by" dir="auto">${escapeHtml(by.join(', '))}</span>
<span class="where">${label}<bdi>${where}</bdi></span>`;
  };
}

/** The screen outside the opening hours. `opensAt`: when the seat opens again; null: not within a month. */
export function closedContent(
  libraryName: string,
  language: InterfaceLanguage,
  opensAt: Date | null,
): string {
  const words = WORDS[language];
  const when = opensAt === null ? words.closedForLong : words.closedUntil(opensAt);
  return `<main class="closed"><p dir="auto">${escapeHtml(libraryName)}</p>
<h1>${words.closedHeading}</h1><p class="when">${when}</p></main>`;
}

const TINTS = 5;
const PLAY =
  '<svg viewBox="0 0 64 48" aria-hidden="true"><path class="film" d="M4 6h56v36H4z"/>' +
  '<path class="play" d="M26 15v18l15-9z"/></svg>';
const HEADPHONES =
  '<svg viewBox="0 0 32 32" aria-hidden="true"><path d="M5 20v-3a11 11 0 0 1 22 0v3M5 18h4v9H5zM23 18h4v9h-4z"/></svg>';
