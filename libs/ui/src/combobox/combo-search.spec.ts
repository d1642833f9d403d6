import { optionNamed, searchOptions } from './combo-search';

const places = Object.freeze([
  { value: '165', label: 'Janakkala' },
  { value: '179', label: 'Jyväskylä' },
  { value: '182', label: 'Jämsä' },
  { value: '992', label: 'Äänekoski' },
  { value: '740', label: 'Savonlinna' },
  { value: '62', label: 'Ohjelmistot ja konsultointi', note: '62' },
  {
    value: '96',
    label: 'Muut palvelut',
    note: '96',
    keywords: 'Parturit ja kampaamot; Hautaustoimistot',
  },
]);
const found = (text: string) => searchOptions(places, text).map(({ value }) => value);

describe('searchOptions', () => {
  it('gives everything, in its order, to an empty search', () => {
    expect(searchOptions(places, '  ')).toBe(places);
  });

  it('puts what begins with the text before what contains it', () => {
    expect(found('ja')).toEqual(['165', '182', '62', '96']);
    expect(found('ko')).toEqual(['62', '992']);
  });

  it.each([
    ['AANE', '992'],
    ['jyvaskyla', '179'],
    ['  savon', '740'],
    ['62', '62'],
    ['kampaamo', '96'],
  ])('finds by %j', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it('finds nothing where nothing fits, and nothing in nothing', () => {
    expect(found('xyz')).toEqual([]);
    expect(searchOptions([], 'a')).toEqual([]);
  });
});

describe('optionNamed', () => {
  it('takes a label written out, not a part of one', () => {
    expect(optionNamed(places, ' jämsä ')?.value).toBe('182');
    expect(optionNamed(places, 'jäm')).toBeNull();
  });
});
