import type { InterviewView } from '@verso/contract';

import enterpriseRoutes from '../enterprises.routes';
import { anEnterprise } from '../enterprises/enterprise-testing';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { aGrowth } from './growth-testing';
import myRoutes from './my-growth.routes';

const FIRM = '/programmes/p1/enterprises/e1';
const AT = `${FIRM}/growth`;

const anInterview = (over: Partial<InterviewView> = {}): InterviewView => ({
  ...{ id: 'i1', heldOn: '2026-03-02', business: 'Leipoo leipää', strengths: null },
  ...{ obstacles: null, ahead: 'Toinen myymälä\nSavonlinnaan', means: null, hopes: null },
  ...{ recordedAt: '2026-03-02T08:00:00Z', recordedByName: 'Hanna Harju', ...over },
});

describe('the start interview', () => {
  async function atFirm(items: readonly InterviewView[]) {
    const page = await openPage({
      routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
      ...{ address: AT, session: aSessionOf('advisor') },
    });
    await page.answer('GET', FIRM, anEnterprise());
    await page.answer('GET', AT, aGrowth());
    await page.answer('GET', `${AT}/interview`, { items });
    await page.answer('GET', `${AT}/goals`, { items: [] });
    return page;
  }

  it('has not been held, and is written down with what was left open as null', async () => {
    const page = await atFirm([]);
    expect(page.words).toContain('Alkuhaastattelua ei ole vielä pidetty.');

    await page.press('Kirjaa alkuhaastattelu');
    await page.press('Tallenna haastattelu');
    expect(page.words).toContain('Kirjoita vastaus ainakin yhteen kysymykseen');
    await page.type('Missä yritys on kolmen vuoden päästä?', 'Samassa koossa');
    await page.press('Tallenna haastattelu');
    const { request } = await page.answer('POST', `${AT}/interview`, { items: [anInterview()] });
    expect(request.body).toMatchObject({ ahead: 'Samassa koossa', business: null, basedOn: null });
    expect(page.words).toContain('Pidetty 2.3.2026. Kirjannut Hanna Harju');
  });

  it('begins a goal with an answer, its first line', async () => {
    const page = await atFirm([anInterview()]);
    expect(page.words).toContain('Ei vielä vastattu');

    await page.press('Tee tästä tavoite Missä yritys on kolmen vuoden päästä?');
    const typed = page.element.querySelector<HTMLInputElement>('app-goal-form input');
    expect(typed?.value).toBe('Toinen myymälä');
    await page.press('Peruuta');
    await page.press('Lisää tavoite');
    const anew = page.element.querySelector<HTMLInputElement>('app-goal-form input');
    expect(anew?.value).toBe('');
  });

  it('is the firm’s to read, not to write', async () => {
    const page = await openPage({
      routes: [{ path: 'my/growth', children: myRoutes }],
      ...{ address: '/my/growth', session: aSessionOf('entrepreneur', { enterpriseId: 'e1' }) },
    });
    const firm = { programmeId: 'p1', enterpriseId: 'e1', enterpriseName: 'Leipomo Oy' };
    const programmeLabel = { fi: 'Kasvupolut', sv: '', en: '' };
    await page.answer('GET', '/my/growth', { items: [{ ...firm, programmeLabel }] });
    await page.answer('GET', AT, aGrowth());
    await page.answer('GET', `${AT}/interview`, {
      items: [anInterview({ hopes: 'Ryhmä' }), anInterview({ id: 'i0' })],
    });
    expect(page.words).toContain('Aiemmat versiot (1)');
    expect(page.words).not.toContain('Täydennä tai korjaa');
  });
});
