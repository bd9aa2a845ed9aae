import type { EntityTagger } from '../../models/runtime/tagger.ts';
import type { CatalogueSearch, Gazetteer } from '../shared/search.ts';

/** What a video is read with: the catalogue's names, its index, and a model where one runs. */
export interface Readers {
  readonly gazetteer: Gazetteer;
  readonly search: CatalogueSearch;
  readonly tagger: EntityTagger | null;
}
