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

export const GROWTH_BRANCHES = GROWTH.map(branchSql);
