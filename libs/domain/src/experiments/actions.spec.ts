import { experimentActions } from './actions.js';
import { canMoveExperiment, EXPERIMENT_STAGES } from './stages.js';

describe('experimentActions', () => {
  it.each(EXPERIMENT_STAGES)('agrees with the moves that may follow %s', (stage) => {
    const { start, close, cancel } = experimentActions(stage, 'owner');

    expect(start).toBe(canMoveExperiment(stage, 'running'));
    expect(close).toBe(canMoveExperiment(stage, 'closed'));
    expect(cancel).toBe(canMoveExperiment(stage, 'cancelled'));
  });

  it('gives a peer nothing but reading', () => {
    for (const stage of EXPERIMENT_STAGES) {
      expect(Object.values(experimentActions(stage, 'peer'))).not.toContain(true);
    }
  });

  it('leaves it to the owner who sees it', () => {
    expect(experimentActions('closed', 'owner').share).toBe(true);
    expect(experimentActions('closed', 'staff').share).toBe(false);
  });

  it('locks the card once it runs', () => {
    expect(experimentActions('planned', 'owner').edit).toBe(true);
    expect(experimentActions('running', 'owner').edit).toBe(false);
  });
});
