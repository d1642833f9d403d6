import { type CsvSource, releaseCsv } from './release-csv.js';

const release: CsvSource = {
  programme: { code: 'MGN-ES' },
  month: '2026-03',
  asOf: '2026-03-31',
  indicators: [
    {
      kpi: 'learning-shared-share',
      unit: 'share',
      numerator: 2,
      denominator: 8,
      value: 0.25,
      target: 0.5,
      targetDueOn: '2027-12-31',
      breakdown: [
        { name: 'Mikkeli', suppressed: false, numerator: 2, denominator: 5, value: 0.4 },
        { name: 'Pieksämäki', suppressed: true, numerator: null, denominator: null, value: null },
      ],
    },
  ],
};

describe('releaseCsv', () => {
  it('writes a table that a Finnish spreadsheet opens, byte for byte', () => {
    expect(releaseCsv(release, 'fi')).toBe(
      '\uFEFF' +
        'programme;month;asOf;kpi;unit;scope;network;numerator;denominator;value;suppressed;target;targetDueOn\r\n' +
        'MGN-ES;2026-03;2026-03-31;learning-shared-share;share;programme;;2;8;0,25;false;0,5;2027-12-31\r\n' +
        'MGN-ES;2026-03;2026-03-31;learning-shared-share;share;network;Mikkeli;2;5;0,4;false;;\r\n' +
        'MGN-ES;2026-03;2026-03-31;learning-shared-share;share;network;Pieksämäki;;;;true;;\r\n',
    );
  });

  it('writes commas and points for the rest of the world', () => {
    const [, total] = releaseCsv(release, 'international').split('\r\n');

    expect(total).toBe(
      'MGN-ES,2026-03,2026-03-31,learning-shared-share,share,programme,,2,8,0.25,false,0.5,2027-12-31',
    );
  });

  it.each([
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['+358', `'+358`],
    ['-1', `'-1`],
    ['@sum', `'@sum`],
    ['\tA', `'\tA`],
    ['\rA', `"'\rA"`],
  ])('keeps %j from running as a formula', (name, written) => {
    expect(nameCell(name, 'international')).toBe(written);
  });

  it('quotes what would break a row', () => {
    expect(nameCell('Kahvi, tee', 'international')).toBe('"Kahvi, tee"');
    expect(nameCell('Kahvi; tee', 'fi')).toBe('"Kahvi; tee"');
    expect(nameCell('Kahvi, tee', 'fi')).toBe('Kahvi, tee');
    expect(nameCell('Ryhmä "A"', 'fi')).toBe('"Ryhmä ""A"""');
    expect(nameCell('kaksi\nriviä', 'fi')).toBe('"kaksi\nriviä"');
  });

  it('has its header and nothing else where nothing is released', () => {
    const empty = releaseCsv({ ...release, indicators: [] }, 'fi');

    expect(empty.split('\r\n')).toHaveLength(2);
  });
});

/** The cell of a network's name, as written: all between the scope and the four empty cells after it. */
function nameCell(name: string, dialect: 'fi' | 'international'): string {
  const [indicator] = release.indicators;
  const part = { name, suppressed: true, numerator: null, denominator: null, value: null };
  const text = releaseCsv(
    { ...release, indicators: [{ ...indicator!, breakdown: [part] }] },
    dialect,
  );
  const separator = dialect === 'fi' ? ';' : ',';
  const start = text.lastIndexOf(`network${separator}`) + 'network'.length + 1;
  return text.slice(start, text.indexOf(`${separator.repeat(4)}true`, start));
}
