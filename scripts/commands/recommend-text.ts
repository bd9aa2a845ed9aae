import { quoted } from '../../app/recommend/text/french.ts';
import type { Answer } from '../../app/service/answer.ts';
import type { CatalogueRecord } from '../../app/shared/catalogue-record.ts';
import type { Explanation, RecommendedDocument } from '../../app/shared/recommendation.ts';
import type { Mention, Nature, VideoPage } from '../../app/shared/video.ts';

/** The list as a librarian reads it. */
export function listLines(
  video: VideoPage,
  { recommendations }: Answer,
  records: ReadonlyMap<string, CatalogueRecord>,
): string[] {
  const head = [
    `« ${video.title} »`,
    `Compris : ${recommendations.understood.join(', ') || 'rien de précis'}`,
  ];
  if (recommendations.documents.length === 0) {
    return [
      ...head,
      'Rien dans le catalogue ne répond à cette vidéo. Demandez à un bibliothécaire.',
    ];
  }
  return [
    ...head,
    ...recommendations.documents.flatMap((document, index) => {
      const record = records.get(document.recordId);
      const author = record?.creators[0]?.name;
      return [
        `${String(index + 1).padStart(2)}. ${record?.title.main ?? ''}${author === undefined ? '' : `, ${author}`}`,
        `    ${document.reason}  [${document.recordId}, ${document.score}]`,
      ];
    }),
  ];
}

const NATURES: Readonly<Record<Nature, string>> = {
  'media-literacy': 'éducation aux médias',
  inclusion: 'inclusion',
  learning: 'apprentissage',
  leisure: 'loisir',
};

/** What was understood, asked and weighed, in the order it happened. */
export function explainLines(
  { metadata, searches, recommendations }: Answer,
  records: ReadonlyMap<string, CatalogueRecord>,
): string[] {
  const named = (id: string): string => `${id} ${quoted(records.get(id)?.title.main ?? '')}`;
  return [
    `Langue ${metadata.language} (${metadata.languageConfidence}), nature : ${NATURES[metadata.nature]}, modèle ${metadata.modelId ?? 'aucun'}`,
    'Mentions :',
    ...metadata.mentions.map(mentionLine),
    'Recherches :',
    ...searches.map(
      ({ search, total, ms }) =>
        `  ${search.id} ${search.kind} « ${search.query} » dans ${search.fields.join(', ')} : ${total} (${ms.toFixed(2)} ms). ${search.reason}`,
    ),
    'Scores :',
    ...recommendations.documents.flatMap((document, index) => [
      `  ${named(document.recordId)} (rang de pertinence ${document.relevanceRank}${movedFor(document, index + 1)})`,
      ...treeLines(document.explanation, '    '),
    ]),
    ...recommendations.withheld.map(
      ({ recordId, why }) => `  ${named(recordId)} n’est pas montré. ${why}.`,
    ),
  ];
}

/** Where pluralism put a document, and for its likeness to which. */
function movedFor(
  { relevanceRank, nearestId, likeness }: RecommendedDocument,
  place: number,
): string {
  if (place === relevanceRank) return '';
  const like = nearestId === null ? '' : `, ressemble à ${nearestId} (${likeness})`;
  return ` ; place ${place} par pluralisme${like}`;
}

function mentionLine(mention: Mention): string {
  const link = mention.links[0];
  const linked = link === undefined ? '' : ` = ${link.label} (${link.frequency}, ${link.reason})`;
  return `  ${mention.type} « ${mention.text} » ${mention.field} ${mention.start}-${mention.end}, ${mention.source} ${mention.confidence}${linked}`;
}

function treeLines(node: Explanation, indent: string): string[] {
  const sign = { sum: '+', product: '×', signal: '·' }[node.kind];
  return [
    `${indent}${sign} ${node.value} ${node.label}`,
    ...node.parts.flatMap((part) => treeLines(part, `${indent}  `)),
  ];
}
