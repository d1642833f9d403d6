import type { AssessmentView, GrowthView, SheetView } from '@verso/contract';
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
