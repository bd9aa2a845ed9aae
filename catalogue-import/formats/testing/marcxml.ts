import { isControlField, type MarcField, type MarcRecord } from '../marc-record.ts';

/** How a dialect of MARC in XML names its elements and attributes. */
export interface Dialect {
  readonly record: string;
  readonly leader: string;
  readonly control: string;
  readonly data: string;
  readonly subfield: string;
  readonly tag: string;
  readonly indicators: readonly [string, string];
  readonly code: string;
}

export const MARCXML: Dialect = {
  record: 'record',
  leader: 'leader',
  control: 'controlfield',
  data: 'datafield',
  subfield: 'subfield',
  tag: 'tag',
  indicators: ['ind1', 'ind2'],
  code: 'code',
};
export const UNIMARC_SLIM: Dialect = {
  record: 'rec',
  leader: 'lab',
  control: 'cf',
  data: 'df',
  subfield: 'sf',
  tag: 't',
  indicators: ['i1', 'i2'],
  code: 'c',
};

/** The dialect with a namespace prefix, which nothing binds. */
export function prefixed(dialect: Dialect, prefix: string): Dialect {
  const { record, leader, control, data, subfield } = dialect;
  const name = (plain: string): string => `${prefix}:${plain}`;
  return {
    ...dialect,
    record: name(record),
    leader: name(leader),
    control: name(control),
    data: name(data),
    subfield: name(subfield),
  };
}

/** The record as one element of that dialect. */
export function marcXml(record: MarcRecord, dialect: Dialect = MARCXML): string {
  const fields = record.fields.map((field) => fieldXml(field, dialect)).join('');
  return element(
    dialect.record,
    '',
    element(dialect.leader, '', escapeXml(record.leader)) + fields,
  );
}

/** Text as it stands in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function fieldXml(field: MarcField, dialect: Dialect): string {
  const tag = ` ${dialect.tag}="${field.tag}"`;
  if (isControlField(field)) return element(dialect.control, tag, escapeXml(field.value));
  const [first, second] = dialect.indicators;
  const [one = ' ', two = ' '] = Array.from(field.indicators);
  const attributes = `${tag} ${first}="${one}" ${second}="${two}"`;
  const subfields = field.subfields.map(({ code, value }) =>
    element(dialect.subfield, ` ${dialect.code}="${code}"`, escapeXml(value)),
  );
  return element(dialect.data, attributes, subfields.join(''));
}

function element(name: string, attributes: string, content: string): string {
  return `<${name}${attributes}>${content}</${name}>`;
}
