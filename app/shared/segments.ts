import { LAST_TEXT, remembered } from './remember.ts';
import { foldText } from './text.ts';
import { linesOf, trimSpan, type Span } from './spans.ts';

/** What a piece of a description is there for. Only `content` speaks of the video's subject without reserve. */
export type SegmentRole = 'content' | 'social' | 'shop' | 'credit';

export interface Segment extends Span {
  readonly role: SegmentRole;
}

// A pictogram or a bullet opens a new piece, as do the signs of card suits that some uploaders use instead of lines.
const OPENER = /[\p{Extended_Pictographic}•●○■□▪▫►▶▸★☆♣♥♠♦➡→⚫⚪✔✅❤]\ufe0f?/gu;

// Matched against folded text: no accents, lower case.
const ROLES: readonly (readonly [SegmentRole, RegExp])[] = [
  [
    'shop',
    /\b(?:commande[rz]|precommande[rz]?|achete[rz]|en vente|boutique|shop|merch\w*|t-?shirts?|code promo\w*|essai gratuit|sponsor\w*|nordvpn|surfshark|expressvpn|cyberghost|nordpass|holafly|audible|affilies?|affiliation|amazon|amzn|fnac|procurez|telecharge[rz]|billetterie|precommande)\b/,
  ],
  // Everyday words too: they make a piece of trade only beside an address, a price or the reader.
  [
    'shop',
    /^(?=.*(?:https?:|www\.|[%€$!]|\b(?:vous|votre|vos|mes|mon|nos|notre)\b)).*\b(?:acheter|procurer|promo(?:tion)?|reduction|remise|offerts?|gratuit(?:e|ement)?|partenariat|partenaires?|commission|inscri\w+|formations?|coaching|abonnement|vod)\b/s,
  ],
  // "Mon siège : https://…": what the uploader uses or sells, but not "Mes sources : https://…".
  [
    'shop',
    /^\W*(?:mon|ma|mes|notre|nos) (?!(?:sources?|references?|bibliographie)\b)[^.!?:]{2,60}: ?https?:/,
  ],
  [
    'credit',
    /^\W*(?:(?:montage|montee?|musiques?|music|sound ?design|mixage|mix|mastering|ecriture|ecrit|redaction|script|scenario|illustrations?|iconographie|dessins?|graphisme|infographie|animations?|motion design|miniature|thumbnail|voix(?: off)?|realisation|production|prod|image|cadre|cadreurs?|camera|tournage|prises? de (?:vues?|son)|son|lumiere|photo(?:graphie)?|decors?|deco|costumes?|maquillage|coiffure|hmc|etalonnage|post-?production|sous-?titres?|sous-?titrage|traduction|relecture|recherches?|generique|habillage|equipe|intro(?:duction)? musicale)\b(?:.{0,60}:|.{0,30}\bpar\b)|(?:remerciements?|merci|credits?)\b.{0,60}(?::|\bpar\b|\ba\b)|(?:copyright\b|©)|(?:[\d:]+\W+)?avec le (?:soutien|concours) d)/,
  ],
  [
    'social',
    /\b(?:abonne[rzs]?|abonnez[ -]vous|subscribe|suscribe\w*|suivez|suis-?moi|suivre sur|rejoign\w+|rejoindre|retrouve[rz]?[ -](?:nous|moi|les? |la |toutes? |tous |l')|sui[sv]\w*[ -](?:nous|moi)|follow|siguenos|folge|seguici|reseaux(?: sociaux)?|social media|newsletter|instagram|insta|facebook|fb|twitter|tiktok|snapchat|discord|twitch|linkedin|bluesky|mastodon|telegram|whatsapp|spotify|deezer|apple podcasts?|soundcloud|patreon|tipeee|tipee|utip|ko-?fi|paypal|helloasso|cagnotte|don(?:s|ation)?(?= |$)[^.]{0,40}(?:chaine|soutenir|paypal)|soutenir|soutenez|pouce bleu|like[rz]?\b|partage[rz]|cloche|site (?:web|internet|officiel)|contact(?:ez)?|collaborations? (?:pro|commerciale)|business|e-?mail|mes? autres? (?:videos?|chaines?)|playlists?|chaine secondaire|devenir membre|join this channel|regarde[rz] (?:aussi|ces|mes|nos|la|les|toute))\b/,
  ],
];

/**
 * The description cut into the pieces that its uploader meant (lines, and within a line at each pictogram), each with
 * its role, told by its words. Pieces follow each other and together hold every character but white space.
 */
export const segmentsOf = remembered(cut, LAST_TEXT);

function cut(description: string): readonly Segment[] {
  return linesOf(description).flatMap((line) =>
    piecesOf(line.text).map((piece) => {
      const span = trimSpan(description, {
        start: line.start + piece.start,
        end: line.start + piece.end,
      });
      return { ...span, role: roleOf(description.slice(span.start, span.end)) };
    }),
  );
}

// Some descriptions have lost their lines: in a line of this length a dash before a capital opens a piece too, and a
// word that opens lines where it is glued to the word before ("…émission.Montage par Jeanne Duval").
const LOST_LINES = 400;
const DASH = /(?<=\S ?)- ?(?=\p{Lu})/gu;
const GLUED =
  /(?<=[\p{L}\p{N}.!?)»/])(?=(?:Abonne[rz]|Cette|Contact|Cr[ée]dits?|Discord|Facebook|Instagram|Ma|Merci|Mes|Mon|Montage|Musiques?|Nos|Notre|Patreon|Pour|R[ée]alisation|Rejoignez|Retrouvez|Sources?|Suivez|Tipeee|Twitch|Twitter|Vous|YouTube)(?!\p{L}))/gu;

function piecesOf(line: string): readonly Span[] {
  const openers = line.length > LOST_LINES ? [OPENER, DASH, GLUED] : [OPENER];
  const found = openers.flatMap((opener) => [...line.matchAll(opener)].map((match) => match.index));
  const starts = [...new Set([0, ...found])].toSorted((a, b) => a - b);
  return starts
    .map((start, i) => ({ start, end: starts[i + 1] ?? line.length }))
    .filter(({ start, end }) => line.slice(start, end).trim() !== '');
}

// A long piece is prose: one word of trade in it does not make it an advertisement.
const PROSE = 160;
// "Insta : https://…": beside an address, so few letters are a label.
const LABEL = 25;

/**
 * The role that the words of a piece give it. What the address of a network says counts only beside a mere label: an
 * illustrator's page is no call to subscribe. The address of a shop always counts.
 */
function roleOf(piece: string): SegmentRole {
  const folded = foldText(piece).replaceAll('’', "'");
  const words = folded.replace(/https?:\/\/\S+/g, ' ').trim();
  if (words.length > PROSE) return 'content';
  const told = words.length > LABEL ? words : folded;
  const role = ROLES.find(([name, pattern]) => pattern.test(name === 'shop' ? folded : told));
  return role?.[0] ?? 'content';
}

const ADDRESSES =
  /(?:https?:\/\/|www\.)[^\s<>"»)]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.]+|(?<![\p{L}\p{N}])@[\w.-]+/giu;

/** The web addresses, e-mail addresses and handles of a text: no word in them names anything. */
export function addressesIn(text: string): readonly Span[] {
  return [...text.matchAll(ADDRESSES)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
