/** Just enough protobuf to write the ONNX models of the tests by hand (onnx.proto, IR version 8, opset 17). */

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
  } while (rest > 0);
  return Buffer.from(bytes);
}

function integer(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function block(field: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
}

const INT64 = 7;
const FLOAT = 1;

function declared(name: string, type: number, dimensions: readonly string[]): Buffer {
  const shape = Buffer.concat(dimensions.map((dimension) => block(1, block(2, dimension))));
  const tensor = Buffer.concat([integer(1, type), block(2, shape)]);
  return Buffer.concat([block(1, name), block(2, block(1, tensor))]);
}

function floats(name: string, dimensions: readonly number[], values: readonly number[]): Buffer {
  const raw = Buffer.from(Float32Array.from(values).buffer);
  const shape = dimensions.map((dimension) => integer(1, dimension));
  return Buffer.concat([...shape, integer(2, FLOAT), block(8, name), block(9, raw)]);
}

/**
 * A model that gives, for every id of its first input, one row of a table: `Gather(table, ids) = logits`. The other
 * inputs are declared and not used. `ranks` says how many dimensions each input has.
 */
export function lookupModel(
  ranks: Readonly<Record<string, number>>,
  table: readonly (readonly number[])[],
): Buffer {
  const [first = ''] = Object.keys(ranks);
  const gather = Buffer.concat([
    block(1, 'table'),
    block(1, first),
    block(2, 'logits'),
    block(4, 'Gather'),
  ]);
  const inputs = Object.entries(ranks).map(([name, rank]) =>
    block(
      11,
      declared(
        name,
        INT64,
        Array.from({ length: rank }, (_, i) => `${name}${i}`),
      ),
    ),
  );
  const graph = Buffer.concat([
    block(1, gather),
    block(2, 'lookup'),
    block(5, floats('table', [table.length, table[0]?.length ?? 0], table.flat())),
    ...inputs,
    block(12, declared('logits', FLOAT, ['B', 'T', 'L'])),
  ]);
  const opset = Buffer.concat([block(1, ''), integer(2, 17)]);
  return Buffer.concat([integer(1, 8), block(7, graph), block(8, opset)]);
}
