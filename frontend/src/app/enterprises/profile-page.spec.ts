import routes from '../enterprises.routes';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { anEnterprise } from './enterprise-testing';

const FIRM = '/programmes/p1/enterprises/e1';

async function editing() {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: routes }],
    address: `${FIRM}/edit`,
    session: aSessionOf('advisor'),
  });
  await page.answer('GET', FIRM, anEnterprise());
  return page;
}

const firm = anEnterprise();
const theirs = {
  ...firm,
  profile: {
    ...firm.profile,
    street: 'Uusi tie 9',
    recordedAt: '2026-11-21T10:00:00Z',
    recordedByName: 'Pekka Halonen',
  },
};

async function inConflict() {
  const page = await editing();
  await page.type('Yrityksen nimi', 'Veneet ja Airot Oy');
  await page.press('Tallenna');
  await page.answer('PUT', `${FIRM}/profile`, { status: 409, code: 'profile.changed' }, 409);
  await page.answer('GET', FIRM, theirs);
  return page;
}

describe('changing a profile', () => {
  it('says which version it was made to, and returns to the firm', async () => {
    const page = await editing();
    await page.type('Yrityksen nimi', 'Veneet ja Airot Oy');
    await page.press('Tallenna');
    const { request } = await page.answer('PUT', `${FIRM}/profile`, anEnterprise());

    expect(request.body).toMatchObject({
      name: 'Veneet ja Airot Oy',
      basedOn: '2026-11-01T08:00:00Z',
    });
    expect(page.url).toBe(FIRM);
  });

  it('shows what somebody else saved meanwhile, and keeps what was typed', async () => {
    const page = await inConflict();

    expect(page.words).toContain('Pekka Halonen tallensi');
    expect(page.words).toContain('Rantatie 1 → Uusi tie 9');
    expect(page.field('Yrityksen nimi').value).toBe('Veneet ja Airot Oy');
  });

  it('goes on with one’s own values upon the newer version', async () => {
    const page = await inConflict();
    await page.press('Jatka omilla tiedoillani');
    await page.press('Tallenna');
    const { request } = await page.answer('PUT', `${FIRM}/profile`, anEnterprise());

    expect(request.body).toMatchObject({
      name: 'Veneet ja Airot Oy',
      street: 'Rantatie 1',
      basedOn: '2026-11-21T10:00:00Z',
    });
  });

  it('takes what was saved', async () => {
    const page = await inConflict();
    await page.press('Ota tallennetut tiedot');

    expect(page.field('Yrityksen nimi').value).toBe('Saimaan Soutuveneet Oy');
    expect(page.field('Katuosoite').value).toBe('Uusi tie 9');
  });
});
