import type { CatalogueRecord } from '../../shared/catalogue-record.ts';
import type { Explanation } from '../../shared/recommendation.ts';
import { OPENING_KINDS } from '../plan/opening-kinds.ts';
import type { Aspect } from '../plan/question.ts';
import { audience } from '../signals/audience.ts';
import { availability } from '../signals/availability.ts';
import { favoured } from '../signals/favoured.ts';
import { kindFit } from '../signals/kind-fit.ts';
import { level } from '../signals/level.ts';
import { language } from '../signals/language.ts';
import { owner } from '../signals/owner.ts';
import { soon } from '../signals/soon.ts';
import type { RecordInput, RecordSignal } from '../signals/record-input.ts';
import { sameShelf } from '../signals/same-shelf.ts';
import { quoted } from '../text/french.ts';
import type { Weights } from '../weights.ts';
import type { Match } from './matches.ts';
import { product, signal, sum } from './tree.ts';

const SIGNALS: readonly RecordSignal[] = [
  kindFit,
  audience,
  level,
  language,
  availability,
  owner,
  soon,
];
const PROOFS = 2;

/**
 * The tree that is the score of one document: what it answers of the video (a sum over aspects, each worth its best
 * proof, the first aspect counting most), times how well it suits. Its value is the score; nothing is computed twice.
 */
export function scoreTree(matches: readonly Match[], input: RecordInput): Explanation {
  const byAspect = Map.groupBy(matches, (match) => match.asked.aspect.key);
  const aspects = [...byAspect.values()].map((own) => aspectNode(own, input)).toSorted(byValue);
  const answered = sum(
    'Ce que le document a de commun avec la vidéo',
    weighted(aspects, input.weights.aspects),
  );
  const suited = SIGNALS.map(({ label, measure }) => signal(label, measure(input)));
  const { label, value } = favoured(input);
  return product('Pertinence', [answered, ...suited, signal(label, value)]);
}

function aspectNode(matches: readonly Match[], { record, weights }: RecordInput): Explanation {
  // That a document is new, or an event, is no second proof of what it is about.
  const plain = matches.filter(({ asked }) => !OPENING_KINDS.includes(asked.search.kind));
  const proofs = plain.length > 0 ? plain : matches;
  const [best, ...others] = proofs.map((match) => match.explanation).toSorted(byValue);
  const aspect = matches[0]?.asked.aspect;
  if (best === undefined || aspect === undefined) return sum('', []);
  const more = others
    .slice(0, PROOFS)
    .map((proof) => product('Autre preuve', [signal('Poids', weights.secondProof), proof]));
  return sum(quoted(aspect.name), [best, ...more, ...shelfPart(record, aspect, weights.sameShelf)]);
}

function shelfPart(record: CatalogueRecord, aspect: Aspect, worth: number): Explanation[] {
  const near = sameShelf(record, aspect);
  if (near === 0) return [];
  return [
    product('Rangé avec les documents sur ce sujet', [
      signal('Poids', worth),
      signal('Proximité du rayon', near),
      signal('Importance dans la vidéo', aspect.strength),
    ]),
  ];
}

function weighted(aspects: readonly Explanation[], weights: Weights['aspects']): Explanation[] {
  return aspects.slice(0, weights.length).map((aspect, at) => {
    const weight = weights[at] ?? 0;
    return at === 0 ? aspect : product('En plus', [signal('Poids', weight), aspect]);
  });
}

function byValue(a: Explanation, b: Explanation): number {
  return b.value - a.value || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
