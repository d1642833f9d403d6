import { branchSql, dayOf, firm, type TimelineBranch } from './timeline-branch.js';

/**
 * Training: staff, and the firm itself (`staff_read`, `own_read`). What was annulled or withdrawn is no
 * part of the story; who looks for it finds it on the page of training.
 */
const TRAINING: readonly TimelineBranch[] = [
  {
    ...{ kind: 'training', event: 'training-completed', id: 't.id', day: 't.completed_on' },
    ...{ at: 't.recorded_at', by: 't.recorded_by', audience: "'firm'", title: 't.title' },
    from: `training_completion t WHERE ${firm('t')} AND t.annulled_at IS NULL`,
  },
  {
    ...{ kind: 'training', event: 'course-joined', id: 's.id', day: dayOf('s.recorded_at') },
    ...{ at: 's.recorded_at', by: 's.recorded_by', audience: "'firm'", title: 'c.title' },
    from: `course_sign_up s JOIN course c ON c.programme_id = $1 AND c.id = s.course_id
     WHERE ${firm('s')} AND s.withdrawn_at IS NULL`,
  },
];

/** Network events: likewise, somebody who has come in place of her sign-up. */
const GATHERINGS: readonly TimelineBranch[] = [
  {
    ...{ kind: 'group', event: 'gathering-joined', id: 's.id', day: dayOf('s.recorded_at') },
    ...{ at: 's.recorded_at', by: 's.recorded_by', audience: "'firm'" },
    ...{ title: 'g.title', subject: 'g.id' },
    from: `gathering_sign_up s JOIN gathering g ON g.programme_id = $1 AND g.id = s.gathering_id
     WHERE ${firm('s')} AND s.withdrawn_at IS NULL AND s.attended IS NOT TRUE`,
  },
  {
    ...{ kind: 'group', event: 'gathering-attended', id: 's.id', day: 'g.starts_on' },
    ...{ at: 's.attended_at', by: 's.attended_by', audience: "'firm'" },
    ...{ title: 'g.title', subject: 'g.id' },
    from: `gathering_sign_up s JOIN gathering g ON g.programme_id = $1 AND g.id = s.gathering_id
     WHERE ${firm('s')} AND s.withdrawn_at IS NULL AND s.attended`,
  },
];

/** The way to markets abroad: likewise, without what was taken back. */
const EXPORT: readonly TimelineBranch[] = [
  {
    ...{ kind: 'export', event: 'export-step', id: 'x.id', day: 'x.happened_on' },
    ...{ at: 'x.recorded_at', by: 'x.recorded_by', audience: "'firm'" },
    ...{ title: 'x.country', outcome: 'x.stage', text: 'x.note' },
    from: `export_step x WHERE ${firm('x')} AND x.taken_back_at IS NULL`,
  },
];

/** What makes it hard for the firm: likewise. */
const CHALLENGES: readonly TimelineBranch[] = [
  {
    ...{ kind: 'growth', event: 'challenge-raised', id: 'x.id', day: 'x.raised_on' },
    ...{ at: 'x.recorded_at', by: 'x.recorded_by', audience: "'firm'" },
    ...{ outcome: 'x.kind', text: 'x.words' },
    from: `challenge x WHERE ${firm('x')} AND x.taken_back_at IS NULL`,
  },
];

/** What is new in the firm, and orders won through groups: likewise. */
const INNOVATIONS: readonly TimelineBranch[] = [
  {
    ...{ kind: 'innovation', event: 'innovation-step', id: 'x.id', day: 'x.happened_on' },
    ...{ at: 'x.recorded_at', by: 'x.recorded_by', audience: "'firm'" },
    ...{ title: 'v.name', outcome: 'x.stage', text: 'coalesce(x.dropped_reason, x.evidence)' },
    from: `innovation_step x JOIN innovation v ON v.programme_id = $1 AND v.id = x.innovation_id
     WHERE ${firm('x')} AND x.taken_back_at IS NULL`,
  },
  {
    ...{ kind: 'innovation', event: 'first-order', id: 'x.id', day: 'x.ordered_on' },
    ...{ at: 'x.recorded_at', by: 'x.recorded_by', audience: "'firm'" },
    ...{ title: 'coalesce(w.name, x.ecosystem)', text: 'x.note' },
    from: `first_order x LEFT JOIN network w ON w.programme_id = $1 AND w.id = x.network_id
     WHERE ${firm('x')} AND x.taken_back_at IS NULL`,
  },
];

export const TRAINING_BRANCHES = TRAINING.map(branchSql);
export const GATHERING_BRANCHES = GATHERINGS.map(branchSql);
export const CHALLENGE_BRANCHES = CHALLENGES.map(branchSql);
export const EXPORT_BRANCHES = EXPORT.map(branchSql);
export const INNOVATION_BRANCHES = INNOVATIONS.map(branchSql);
