import { rendered } from '../rendered';
import { RadarPicture } from './radar-picture';

describe('RadarPicture', () => {
  const inputs = {
    axes: ['Goals', 'Money', 'People'],
    series: [
      { label: 'Others', values: [40, 45, 50], isGroup: true },
      { label: 'Start', values: [25, null, 50] },
      { label: 'Middle', values: [50, 33, 75] },
    ],
    words: { finding: 'People are strongest', table: 'Show as a table', axis: 'Side' },
    format: String,
  };

  it('says every score in its table, and a dash where there is none', async () => {
    const { find } = await rendered(RadarPicture, inputs);

    const rows = [...find('table').querySelectorAll('tr')];
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent.trim()))).toEqual([
      ['Side', 'Others', 'Start', 'Middle'],
      ['Goals', '40', '25', '50'],
      ['Money', '45', '–', '33'],
      ['People', '50', '50', '75'],
    ]);
  });

  it('draws the newest round on top, and others in a way of their own', async () => {
    const { element } = await rendered(RadarPicture, inputs);

    const shapes = [...element.querySelectorAll('.picture > svg > g')];
    expect(shapes.map((shape) => shape.getAttribute('class'))).toEqual([
      ...['group', 'own-1', 'own-0'],
    ]);
    expect(element.querySelectorAll('.legend li')).toHaveLength(3);
  });
});
