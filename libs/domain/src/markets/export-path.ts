/** The stages of a firm's way to one market, in their order. Any of them may be skipped. */
export const EXPORT_STAGES = [
  ...(['readiness', 'market-chosen', 'first-lead'] as const),
  ...(['quote', 'first-invoice', 'repeat'] as const),
] as const;
export type ExportStage = (typeof EXPORT_STAGES)[number];

/** How the firm sells in the market. */
export const EXPORT_CHANNELS = ['direct', 'agent', 'distributor', 'online', 'partner'] as const;
export type ExportChannel = (typeof EXPORT_CHANNELS)[number];

/** What helped a firm to take a step, as it says itself. */
export const EXPORT_HELP = [
  ...(['network', 'experiment', 'training', 'adviser', 'fair', 'other'] as const),
] as const;
export type ExportHelp = (typeof EXPORT_HELP)[number];

/** The stages at which there is an amount in euros. */
export const VALUED_STAGES: readonly ExportStage[] = ['quote', 'first-invoice', 'repeat'];

/** Bounds of what is told of a step, both ends included. */
export const MARKET_LIMITS = {
  valueCents: { min: 1, max: 1_000_000_000_00 },
  partner: { min: 1, max: 120 },
  note: { min: 1, max: 500 },
} as const;

/** A step that stands: its stage, and its day as `YYYY-MM-DD` in Helsinki. */
export interface StandingStep {
  readonly stage: ExportStage;
  readonly happenedOn: string;
}

const placeOf = (stage: ExportStage): number => EXPORT_STAGES.indexOf(stage);

/**
 * How far a firm has come in a market: the furthest stage that stands, whatever was skipped.
 *
 * @returns null where nothing stands
 * @example
 * exportStageOf([
 *   { stage: 'quote', happenedOn: '2026-03-01' },
 *   { stage: 'readiness', happenedOn: '2026-01-10' },
 * ]); // 'quote'
 */
export const exportStageOf = (steps: readonly StandingStep[]): ExportStage | null =>
  EXPORT_STAGES.findLast((stage) => steps.some((step) => step.stage === stage)) ?? null;

/**
 * How many days it took from choosing the market to the first invoice there.
 *
 * @returns whole days, 0 for the same day; null where either is not told
 * @example
 * daysToFirstInvoice([
 *   { stage: 'market-chosen', happenedOn: '2026-01-01' },
 *   { stage: 'first-invoice', happenedOn: '2026-03-02' },
 * ]); // 60
 */
export function daysToFirstInvoice(steps: readonly StandingStep[]): number | null {
  const chosen = steps.find(({ stage }) => stage === 'market-chosen');
  const invoiced = steps.find(({ stage }) => stage === 'first-invoice');
  if (!chosen || !invoiced) return null;
  return (Date.parse(invoiced.happenedOn) - Date.parse(chosen.happenedOn)) / 86_400_000;
}

/** Why a step does not fit beside those that stand. */
export type StepMisfit = 'told' | 'out-of-order';

/**
 * Whether a step fits beside those that stand in the same market. Each stage is told once, but for
 * `repeat`, as there may be any number of further orders; and days follow the order of the stages.
 *
 * @returns null where it fits
 * @example
 * stepMisfit([{ stage: 'quote', happenedOn: '2026-03-01' }], {
 *   ...{ stage: 'first-lead', happenedOn: '2026-03-02' },
 * }); // 'out-of-order': the lead comes before the quote
 */
export function stepMisfit(steps: readonly StandingStep[], added: StandingStep): StepMisfit | null {
  const { stage, happenedOn } = added;
  if (stage !== 'repeat' && steps.some((step) => step.stage === stage)) return 'told';
  const fits = steps.every((step) => {
    const apart = placeOf(step.stage) - placeOf(stage);
    return (
      apart === 0 || (apart < 0 ? step.happenedOn <= happenedOn : step.happenedOn >= happenedOn)
    );
  });
  return fits ? null : 'out-of-order';
}
