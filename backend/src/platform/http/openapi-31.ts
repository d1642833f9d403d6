import type { OpenAPIObject } from '@nestjs/swagger';

type Node = Record<string, unknown>;

/**
 * The description library writes `nullable`, which 3.1 no longer knows: there `null` is a type among
 * others. Keys come out sorted, so that a change of the contract is a small difference.
 */
export function toOpenApi31(document: OpenAPIObject): OpenAPIObject {
  return convert(document) as OpenAPIObject;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => [key, convert(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return withNull(Object.fromEntries(entries));
}

function withNull({ nullable, ...schema }: Node): Node {
  if (nullable !== true) return nullable === undefined ? schema : { ...schema };
  if (typeof schema['type'] === 'string') {
    const values = schema['enum'];
    return {
      ...schema,
      type: [schema['type'], 'null'],
      ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
    };
  }
  const { allOf, $ref, ...rest } = schema;
  const parts = Array.isArray(allOf) ? (allOf as unknown[]) : [{ $ref }];
  return { ...rest, anyOf: [...parts, { type: 'null' }] };
}
