/** A stretch of a text, by UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SENTENCE = /(?:[^\n.!?…▶►➤➜👉•]|[.!?…](?![\s\n]|$))+/gu;
const ADDRESS = /https?:|www\.|\.(?:com|fr|tv|org|net|ly)\b|[@#]\w/iu;
const HOUSEKEEPING =
  /\b(?:abonne\S*|suivez|suivre|rejoign\S*|retrouve\S*|souten\S*|tipeee|patreon|utip|paypal|discord|twitch|instagram|facebook|twitter|snapchat|newsletter|boutique|partenariat|sponsor\S*|code promo|like[sz]?|pouce|cloche|montage|miniature|contact|subscribe|follow|s[íi]guenos|suscr[íi]b\S*|affiliation|commissions?|rediffusion|mentions l[ée]gales|copyright|cha[îi]ne youtube)\b/iu;

/**
 * The sentences of a description that speak of the video itself: without those that hold an address or ask to
 * subscribe, follow or pay. In order, with their offsets.
 */
export function proseOf(description: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const match of description.matchAll(SENTENCE)) {
    const text = match[0];
    if (ADDRESS.test(text) || HOUSEKEEPING.test(text)) continue;
    stretches.push({ start: match.index, end: match.index + text.length });
  }
  return stretches;
}
