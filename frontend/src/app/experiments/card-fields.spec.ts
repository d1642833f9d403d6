import { fieldsOf, newCard, requestOf } from './card-fields';
import type { ExperimentView } from '@verso/contract';

describe('card fields', () => {
  it('start today and last two weeks, both ends included', () => {
    expect(newCard('2026-11-21')).toMatchObject({ startsOn: '2026-11-21', endsOn: '2026-12-04' });
  });

  it('send what is not filled in as null, never as zero', () => {
    const request = requestOf({ ...newCard('2026-11-21'), startsOn: '', endsOn: '' });

    expect(request).toMatchObject({
      criterionShare: null,
      plannedTrials: null,
      startsOn: null,
      endsOn: null,
    });
  });

  it('turn percent into a fraction and back without crumbs', () => {
    const percents = Array.from({ length: 1001 }, (_, tenth) => tenth / 10);
    const back = percents.map((criterionPercent) => {
      const { criterionShare } = requestOf({ ...newCard('2026-11-21'), criterionPercent });
      return fieldsOf({ criterionShare } as ExperimentView).criterionPercent;
    });

    expect(back).toEqual(percents);
    expect(requestOf({ ...newCard('2026-11-21'), criterionPercent: 7 }).criterionShare).toBe(0.07);
  });
});
