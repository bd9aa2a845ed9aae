import { z } from 'zod';
import { CALL_NAMES, calls, type CallName } from '../contract/calls.ts';
import { failureSchema } from '../contract/schemas.ts';
import { FAILURE_STATUS } from './status.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a call is answered, below the root of the server. */
export function pathOfCall(name: CallName): string {
  return `/api/calls/${name}`;
}

/**
 * The contract as an OpenAPI 3.1 document (JSON Schema 2020-12), generated from the table of calls, so that it cannot
 * say anything else than what the server checks.
 */
export function openApiDocument(): JsonSchema {
  const schemas: Record<string, JsonSchema> = {};
  const paths: Record<string, JsonSchema> = {};
  for (const name of CALL_NAMES) {
    schemas[`${name}.argument`] = component(`${name}.argument`, calls[name].argument, schemas);
    schemas[`${name}.result`] = component(`${name}.result`, calls[name].result, schemas);
    paths[pathOfCall(name)] = { post: operation(name) };
  }
  schemas['failure'] = component('failure', failureSchema, schemas);
  return {
    openapi: '3.1.1',
    info: {
      title: 'En regard',
      version: '1',
      description: 'Every call between a screen and the service of En regard.',
    },
    paths,
    components: { schemas },
  };
}

function operation(name: CallName): JsonSchema {
  const failures = [...new Set(Object.values(FAILURE_STATUS))].toSorted((a, b) => a - b);
  return {
    operationId: name,
    summary: calls[name].summary,
    requestBody: { required: true, content: json(reference(`${name}.argument`)) },
    responses: {
      200: {
        description: 'The answer',
        content: json(reply(true, { value: reference(`${name}.result`) })),
      },
      ...Object.fromEntries(failures.map((status) => [status, failureResponse()])),
    },
  };
}

function failureResponse(): JsonSchema {
  return {
    description: 'A failure: its code is for programs, its message for the technician',
    content: json(reply(false, { failure: reference('failure') })),
  };
}

function reply(ok: boolean, rest: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    properties: { ok: { const: ok }, ...rest },
    required: ['ok', ...Object.keys(rest)],
    additionalProperties: false,
  };
}

function json(schema: JsonSchema): JsonSchema {
  return { 'application/json': { schema } };
}

function reference(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}

/**
 * JSON Schema of one part of a call. Zod keeps recursive parts under `$defs` of the schema itself; a reference inside
 * an OpenAPI document counts from the document's root, so they move up beside the others.
 */
function component(
  name: string,
  schema: z.ZodType,
  schemas: Record<string, JsonSchema>,
): JsonSchema {
  const text = JSON.stringify(z.toJSONSchema(schema)).replaceAll(
    '"#/$defs/',
    `"#/components/schemas/${name}.`,
  );
  const {
    $schema: _dialect,
    $defs,
    ...own
  } = z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  const definitions = z.record(z.string(), z.record(z.string(), z.unknown())).parse($defs ?? {});
  for (const [part, definition] of Object.entries(definitions)) {
    schemas[`${name}.${part}`] = definition;
  }
  return own;
}
