import { CONTACT_BRANCHES, MESSAGE_BRANCHES } from './timeline-contacts.js';
import { EXPERIMENT_BRANCHES, FIGURE_BRANCHES, SUPPORT_BRANCHES } from './timeline-results.js';
import { GROUP_BRANCHES, STAGE_BRANCHES } from './timeline-course.js';
import { GROWTH_BRANCHES } from './timeline-growth.js';
import {
  CHALLENGE_BRANCHES,
  EXPORT_BRANCHES,
  GATHERING_BRANCHES,
  INNOVATION_BRANCHES,
  TRAINING_BRANCHES,
} from './timeline-skills.js';

/** What a timeline is made of. */
export const TIMELINE_BRANCHES: readonly string[] = [
  ...CONTACT_BRANCHES,
  ...STAGE_BRANCHES,
  ...GROUP_BRANCHES,
  ...CHALLENGE_BRANCHES,
  ...GATHERING_BRANCHES,
  ...GROWTH_BRANCHES,
  ...TRAINING_BRANCHES,
  ...EXPORT_BRANCHES,
  ...INNOVATION_BRANCHES,
  ...EXPERIMENT_BRANCHES,
  ...FIGURE_BRANCHES,
  ...SUPPORT_BRANCHES,
  ...MESSAGE_BRANCHES,
];
