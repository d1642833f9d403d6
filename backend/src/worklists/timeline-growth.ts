import { branchSql, dayOf, firm, type TimelineBranch } from './timeline-branch.js';

const GOAL =
  'JOIN growth_goal g ON g.programme_id = $1 AND g.enterprise_id = $2 AND g.id = m.goal_id';
const STEP =
  'JOIN growth_step s ON s.programme_id = $1 AND s.enterprise_id = $2 AND s.id = m.step_id';

/** What was said of a goal or of a step on one day: each word of it, as none is written over. */
const marked: Pick<
  TimelineBranch,
  'kind' | 'id' | 'day' | 'at' | 'by' | 'audience' | 'text' | 'outcome'
> = {
  ...{ kind: 'growth', id: 'm.id', day: 'm.marked_on', at: 'm.recorded_at', by: 'm.recorded_by' },
  ...{ audience: "'firm'", text: 'm.reason', outcome: 'm.state' },
};

/**
 * The development path: staff, and the firm itself (`staff_read`, `own_read`). A step is told once
 * it is marked; what is agreed and still to do stands on the path.
 */
const GROWTH: readonly TimelineBranch[] = [
  {
    ...{ kind: 'growth', event: 'goal-agreed', id: 'g.id', day: dayOf('g.recorded_at') },
    ...{ at: 'g.recorded_at', by: 'g.recorded_by', audience: "'firm'", title: 'g.what' },
    from: `growth_goal g WHERE ${firm('g')}`,
  },
  {
    ...{ ...marked, event: 'goal-marked', title: 'g.what' },
    from: `growth_mark m ${GOAL} WHERE ${firm('m')} AND m.step_id IS NULL`,
  },
  {
    ...{ ...marked, event: 'step-marked', title: 's.what' },
    from: `growth_mark m ${STEP} WHERE ${firm('m')}`,
  },
];

/** Whether there is an earlier version of the interview `i`, or a later one. */
const version = (when: '<' | '>'): string => `EXISTS (
      SELECT 1 FROM start_interview o WHERE ${firm('o')} AND o.recorded_at ${when} i.recorded_at)`;

/** Where the firm stood, and what was read of a goal since. Of an interview the version that stands. */
const STANDING: readonly TimelineBranch[] = [
  {
    ...{ kind: 'growth', event: 'interview-held', id: 'i.id', day: 'i.held_on' },
    ...{ at: 'i.recorded_at', by: 'i.recorded_by', audience: "'firm'" },
    corrected: version('<'),
    from: `start_interview i WHERE ${firm('i')} AND NOT ${version('>')}`,
  },
  {
    ...{ kind: 'growth', event: 'assessment-finished', id: 'a.id', day: 'a.finished_on' },
    ...{ at: 'a.recorded_at', by: 'a.recorded_by', audience: "'firm'" },
    ...{ outcome: 'a.instrument', before: 'a.round' },
    from: `self_assessment a WHERE ${firm('a')} AND a.superseded_at IS NULL`,
  },
  {
    ...{ kind: 'growth', event: 'goal-read', id: 'm.id', day: 'm.read_on', at: 'm.recorded_at' },
    ...{ by: 'm.recorded_by', audience: "'firm'", title: 'g.measure', value: 'm.value' },
    before: 'g.unit',
    from: `growth_reading m ${GOAL} WHERE ${firm('m')} AND m.superseded_at IS NULL AND m.value IS NOT NULL`,
  },
];

export const GROWTH_BRANCHES = [...GROWTH, ...STANDING].map(branchSql);
