import { z } from 'zod';
import { INTERFACE_LANGUAGES, LANGUAGE_CODES } from '../shared/interface-language.ts';
import { videoAddress } from '../shared/video-address.ts';

/** A video that the librarians chose. */
export interface ChosenVideo {
  /** Of its page, on the seat's own site. */
  readonly address: string;
  readonly title: string;
  /** A word of why, "" where none was written. */
  readonly why: string;
}

// As many as a person looks through: more is a catalogue.
const MOST_VIDEOS = 24;
const MOST_SUGGESTIONS = 12;

/** One `[[start.videos]]`. */
const chosenVideoSchema = z.strictObject({
  link: z.string().trim().min(1).max(300),
  title: z.string().trim().min(1).max(120),
  why: z.string().trim().max(160).default(''),
});

/** `[start]`: what the seat shows before a video is chosen. */
export const startSettings = z.strictObject({
  page: z.enum(['library', 'site']).default('library'),
  suggestions: z.array(z.string().trim().min(1).max(60)).max(MOST_SUGGESTIONS).default([]),
  videos: z.array(chosenVideoSchema).max(MOST_VIDEOS).default([]),
});
type ChosenSetting = z.infer<typeof chosenVideoSchema>;

/** What is wrong with the links, by their place in the list. `peerTube`: origin of the seat's site, null for YouTube. */
export function wrongLinks(
  videos: readonly ChosenSetting[],
  peerTube: string | null,
): { readonly index: number; readonly message: string }[] {
  const site = peerTube ?? 'https://www.youtube.com/watch?v=…';
  return videos.flatMap(({ link }, index) =>
    addressOf(link, peerTube) === null
      ? [{ index, message: `l’adresse d’une vidéo du site du poste, comme ${site}, attendue` }]
      : [],
  );
}

/** The chosen videos as the seat opens them. */
export function chosenVideos(
  videos: readonly ChosenSetting[],
  peerTube: string | null,
): readonly ChosenVideo[] {
  return videos.flatMap(({ link, title, why }) => {
    const address = addressOf(link, peerTube);
    return address === null ? [] : [{ address, title, why }];
  });
}

/** On YouTube the plain page of the video, whichever way the link was shared. */
function addressOf(link: string, peerTube: string | null): string | null {
  const video = videoAddress(link);
  if (peerTube === null) {
    return video?.site === 'youtube' ? `https://www.youtube.com/watch?v=${video.id}` : null;
  }
  return video?.site === 'peertube' && link.startsWith(`${peerTube}/`) ? link : null;
}

const LANGUAGE = z.enum(LANGUAGE_CODES);
const NAMES = LANGUAGE_CODES.map((code) => `"${code}" (${INTERFACE_LANGUAGES[code].name})`);

/** A list of languages, the first the usual one; in the environment "fr,en". */
export const languagesSetting = z
  .preprocess(
    (value) => (typeof value === 'string' ? value.split(',').map((code) => code.trim()) : value),
    z
      .tuple([LANGUAGE], LANGUAGE, `une ou plusieurs de ${NAMES.join(', ')} attendues`)
      .refine((codes) => new Set(codes).size === codes.length, 'chaque langue une seule fois'),
  )
  .default([...LANGUAGE_CODES]);
