import type { ExperimentView } from '@verso/contract';

/** A running experiment of a firm, without observations. */
export function anExperiment(over: Partial<ExperimentView> = {}): ExperimentView {
  return {
    id: 'x1',
    programmeId: 'p1',
    enterpriseId: 'e1',
    enterpriseName: 'Juvan Juustola',
    networkId: null,
    networkName: null,
    createdByName: null,
    title: 'Ajanvaraus puhelun lopussa',
    theme: 'service',
    hypothesisKind: 'desirability',
    hypothesis: 'Joka kymmenes soittaja varaa ajan.',
    test: 'Kysyn jokaiselta, joka soittaa.',
    metricLabel: 'varasi ajan',
    trialLabel: 'soittajaa',
    direction: 'at-least',
    criterionShare: 0.1,
    plannedTrials: 30,
    startsOn: '2026-11-16',
    endsOn: '2026-11-29',
    stage: 'running',
    visibility: 'advisor',
    lockedAt: '2026-11-16T08:00:00Z',
    lockedHash: 'hash',
    updatedAt: '2026-11-16T08:00:00Z',
    overdue: false,
    trials: 0,
    successes: 0,
    verdict: null,
    outcome: null,
    decision: null,
    decisionRecord: null,
    observations: [],
    transitions: [],
    may: { edit: false, start: false, observe: true, close: true, cancel: true, share: true },
    ...over,
  };
}

/** The same experiment once somebody has closed it. */
export const anEndedExperiment = (): ExperimentView =>
  anExperiment({
    stage: 'closed',
    may: { edit: false, start: false, observe: false, close: false, cancel: false, share: true },
  });
