import { canMoveExperiment, EXPERIMENT_STAGES, nextExperimentStages } from './stages.js';

describe('the stages of an experiment', () => {
  it('allow exactly these moves', () => {
    const moves = EXPERIMENT_STAGES.flatMap((from) =>
      EXPERIMENT_STAGES.filter((to) => canMoveExperiment(from, to)).map((to) => `${from} > ${to}`),
    );

    expect(moves).toEqual([
      'draft > planned',
      'draft > running',
      'draft > cancelled',
      'planned > draft',
      'planned > running',
      'planned > cancelled',
      'running > closed',
      'running > cancelled',
    ]);
  });

  it('never lead from an ended experiment or back before the start', () => {
    expect(nextExperimentStages('closed')).toEqual([]);
    expect(nextExperimentStages('cancelled')).toEqual([]);
    expect(nextExperimentStages('running')).not.toContain('draft');
  });
});
