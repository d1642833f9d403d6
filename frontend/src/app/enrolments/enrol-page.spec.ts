import type { RegisterLookupView } from '@verso/contract';

import { anEnterprise } from '../enterprises/enterprise-testing';
import routes from '../enterprises.routes';
import { openPage } from '../session/open-page';
import { aSession, aSessionOf } from '../session/session-testing';

const found: RegisterLookupView = {
  found: true,
  source: 'prh-ytj',
  fetchedAt: '2026-11-21T12:05:00Z',
  company: {
    businessId: '0112038-9',
    name: 'Savon Saha Oy',
    legalForm: 'limited-company',
    legalFormLabel: null,
    industryCode: null,
    industryCodeSet: null,
    industryLabel: null,
    street: 'Sahatie 3',
    postCode: '50100',
    postOffice: 'MIKKELI',
    municipalityCode: null,
    municipalityLabel: null,
    registeredOn: null,
    employerSince: null,
    active: true,
    warnings: ['restructuring'],
  },
  knownToVerso: false,
  alreadyInProgramme: null,
};
const SIMILAR = '/programmes/p1/duplicates/similar';
const LOOK_UP = '/programmes/p1/register/0112038-9';

async function onTheWayIn() {
  return openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: routes }],
    address: '/programmes/p1/enterprises/new',
    session: aSessionOf('advisor'),
  });
}

async function withCompany(answer: RegisterLookupView = found) {
  const page = await onTheWayIn();
  await page.tick('Yhtiö');
  await page.type('Y-tunnus', '0112038-9');
  await page.answer('GET', LOOK_UP, answer);
  return page;
}

/** To the last step, with a contact and a group. */
async function readyToEnrol() {
  const page = await withCompany();
  await page.press('Jatka');
  await page.type('Nimi', 'Aino Saha');
  await page.type('Sähköposti', 'aino@saha.invalid');
  await page.press('Jatka');
  await page.answer('GET', '/programmes/p1/networks', {
    items: [{ id: 'g1', name: 'Mikkelin ydinryhmä', memberCount: 9 }],
  });
  await page.tick('Mikkelin ydinryhmä');
  return page;
}

describe('the way in, by Business ID', () => {
  it('tells a wrong check digit while it is typed, and asks nobody', async () => {
    const page = await onTheWayIn();
    await page.tick('Yhtiö');
    await page.type('Y-tunnus', '0112038-8');

    expect(page.words).toContain('Tarkistusnumero ei täsmää');
    page.expectNone(LOOK_UP);
  });

  it('fills in what the register knows, with source and time, and its warnings', async () => {
    const page = await withCompany();

    expect(page.field('Yrityksen nimi').value).toBe('Savon Saha Oy');
    expect(page.words).toContain('PRH:n avoimesta datasta 21.11.2026 klo 14.05');
    expect(page.words).toContain('yritys on saneerauksessa');
  });

  it('calls a value typed over the register’s her own', async () => {
    const page = await withCompany();
    const marks = () => page.element.querySelectorAll('app-fact-source-note:not([hidden])').length;
    const before = marks();
    await page.type('Katuosoite', 'Uusi tie 1');

    expect(marks()).toBe(before - 1);
  });

  it('takes what the register said along when the id is no longer that firm’s', async () => {
    const page = await withCompany();
    await page.type('Y-tunnus', 'abc');

    expect(() => page.field('Yrityksen nimi')).toThrow();

    await page.type('Y-tunnus', '0112038-9');
    await page.answer('GET', LOOK_UP, found);
    expect(page.field('Yrityksen nimi').value).toBe('Savon Saha Oy');
  });

  it('goes on by hand when the register is silent, and loses nothing', async () => {
    const page = await onTheWayIn();
    await page.tick('Yhtiö');
    await page.type('Y-tunnus', '0112038-9');
    await page.press('Täytä itse odottamatta');
    await page.type('Yrityksen nimi', 'Sahan oma nimi');
    const silence = {
      status: 503,
      code: 'register.unavailable',
      params: { tries: 3, seconds: 14.6 },
    };
    await page.answer('GET', LOOK_UP, silence, 503);

    expect(page.words).toContain('Kysyimme 3 kertaa 15 sekunnin aikana');
    expect(page.field('Yrityksen nimi').value).toBe('Sahan oma nimi');

    await page.press('Kysy rekisteristä uudelleen');
    await page.answer('GET', LOOK_UP, found);

    expect(page.field('Yrityksen nimi').value).toBe('Sahan oma nimi');
    expect(page.words).toContain('Rekisterissä yrityksen nimi on Savon Saha Oy');

    await page.press('Käytä rekisterin nimeä');

    expect(page.field('Yrityksen nimi').value).toBe('Savon Saha Oy');
    expect(page.words).not.toContain('Rekisterissä yrityksen nimi on');
    expect(page.field('Katuosoite').value).toBe('Sahatie 3');
  });

  it('leads to a firm that is in the programme already, and goes no further', async () => {
    const page = await withCompany({ ...found, alreadyInProgramme: { enterpriseId: 'e7' } });

    expect(page.button('Avaa yrityksen sivu').getAttribute('href')).toBe(
      '/programmes/p1/enterprises/e7',
    );
    expect(() => page.button('Jatka')).toThrow();
  });

  it('keeps what was typed for who typed it, and forgets it for somebody else', async () => {
    const page = await withCompany();
    const session = aSessionOf('advisor');
    await page.comeBackAs(session);
    expect(page.field('Yrityksen nimi').value).toBe('Savon Saha Oy');

    const { person, grants } = session;
    await page.comeBackAs(aSession({ person: person && { ...person, id: 'person-2' }, grants }));
    await page.tick('Yhtiö');
    expect(page.field('Y-tunnus').value).toBe('');
  });

  it('does not go on without what is needed', async () => {
    const page = await onTheWayIn();
    await page.tick('Toiminimi');
    await page.press('Jatka');

    expect(page.words).toContain('Täytä tämä');
    expect(page.url).not.toContain('step');
  });
});

describe('a sole trader', () => {
  it('is told apart from firms whose names are like it, once the name is written', async () => {
    const page = await onTheWayIn();
    await page.tick('Toiminimi');
    await page.type('Toiminimi tai yrittäjän nimi', 'kotileipuri  pihla');
    page.expectNone(SIMILAR);

    page.field('Toiminimi tai yrittäjän nimi').dispatchEvent(new Event('blur'));
    await page.settle();
    const name = 'Kotileipuri Pihla';
    const similar = { id: 'e7', name, businessId: null, municipalityLabel: null };
    await page.answer('GET', SIMILAR, { items: [similar] });

    expect(page.button(name).getAttribute('href')).toBe('/programmes/p1/enterprises/e7');
    expect(page.words).toContain('Tämä voi olla sama yritys kuin:');
  });
});

describe('the last step', () => {
  it('enrols, places and invites, in this order', async () => {
    const page = await readyToEnrol();
    await page.press('Kirjaa mukaan ja lähetä kutsu');
    const enrolled = await page.answer(
      'POST',
      '/programmes/p1/enrolments',
      { enterpriseId: 'e9' },
      201,
    );
    const placed = await page.answer('POST', '/programmes/p1/networks/g1/members', {}, 201);
    const contact = {
      id: 'c1',
      name: 'Aino Saha',
      email: 'aino@saha.invalid',
      phone: null,
      language: 'fi' as const,
    };
    const firm = anEnterprise({ contacts: [{ ...contact, personId: null, invitation: null }] });
    await page.answer('GET', '/programmes/p1/enterprises/e9', firm);
    const invited = await page.answer('POST', '/programmes/p1/invitations', { id: 'i1' }, 201);

    expect(enrolled.request.body).toMatchObject({
      kind: 'company',
      contact: { email: 'aino@saha.invalid' },
    });
    expect(placed.request.body).toEqual({ enterpriseIds: ['e9'] });
    expect(invited.request.body).toEqual({ enterpriseId: 'e9', contactId: 'c1', networkId: 'g1' });
    expect(page.url).toBe('/programmes/p1/enterprises/e9');
  });

  it('shows what is done and what not when a later act fails, and goes on from there', async () => {
    const page = await readyToEnrol();
    await page.tick('Lähetä kutsu heti');
    await page.press('Kirjaa mukaan');
    await page.answer('POST', '/programmes/p1/enrolments', { enterpriseId: 'e9' }, 201);

    expect(page.words).toContain('kirjataan mukaan');
    expect(page.words).not.toContain('jotain jäi kesken');

    await page.answer(
      'POST',
      '/programmes/p1/networks/g1/members',
      { status: 503, code: 'unavailable' },
      503,
    );

    expect(page.words).toContain('jotain jäi kesken');
    expect(page.words).toContain('Yritys on mukana ohjelmassa');
    expect(page.words).toContain('Ryhmään liittäminen ei onnistunut');

    await page.press('Yritä loput uudelleen');
    page.expectNone('/programmes/p1/enrolments');
    await page.answer('POST', '/programmes/p1/networks/g1/members', {}, 201);

    expect(page.url).toBe('/programmes/p1/enterprises/e9');
  });

  it('goes back to the field that the server refuses, and keeps everything typed', async () => {
    const page = await readyToEnrol();
    await page.press('Kirjaa mukaan ja lähetä kutsu');
    const errors = [{ path: 'name', code: 'too-long', params: { max: 200 } }];
    await page.answer(
      'POST',
      '/programmes/p1/enrolments',
      { status: 400, code: 'request.invalid', errors },
      400,
    );
    await page.settle();

    expect(page.url).toBe('/programmes/p1/enterprises/new');
    expect(page.words).toContain('Lyhennä: enintään 200 merkkiä');
    expect(page.field('Yrityksen nimi').value).toBe('Savon Saha Oy');
  });

  it('leads to the firm that somebody else has enrolled meanwhile', async () => {
    const page = await readyToEnrol();
    await page.press('Kirjaa mukaan ja lähetä kutsu');
    const exists = { status: 409, code: 'enrolment.exists', params: { enterpriseId: 'e7' } };
    await page.answer('POST', '/programmes/p1/enrolments', exists, 409);

    expect(page.words).toContain('Yritys on jo mukana tässä ohjelmassa');
    expect(page.button('Avaa yrityksen sivu').getAttribute('href')).toBe(
      '/programmes/p1/enterprises/e7',
    );
  });
});
