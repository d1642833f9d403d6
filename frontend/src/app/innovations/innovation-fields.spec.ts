import {
  innovationRequest,
  innovationStepRequest,
  nothingNew,
  stagesAfter,
} from './innovation-fields';

const step = (stage: 'idea' | 'pilot' | 'introduced' | 'follow-up' | 'dropped') => ({
  ...{ stage, takenBackAt: null },
});

describe('something new as it is typed', () => {
  it('offers the stages that fit, and begins with the one that comes next', () => {
    expect(stagesAfter(null)).toEqual(['idea', 'pilot', 'introduced']);
    expect(stagesAfter([step('idea')])).toEqual(['pilot', 'introduced', 'dropped']);
    expect(stagesAfter([step('introduced')])).toEqual(['idea', 'pilot', 'follow-up']);
    expect(stagesAfter([step('dropped')])).toEqual([]);
    expect(nothingNew([step('idea')]).stage).toBe('pilot');
    expect(nothingNew([step('introduced')]).stage).toBe('follow-up');
    expect(nothingNew(null).stage).toBe('idea');
  });

  it('takes what was taken back as not told', () => {
    const gone = { stage: 'dropped', takenBackAt: '2026-03-01T08:00:00Z' } as const;
    expect(stagesAfter([step('idea'), gone])).toContain('dropped');
  });

  it('is sent without what its stage has not', () => {
    const typed = {
      ...({ ...nothingNew(null), name: ' Tuoli ', due: 'yes', droppedReason: 'Ei' } as const),
      ...({ climate: 'none', climateWords: 'Vähän', link: ' ', sdgs: ['12'] } as const),
    };

    expect(innovationRequest(typed)).toMatchObject({
      ...{ name: 'Tuoli', sdgs: ['12'], dueToSupport: null, droppedReason: null },
      ...{ climate: 'none', climateWords: null, link: null },
    });
    expect(innovationStepRequest({ ...typed, stage: 'introduced' }).dueToSupport).toBe(true);
    expect(innovationStepRequest({ ...typed, stage: 'dropped' }).droppedReason).toBe('Ei');
  });
});
