import { TRAINING_SKILLS } from '@verso/domain';

import { type Completion, trained } from './trained.js';

const of = (
  personId: string,
  enterpriseId: string,
  skill: Completion['skill'],
  hours: number,
): Completion => ({ personId, enterpriseId, skill, hundredths: Math.round(hours * 100) });

describe('those who completed training', () => {
  it('are counted once each, as their firms are, and their hours are summed', () => {
    const completions = [
      of('aino', 'saksikuu', 'technical', 6),
      of('aino', 'saksikuu', 'green', 1.5),
      of('eero', 'saksikuu', 'technical', 2),
      of('liisa', 'viivasto', 'technical', 0.1),
    ];
    expect(trained(completions)).toEqual({ persons: 3, enterprises: 2, hours: 9.6 });
  });

  it('are nobody where nothing was completed, and one where one was', () => {
    expect(trained([])).toEqual({ persons: 0, enterprises: 0, hours: 0 });
    const one = [of('aino', 'saksikuu', 'other', 3)];
    expect(trained(one)).toEqual({ persons: 1, enterprises: 1, hours: 3 });
  });

  it('are at least as many in all as in any skill, and at most as many as in all skills together', () => {
    let seed = 7;
    const pick = (count: number) => (seed = (seed * 48_271) % 2_147_483_647) % count;
    for (let round = 0; round < 200; round += 1) {
      const completions = Array.from({ length: pick(30) }, () =>
        of(`p${pick(6)}`, `e${pick(3)}`, TRAINING_SKILLS[pick(5)] ?? 'other', pick(900) / 100),
      );
      const whole = trained(completions);
      const parts = TRAINING_SKILLS.map((skill) =>
        trained(completions.filter((completion) => completion.skill === skill)),
      );
      for (const { persons } of parts) expect(whole.persons).toBeGreaterThanOrEqual(persons);
      expect(whole.persons).toBeLessThanOrEqual(
        parts.reduce((sum, { persons }) => sum + persons, 0),
      );
      expect(whole.hours).toBeCloseTo(
        parts.reduce((sum, { hours }) => sum + hours, 0),
        6,
      );
    }
  });
});
