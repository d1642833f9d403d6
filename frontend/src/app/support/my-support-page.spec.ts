import type { OwnSupportItem, OwnSupportView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './my-support.routes';

const aFirm = (over: Partial<OwnSupportView> = {}): OwnSupportView => ({
  ...{ programmeId: 'p1', programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' }, hours: 0 },
  ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy', items: [], aid: [] },
  ...over,
});
const ADVICE: OwnSupportItem = {
  ...{ id: 's1', kind: 'advice', title: 'Hinnoittelu', givenOn: '2026-11-02', hours: 1.5 },
  ...{ aidCents: null, regulation: null, givenByName: 'Marja-Liisa Kettunen' },
};
const GRANT: OwnSupportItem = {
  ...{ id: 's2', kind: 'grant', title: 'Verkkokaupan perustaminen', givenOn: '2026-11-20' },
  ...{ hours: null, aidCents: 500_000, regulation: 'general', givenByName: null },
};

async function atMine(items: readonly OwnSupportView[]) {
  const page = await openPage({
    routes: [{ path: 'my/support', children: routes }],
    address: '/my/support',
    session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }),
  });
  await page.answer('GET', '/my/support', { items });
  return page;
}

describe('what an entrepreneur’s firm has received', () => {
  it('is none yet', async () => {
    const page = await atMine([aFirm()]);

    expect(page.words).toContain('Ei vielä kirjattua tukea');
  });

  it('is told in hours and in aid', async () => {
    const aid = [
      { regulation: 'general', cents: 500_000 },
      { regulation: 'agriculture', cents: 100_000 },
    ] as const;
    const page = await atMine([aFirm({ items: [GRANT, ADVICE], hours: 1.5, aid: [...aid] })]);

    expect(page.words).toContain('Yhteensä 1,5 tuntia.');
    expect(page.words).toMatch(/Vähämerkityksistä tukea 5\s000 €\./);
    expect(page.words).toMatch(/1\s000 € \(maatalous\)/i);
    expect(page.words).toMatch(/Avustus · pe 20\.11\.2026 · tukea 5\s000 €/);
    expect(page.words).toContain('Neuvonta · ma 2.11.2026 · Marja-Liisa Kettunen · 1,5 h');
    expect(page.words).not.toContain('Saimaan Soutuveneet Oy');
  });

  it('is told of each firm that has received something', async () => {
    const other = { enterpriseId: 'e2', enterpriseName: 'Kampaamo Kaislikko' };
    const none = { enterpriseId: 'e3', enterpriseName: 'Öljymäki Oy' };
    const page = await atMine([
      aFirm({ items: [ADVICE] }),
      aFirm({ ...other, items: [GRANT] }),
      aFirm(none),
    ]);

    expect(page.words).toContain('Saimaan Soutuveneet Oy Kasvupolut');
    expect(page.words).toContain('Kampaamo Kaislikko');
    expect(page.words).not.toContain('Öljymäki');
  });
});
