import { foldedWords } from './text.ts';

const PARTING = / [-–—|:] | \(/;

/** The names that a channel bears, folded: the whole and, where dashes, bars, colons or a parenthesis part it, each part. */
export function channelNames(channel: string): readonly string[] {
  const names = [channel, ...channel.split(PARTING)].map(foldedWords);
  return [...new Set(names)].filter((name) => name !== '');
}
