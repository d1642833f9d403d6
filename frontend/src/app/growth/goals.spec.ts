import type { GoalView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { aGoal, aGrowth, aStep } from './growth-testing';
import routes from './my-growth.routes';

const FIRM = {
  ...{ programmeId: 'p1', programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' } },
  ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy' },
};
const AT = '/programmes/p1/enterprises/e1/growth';

describe('the development path of a firm', () => {
  async function atPath(...items: readonly GoalView[]) {
    const page = await openPage({
      routes: [{ path: 'my/growth', children: routes }],
      ...{ address: '/my/growth', session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }) },
    });
    await page.answer('GET', '/my/growth', { items: [FIRM] });
    await page.answer('GET', AT, aGrowth());
    await page.answer('GET', `${AT}/goals`, { items });
    return page;
  }

  it('says so when nothing is agreed', async () => {
    expect((await atPath()).words).toContain('Tavoitteita ei ole vielä sovittu');
  });

  it('says in words what is late, and what comes next', async () => {
    const page = await atPath(aGoal());

    expect(page.words).toContain('Seuraava askel: Tuotekuvat, viimeistään 31.1.2020.');
    expect(page.words).toContain('Myöhässä');
  });

  it('names no next step of a goal that is dropped', async () => {
    const settled = {
      state: 'dropped',
      settledOn: '2026-03-10',
      reason: 'Myymälä riittää',
    } as const;
    const page = await atPath(aGoal(settled));

    expect(page.words).not.toContain('Seuraava askel');
    expect(page.words).toContain('Luovuttu 10.3.2026');
    expect(page.words).toContain('Myymälä riittää');
  });

  it('keeps what was said of a goal and of its steps, and by which side', async () => {
    const said = { reason: null, markedOn: '2026-03-10' } as const;
    const page = await atPath(
      aGoal({
        marks: [
          { ...said, id: 'm3', stepId: null, state: 'open', markedBy: 'advisor' },
          {
            ...{ id: 'm2', stepId: null, state: 'dropped', markedOn: '2026-03-09' },
            ...{ reason: 'Myymälä riittää', markedBy: 'firm' },
          },
          { ...said, id: 'm1', stepId: 'st1', state: 'done', markedBy: 'firm' },
        ],
      }),
    );

    expect(page.words).toContain('Merkinnät (3)');
    expect(page.words).toMatch(/avattiin uudelleen\s*10\.3\.2026, Neuvoja/);
    expect(page.words).toMatch(/luovuttiin\s*Myymälä riittää\s*9\.3\.2026, Yrittäjä/);
    expect(page.words).toContain('Tehtiin: Tuotekuvat');
  });

  it('marks a step in one tap, and takes that back in another', async () => {
    const page = await atPath(aGoal());
    await page.press('Tehty Tuotekuvat');
    const done = aStep({ state: 'done', settledOn: '2026-03-10', version: 2 });
    await page.answer('POST', `${AT}/steps/st1/state`, { items: [aGoal({ steps: [done] })] });
    expect(page.words).toContain('Tehty 10.3.2026');

    await page.press('Kumoa Tuotekuvat');
    await page.answer('POST', `${AT}/steps/st1/state`, { items: [aGoal()] });
    expect(page.words).toContain('Seuraava askel: Tuotekuvat');
  });
});
