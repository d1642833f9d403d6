import { type Answers, instrumentOf, itemCodes } from '@verso/domain';

import type { Answer, AssessmentView, SheetRow } from './growth.dto.js';
import type { SelfAssessment } from './self-assessment.entity.js';
import type { SelfAssessmentSheet } from './self-assessment-sheet.entity.js';

/** A self-assessment as it is read. */
export type AssessmentRecord = Omit<AssessmentView, 'overall' | 'dimensions'> &
  Pick<SelfAssessment, 'scores'>;

/** Scores in the order of the instrument's dimensions. */
export function toAssessmentView({ scores, ...record }: AssessmentRecord): AssessmentView {
  const dimensions = instrumentOf(record.instrument).dimensions.map(({ code }) => ({
    ...{ dimension: code, score: scores[code] ?? null },
  }));
  return { ...record, overall: scores['overall'] ?? null, dimensions };
}

export function toSheetRow(sheet: SelfAssessmentSheet): SheetRow {
  const { id, instrument, version, round, startedAt, savedAt } = sheet;
  return {
    ...{ id, instrument, version, round, answers: answersOf(sheet) },
    ...{ startedAt: startedAt.toISOString(), savedAt: savedAt.toISOString() },
  };
}

/** Answers in the order of the statements. */
const answersOf = ({ instrument, answers }: { instrument: Key; answers: Answers }): Answer[] =>
  itemCodes(instrumentOf(instrument)).flatMap((item) => {
    const value = answers[item];
    return value === undefined ? [] : [{ item, value }];
  });

type Key = SelfAssessmentSheet['instrument'];
