import type { AssessmentView, GoalView, GrowthView, SheetView, StepView } from '@verso/contract';
import { instrumentOf } from '@verso/domain';

/** Digital maturity at the start, with one score throughout. */
export function anAssessment(score = 50, over: Partial<AssessmentView> = {}): AssessmentView {
  const { instrument = 'digital-maturity' } = over;
  return {
    ...{ id: 'a1', instrument, round: 'start', version: 1, overall: score },
    dimensions: instrumentOf(instrument).dimensions.map(({ code }) => ({ dimension: code, score })),
    ...{ answeredBy: 'firm', answeredByName: 'Aino Kärkkäinen', finishedOn: '2026-03-10' },
    ...over,
  };
}

/** An open sheet of twelve statements, nothing answered. */
export function aSheet(over: Partial<SheetView> = {}): SheetView {
  return {
    ...{ id: 's1', instrument: 'network-capability', round: 'start', version: 1, answers: [] },
    ...{ enterpriseName: 'Saimaan Soutuveneet Oy', finishedAt: null },
    ...{ startedAt: '2026-03-10T08:00:00Z', savedAt: '2026-03-10T08:00:00Z' },
    ...over,
  };
}

export const aGrowth = (over: Partial<GrowthView> = {}): GrowthView => ({
  ...{ enterpriseName: 'Saimaan Soutuveneet Oy', assessments: [], sheets: [], ...over },
});

export const aStep = (over: Partial<StepView> = {}): StepView => ({
  ...{ id: 'st1', what: 'Tuotekuvat', owner: 'firm', expert: null, dueOn: '2020-01-31' },
  ...{ state: 'open', settledOn: null, version: 1, ...over },
});

/** An open goal with one step, which is late. */
export const aGoal = (over: Partial<GoalView> = {}): GoalView => ({
  ...{ id: 'g1', what: 'Verkkokauppa auki', theme: 'digital', state: 'open', settledOn: null },
  ...{ reason: null, version: 1, measure: null, steps: [aStep()], marks: [], ...over },
});
