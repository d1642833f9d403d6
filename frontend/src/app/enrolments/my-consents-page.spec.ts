import type { ConsentView, OwnConsentsView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './my-consents.routes';

const NEWSLETTER: ConsentView = {
  ...{ purpose: 'newsletter', contactId: 'c1', contactName: 'Aino Väisänen' },
  ...{ state: 'given', since: '2026-03-02' },
};
const aFirm = (items: ConsentView[] = [NEWSLETTER]): OwnConsentsView => ({
  ...{ programmeId: 'p1', programmeCode: 'ES-KASVU', enterpriseId: 'e1' },
  ...{ programmeLabel: { fi: 'Kasvupolut', sv: '', en: '' }, enterpriseName: 'Paja Sopu' },
  ...{ items, history: [] },
});

async function atMine(items: readonly OwnConsentsView[]) {
  const page = await openPage({
    routes: [{ path: 'my/consents', children: routes }],
    address: '/my/consents',
    session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }),
  });
  await page.answer('GET', '/my/consents', { items });
  return page;
}
const switchesOf = (page: Awaited<ReturnType<typeof atMine>>) => [
  ...page.element.querySelectorAll<HTMLInputElement>('input[role=switch]'),
];

describe('what an entrepreneur decides of her data', () => {
  it('has a switch for what rests on consent, and for nothing else', async () => {
    const page = await atMine([aFirm()]);

    expect(switchesOf(page).map(({ checked }) => checked)).toEqual([true]);
    expect(page.words).toContain('Koskee vain sinua · Annettu 2.3.2026');
    expect(page.words).toContain('Ohjelman toteuttaminen');
    expect(page.words).toContain('Et ole vielä valinnut mitään.');
  });

  it('is taken back with one tap, and shown as it stands then', async () => {
    const page = await atMine([aFirm()]);
    switchesOf(page)[0]?.click();

    const { request } = await page.answer('POST', '/my/consents', null);
    expect(request.body).toEqual({
      ...{ programmeId: 'p1', enterpriseId: 'e1', purpose: 'newsletter', contactId: 'c1' },
      ...{ choice: 'withdrawn', language: 'fi' },
    });
    const withdrawn = { ...NEWSLETTER, state: 'withdrawn', since: '2026-03-09' } as const;
    await page.answer('GET', '/my/consents', { items: [aFirm([withdrawn])] });
    expect(switchesOf(page).map(({ checked }) => checked)).toEqual([false]);
    expect(page.words).toContain('Peruttu 9.3.2026');
  });

  it('says what she cannot decide here where she is no contact', async () => {
    const firm: ConsentView = {
      ...{ purpose: 'sharing-by-name', contactId: null, contactName: null },
      ...{ state: 'not-asked', since: null },
    };
    const page = await atMine([aFirm([firm])]);

    expect(page.words).toContain('Koskee koko yritystä · Ei kysytty');
    expect(page.words).toContain('Sinua ei ole merkitty yrityksen yhteyshenkilöksi');
  });
});
