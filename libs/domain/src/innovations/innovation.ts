/** What is new: of a firm's offer, of how it works, sells or is organised, or of its whole concept. */
export const INNOVATION_KINDS = [
  ...(['product', 'service', 'process', 'concept'] as const),
  ...(['marketing', 'organisation'] as const),
] as const;
export type InnovationKind = (typeof INNOVATION_KINDS)[number];

/**
 * What is told of an innovation. `idea`, `pilot` and `introduced` come in this order, and any of them
 * may be skipped; `follow-up` says what became of it later, any number of times; `dropped` ends it.
 */
export const INNOVATION_STAGES = ['idea', 'pilot', 'introduced', 'follow-up', 'dropped'] as const;
export type InnovationStage = (typeof INNOVATION_STAGES)[number];

/** How far an innovation has come. */
export const INNOVATION_STATES = ['idea', 'pilot', 'introduced', 'dropped'] as const;
export type InnovationState = (typeof INNOVATION_STATES)[number];

/** What is known of the good that it does for the climate; `none` is that there is none. */
export const CLIMATE_BENEFITS = ['none', 'expected', 'measured'] as const;
export type ClimateBenefit = (typeof CLIMATE_BENEFITS)[number];

/** The sustainable development goals of the United Nations, by number. */
export const SUSTAINABLE_GOALS = [
  ...(['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const),
  ...(['10', '11', '12', '13', '14', '15', '16', '17'] as const),
] as const;
export type SustainableGoal = (typeof SUSTAINABLE_GOALS)[number];

/** The result indicators of the ERDF that count firms with innovations, and the kinds that each takes. */
export const INNOVATION_INDICATORS = {
  RCR03: ['product', 'service', 'process'],
  RCR04: ['marketing', 'organisation'],
} as const satisfies Record<string, readonly InnovationKind[]>;
export type InnovationIndicator = keyof typeof INNOVATION_INDICATORS;
export const INNOVATION_INDICATOR_CODES = Object.keys(
  INNOVATION_INDICATORS,
) as InnovationIndicator[];

/** Bounds of what is told, both ends included. */
export const INNOVATION_LIMITS = {
  name: { min: 1, max: 120 },
  words: { min: 1, max: 500 },
  link: { min: 9, max: 250 },
} as const;

/** A step that stands: its stage, and its day as `YYYY-MM-DD` in Helsinki. */
export interface StandingInnovationStep {
  readonly stage: InnovationStage;
  readonly happenedOn: string;
}

/**
 * How far an innovation has come: dropped where that stands, else the furthest that stands.
 *
 * @returns null where no stage stands; a follow-up alone is none
 * @example
 * innovationStateOf([
 *   { stage: 'pilot', happenedOn: '2026-03-01' },
 *   { stage: 'idea', happenedOn: '2026-01-10' },
 * ]); // 'pilot'
 */
export const innovationStateOf = (
  steps: readonly StandingInnovationStep[],
): InnovationState | null =>
  INNOVATION_STATES.findLast((state) => steps.some(({ stage }) => stage === state)) ?? null;

/** Why a step does not fit beside those that stand. */
export type InnovationMisfit = 'told' | 'dropped' | 'introduced' | 'too-early' | 'out-of-order';

const placeOf = (stage: InnovationStage): number => INNOVATION_STAGES.indexOf(stage);

/**
 * Whether a step fits beside those that stand. Each is told once, but for follow-ups; what was dropped
 * goes no further, what was introduced is not dropped, and is followed up only then. Days follow the
 * order of the stages.
 *
 * @returns null where it fits
 * @example
 * innovationMisfit([{ stage: 'introduced', happenedOn: '2026-03-01' }], {
 *   ...{ stage: 'dropped', happenedOn: '2026-04-01' },
 * }); // 'introduced': what customers have had is not dropped as an idea
 */
export function innovationMisfit(
  steps: readonly StandingInnovationStep[],
  { stage, happenedOn }: StandingInnovationStep,
): InnovationMisfit | null {
  const has = (wanted: InnovationStage): boolean => steps.some((step) => step.stage === wanted);
  if (stage !== 'follow-up' && has(stage)) return 'told';
  if (has('dropped')) return 'dropped';
  if (stage === 'dropped' && (has('introduced') || has('follow-up'))) return 'introduced';
  if (stage === 'follow-up' && !has('introduced')) return 'too-early';
  const fits = steps.every((step) => {
    const apart = placeOf(step.stage) - placeOf(stage);
    if (apart === 0) return true;
    return apart < 0 ? step.happenedOn <= happenedOn : step.happenedOn >= happenedOn;
  });
  return fits ? null : 'out-of-order';
}

/** What is told of a step beside its day: each where its stage has it. */
export interface InnovationWords {
  readonly stage: InnovationStage;
  readonly droppedReason: string | null;
  readonly dueToSupport: boolean | null;
  readonly climate: ClimateBenefit | null;
  readonly climateWords: string | null;
}

/**
 * The field that does not fit the rest: a reason belongs to what is dropped, and there only; whether
 * the support brought it about, to what is introduced; words of a benefit, to one that is expected
 * or measured.
 *
 * @returns the field's name; null where all fit
 * @example
 * wordsMisfit({ stage: 'dropped', droppedReason: null, dueToSupport: null, climate: null, climateWords: null });
 * // 'droppedReason'
 */
export function wordsMisfit(words: InnovationWords): keyof InnovationWords | null {
  const { stage, droppedReason, dueToSupport, climate, climateWords } = words;
  if ((stage === 'dropped') !== (droppedReason !== null)) return 'droppedReason';
  if (dueToSupport !== null && stage !== 'introduced') return 'dueToSupport';
  const isClaimed = climate === 'expected' || climate === 'measured';
  return isClaimed === (climateWords !== null) ? null : 'climateWords';
}

/**
 * What is known of the benefit for the climate: what the newest step says that says anything.
 *
 * @param steps - those that stand, oldest first
 * @example climateOf([{ climate: 'expected' }, { climate: null }]) // 'expected'
 */
export const climateOf = (
  steps: readonly { readonly climate: ClimateBenefit | null }[],
): ClimateBenefit | null => steps.findLast(({ climate }) => climate !== null)?.climate ?? null;
