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

const VERSIONS = {
  ...{ basics: 'b1', area: 'a1', partners: 'p1', funding: 'f1', objectives: 'o1', targets: 't1' },
};

const aSetUp = (over: Partial<SetUpView> = {}): SetUpView => ({
  ...{ id: 'p1', code: 'KASVU', label: words('Kasvun polku') },
  ...{ regionCode: 'MK10', regionLabel: words('Etelä-Savo') },
  ...{ startsOn: '2026-01-01', endsOn: '2028-12-31', budgetCents: 1_000_000_00 },
  ...{ funding: { fund: 'none', line: null }, eligibleAreas: [], priorities: [] },
  ...{ partners: TWO, objectives: [], targets: [], open: [], versions: VERSIONS, ...over },
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

describe('a step that somebody else has saved meanwhile', () => {
  const theirs = aSetUp({
    partners: [aPartner('Harjun korkeakoulu')],
    versions: { ...VERSIONS, partners: 'p2' },
  });
  const refused = { code: 'set-up.changed', title: 'Conflict', status: 409 };

  async function aConflict() {
    const step = await aStep('partners');
    await step.typeIn(0, 'Osuus budjetista', '30');
    await step.page.press(GO_ON);
    const { request } = await step.page.answer('PUT', `${SET_UP}/partners`, refused, 409);
    expect(request.body).toMatchObject({ basedOn: 'p1', partners: [{ share: 0.3 }, {}] });
    return step;
  }

  it('keeps what was typed, and goes on upon what is saved', async () => {
    const { page, inputs, sent } = await aConflict();
    expect(page.words).toContain('Joku muu on tallentanut tämän vaiheen');
    expect(inputs(0, 'Osuus budjetista')[0]!.value).toBe('30');

    await page.press('Jatka omilla tiedoillani');
    await page.answer('GET', SET_UP, theirs);
    expect(page.words).not.toContain('Joku muu on tallentanut');
    await page.press(GO_ON);
    expect(await sent('PUT', `${SET_UP}/partners`)).toMatchObject({
      ...{ basedOn: 'p2', partners: [{ name: 'Lammen korkeakoulu', share: 0.3 }, {}] },
    });
  });

  it('can be taken as it was saved', async () => {
    const { page, inputs } = await aConflict();
    await page.press('Ota tallennetut tiedot');
    await page.answer('GET', SET_UP, theirs);

    expect(inputs(0, 'Organisaation nimi')[0]!.value).toBe('Harjun korkeakoulu');
    expect(inputs(0, 'Osuus budjetista')[0]!.value).toBe('');
    expect(page.words).not.toContain('Joku muu on tallentanut');
  });

  it('is noticed also where one was elsewhere in between', async () => {
    const { page, typeIn, sent } = await aStep('partners');
    await typeIn(0, 'Osuus budjetista', '30');
    await page.goTo('/elsewhere');
    await page.goTo(`${SET_UP}/partners`);
    await page.answer('GET', SET_UP, theirs);
    await page.press(GO_ON);

    expect(await sent('PUT', `${SET_UP}/partners`)).toMatchObject({ basedOn: 'p1' });
  });

  it('is what one begins with where nothing was typed', async () => {
    const { page, sent } = await aStep('partners');
    await page.goTo('/elsewhere');
    await page.goTo(`${SET_UP}/partners`);
    await page.answer('GET', SET_UP, theirs);
    await page.press(GO_ON);

    expect(await sent('PUT', `${SET_UP}/partners`)).toMatchObject({ basedOn: 'p2' });
  });
});

describe('another name', () => {
  it('is another organisation, unless it is said to be the same', async () => {
    const { page, part, typeIn, sent } = await aStep('partners');
    await typeIn(0, 'Organisaation nimi', 'Lamminkorkeakoulu');
    await typeIn(1, 'Organisaation nimi', 'Kehitysyhtiö Harju');
    const [first] = [...part(0).querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    first!.click();
    await page.settle();
    await page.press(GO_ON);

    expect(await sent('PUT', `${SET_UP}/partners`)).toMatchObject({
      partners: [
        { name: 'Lamminkorkeakoulu', organisationId: 'o-Lammen korkeakoulu' },
        { name: 'Kehitysyhtiö Harju', organisationId: null },
      ],
    });
  });

  it('is asked about only where it is another', async () => {
    const { part, typeIn } = await aStep('partners');
    await typeIn(0, 'Organisaation nimi', 'LAMMEN korkeakoulu ');

    expect(part(0).querySelector('input[type=checkbox]')).toBeNull();
  });
});

describe('days', () => {
  const target: SetUpView['targets'][number] = {
    ...{ kpi: 'enterprises-taking-part', organisationId: null, target: 5 },
    ...{ dueOn: '2028-06-30', recordedAt: '2026-01-01T00:00:00Z', supersededAt: null },
  };
  const dayOf = (page: { element: HTMLElement }, nth: number) =>
    page.element.querySelectorAll<HTMLInputElement>('input[type=date]')[nth]!;
  const typeDay = async (
    page: Awaited<ReturnType<typeof aStep>>['page'],
    nth: number,
    day: string,
  ) => {
    const input = dayOf(page, nth);
    input.value = day;
    for (const event of ['input', 'change', 'blur']) input.dispatchEvent(new Event(event));
    await page.settle();
  };

  it('of a programme stay around what was promised, which is named', async () => {
    const { page } = await aStep('basics', { targets: [target] });
    await typeDay(page, 1, '2028-06-29');
    await page.press(GO_ON);

    expect(page.words).toContain('Tavoite ”Mukana olevat yritykset” jäisi ohjelman ajan');
    expect(page.words).toContain('30.6.2028');
    page.expectNone(`${SET_UP}/basics`);
  });

  it('of a programme are in years of programmes', async () => {
    const { page } = await aStep('basics');
    await typeDay(page, 1, '9999-12-31');
    await page.press(GO_ON);

    expect(page.words).toContain('Anna päivä väliltä 1.1.1990–31.12.2100');
    page.expectNone(`${SET_UP}/basics`);
  });

  it('of a promise are within the programme, also where they were kept otherwise before', async () => {
    const { page } = await aStep('aims', { targets: [{ ...target, dueOn: '2029-01-01' }] });
    await page.press(GO_ON);

    expect(page.words).toContain('Määräpäivän on oltava ohjelman aikana, 1.1.2026–31.12.2028');
    page.expectNone('/programmes/p1/targets');
  });
});

describe('what people see of the funding', () => {
  const AS_SHOWN = 'Näin rahoitus näkyy';

  it.each([
    ['national', false],
    ['erdf', true],
  ] as const)('has no heading over nothing: %s', async (fund, isShown) => {
    const { page } = await aStep('funding', { funding: { fund, line: null } });

    expect(page.words.includes(AS_SHOWN)).toBe(isShown);
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
