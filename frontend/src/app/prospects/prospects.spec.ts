import type { FoundFirm, ProspectContactView, ProspectView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './prospects.routes';

const LIST = '/programmes/p1/prospects';
const SEARCH = '/programmes/p1/prospect-search';
const mikkeli = { fi: 'Mikkeli', sv: 'S:t Michel', en: 'Mikkeli' };

const facts = {
  ...{ businessId: '3990080-7', name: 'Savikirnu Oy', municipalityCode: '491' },
  ...{ municipalityLabel: mikkeli, industryCode: null, industryCodeSet: null },
  ...{ industryLabel: null, registeredOn: null, employerSince: null },
};
const aContact = (over: Partial<ProspectContactView> = {}): ProspectContactView => ({
  ...{ id: 'c1', happenedOn: '2026-03-02', way: 'call', outcome: 'interested' },
  ...{ askAgainOn: null, note: null, recordedByName: 'Hanna Harju' },
  ...{ recordedAt: '2026-03-02T08:00:00Z', takenBackAt: null, takenBackReason: null, ...over },
});
const aProspect = (over: Partial<ProspectView> = {}): ProspectView => ({
  ...{ ...facts, id: 'x1', state: 'new', enterpriseId: null, lastContactOn: null },
  ...{ askAgainOn: null, recordedAt: '2026-03-01T08:00:00Z', source: 'prh-ytj' },
  ...{ fetchedAt: '2026-03-01T08:00:00Z', recordedByName: null, contacts: [], ...over },
});
const aFirm = (over: Partial<FoundFirm> = {}): FoundFirm => ({
  ...{ ...facts, prospectId: null, state: null, enterpriseId: null, ...over },
});

const open = (address: string) =>
  openPage({
    routes: [{ path: 'programmes/:programmeId/prospects', children: routes }],
    address: `${LIST}${address}`,
    session: aSessionOf('advisor'),
  });

describe('the list of prospects', () => {
  it('offers the register while there are none', async () => {
    const page = await open('');
    await page.answer('GET', LIST, { items: [], next: null });
    expect(page.words).toContain('Ehdokkaita ei ole vielä');
    expect(page.words).toContain('Toiminimet eivät ole');
  });

  it('says how many stand where', async () => {
    const page = await open('');
    await page.answer('GET', LIST, { items: [aProspect()], next: null });
    await page.answer('GET', '/programmes/p1/prospect-counts', {
      items: [{ state: 'new', count: 1 }],
    });
    expect(page.words).toContain('Ei vielä kysytty (1)');
  });
});

describe('a search of the register', () => {
  it('goes on where a page had nothing that fits', async () => {
    const page = await open('/find?municipality=491');
    const answer = { source: 'prh-ytj', total: 130 };
    await page.answer('GET', SEARCH, { ...answer, looked: 100, nextPage: 2, items: [] });
    expect(page.words).toContain('Rekisteriä on vielä katsomatta');

    await page.press('Katso lisää rekisteristä');
    await page.answer('GET', SEARCH, {
      ...{ ...answer, looked: 130, nextPage: null, items: [aFirm()] },
    });
    expect(page.words).toContain('Savikirnu Oy');
    expect(page.words).toContain('Rekisteristä katsottu 130 / 130 yritystä.');
  });

  it('says why a firm could not be noted down, beside it', async () => {
    const page = await open('/find?municipality=491');
    await page.answer('GET', SEARCH, {
      ...{ source: 'prh-ytj', total: 1, looked: 1, nextPage: null, items: [aFirm()] },
    });
    await page.press('Ota ehdokkaaksi');
    await page.answer('POST', LIST, { code: 'prospect.twice' }, 409);
    expect(page.words).toContain('Yritys on jo ehdokkaissa');
  });
});

describe('a prospect', () => {
  it('has dashes where the register says nothing, and a day to ask again', async () => {
    const page = await open('/x1');
    const later = aContact({ outcome: 'not-now', askAgainOn: '2026-09-01' });
    const asked = { askAgainOn: '2026-09-01', contacts: [later] };
    await page.answer('GET', `${LIST}/x1`, aProspect({ state: 'not-now', ...asked }));
    expect(page.words).toContain('Työnantajana alkaen–');
    expect(page.words).toContain('2.3.2026 · Puhelu · Hanna Harju · kysytään uudelleen 1.9.2026');
  });

  it('that takes part is asked no more', async () => {
    const page = await open('/x1');
    await page.answer('GET', `${LIST}/x1`, aProspect({ state: 'enrolled', enterpriseId: 'e1' }));
    expect(page.words).toContain('Avaa yritys');
    expect(page.words).not.toContain('Kirjaa yhteydenotto');
  });
});
