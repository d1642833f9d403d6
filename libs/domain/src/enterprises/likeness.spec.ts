import { compareFirms, type FirmTraits, LIKENESS } from './likeness.js';
import { nameKey, similarityOf } from './name-key.js';

const firm = (traits: Partial<FirmTraits> = {}): FirmTraits => ({
  ...{ businessId: null, name: 'Kahvila Väinölä', street: null, postCode: null },
  ...{ phones: [], emails: [], ...traits },
});

describe('the key of a name', () => {
  it.each([
    ['Kahvila Väinölä Oy', 'kahvilavainola'],
    ['KAHVILA  VÄINÖLÄ, Tmi', 'kahvilavainola'],
    ['Kahvila-Väinölä', 'kahvilavainola'],
    ['Åbo Café Ab', 'abocafe'],
    ['Oy Ab', 'oyab'],
    ['', ''],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('is its own key', () => {
    for (const name of ['Kahvila Väinölä Oy', 'Åbo Café Ab', 'Tmi T. Mäki']) {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }
  });
});

describe('the likeness of two keys', () => {
  it('is the share of their trigrams', () => {
    // '  v', ' va', 'vai', 'ain', 'ino', 'nol', 'ola', 'la ' and the same without 'ola', with 'oll', 'lla'
    expect(similarityOf('vainola', 'vainolla')).toBe(0.7);
    expect(similarityOf('kahvila', 'parturi')).toBe(0);
    expect(similarityOf('', '')).toBe(1);
  });
});

describe('how likely two rows are one firm', () => {
  const phone = { phones: ['040 123 4567'] };
  const place = { street: 'Porrassalmenkatu 1', postCode: '50100' };

  it.each<[string, Partial<FirmTraits>, Partial<FirmTraits>, number, string[]]>([
    ['one name', {}, { name: 'VÄINÖLÄ KAHVILA' }, 0, []],
    ['one name in two spellings', {}, { name: 'Kahvila Vainola Tmi' }, 50, ['same-name']],
    ['a slip of the hand', {}, { name: 'Kahvila Väinöllä' }, 30, ['near-name']],
    ['name and telephone', phone, { phones: ['+358401234567'] }, 85, ['same-name', 'phone']],
    ['an address', { ...place, name: 'A' }, { ...place, name: 'B' }, 25, ['address']],
    ['a street without a post code', { street: 'Katu 1' }, { street: 'Katu 1' }, 50, ['same-name']],
    ['two Business IDs', { businessId: '1234567-1' }, { businessId: '0112038-9' }, 0, []],
  ])('by %s', (_, one, other, score, reasons) => {
    expect(compareFirms(firm(one), firm(other))).toEqual({ score, reasons });
  });

  it('counts no more than a hundred', () => {
    const whole = firm({ businessId: '1234567-1', ...phone, ...place, emails: ['a@b.fi'] });

    expect(compareFirms(whole, whole).score).toBe(LIKENESS.most);
  });

  it('says nothing of what neither has', () => {
    const nameless = firm({ name: '' });

    expect(compareFirms(nameless, nameless)).toEqual({ score: 0, reasons: [] });
  });

  it('is the same in both directions, and at least likely with itself', () => {
    const names = ['Kahvila Väinölä', 'Kahvila Väinölä Oy', 'Kahvila Väinöllä', 'Parturi'];
    const phones = [[], ['0401234567'], ['+358 40 1234567', 'ei ole']];
    const firms = names.flatMap((name) => phones.map((numbers) => firm({ name, phones: numbers })));

    for (const one of firms) {
      expect(compareFirms(one, one).score).toBeGreaterThanOrEqual(LIKENESS.likely);
      for (const other of firms) expect(compareFirms(one, other)).toEqual(compareFirms(other, one));
    }
  });
});
