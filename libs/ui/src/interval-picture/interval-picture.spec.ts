import { drawing, rendered } from '../rendered';
import { IntervalPicture } from './interval-picture';

const words = {
  finding: '9 of 30 booked',
  table: 'Show as a table',
  interval: 'Interval',
  value: 'Result',
  criterion: 'Goal',
};
const percent = (share: number) => `${String(Math.round(share * 100))} %`;

describe('IntervalPicture', () => {
  const inputs = {
    interval: { low: 0.15, high: 0.49, value: 0.3, criterion: 0.1 },
    words,
    format: percent,
    whole: 1,
  };

  it('draws the interval against the goal', async () => {
    const { element } = await rendered(IntervalPicture, inputs);

    expect(drawing(element)).toMatchInlineSnapshot(`
      "line grid x1=0 x2=0 y1=30 y2=82
      text tick x=0 y=102 0 %
      line grid x1=150 x2=150 y1=30 y2=82
      text tick x=150 y=102 15 %
      line grid x1=300 x2=300 y1=30 y2=82
      text tick x=300 y=102 30 %
      line grid x1=450 x2=450 y1=30 y2=82
      text tick x=450 y=102 45 %
      line grid x1=600 x2=600 y1=30 y2=82
      text tick x=600 y=102 60 %
      rect band x=150 y=42 width=340 height=28
      line value x1=300 x2=300 y1=38 y2=74
      line criterion x1=100 x2=100 y1=24 y2=82
      text goal x=100 y=16 Goal 10 %"
    `);
  });

  it('says the same in its table', async () => {
    const { find } = await rendered(IntervalPicture, inputs);

    expect([...find('table').querySelectorAll('tr')].map((row) => row.textContent)).toEqual([
      'Result30 %',
      'Interval15 %–49 %',
      'Goal10 %',
    ]);
  });

  it('keeps a result of zero, which is not the same as none', async () => {
    const interval = { low: 0, high: 0.28, value: 0, criterion: 0 };
    const { find } = await rendered(IntervalPicture, { ...inputs, interval });

    expect(find('table').textContent).toContain('Result0 %');
    expect(find('table').textContent).toContain('Goal0 %');
  });

  it('leaves the goal out when nothing was promised', async () => {
    const interval = { low: 0.1, high: 0.4, value: null, criterion: null };
    const { find, words: said } = await rendered(IntervalPicture, { ...inputs, interval });

    expect(find('table').querySelectorAll('tr')).toHaveLength(1);
    expect(said()).not.toContain('Goal');
  });
});
