import type { ExportPathView, ExportStepView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './my-markets.routes';

const FIRM = {
  ...{ programmeId: 'p1', programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' } },
  ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy' },
};
const AT = '/programmes/p1/enterprises/e1';

const aStep = (over: Partial<ExportStepView> = {}): ExportStepView => ({
  ...{ id: 's1', stage: 'first-invoice', happenedOn: '2026-03-02', valueCents: 395_050 },
  ...{ channel: 'agent', partner: 'Norrbruk', helped: 'fair', note: null },
  ...{ recordedByName: 'Aino Kärkkäinen', recordedAt: '2026-03-02T08:00:00Z' },
  ...{ takenBackAt: null, takenBackReason: null },
  ...over,
});
const aPath = (over: Partial<ExportPathView> = {}): ExportPathView => ({
  ...{ country: 'SE', stage: 'first-invoice', daysToFirstInvoice: 60, steps: [aStep()] },
  ...over,
});

async function atMine(...items: readonly ExportPathView[]) {
  const page = await openPage({
    routes: [{ path: 'my/markets', children: routes }],
    ...{ address: '/my/markets', session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }) },
  });
  await page.answer('GET', '/my/markets', { items: [FIRM] });
  await page.answer('GET', `${AT}/export-paths`, { items });
  return page;
}

describe('an entrepreneur’s ways to markets abroad', () => {
  it('say so when there is none', async () => {
    expect((await atMine()).words).toContain('Yhtään markkinaa ei ole vielä kirjattu');
  });

  it('are told by country, with what each step was', async () => {
    const { words } = await atMine(aPath());

    expect(words).toMatch(/Ruotsi\s*Ensimmäinen lasku/);
    expect(words).toMatch(/2\.3\.2026 · 3\s950,50\s€ · agentti · Norrbruk · auttoi: messut/);
    expect(words).toContain('ensimmäiseen laskuun kului 60 pv.');
    expect(words).toContain('Kirjasi Aino Kärkkäinen');
  });

  it('leave out what is not told', async () => {
    const bare = { valueCents: null, channel: null, partner: null, helped: null } as const;
    const step = aStep({ ...bare, recordedByName: null });
    const { words } = await atMine(aPath({ daysToFirstInvoice: null, steps: [step] }));

    expect(words).not.toContain('·');
    expect(words).not.toContain('kului');
    expect(words).not.toContain('Kirjasi');
  });

  it('ask why a step is taken back', async () => {
    const page = await atMine(aPath());
    await page.press('Peru Ruotsi: Ensimmäinen lasku');

    expect(page.words).toContain('Miksi askel perutaan?');
  });

  it('keep in sight what was taken back, and why', async () => {
    const gone = { takenBackAt: '2026-03-10T08:00:00Z', takenBackReason: 'Väärä maa' };
    const { words } = await atMine(aPath({ stage: null, steps: [aStep(gone)] }));
    expect(words).toMatch(/Peruttu .*10\.3\.2026.*: Väärä maa/);
    expect(words).not.toContain('Kirjasi');
  });
});
