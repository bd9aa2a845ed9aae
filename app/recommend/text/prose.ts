import { productionsIn } from '../../shared/productions.ts';
import { LAST_TEXT, remembered } from '../../shared/remember.ts';
import { segmentsOf, type Segment } from '../../shared/segments.ts';
import { linesOf, type Span } from '../../shared/spans.ts';

const SENTENCE = /(?:[^\n.!?…▶►➤➜👉•]|[.!?…](?![\s\n]|$))+/gu;
const ADDRESS = /https?:|www\.|\.(?:com|fr|tv|org|net|ly)\b|[@#]\w/iu;
const ADDRESSES = /(?:https?:|www\.)\S+/giu;
/** Beside an address so few letters only say what stands there: "Mes dessins ? C’est ici ► https://…". */
const LABEL = 100;
const HOUSEKEEPING =
  /\b(?:abonne\S*|suivez|suivre|rejoign\S*|retrouve\S*|souten\S*|tipeee|patreon|utip|paypal|discord|twitch|instagram|facebook|twitter|snapchat|newsletter|boutique|partenariat|sponsor\S*|code promo|like[sz]?|pouce|cloche|montage|miniature|contact|subscribe|follow|s[íi]guenos|suscr[íi]b\S*|affiliation|commissions?|rediffusion|mentions l[ée]gales|copyright|cha[îi]ne (?:youtube|officielle)|(?:mes|nos) (?:autres )?(?:r[ée]seaux|cha[îi]nes)|(?:est une|bienvenue sur la|sur (?:ma|notre)) cha[îi]ne|collaboration commerciale|(?:avec|gr[âa]ce [àa]|via) (?:le|mon|notre) code|mon (?:nouveau |premier |dernier )?livre|musique de fin|pour votre sant[ée])(?![\p{L}\p{N}])/iu;
/** "le code VOLCAN15", "-30 % sur le site", "20 % de remise". */
const DISCOUNT =
  /\b[Cc](?:ode|ODE) \p{Lu}[\p{Lu}\d]{2,}|\d\s?%.{0,40}\b(?:site|boutique|commande|livraison|remise|r[ée]duction)/u;

/**
 * The sentences of a description that speak of the video itself: without credits and trade, where it was made, short lines
 * with an address, and sentences that hold an address or ask to subscribe, follow or pay. In order, with their offsets.
 */
export const proseOf = remembered(sentencesOf, LAST_TEXT);

function sentencesOf(description: string): readonly Span[] {
  return [...withoutAsides(description).matchAll(SENTENCE)]
    .filter(({ 0: text }) => ![ADDRESS, HOUSEKEEPING, DISCOUNT].some((sign) => sign.test(text)))
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length }));
}

/** The text with line feeds for what is aside, so that offsets stay. */
function withoutAsides(description: string): string {
  const asides = [
    ...segmentsOf(description).filter(isAside),
    ...linesOf(description).filter(isLink),
    ...productionsIn(description),
  ];
  return asides.reduce(
    (text, { start, end }) => text.slice(0, start) + '\n'.repeat(end - start) + text.slice(end),
    description,
  );
}

// A call to subscribe may stand beside the subject in one line: it is left out by the sentence.
function isAside({ role }: Segment): boolean {
  return role === 'credit' || role === 'shop';
}

function isLink({ text }: { readonly text: string }): boolean {
  return ADDRESS.test(text) && text.replace(ADDRESSES, '').trim().length <= LABEL;
}
