import type { OpenAPIObject } from '@nestjs/swagger';

import { toOpenApi31 } from './openapi-31.js';

const convert = (schema: object): object =>
  (toOpenApi31({ schema } as unknown as OpenAPIObject) as unknown as { schema: object }).schema;

describe('toOpenApi31', () => {
  it('puts null among the types', () => {
    expect(convert({ type: 'string', nullable: true })).toEqual({ type: ['string', 'null'] });
    expect(convert({ type: 'string', enum: ['a'], nullable: true })).toEqual({
      type: ['string', 'null'],
      enum: ['a', null],
    });
  });

  it('puts null beside a reference', () => {
    const reference = { $ref: '#/components/schemas/A' };

    expect(convert({ allOf: [reference], nullable: true })).toEqual({
      anyOf: [reference, { type: 'null' }],
    });
  });

  it('leaves the rest as it is, with its keys in order', () => {
    expect(JSON.stringify(convert({ type: 'object', b: 1, a: { nullable: false } }))).toBe(
      '{"a":{},"b":1,"type":"object"}',
    );
  });
});
