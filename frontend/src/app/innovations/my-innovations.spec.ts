import type { FirstOrderView, InnovationStepView, InnovationView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './my-innovations.routes';

const FIRM = {
  ...{ programmeId: 'p1', programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' } },
  ...{ enterpriseId: 'e1', enterpriseName: 'Saimaan Soutuveneet Oy' },
};
const AT = '/programmes/p1/enterprises/e1';
const TOLD = {
  ...{ recordedByName: 'Aino Kärkkäinen', recordedAt: '2026-03-02T08:00:00Z' },
  ...{ takenBackAt: null, takenBackReason: null },
};

const aStep = (over: Partial<InnovationStepView> = {}): InnovationStepView => ({
  ...{ id: 's1', stage: 'introduced', happenedOn: '2026-03-02', evidence: 'Myynnissä' },
  ...{ link: 'https://vene.example', dueToSupport: true, climate: 'expected' },
  ...{ climateWords: 'Kestää pidempään', droppedReason: null, ...TOLD, ...over },
});
const anInnovation = (over: Partial<InnovationView> = {}): InnovationView => ({
  ...{ id: 'i1', name: 'Korjattava vene', kind: 'product', sdgs: ['12'], state: 'introduced' },
  ...{ climate: 'expected', steps: [aStep()], ...over },
});
const anOrder = (over: Partial<FirstOrderView> = {}): FirstOrderView => ({
  ...{ id: 'o1', networkId: 'n1', networkName: 'Ydinryhmä', ecosystem: null, customer: 'public' },
  ...{ firstContactOn: '2026-01-01', orderedOn: '2026-03-02', days: 60, valueCents: 12_050 },
  ...{ note: null, ...TOLD, ...over },
});

async function atMine(innovations: readonly InnovationView[], orders: readonly FirstOrderView[]) {
  const page = await openPage({
    routes: [{ path: 'my/innovations', children: routes }],
    ...{ address: '/my/innovations', session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }) },
  });
  await page.answer('GET', '/my/innovations', { items: [FIRM] });
  await page.answer('GET', `${AT}/innovations`, { items: innovations });
  await page.answer('GET', `${AT}/first-orders`, { items: orders });
  return page;
}

describe('what is new in an entrepreneur’s firm', () => {
  it('says so when there is nothing', async () => {
    const { words } = await atMine([], []);

    expect(words).toContain('Yhtään innovaatiota ei ole vielä kirjattu');
    expect(words).toContain('Yhtään tilausta ei ole vielä kirjattu');
  });

  it('is told step by step, with evidence, climate and what the support did', async () => {
    const page = await atMine([anInnovation()], [anOrder()]);

    expect(page.words).toMatch(/Korjattava vene\s*Otettu käyttöön\s*Ilmastohyötyä odotetaan/);
    expect(page.words).toContain('Tuote · 12 Vastuullista kuluttamista');
    expect(page.words).toContain('2.3.2026 · Tuen ansiosta');
    expect(page.words).toContain('Ilmastohyötyä odotetaan: Kestää pidempään');
    expect(page.button('Katso todiste').getAttribute('href')).toBe('https://vene.example');
    expect(page.words).toMatch(/Ydinryhmä\s*2\.3\.2026 · julkinen sektori · 120,50\s€ · 60 pv/);
  });

  it('leaves out what is not told', async () => {
    const bare = { evidence: null, link: null, dueToSupport: null, climate: null } as const;
    const step = aStep({ ...bare, climateWords: null, recordedByName: null });
    const order = anOrder({
      ...{ networkId: null, networkName: null, ecosystem: 'Puurakentajat' },
      ...{ days: null, valueCents: null, recordedByName: null },
    });
    const { words } = await atMine(
      [anInnovation({ climate: null, sdgs: [], steps: [step] })],
      [order],
    );

    expect(words).not.toContain('Ilmasto');
    expect(words).not.toContain('Katso todiste');
    expect(words).not.toContain('Kirjasi');
    expect(words).toMatch(/Puurakentajat\s*2\.3\.2026 · julkinen sektori\s/);
  });

  it('takes no further step once it was dropped, and says why it was', async () => {
    const dropped = aStep({ stage: 'dropped', droppedReason: 'Liian kallis', dueToSupport: null });
    const page = await atMine([anInnovation({ state: 'dropped', steps: [dropped] })], []);

    expect(page.words).toContain('Syy: Liian kallis');
    expect(page.words).not.toContain('Kirjaa askel');
  });

  it('asks why a step is taken back, and keeps it in sight', async () => {
    const gone = { takenBackAt: '2026-03-10T08:00:00Z', takenBackReason: 'Väärä päivä' };
    const page = await atMine(
      [anInnovation({ steps: [aStep(), aStep({ id: 's2', ...gone })] })],
      [],
    );
    await page.press('Peru Korjattava vene: Otettu käyttöön');

    expect(page.words).toContain('Miksi kirjaus perutaan?');
    expect(page.words).toMatch(/Peruttu .*10\.3\.2026.*: Väärä päivä/);
  });
});
