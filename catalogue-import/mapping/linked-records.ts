import type { Authority, Description } from '../../app/shared/catalogue-record.ts';
import { ITEM_PRESETS, type ItemProfile } from '../../app/shared/item-profile.ts';
import {
  isControlField,
  recordNumber,
  type MarcField,
  type MarcRecord,
} from '../formats/marc-record.ts';
import type { BibliographicFlavour, LinkedEvent } from '../formats/record-event.ts';
import { AuthorityFile } from './authority-file.ts';
import { AUTHORITY_TAGS, mapAuthority } from './authority.ts';
import { LINK_TAGS, WORK_TAGS } from './derive/work-fields.ts';
import { volumeKey } from './derive/work-key.ts';
import { ITEM_TAG, withItems, type OnLeftOut } from './item-profile.ts';
import { MAPPED_TAGS, mapRecord } from './map-record.ts';
import { WorkFile } from './work-file.ts';

/** What is made of a record of a document and of all that it links to. */
export type LinkedDescription = Description & { readonly authorities: readonly Authority[] };

/** UNIMARC/H 004: the number of the document. */
const DOCUMENT = '004';
const SEPARATOR = ' / ';
const OF_ITEM_RECORDS: ItemProfile = ITEM_PRESETS['unimarc-h'];
/** UNIMARC and Intermarc leader position 5. */
const DELETED = 'd';

/** The authorities, works, expressions and items of an import, which the records of documents link to. */
export class LinkedRecords {
  readonly #authorities = new AuthorityFile();
  readonly #works = new WorkFile();
  /** The items of records of their own (UNIMARC/H), as the mapping reads them, by the number of their document. */
  readonly #items = new Map<string, MarcField[]>();
  readonly #profile: ItemProfile;

  constructor(profile: ItemProfile = ITEM_PRESETS.koha) {
    this.#profile = profile;
  }

  add({ what, record, flavour }: Pick<LinkedEvent, 'what' | 'record' | 'flavour'>): void {
    if (record.leader.charAt(5) === DELETED) return;
    if (what === 'item') this.#addItem(record);
    else {
      this.#authorities.add(mapAuthority(record, flavour));
      this.#works.add(record, flavour);
    }
  }

  /** Maps a record of a document with what it links to. Never throws. */
  map(record: MarcRecord, flavour: BibliographicFlavour, onLeftOut?: OnLeftOut): LinkedDescription {
    const { record: whole, workKey } = this.#works.complete(record, flavour);
    const withCopies = this.#withLinkedItems(withItems(whole, this.#profile, onLeftOut));
    const mapped = mapRecord(withCopies, flavour);
    const described = workKey === null ? mapped : { ...mapped, workKey: withPart(workKey, mapped) };
    return { ...described, authorities: this.#authorities.authoritiesOf(described) };
  }

  #addItem(record: MarcRecord): void {
    const document = record.fields.find((field) => field.tag === DOCUMENT);
    if (document === undefined || !isControlField(document)) return;
    const number = document.value.trim();
    // Such a record is in UNIMARC/H whatever field the records of documents have for their copies.
    const profile = this.#profile.tag === OF_ITEM_RECORDS.tag ? this.#profile : OF_ITEM_RECORDS;
    const fields = withItems(record, profile).fields.filter(({ tag }) => tag === ITEM_TAG);
    this.#items.set(number, [...(this.#items.get(number) ?? []), ...fields]);
  }

  #withLinkedItems(record: MarcRecord): MarcRecord {
    if (this.#items.size === 0) return record;
    const items = this.#items.get(recordNumber(record) ?? '');
    return items === undefined ? record : { ...record, fields: [...record.fields, ...items] };
  }
}

/**
 * The fields to read of records of documents: those of the tables, of the profile, and the links. The field in which the
 * tables have copies is another's where the profile has its own, and unread.
 */
export function documentTags({ tag }: ItemProfile): ReadonlySet<string> {
  const mapped = [...MAPPED_TAGS].filter((each) => each !== ITEM_TAG);
  return new Set([...mapped, ...LINK_TAGS.unimarc, ...LINK_TAGS.intermarc, tag]);
}

/** The fields to read of authorities, works, expressions and items. */
export function linkedTags({ tag }: ItemProfile): ReadonlySet<string> {
  return new Set([...AUTHORITY_TAGS, ...WORK_TAGS, DOCUMENT, OF_ITEM_RECORDS.tag, tag]);
}

/** Volumes of one work differ. */
function withPart(workKey: string, { title }: Description): string {
  const part = volumeKey(title.part ?? '');
  return part === '' ? workKey : workKey + SEPARATOR + part;
}
