import { isControlField, type MarcField, type MarcRecord } from '../../formats/marc-record.ts';

/** The record without what stands at none of these paths. Positions within a value are not told apart. */
export function onlyAt(record: MarcRecord, paths: readonly string[]): MarcRecord {
  const codes = new Map<string, Set<string>>();
  for (const path of paths) {
    const [place = ''] = path.split('[');
    const [tag = '', ...own] = place.split('$');
    codes.set(tag, new Set([...(codes.get(tag) ?? []), ...own]));
  }
  const fields = record.fields.flatMap((field): MarcField[] => {
    const own = codes.get(field.tag);
    if (own === undefined) return [];
    if (isControlField(field)) return [field];
    return [{ ...field, subfields: field.subfields.filter(({ code }) => own.has(code)) }];
  });
  return { leader: record.leader, fields };
}
