import { isInterfaceLanguage, type InterfaceLanguage } from '../../shared/interface-language.ts';
import { ownFile, ownPage } from '../schemes/own-page.ts';
import type { Words } from '../words/fr.ts';
import { WORDS } from '../words/words.ts';
import { chime } from './chime.ts';
import { styleOf } from './notice-style.ts';

type Sentence = keyof Words['notices'];
/** Names of the sentences, of what is said before closing time, and of the countdown before the end of a session. */
export type Notice = Sentence | 'closing' | 'idle';

/** Height of a sentence, and of the countdown with its button, in pixels. */
export const NOTICE_HEIGHTS = { sentence: 72, idle: 176 } as const;
/** Where the button of the countdown leads; the program takes it as an answer and loads nothing. */
export const STILL_HERE_PATH = '/still-here';

// The question in the languages most spoken among those who may not read the sentence. Each says the same.
const QUESTIONS = [
  ['fr', 'Êtes-vous toujours là ?'],
  ['en', 'Are you still there?'],
  ['es', '¿Sigue ahí?'],
  ['pt', 'Ainda está aí?'],
  ['uk', 'Ви ще тут?'],
  ['ar', 'هل ما زلت هنا؟'],
] as const;

/** Whether there is a sentence of that name: not every refusal answers something that the patron did. */
export function isSentence(name: string): name is Sentence {
  return Object.hasOwn(WORDS.fr.notices, name);
}

/**
 * Answers an address of the notices: a page without script ("/fr/sign-in", "/ar/idle?seconds=60"), its style or its
 * sound; null where there is none.
 */
export function noticeFile(url: URL): Response | null {
  const count = Number(url.searchParams.get('count') ?? 0);
  if (url.pathname === '/style.css') return ownFile('text/css', styleOf(count));
  if (url.pathname === '/chime.wav') return ownFile('audio/wav', chime(count));
  const [, language, name = '', ...rest] = url.pathname.split('/');
  if (!isInterfaceLanguage(language) || rest.length > 0) return null;
  const content = contentOf(name, count, language);
  if (content === null) return null;
  const style = `/style.css?count=${name === 'idle' ? count : 0}`;
  return ownPage({ language, title: WORDS[language].notice, style, content });
}

function contentOf(name: string, count: number, language: InterfaceLanguage): string | null {
  const words = WORDS[language];
  if (name === 'idle') return countdown(count, language);
  if (name === 'closing') return sentence(words.closing(count));
  return isSentence(name) ? sentence(words.notices[name]) : null;
}

function sentence(said: string): string {
  return `<p role="alert">${said}</p>`;
}

/** The figure goes down by its style alone, so that nothing has to run here; whoever listens hears the seconds once. */
function countdown(seconds: number, language: InterfaceLanguage): string {
  const words = WORDS[language];
  const others = QUESTIONS.filter(([code]) => code !== language).map(
    ([code, question]) => `<span lang="${code}" dir="auto">${question}</span>`,
  );
  return `<p class="left" aria-hidden="true"></p>
<div role="alert"><p>${words.stillThere(seconds)}</p>
<p class="others">${others.join(' ')}</p></div>
<a class="answer" href="${STILL_HERE_PATH}" autofocus>${words.stillHere}</a>
<audio autoplay src="/chime.wav?count=${seconds}"></audio>`;
}
