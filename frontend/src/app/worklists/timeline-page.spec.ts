import { helsinkiDate } from '@verso/domain';

import enterpriseRoutes from '../enterprises.routes';
import { anEnterprise } from '../enterprises/enterprise-testing';
import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { anItem, aTimeline } from './timeline-testing';

const FIRM = '/programmes/p1/enterprises/e1';
const TIMELINE = `${FIRM}/timeline`;
const TOUCHPOINTS = `${FIRM}/touchpoints`;

async function atTimeline(view = aTimeline(), query = '') {
  const page = await openPage({
    routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
    address: TIMELINE + query,
    session: aSessionOf('advisor'),
  });
  await page.answer('GET', FIRM, anEnterprise());
  await page.answer('GET', TIMELINE, view);
  return page;
}

describe('the timeline page', () => {
  it('says that nothing has happened yet', async () => {
    const page = await atTimeline();

    expect(page.words).toContain('Aikajanalla ei ole vielä mitään');
  });

  it('tells each item in a sentence, with who sees it', async () => {
    const page = await atTimeline(
      aTimeline(
        anItem({ text: 'Sovimme tiistaista.', corrected: true }),
        anItem({
          ...{ id: 's1', kind: 'stage', event: 'stage-changed', audience: 'firm' },
          ...{ code: 'completed', before: 'active', text: 'Tavoite täyttyi' },
        }),
        anItem({
          ...{ id: 'x1', kind: 'experiment', event: 'experiment-decided', audience: 'network' },
          ...{ title: 'Ajanvaraus', code: 'persevere', subjectId: 'exp' },
        }),
        anItem({
          ...{ id: 'p1', kind: 'growth', event: 'goal-agreed', audience: 'firm' },
          title: 'Verkkokauppa auki',
        }),
        anItem({
          ...{ id: 'p2', kind: 'growth', event: 'goal-marked', audience: 'firm' },
          ...{ title: 'Vienti Viroon', code: 'dropped', text: 'Hinnat eivät kanna' },
        }),
        anItem({
          ...{ id: 'p3', kind: 'growth', event: 'step-marked', audience: 'firm' },
          ...{ title: 'Kysy tarjous', code: 'done' },
        }),
        anItem({
          ...{ id: 'p4', kind: 'growth', event: 'assessment-finished', audience: 'firm' },
          ...{ code: 'digital-maturity', before: 'middle' },
        }),
        anItem({
          ...{ id: 'p5', kind: 'growth', event: 'goal-read', audience: 'firm', value: 51 },
          ...{ title: 'Kävijät viikossa', before: 'kpl' },
        }),
        anItem({
          ...{ id: 'e1', kind: 'export', event: 'export-step', audience: 'firm' },
          ...{ title: 'SE', code: 'first-lead' },
        }),
        anItem({
          ...{ id: 'g1', kind: 'group', event: 'group-left', audience: 'firm', networkId: 'n1' },
        }),
        anItem({
          ...{ id: 'm1', kind: 'message', event: 'mail-sent', audience: 'office' },
          ...{ title: 'Aino', code: 'privacy-notice', before: 'failed', byName: null },
        }),
        anItem({
          ...{ id: 'y1', kind: 'figures', event: 'year-told', title: '2025-12-31', code: 'staff' },
        }),
      ),
    );

    expect(page.words).toMatch(/Puhelu.*Hanna Pulkkinen.*korjattu.*Sovimme tiistaista/s);
    expect(page.words).toContain('Vaihe: Mukana → Päättänyt');
    expect(page.words).toContain('Väliarviointi: Digikypsyys');
    expect(page.words).toContain('Tavoitteen lukema, Kävijät viikossa: 51 kpl');
    expect(page.words).toContain('Vienti, Ruotsi: Ensimmäinen liidi');
    expect(page.words).toContain('Kokeilu päätettiin: Ajanvaraus. Jatketaan tällä tiellä.');
    expect(page.words).toContain('Tavoite sovittiin: Verkkokauppa auki');
    expect(page.words).toMatch(/Tavoitteesta luovuttiin: Vienti Viroon.*Hinnat eivät kanna/s);
    expect(page.words).toContain('Askel tehtiin: Kysy tarjous');
    expect(page.words).toContain('Lähti ryhmästä: –');
    expect(page.words).toContain('Verson viesti: Tietosuojailmoitus, Aino. Ei lähtenyt.');
    expect(page.words).toContain('tilikausi päättyi 31.12.2025');
    expect(page.words).toContain('kaikille, jotka ovat ohjelman ryhmissä');
    const links = [...page.element.querySelectorAll('li a')].map((a) => a.getAttribute('href'));
    const path = `${FIRM}/growth`;
    expect(links).toEqual([
      ...['/programmes/p1/experiments/exp', path, path, path, path, path],
      ...[`${FIRM}/markets`, '/programmes/p1/networks/n1'],
    ]);
  });

  it('writes a call of today with one tap, and takes it back', async () => {
    const page = await atTimeline();
    await page.press('Puhelu');
    const { request } = await page.answer('POST', TOUCHPOINTS, { id: 't9' }, 201);
    await page.answer('GET', TIMELINE, aTimeline(anItem({ id: 't9' })));
    expect(request.body).toEqual({ kind: 'call', happenedOn: helsinkiDate(Date.now()) });
    expect(page.words).toContain('Puhelu on kirjattu tälle päivälle.');

    await page.press('Kumoa');
    await page.answer('POST', `${TOUCHPOINTS}/t9/annul`, null, 204);
    await page.answer('GET', TIMELINE, aTimeline());

    expect(page.words).toContain('Kirjaus on kumottu.');
  });

  it('asks for the kind and the words that stand in the address', async () => {
    const page = await openPage({
      routes: [{ path: 'programmes/:programmeId/enterprises', children: enterpriseRoutes }],
      address: `${TIMELINE}?kind=visit&search=kassa`,
      session: aSessionOf('advisor'),
    });
    await page.answer('GET', FIRM, anEnterprise());
    const { request } = await page.answer('GET', TIMELINE, aTimeline());

    expect(request.params.get('kind')).toBe('visit');
    expect(request.params.get('search')).toBe('kassa');
    expect(page.words).toContain('Ei osumia');
  });

  it('corrects by a form that begins with what stands', async () => {
    const page = await atTimeline(aTimeline(anItem({ text: 'Sovimme tiistaista.' })));
    await page.press('Korjaa');
    expect(page.field('Mitä puhuitte').value).toBe('Sovimme tiistaista.');
    await page.type('Mitä puhuitte', 'Sovimme torstaista.');
    await page.press('Tallenna muutokset');
    const { request } = await page.answer('PUT', `${TOUCHPOINTS}/t1`, { id: 't2' });

    expect(request.body).toEqual({
      ...{ kind: 'call', happenedOn: '2026-03-02', note: 'Sovimme torstaista.' },
    });
  });
});
