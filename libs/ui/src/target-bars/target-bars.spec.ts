import { drawing, rendered } from '../rendered';
import { TargetBars } from './target-bars';
import type { TargetBar } from './target-bars-layout';

const words = {
  finding: 'Two of three targets are within reach',
  table: 'Show as a table',
  what: 'Indicator',
  value: 'Now',
  target: 'Target',
  suppressed: 'not told',
  missing: 'not known',
};
const bars: readonly TargetBar[] = [
  { id: 'a', label: 'Firms', value: 30, target: 60, state: 'shown' },
  { id: 'b', label: 'One group', value: null, target: null, state: 'suppressed' },
  { id: 'c', label: 'Another', value: null, target: 20, state: 'missing' },
];

describe('TargetBars', () => {
  it('draws bars, a hatch and an outline', async () => {
    const { element } = await rendered(TargetBars, { bars, words, format: String });

    expect(drawing(element)).toMatchInlineSnapshot(`
      "rect stripe width=2 height=6
      rect track y=3 width=600 height=14
      rect shown y=3 width=300 height=14
      line target x1=600 x2=600 y1=0 y2=20
      rect stripe width=2 height=6
      rect track y=3 width=600 height=14
      rect suppressed y=3 width=600 height=14
      rect stripe width=2 height=6
      rect track y=3 width=600 height=14
      rect missing y=3 width=600 height=14
      line target x1=200 x2=200 y1=0 y2=20"
    `);
  });

  it('tells apart what may not be told and what is not known', async () => {
    const { find } = await rendered(TargetBars, { bars, words, format: String });
    const rows = [...find('tbody').querySelectorAll('tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

    expect(rows).toEqual([
      ['Firms', '30', '60'],
      ['One group', 'not told', '–'],
      ['Another', 'not known', '20'],
    ]);
  });
});
