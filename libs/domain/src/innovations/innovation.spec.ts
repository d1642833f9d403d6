import {
  climateOf,
  INNOVATION_STAGES,
  type InnovationStage,
  innovationMisfit,
  innovationStateOf,
  type InnovationWords,
  type StandingInnovationStep,
  wordsMisfit,
} from './innovation.js';

const step = (stage: InnovationStage, happenedOn: string): StandingInnovationStep => ({
  ...{ stage, happenedOn },
});
const IDEA = step('idea', '2026-01-01');
const INTRODUCED = step('introduced', '2026-03-01');

describe('the state of an innovation', () => {
  it('is the furthest that stands, in whatever order it was told', () => {
    expect(innovationStateOf([step('pilot', '2026-02-01'), IDEA])).toBe('pilot');
    expect(innovationStateOf([INTRODUCED, step('follow-up', '2026-04-01')])).toBe('introduced');
    expect(innovationStateOf([IDEA, step('dropped', '2026-02-01')])).toBe('dropped');
  });

  it('is none before anything is told, nor of a follow-up alone', () => {
    expect(innovationStateOf([])).toBeNull();
    expect(innovationStateOf([step('follow-up', '2026-04-01')])).toBeNull();
  });
});

describe('a step of an innovation beside those that stand', () => {
  it('may skip stages, and be told late', () => {
    expect(innovationMisfit([], INTRODUCED)).toBeNull();
    expect(innovationMisfit([IDEA, INTRODUCED], step('pilot', '2026-02-01'))).toBeNull();
  });

  it('is told once, but for follow-ups', () => {
    expect(innovationMisfit([IDEA], IDEA)).toBe('told');
    const later = step('follow-up', '2026-05-01');
    expect(innovationMisfit([INTRODUCED, later], step('follow-up', '2026-04-01'))).toBeNull();
  });

  it('has a day between its neighbours', () => {
    expect(innovationMisfit([IDEA], step('pilot', '2025-12-31'))).toBe('out-of-order');
    expect(innovationMisfit([INTRODUCED], step('pilot', '2026-03-02'))).toBe('out-of-order');
    expect(innovationMisfit([IDEA], step('dropped', '2025-12-31'))).toBe('out-of-order');
  });

  it('goes no further once it was dropped, whatever it is', () => {
    const dropped = step('dropped', '2026-02-01');
    const others = INNOVATION_STAGES.filter((stage) => stage !== 'dropped');
    for (const stage of others) {
      expect(innovationMisfit([dropped], step(stage, '2026-02-02'))).toBe('dropped');
    }
  });

  it('does not drop what was introduced, and follows nothing else up', () => {
    expect(innovationMisfit([INTRODUCED], step('dropped', '2026-04-01'))).toBe('introduced');
    expect(innovationMisfit([IDEA], step('follow-up', '2026-04-01'))).toBe('too-early');
  });
});

describe('the words of a step', () => {
  const NONE: InnovationWords = {
    ...{ stage: 'idea', droppedReason: null, dueToSupport: null },
    ...{ climate: null, climateWords: null },
  };

  it.each<[Partial<InnovationWords>, keyof InnovationWords | null]>([
    [{}, null],
    [{ stage: 'dropped' }, 'droppedReason'],
    [{ stage: 'dropped', droppedReason: 'Liian kallis' }, null],
    [{ droppedReason: 'Liian kallis' }, 'droppedReason'],
    [{ dueToSupport: false }, 'dueToSupport'],
    [{ stage: 'introduced', dueToSupport: false }, null],
    [{ climate: 'none' }, null],
    [{ climate: 'measured' }, 'climateWords'],
    [{ climate: 'none', climateWords: 'Vähän' }, 'climateWords'],
    [{ climateWords: 'Vähän' }, 'climateWords'],
  ])('of %j do not fit at %j', (words, misfit) => {
    expect(wordsMisfit({ ...NONE, ...words })).toBe(misfit);
  });
});

describe('the benefit for the climate', () => {
  it('is what the newest step says that says anything', () => {
    expect(climateOf([{ climate: 'expected' }, { climate: 'none' }, { climate: null }])).toBe(
      'none',
    );
    expect(climateOf([{ climate: null }])).toBeNull();
    expect(climateOf([])).toBeNull();
  });
});
