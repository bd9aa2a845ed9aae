import { SEARCH_FIELDS } from '../../shared/search.ts';
import { ByteWriter } from '../file/byte-writer.ts';
import { ListWriter } from './list-writer.ts';
import { ListMemory } from './list-memory.ts';
import { decodeList, postingLists, type PostingList } from './posting-list.ts';
import { averagesOf, type Postings } from './word-index.ts';

const FIELDS = SEARCH_FIELDS.length;
const EVERY_FIELD: ReadonlySet<number> = new Set(SEARCH_FIELDS.keys());

/**
 * The postings of a catalogue whose documents were indexed in parts: the documents of each part follow those of the part
 * before. The terms are numbered alike in all; the last part knows every one.
 */
export function joinPostings(postings: readonly Postings[]): Postings {
  const parts = withFirstDocuments(postings);
  const terms = (postings.at(-1)?.postingStarts.length ?? 2) - 2;
  const postingStarts = new Uint32Array(terms + 2);
  const bytes = new ByteWriter();
  for (let term = 1; term <= terms; term += 1) {
    postingStarts[term] = bytes.length;
    writeTerm(bytes, parts, term);
  }
  postingStarts[terms + 1] = bytes.length;
  const fieldLengths = joinFieldLengths(parts);
  return {
    postingStarts,
    postings: bytes.bytes(),
    documentFrequencies: sumDocumentFrequencies(postings, terms),
    fieldLengths,
    averageFieldLengths: averagesOf(fieldLengths),
  };
}

interface Part extends Postings {
  /** Number of its first document among all. */
  readonly first: number;
  /** How many documents it has. */
  readonly documents: number;
}

function withFirstDocuments(postings: readonly Postings[]): Part[] {
  let first = 0;
  return postings.map((each) => {
    const documents = each.fieldLengths.length / FIELDS;
    first += documents;
    return { ...each, first: first - documents, documents };
  });
}

function writeTerm(to: ByteWriter, parts: readonly Part[], term: number): void {
  const lists = parts.flatMap((part) =>
    postingLists(part, term, EVERY_FIELD).map((each) => ({ part, each })),
  );
  for (const field of EVERY_FIELD) {
    const ofField = lists.filter(({ each }) => each.field === field);
    if (ofField.length === 0) continue;
    list.start();
    for (const { part, each } of ofField) addDocuments(part, each);
    list.finish(to, field);
  }
}

const list = new ListWriter();
const memory = new ListMemory();

function addDocuments(part: Part, each: PostingList): void {
  memory.reset();
  const { documents, frequencies } = decodeList(part, each, memory);
  for (let at = 0; at < each.size; at += 1) {
    list.add(part.first + (documents[at] ?? 0), frequencies[at] ?? 1);
  }
}

function sumDocumentFrequencies(postings: readonly Postings[], terms: number): Uint32Array {
  return Uint32Array.from({ length: terms + 1 }, (_sum, term) =>
    postings.reduce((sum, part) => sum + (part.documentFrequencies[term] ?? 0), 0),
  );
}

function joinFieldLengths(parts: readonly Part[]): Uint16Array {
  const all = parts.reduce((sum, part) => sum + part.documents, 0);
  const joined = new Uint16Array(all * FIELDS);
  for (const { fieldLengths, first, documents } of parts) {
    for (const field of EVERY_FIELD) {
      const ofField = fieldLengths.subarray(field * documents, (field + 1) * documents);
      joined.set(ofField, field * all + first);
    }
  }
  return joined;
}
