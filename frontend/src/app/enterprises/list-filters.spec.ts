import { signal } from '@angular/core';

import { isNarrowed, toQuery } from './list-filters';

describe('toQuery', () => {
  it('asks for everything by name when nothing is set', () => {
    expect(toQuery({}, 'me')).toEqual({
      search: null,
      stage: null,
      municipality: null,
      networkId: null,
      withoutNetwork: null,
      advisorId: null,
      sort: 'name',
    });
  });

  it('asks for one group, or for firms in none', () => {
    expect(toQuery({ group: 'g1' }, 'me')).toMatchObject({ networkId: 'g1', withoutNetwork: null });
    expect(toQuery({ group: 'none' }, 'me')).toMatchObject({
      networkId: null,
      withoutNetwork: true,
    });
  });

  it('asks for the firms of the reader', () => {
    expect(toQuery({ mine: 'true' }, 'me').advisorId).toBe('me');
  });

  it('leaves out what the server would refuse', () => {
    expect(toQuery({ stage: 'sleeping', sort: 'shoe-size', search: '  ' }, null)).toMatchObject({
      stage: null,
      sort: 'name',
      search: null,
    });
  });
});

describe('isNarrowed', () => {
  it('does not count the order', () => {
    expect(isNarrowed(signal({ sort: '-name', search: '' }))()).toBe(false);
    expect(isNarrowed(signal({ municipality: '491' }))()).toBe(true);
  });
});
