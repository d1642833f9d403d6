import { AssessingFirm } from '../../support/growth-path/assessing-firm.js';
import { Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('how other firms assess themselves', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: AssessingFirm;

  beforeAll(async () => {
    api = await TestApi.start();
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
  });
  // a programme of its own for each, as the group is the programme's
  beforeEach(async () => {
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await AssessingFirm.of(fixtures, programme, advisor);
  });
  afterAll(() => api.stop());

  const others = async (...values: number[]) => {
    for (const value of values) {
      await (await AssessingFirm.of(fixtures, programme, advisor)).finished(value);
    }
  };
  const overall = async (of = firm) =>
    (await of.group()).filter(({ dimension }) => dimension === 'overall');

  it('is not told by four of them, and by five it is', async () => {
    await firm.finished(4);
    await others(0, 1, 2, 3);
    expect(await firm.group()).toEqual([]);

    await others(3);
    // 0, 25, 50, 75 and 75
    expect(await overall()).toEqual([{ round: 'start', dimension: 'overall', median: 50 }]);
    expect(await firm.group()).toHaveLength(7);
  });

  it('leaves the firm itself out', async () => {
    await others(1, 1, 1, 1);
    const fifth = await AssessingFirm.of(fixtures, programme, advisor);
    await fifth.finished(1);
    await firm.finished(4);

    expect(await overall()).toMatchObject([{ median: 25 }]);
    // for the fifth, the firm is one of five others
    expect(await overall(fifth)).toMatchObject([{ median: 25 }]);
  });

  it('is rounded to five', async () => {
    const sheet = (value: number) => ({ 'data-1': value, 'data-2': value, 'data-3': value + 1 });
    for (const value of [1, 1, 1, 2, 3]) {
      const other = await AssessingFirm.of(fixtures, programme, advisor);
      const { body } = await other.start();
      await other.answer(body.id, sheet(value));
      await other.finish(body.id);
    }
    await firm.finished(2);

    // 33, 33, 33, 58 and 83
    expect(await firm.group()).toEqual([{ round: 'start', dimension: 'data', median: 35 }]);
  });

  it('lets others in by fives, so that no one’s answers show as the difference of two days', async () => {
    await firm.finished(2);
    await others(1, 1, 1, 1, 1);
    await others(4, 4, 4, 4);
    expect(await overall()).toMatchObject([{ median: 25 }]);

    await others(4);
    // halfway between 25 and 100, 62.5
    expect(await overall()).toMatchObject([{ median: 65 }]);
  });

  it('is told of rounds that the firm has finished itself', async () => {
    await others(1, 1, 1, 1, 1);
    expect(await firm.group()).toEqual([]);
    await firm.finished(1, { round: 'middle' });
    expect(await firm.group()).toEqual([]);
    await firm.finished(1, { instrument: 'growth-management' });
    expect(await firm.group()).toEqual([]);
    await firm.finished(1);
    expect(await overall()).toHaveLength(1);
  });

  it('counts what stands, of the same programme', async () => {
    const abroad = await fixtures.programme();
    const theirs = await api.as(abroad.advisor);
    await (await AssessingFirm.of(fixtures, abroad, theirs)).finished(1);
    await others(1, 1, 1);
    const corrected = await AssessingFirm.of(fixtures, programme, advisor);
    await corrected.finished(1);
    await corrected.finished(2);
    await firm.finished(1);

    expect(await firm.group()).toEqual([]);
  });
});
