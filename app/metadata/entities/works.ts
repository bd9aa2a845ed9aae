import type { Mention } from '../../shared/video.ts';
import { trimSpan, type Span } from '../../shared/spans.ts';
import { alignedFold } from '../aligned-fold.ts';
import { mentionOf } from './candidate.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { KNOWN_WORKS } from './known-works.ts';
import { titledWorks } from './titled-works.ts';
import type { FieldReading } from './words.ts';

const QUOTED = [
  /«\s*([^«»\n]{2,120}?)\s*»/g,
  /“([^“”\n]{2,120}?)”/g,
  /"([^"\n]{2,120}?)"/g,
  /(?<![\p{L}\p{N}*])\*([^*\n]{2,120}?)\*(?![\p{L}\p{N}*])/gu,
];

const KIND =
  '(?:album|anime|atlas|ballet|bd|bande[- ]dessinee|biographie|biopic|blockbuster|chanson|comedie musicale|conte|court[- ]metrage|disque|documentaire|docu-?fiction|drame|essai|feuilleton|film|jeu(?: video)?|livre|long[- ]metrage|manga|manuel|memoires|moyen[- ]metrage|oeuvre|opera|ouvrage|piece(?: de theatre)?|podcast|poeme|recueil|roman(?: graphique)?|saga|serie(?: documentaire| animee)?|spectacle|tableau|telefilm|thriller|titre|trilogie|book|movie|novel|pelicula|libro)';
// Before a quote: "son livre", "le roman de Zola", "dans l'album". After it: ", un film de", "(Folio)".
const BEFORE_WORK = new RegExp(
  `\\b(?:${KIND}s?(?: [\\p{L}'’-]+){0,3}|intitule[es]?|dans|lire|relire|voir|adapte de|d['’]apres|inspire de|tire de|auteure? (?:de|du)|autrice (?:de|du)|signe|publie|extrait de)[\\s:,]*$`,
  'u',
);
const AFTER_WORK = new RegExp(
  `^[\\s,:(|-]*(?:(?:le |un |une |son |mon |notre |nouveau |premier |dernier |celebre ){0,3}${KIND}s?\\b|d(?:e |['’])\\p{L}|par \\p{L}|est sorti|sort(?:i[ea]?)? |paru|publie|aux editions|chez |realise|ecrit|diffuse|disponible|\\(?(?:19|20)\\d\\d)`,
  'u',
);
const SPEECH =
  /(?:\b(?:a|ont) (?:declare|dit|ecrit|affirme|lance|confie|repondu|explique)|\b(?:dit|declare|affirme|explique|selon \S+|citation)|:)\s*$/;
const MOST_WORDS = 14;

/** Titles of books, films and records: quoted, or announced by a word such as "film" or "roman". */
export function findWorks(reading: FieldReading): readonly Mention[] {
  if (reading.field === 'title')
    return [
      ...titledWorks(reading),
      ...quotedWorks(reading),
      ...announcedWorks(reading),
      ...knownWorks(reading),
    ];
  return [
    ...quotedWorks(reading),
    ...announcedWorks(reading),
    ...followedWorks(reading),
    ...headedWorks(reading),
    ...knownWorks(reading),
  ];
}

function knownWorks(reading: FieldReading): readonly Mention[] {
  return reading.lines.flatMap(({ words }) =>
    words.flatMap((first, from) => {
      const last = words[from + KNOWN_WORKS.longestAt(words, from) - 1];
      if (last === undefined || last.start < first.start || first.shape === 'lower') return [];
      const span = { start: first.start, end: last.end };
      return [mentionOf(reading, { ...span, type: 'work', confidence: 0.75 })];
    }),
  );
}

function quotedWorks(reading: FieldReading): readonly Mention[] {
  return QUOTED.flatMap((pattern) =>
    [...reading.text.matchAll(pattern)].flatMap((match) => {
      const start = match.index + match[0].indexOf(match[1] ?? '', 1);
      const span = { start, end: start + (match[1] ?? '').length };
      const whole = { start: match.index, end: match.index + match[0].length };
      const confidence = quoteConfidence(reading.text, span, whole);
      return confidence === 0 ? [] : [mentionOf(reading, { ...span, type: 'work', confidence })];
    }),
  );
}

function quoteConfidence(text: string, span: Span, whole: Span): number {
  const quoted = text.slice(span.start, span.end);
  if (quoted.split(/\s+/).length > MOST_WORDS || !/^\p{P}*[\p{Lu}\p{N}\p{Lo}]/u.test(quoted))
    return 0;
  const before = alignedFold(text.slice(Math.max(0, whole.start - 60), whole.start));
  const after = alignedFold(text.slice(whole.end, whole.end + 50));
  if (BEFORE_WORK.test(before) || AFTER_WORK.test(after)) return 0.85;
  if (SPEECH.test(before) || /[.!…]$/.test(quoted)) return 0.2;
  // A long quote that nothing announces is more often somebody's words than a title.
  return quoted.split(/\s+/).length > 7 ? 0.25 : 0.4;
}

// "le film Playtime", "mon nouveau livre, L'Été", "le succès de Terre humaine": one line, and no plural.
const ANNOUNCED = new RegExp(
  `(?<!\\p{L})(?:(?:nouve(?:au|lle|l)|dernier|derniere|premier|premiere|son|sa|mon|ma|notre) ${KIND},|${KIND}(?: :)?|succes de) +(?=\\p{L})`,
  'gu',
);
// "film complet", "livre audio": what follows says which kind, not which.
const NO_TITLE = /^(?:complet|disponible|officiel|original|audio|entier|muet|integral|gratuit)/;
const TITLE = /^(?:[LSD]['’])?\p{Lu}[^\n,;:.!?()«»"“”|–—►▶→@#/]{1,70}/u;
const END_OF_TITLE =
  /\s+(?:realise|feat|ft\b|maintenant|disponible|intitule|sur |dans |a (?:la|l'|decouvrir|retrouver|voir)|en (?:entier|replay|librairie)|d(?:e|u) |d'|par |avec |est |sont |sort|vous |a |qui |que |dont |et s(?:es|on|a) |pour |paru|publie|aux |chez |en (?:vf|vost|salle|dvd|vod|streaming)|ici\b|with |by |- |\d{4}\b).*$/su;

function announcedWorks(reading: FieldReading): readonly Mention[] {
  const folded = alignedFold(reading.text);
  return [...folded.matchAll(ANNOUNCED)].flatMap((match) => {
    const start = match.index + match[0].length;
    const written = TITLE.exec(reading.text.slice(start))?.[0] ?? '';
    const kept = alignedFold(written).replace(END_OF_TITLE, '');
    // "Film" within "Nikon Film Festival" announces nothing.
    const isNamePart =
      /\p{Lu}/u.test(reading.text.charAt(match.index)) &&
      /[\p{L}\p{N}] $/u.test(reading.text.slice(0, match.index));
    if (kept.length < 3 || isNamePart || NO_TITLE.test(kept) || FUNCTION_WORDS.has(kept)) return [];
    const span = trimSpan(reading.text, { start, end: start + kept.length });
    return [mentionOf(reading, { ...span, type: 'work', confidence: 0.6 })];
  });
}

// "L'Été, mon nouveau livre", "- Les Heures, roman aux éditions Minuit": the title first, from the start of its piece.
const FOLLOWED = new RegExp(
  `(?<=^|[\\n.!?►•-] ?)(\\p{L}[^\\n.,;:!?()«»"“”]{2,70}), (?:(?:mon|son|le|notre|leur) (?:nouve(?:au|l)|dernier|premier|tout nouveau) ${KIND}|${KIND} (?:aux editions|chez|paru|publie))`,
  'gu',
);

function followedWorks(reading: FieldReading): readonly Mention[] {
  return [...alignedFold(reading.text).matchAll(FOLLOWED)].flatMap((match) => {
    const span = { start: match.index, end: match.index + (match[1] ?? '').length };
    const isTitle = /^(?:\p{L}['’])?\p{Lu}/u.test(reading.text.slice(span.start, span.end));
    return isTitle ? [mentionOf(reading, { ...span, type: 'work', confidence: 0.6 })] : [];
  });
}

// "Titre\nDocumentaire de …": the line above such a line is a title.
const CAPTION_LINE =
  /^(?:une? )?(?:documentaire|film|(?:court|moyen)[- ]metrage|serie(?: documentaire)?|magazine|telefilm|concert|opera|ballet|captation)(?: [\p{L}-]+){0,2} (?:de |d'|\()/u;

function headedWorks(reading: FieldReading): readonly Mention[] {
  return reading.lines.flatMap((line, i) => {
    const above = reading.lines[i - 1];
    const isCaption = CAPTION_LINE.test(alignedFold(reading.text.slice(line.start, line.end)));
    if (!isCaption || above === undefined || above.words.length > MOST_WORDS) return [];
    const span = trimSpan(reading.text, above, /[\s"«»“”*]/);
    return [mentionOf(reading, { ...span, type: 'work', confidence: 0.85 })];
  });
}
