import { bearsEmblem, FUNDS } from './funds.js';

describe('bearsEmblem', () => {
  it('is so for the Union’s funds, and for no others', () => {
    expect(FUNDS.filter(bearsEmblem)).toEqual(['erdf', 'jtf', 'esf-plus', 'interreg']);
  });
});
