import type { Item } from '../../../app/shared/catalogue-record.ts';
import type { DataField } from '../../formats/marc-record.ts';
import { fieldsOf, valueOf, type IndexedRecord } from '../indexed-record.ts';

/**
 * The copies: Recommandation 995. $c holding library, else $b owner; $e section; $k call number; $r document type;
 * $q audience; $o circulation status, all as written. Nothing else is read: the field also holds barcodes, loan and due
 * dates ($m, $n) and staff notes ($u), which are nobody's business here.
 */
export function itemsOf(record: IndexedRecord): Item[] {
  return fieldsOf(record, '995').map((field) => ({
    branch: code(field, 'c') ?? code(field, 'b'),
    section: code(field, 'e'),
    callNumber: code(field, 'k'),
    kind: code(field, 'r'),
    audience: code(field, 'q'),
    status: code(field, 'o'),
  }));
}

function code(field: DataField, subfield: string): string | null {
  return valueOf(field, subfield)?.trim() || null;
}
