import { suggestAdded } from './added-columns.js';

describe('columns that a file had not before', () => {
  const before = {
    kind: 'enterprises' as const,
    columns: [
      { header: 'Nro', field: 'ownNumber' },
      { header: 'Firma', field: 'name' },
    ],
    headers: ['Nro', 'Firma', 'Kunta'],
  };

  it('are offered, each for what it most likely holds', () => {
    expect(suggestAdded(before, ['Nro', 'Y-tunnus', 'Firma', 'Kunta'])).toEqual([
      { header: 'Y-tunnus', field: 'businessId' },
    ]);
  });

  it('are not those that were left out, nor what is known by another column, nor what nobody knows', () => {
    expect(suggestAdded(before, ['Nro', 'Firma', 'Kunta'])).toEqual([]);
    expect(suggestAdded(before, ['Nro', 'Firma', 'Yrityksen nimi', 'Muuta'])).toEqual([]);
  });
});
