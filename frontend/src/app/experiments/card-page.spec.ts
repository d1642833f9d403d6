import { addDays, helsinkiDate } from '@verso/domain';

import { openPage } from '../session/open-page';
import { aSession, aSessionOf } from '../session/session-testing';
import routes from './my-experiments.routes';

const TODAY = helsinkiDate(Date.now());
const CARDS = '/programmes/p1/experiments';
const TOO_LONG = 'Kokeilu saa kestää enintään 180 päivää';
const ALWAYS_MET = 'Tämä täyttyisi aina';

const owner = aSessionOf('entrepreneur', {
  enterpriseId: 'e1',
  enterpriseName: 'Juvan Juustola',
});

async function aFilledCard() {
  const page = await openPage({
    routes: [{ path: 'my', children: routes }],
    address: '/my/new',
    session: owner,
  });
  await page.type('Nimi', 'Ajanvaraus puhelun lopussa');
  await page.type('Oletus', 'Joka kymmenes soittaja varaa ajan.');
  await page.type('Testi', 'Kysyn jokaiselta, joka soittaa.');
  await page.type('Ketä tai mitä lasketaan', 'soittajaa');
  await page.type('Mikä on onnistuminen', 'varasi ajan');
  await page.type('Kuinka monta', '30');
  await page.type('Raja-arvo', '10');
  return page;
}

describe('a new card', () => {
  it.each([
    [addDays(TODAY, -400), addDays(TODAY, 14)],
    [TODAY, '2999-01-01'],
    // planned for later and started now, it would last from now on
    [addDays(TODAY, 190), addDays(TODAY, 200)],
  ])('names the limit of a time box from %s to %s, and sends nothing', async (starts, ends) => {
    const page = await aFilledCard();
    await page.type('Alkaa', starts);
    await page.type('Viimeinen päivä', ends);
    await page.press('Aloita kokeilu');

    expect(page.words).toContain(TOO_LONG);
    page.expectNone(CARDS);
  });

  it('forgets the flaw when the other date is put right, and goes on', async () => {
    const page = await aFilledCard();
    await page.type('Alkaa', addDays(TODAY, -400));
    await page.press('Aloita kokeilu');
    await page.type('Alkaa', TODAY);

    expect(page.words).not.toContain(TOO_LONG);

    await page.press('Aloita kokeilu');
    const { request } = await page.answer('POST', CARDS, { id: 'x1' }, 201);
    expect(request.body).toMatchObject({ startsOn: TODAY, enterpriseId: 'e1' });
  });

  it('refuses a goal that anything would meet, until the goal or its direction changes', async () => {
    const page = await aFilledCard();
    await page.type('Raja-arvo', '0');
    await page.press('Tallenna luonnos');

    expect(page.words).toContain(ALWAYS_MET);
    page.expectNone(CARDS);

    await page.type('Osuus on', 'at-most');
    expect(page.words).not.toContain(ALWAYS_MET);
    await page.type('Raja-arvo', '100');
    expect(page.words).toContain(ALWAYS_MET);
  });

  it('is as it was left after signing in again, and empty for somebody else', async () => {
    const page = await aFilledCard();
    await page.comeBackAs(owner);

    expect(page.field('Oletus').value).toBe('Joka kymmenes soittaja varaa ajan.');
    expect(page.field('Raja-arvo').value).toBe('10');

    const { person, grants } = owner;
    await page.comeBackAs(aSession({ person: person && { ...person, id: 'person-2' }, grants }));
    expect(page.field('Oletus').value).toBe('');
    await page.comeBackAs(owner);
    expect(page.field('Oletus').value).toBe('');
  });

  it('begins anew once it is saved, or given up', async () => {
    const page = await aFilledCard();
    await page.press('Tallenna luonnos');
    await page.answer('POST', CARDS, { id: 'x1' }, 201);
    await page.goTo('/my/new');
    expect(page.field('Oletus').value).toBe('');

    await page.type('Oletus', 'Jotain aivan muuta.');
    await page.press('Peruuta');
    await page.goTo('/my');
    await page.goTo('/my/new');
    expect(page.field('Oletus').value).toBe('');
  });
});
