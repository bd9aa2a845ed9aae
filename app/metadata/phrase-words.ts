import stopwords from 'stopwords-iso/stopwords-iso.json' with { type: 'json' };
import { remembered } from '../shared/remember.ts';
import { foldText } from '../shared/text.ts';
import type { Word } from './entities/words.ts';
import { FUNCTION_WORDS } from './entities/function-words.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words of the trade of videos: they say nothing of the subject. */
const VIDEO_WORDS = set(
  'video videos chaine chaines youtube abonne abonnes abonner abonnez episode episodes saison emission interview documentaire documentary film complet extrait bande annonce trailer teaser vf vostfr vost officiel official clip lyrics live direct replay hd 4k part partie shorts short podcast invite invites lien liens description commentaire commentaires jour jours semaine mois annee annees fois chose choses gens vraiment faire dire voir savoir decouvrez decouvrir regarder aujourd hui partir retrouvez parler question questions sujet sujets histoire monde vie temps actu actus infos top tome tomes playlist lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
);

/** The commonest verbs as descriptions conjugate them: a noun phrase ends before them. */
const VERBS = set(
  `suis sommes etes sera seront serait seraient soient fut furent aura auront aurait auraient avons avait avaient ayant
   puis pouvez pouvons pouvant pouvait pourra pourrait pourraient pouvoir veux veut veulent voulez vouloir voulait voulu
   dois doivent devez devra devrait devoir vais va vont allons allez aller ira iront sais sait savent savez savait
   fais faites faisons font faisait fera ferait viens vient viennent venez venir venu dit disent dites disait
   parle parlent parlons raconte racontent explique expliquent presente presentent propose proposent permet permettent
   devient deviennent devenir devenu reste restent prend prennent prendre met mettent mettre tient tiennent tenir
   donne donnent donner trouve trouvent trouver passe passent passer arrive arrivent arriver croit croire pense pensent
   tombe tombent perdre rendre rend rendu attend attendre comprend comprennent voit voient vu connait connaitre
   faudra faudrait fallait semble semblent demeure signe repond repondent deroule aimerait aime aiment montre montrent`,
);

/** Words that carry a subject only beside another: alone they are everybody's. */
const WEAK_ALONE = set(
  `an ans minute minutes heure heures cas lieu lieux truc trucs milieu fond effet point points place sens besoin tour
   date genre contexte niveau nombre detail realite exemple exemples facon maniere raison raisons plupart ensemble
   nouvelle nouvelles nouveau nouveaux news grand grande grands grandes petit petite petits petites premier premiere
   dernier derniere vrai vraie vrais vraies faux fausse meilleur meilleure meilleurs simple simples facile haut haute
   bas basse long longue vite mal charmant immense priori surtout dedans seulement essentiel soutien contraire
   contenu acces site listes offre envie plaisir patience bienvenue verdict programme premiere hate`,
);

/** Endings of French adjectives and adverbs that few nouns have, folded. */
const MODIFIER =
  /(?:[^n]iques?|esques?|(?:eu|ai|oi)ses?|eux|[^h]ives?|ifs?|elles?|\w{3}[ai]bles?|ennes?|[ae]mment|(?:ale|lle|use|ive|ique|[bp]le|aire|ste|che)ment)$/;
/** Endings of infinitives, of "vous" and of the imperfect. */
const VERBAL = /(?:[^i]er|[^v]ir|(?:pren|ten)dre|crire|duire|ez|aient|issent)$/;
/** Participles keep their accents: "racontée", but "santé" and "beauté" are nouns. */
const PARTICIPLE = /[^t](?:é|és|ée|ées)$/u;

/**
 * Tells whether a word can be part of a phrase that carries a subject, in a text of the given language (ISO 639-1).
 * French has its own lists above; other languages those of the stopwords-iso collection, in which "want" and "every" are.
 */
export function contentIn(language: string): (word: Word) => boolean {
  const foreign = language === 'fr' ? NONE : foreignStopWords(language);
  return ({ folded, shape }) =>
    shape !== 'number' &&
    folded.length > 2 &&
    !FUNCTION_WORDS.has(folded) &&
    !VIDEO_WORDS.has(folded) &&
    !VERBS.has(folded) &&
    !foreign.has(folded);
}

const NONE: ReadonlySet<string> = new Set();
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = stopwords;
const foreignStopWords = remembered(
  (language): ReadonlySet<string> => new Set((STOP_WORDS[language] ?? []).map(foldText)),
);

/**
 * Whether a word alone is more likely an adjective, an adverb, a verb or everybody's noun than a subject. Told by its
 * ending, so a noun such as "musique" is taken for an adjective: ask first whether the catalogue has it as a heading.
 */
export function isWeakAlone({ folded, surface }: Word): boolean {
  return (
    WEAK_ALONE.has(folded) ||
    MODIFIER.test(folded) ||
    isVerbal(folded) ||
    PARTICIPLE.test(surface.normalize('NFC').toLowerCase())
  );
}

/** Whether a folded word has the ending of a verb. */
export function isVerbal(folded: string): boolean {
  return folded.length > 4 && VERBAL.test(folded);
}

/** A folded phrase without the endings of plurals: "faux raccords" and "faux raccord" are one subject. */
export function singular(folded: string): string {
  return folded.replace(/(?<=\p{L}{3})[sx](?= |$)/gu, '');
}
