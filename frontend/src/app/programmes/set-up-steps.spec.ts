import type { SetUpView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './set-up.routes';

const SET_UP = '/programmes/p1/set-up';
const GO_ON = 'Tallenna ja jatka';
const ABOVE = 'Osuudet ovat yhteensä enemmän kuin koko budjetti';
const EITHER = 'Anna joko osuus tai eurot, ei molempia';
const words = (fi: string) => ({ fi, sv: fi, en: fi });

type Partner = SetUpView['partners'][number];
const aPartner = (name: string, over: Partial<Partner> = {}): Partner => ({
  ...{ organisationId: `o-${name}`, name, kind: 'university', role: 'lead' },
  ...{ share: null, amountCents: null, decisionNumber: null, decidedOn: null },
  ...{ contacts: [], ...over },
});
const TWO = [aPartner('Lammen korkeakoulu'), aPartner('Kehitysyhtiö Koski', { role: 'partner' })];

const aSetUp = (over: Partial<SetUpView> = {}): SetUpView => ({
  ...{ id: 'p1', code: 'KASVU', label: words('Kasvun polku') },
  ...{ regionCode: 'MK10', regionLabel: words('Etelä-Savo') },
  ...{ startsOn: '2026-01-01', endsOn: '2028-12-31', budgetCents: 1_000_000_00 },
  ...{ funding: { fund: 'none', line: null }, eligibleAreas: [], priorities: [] },
  ...{ partners: TWO, objectives: [], targets: [], open: [], ...over },
});

async function aStep(step: string, over: Partial<SetUpView> = {}) {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/set-up', children: routes }],
    address: `${SET_UP}${step && `/${step}`}`,
    session: aSessionOf('manager'),
  });
  await page.answer('GET', SET_UP, aSetUp(over));
  const part = (nth: number) => page.element.querySelectorAll('fieldset')[nth]!;
  const inputs = (nth: number, label: string) =>
    [...part(nth).querySelectorAll('label')]
      .filter((one) => one.textContent.trim().startsWith(label))
      .map((one) => page.element.querySelector<HTMLInputElement>(`#${one.htmlFor}`)!);
  const typeIn = async (nth: number, label: string, text: string): Promise<void> => {
    const input = inputs(nth, label)[0]!;
    input.value = text;
    for (const event of ['input', 'change', 'blur']) input.dispatchEvent(new Event(event));
    await page.settle();
  };
  const sent = async (method: string, path: string): Promise<unknown> =>
    (await page.answer(method, path, null, 204)).request.body;
  return { page, part, inputs, typeIn, sent };
}

describe('parts that are more than the whole', () => {
  it.each([
    ['partners', 'partners', TWO],
    ['funding', 'funders', TWO.map((one) => ({ ...one, role: 'funder' as const }))],
  ])('can be put right at any of them, in %s', async (step, list, partners) => {
    const { page, typeIn, sent } = await aStep(step, { partners });
    await typeIn(0, 'Osuus budjetista', '80');
    await typeIn(1, 'Osuus budjetista', '70');
    await page.press(GO_ON);

    expect(page.words).toContain(ABOVE);
    page.expectNone(`${SET_UP}/${step}`);

    await typeIn(0, 'Osuus budjetista', '30');
    expect(page.words).not.toContain(ABOVE);
    await page.press(GO_ON);
    expect(await sent('PUT', `${SET_UP}/${step}`)).toMatchObject({
      [list]: [{ share: 0.3 }, { share: 0.7 }],
    });
  });

  it('are a share or euros, and either can be taken away', async () => {
    const { page, typeIn, sent } = await aStep('partners');
    await typeIn(0, 'Osuus budjetista', '20');
    await typeIn(0, 'tai euroina', '999');
    await page.press(GO_ON);

    expect(page.words).toContain(EITHER);

    await typeIn(0, 'Osuus budjetista', '');
    expect(page.words).not.toContain(EITHER);
    await page.press(GO_ON);
    expect(await sent('PUT', `${SET_UP}/partners`)).toMatchObject({
      partners: [{ share: null, amountCents: 999_00 }, {}],
    });
  });

  it('have names of their own', async () => {
    const { page, typeIn } = await aStep('partners');
    await typeIn(1, 'Organisaation nimi', 'LAMMEN korkeakoulu');
    await page.press(GO_ON);
    expect(page.words).toContain('Sama organisaatio on jo mukana');

    await typeIn(0, 'Organisaation nimi', 'Harjun korkeakoulu');
    expect(page.words).not.toContain('Sama organisaatio on jo mukana');
  });

  it('say how much is too much, and how much is left', async () => {
    const { page, typeIn } = await aStep('partners');
    await typeIn(0, 'Osuus budjetista', '80');
    await typeIn(1, 'Osuus budjetista', '70');
    expect(page.words).toContain('50 % liikaa');
    expect(page.words).not.toContain('Jakamatta');

    await typeIn(1, 'Osuus budjetista', '7,5');
    expect(page.words).toContain('Jakamatta on 12,5 % budjetista');
  });
});

describe('contacts', () => {
  it('are added to a partner that was saved without one, five at most', async () => {
    const { page, inputs, typeIn, sent } = await aStep('partners');
    await typeIn(0, 'Yhteyshenkilö', 'Elli Lampi');
    for (let more = 0; more < 4; more += 1) await page.press('Lisää yhteyshenkilö');

    expect(inputs(0, 'Yhteyshenkilö')).toHaveLength(5);
    expect(inputs(1, 'Yhteyshenkilö')).toHaveLength(1);
    const offers = [...page.element.querySelectorAll('button')].filter((one) =>
      one.textContent.includes('Lisää yhteyshenkilö'),
    );
    expect(offers).toHaveLength(1);

    await typeIn(0, 'Yhteyshenkilö 5', 'Olli Lampi');
    await page.press(GO_ON);
    expect(await sent('PUT', `${SET_UP}/partners`)).toMatchObject({
      partners: [{ contacts: [{ name: 'Elli Lampi' }, { name: 'Olli Lampi' }] }, { contacts: [] }],
    });
  });

  it('have a name and an address that holds', async () => {
    const { page, typeIn } = await aStep('partners');
    await typeIn(0, 'Sähköposti', 'elli');
    await page.press(GO_ON);

    page.expectNone(`${SET_UP}/partners`);
  });
});

describe('aims', () => {
  const objectives = [{ id: 'b1', code: null, label: words('Kasvua'), kpis: [], specific: [] }];

  it('are saved with the targets by the one button', async () => {
    const { page, typeIn, sent } = await aStep('aims', { objectives });
    await typeIn(0, 'Suomeksi', 'Kestävää kasvua');
    await page.press(GO_ON);

    await sent('PUT', '/programmes/p1/targets');
    expect(await sent('PUT', `${SET_UP}/objectives`)).toMatchObject({
      objectives: [{ id: 'b1', label: { fi: 'Kestävää kasvua' } }],
    });
    expect(page.url).toBe(SET_UP);
  });

  it('are not sent where nothing in them has changed', async () => {
    const { page, sent } = await aStep('aims', { objectives });
    await page.press(GO_ON);

    await sent('PUT', '/programmes/p1/targets');
    page.expectNone(`${SET_UP}/objectives`);
    expect(page.url).toBe(SET_UP);
  });

  it('keep one on the page while they cannot be saved', async () => {
    const { page, typeIn, sent } = await aStep('aims', { objectives });
    await typeIn(0, 'Suomeksi', '');
    await page.press(GO_ON);

    await sent('PUT', '/programmes/p1/targets');
    page.expectNone(`${SET_UP}/objectives`);
    expect(page.url).toBe(`${SET_UP}/aims`);
  });
});

describe('the overview', () => {
  it('shows a budget to the cent where it has some', async () => {
    const { page } = await aStep('', { budgetCents: 1_210_000_50 });
    expect(page.words.replace(/\u00a0/g, ' ')).toContain('1 210 000,50 €');
  });
});
