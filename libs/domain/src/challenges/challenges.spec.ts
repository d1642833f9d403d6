import {
  actMisfit,
  CHALLENGE_ACTS,
  type ChallengeAct,
  challengeStateOf,
  type DatedAct,
} from './challenges.js';

const act = (kind: ChallengeAct, happenedOn: string, handedTo: string | null = null): DatedAct => ({
  ...{ act: kind, happenedOn, handedTo },
});

describe('how a challenge stands', () => {
  it('is open before anything is done', () => {
    expect(challengeStateOf([])).toBe('open');
  });

  it('is what was done last', () => {
    const acts = [act('worked-on', '2026-03-01'), act('handed-over', '2026-04-01', 'Kunta')];
    expect(challengeStateOf(acts)).toBe('handed-over');
  });

  it('is open again once it is reopened', () => {
    expect(challengeStateOf([act('solved', '2026-03-01'), act('reopened', '2026-05-01')])).toBe(
      'open',
    );
  });
});

describe('what may be done next', () => {
  const WORKED = [act('worked-on', '2026-03-01')];

  it('is work, also once more, and on the day of the last', () => {
    expect(actMisfit([], act('worked-on', '2026-03-01'))).toBeNull();
    expect(actMisfit(WORKED, act('worked-on', '2026-03-01'))).toBeNull();
  });

  it('says to whom it is handed, and of nothing else', () => {
    expect(actMisfit(WORKED, act('handed-over', '2026-04-01'))).toBe('handed-to');
    expect(actMisfit(WORKED, act('solved', '2026-04-01', 'Kunta'))).toBe('not-handed');
    expect(actMisfit(WORKED, act('handed-over', '2026-04-01', 'Kunta'))).toBeNull();
  });

  it('does not come before what was done', () => {
    expect(actMisfit(WORKED, act('solved', '2026-02-28'))).toBe('out-of-order');
  });

  it('is a reopening of what is over, and of nothing else', () => {
    const solved = [...WORKED, act('solved', '2026-04-01')];
    expect(actMisfit(WORKED, act('reopened', '2026-04-02'))).toBe('nothing-over');
    expect(actMisfit(solved, act('reopened', '2026-04-02'))).toBeNull();
    expect(actMisfit(solved, act('worked-on', '2026-04-02'))).toBe('so-already');
    const setAside = [...WORKED, act('set-aside', '2026-04-01')];
    expect(actMisfit(setAside, act('solved', '2026-04-02'))).toBe('so-already');
  });

  it('always leaves a way on: from anywhere something fits', () => {
    const fits = (acts: readonly DatedAct[]): DatedAct[] =>
      CHALLENGE_ACTS.map((kind) =>
        act(kind, '2026-06-01', kind === 'handed-over' ? 'Ely' : null),
      ).filter((next) => actMisfit(acts, next) === null);
    let reached: DatedAct[][] = [[]];
    for (let step = 0; step < 4; step += 1) {
      reached = reached.flatMap((acts) => {
        const next = fits(acts);
        expect(next.length).toBeGreaterThan(0);
        return next.map((one) => [...acts, one]);
      });
    }
  });
});
