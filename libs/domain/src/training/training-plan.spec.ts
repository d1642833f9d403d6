import {
  canMovePlan,
  isPlanOverdue,
  PLAN_MOVES,
  PLAN_STATES,
  planMoveFault,
  type PlanMoveWords,
} from './training-plan.js';

const TODAY = '2026-03-10';
const NOTHING = { doneOn: null, completionId: null, reason: null } as const;

describe('a move on a training plan', () => {
  it('answers what is suggested, and settles what is planned', () => {
    const moves = PLAN_STATES.map((from) => PLAN_MOVES.filter((to) => canMovePlan(from, to)));

    expect(moves).toEqual([['planned', 'declined'], ['done', 'dropped'], [], [], []]);
  });

  it('never leads back to where it began, however often it is moved', () => {
    const reached = (from: (typeof PLAN_STATES)[number]): string[] =>
      PLAN_MOVES.filter((to) => canMovePlan(from, to)).flatMap((to) => [to, ...reached(to)]);
    for (const state of PLAN_STATES) expect(reached(state)).not.toContain(state);
  });

  it.each<[Pick<PlanMoveWords, 'state'> & Partial<PlanMoveWords>, string | null, string | null]>([
    [{ state: 'dropped' }, 'reason', 'training-plan.reason'],
    [{ state: 'dropped', reason: 'Ei ehdi' }, null, null],
    [{ state: 'declined' }, null, null],
    [{ state: 'planned' }, null, null],
    [{ state: 'done' }, 'doneOn', 'training-plan.day'],
    [{ state: 'done', doneOn: TODAY }, null, null],
    [{ state: 'done', doneOn: '2026-03-11' }, 'doneOn', 'in-the-future'],
    [{ state: 'done', completionId: 'c1' }, null, null],
  ])('%j lacks what stands in %s', (words, path, code) => {
    const fault = path === null ? null : { path, code };
    expect(planMoveFault({ ...NOTHING, ...words }, TODAY)).toEqual(fault);
  });
});

describe('something planned that is late', () => {
  it('is planned after its day, and not on it', () => {
    expect(isPlanOverdue({ state: 'planned', dueOn: '2026-03-09' }, TODAY)).toBe(true);
    expect(isPlanOverdue({ state: 'planned', dueOn: TODAY }, TODAY)).toBe(false);
  });

  it.each(['suggested', 'done', 'declined', 'dropped'] as const)('is not one %s', (state) => {
    expect(isPlanOverdue({ state, dueOn: '2020-01-01' }, TODAY)).toBe(false);
  });
});
