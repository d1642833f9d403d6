import type { AssessmentView, GrowthView, SheetRow } from '@verso/contract';
import { type InstrumentCode, instrumentOf, INSTRUMENTS, itemCodes, ROUNDS } from '@verso/domain';

/** One instrument as the growth path shows it: what is known, and what can be done next. */
export interface InstrumentLine {
  readonly instrument: InstrumentCode;
  /** The latest round that is finished. */
  readonly latest: AssessmentView | null;
  readonly next: NextRound | null;
}

export interface NextRound {
  readonly round: SheetRow['round'];
  /** How much of the open sheet is answered; null where none is open. */
  readonly answered: number | null;
  readonly statements: number;
}

/** Finished rounds of one instrument, in their order. */
export const roundsOf = (
  { assessments }: GrowthView,
  instrument: InstrumentCode,
): readonly AssessmentView[] =>
  ROUNDS.flatMap((round) =>
    assessments.filter((one) => one.instrument === instrument && one.round === round),
  );

/** The open sheet comes first, and else the first round that nobody has finished. */
export function instrumentLines(view: GrowthView): readonly InstrumentLine[] {
  return INSTRUMENTS.map((instrument) => {
    const finished = roundsOf(view, instrument);
    const open = view.sheets.find((sheet) => sheet.instrument === instrument);
    const ahead = ROUNDS.find((round) => finished.every((one) => one.round !== round));
    const round = open?.round ?? ahead;
    const statements = itemCodes(instrumentOf(instrument)).length;
    const answered = open ? open.answers.length : null;
    const latest = finished.at(-1) ?? null;
    return { instrument, latest, next: round ? { round, answered, statements } : null };
  });
}
