import { withoutValues } from './trace-statements.js';

describe('withoutValues', () => {
  it.each([
    [`SELECT set_config('verso.person_id', '01a-b', true)`, `SELECT set_config('?', '?', true)`],
    [`SELECT 'it''s Aino', $1`, `SELECT '?', $1`],
    ['SELECT a\n    FROM b', 'SELECT a FROM b'],
  ])('%s', (text, expected) => {
    expect(withoutValues(text)).toBe(expected);
  });

  it('cuts what is long', () => {
    expect(withoutValues('x'.repeat(9_000))).toHaveLength(2_000);
  });
});
