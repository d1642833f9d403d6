/**
 * Types of skill by which those who completed training are counted. Source: the breakdown of the ERDF
 * common result indicator RCR98, Regulation (EU) 2021/1058, annex I.
 */
export const TRAINING_SKILLS = [
  'technical',
  'management',
  'entrepreneurship',
  'green',
  'other',
] as const;
export type TrainingSkill = (typeof TRAINING_SKILLS)[number];

/** Bounds of what is written of training, both ends included. */
export const TRAINING_LIMITS = {
  title: { min: 1, max: 160 },
  organiser: { min: 1, max: 160 },
  evidence: { min: 1, max: 300 },
  /** Kept to the hundredth of an hour. */
  hours: { min: 0.01, max: 2_000 },
} as const;
