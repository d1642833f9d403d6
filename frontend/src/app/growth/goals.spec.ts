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
