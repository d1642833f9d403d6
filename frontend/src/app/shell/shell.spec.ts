import type { Routes } from '@angular/router';
import type { SessionView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import { Shell } from './shell';

const routes: Routes = [
  {
    path: '',
    component: Shell,
    children: [
      { path: 'programmes/:programmeId', children: [{ path: '**', children: [] }] },
      { path: 'my', children: [] },
      { path: 'review', children: [] },
    ],
  },
];
const shellOf = (session: SessionView, address: string) => openPage({ routes, address, session });
const label = (fi: string) => ({ fi, sv: fi, en: fi });

function inTwoProgrammes(): SessionView {
  const session = aSessionOf('advisor', { programmeLabel: label('Kasvupolut') });
  const [first] = session.grants;
  if (!first) throw new Error('no grant');
  const second = { ...first, programmeId: 'p2', programmeLabel: label('Kumppanit') };
  return { ...session, grants: [first, second] };
}

describe('Shell', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('leads an advisor through the programme, and says where one is', async () => {
    const page = await shellOf(aSessionOf('advisor'), '/programmes/p1/enterprises');
    const here = page.element.querySelector('.side [aria-current=page]');

    expect(here?.textContent.trim()).toBe('Yritykset');
    expect(page.element.querySelector('dialog.drawer')).not.toBeNull();
    expect(page.element.querySelector('.bar')).toBeNull();
  });

  it('puts the places of an entrepreneur under the thumb', async () => {
    const page = await shellOf(aSessionOf('entrepreneur'), '/my');
    const places = [...page.element.querySelectorAll('.bar a')].map((one) =>
      one.textContent.trim(),
    );

    expect(places).toEqual([...['Kokeiluni', 'Ryhmäni', 'Kasvupolku', 'Tuki', 'Omat asetukset']]);
    expect(page.element.querySelector('dialog.drawer')).toBeNull();
  });

  it('shows a funder no way to an enterprise', async () => {
    const page = await shellOf(aSessionOf('funder'), '/review');

    expect(page.element.querySelector('a[href*=enterprises]')).toBeNull();
  });

  it('names the programme, and changes it without leaving the place', async () => {
    const page = await shellOf(inTwoProgrammes(), '/programmes/p1/experiments');
    await page.press('Ohjelma');
    await page.press('Kumppanit');

    expect(page.url).toBe('/programmes/p2/experiments');
    expect(localStorage.getItem('verso.programme')).toBe('p2');
  });

  it('says that it is a demo, where it is one', async () => {
    const page = await shellOf({ ...aSessionOf('advisor'), demo: true }, '/programmes/p1/worklist');

    expect(page.element.querySelector('.ribbon')?.textContent).toContain('keksittyjä');
  });

  it('changes every word with the language, at once', async () => {
    const page = await shellOf(aSessionOf('advisor'), '/programmes/p1/worklist');
    await page.press('SV');

    expect(page.element.querySelector('.side [aria-current=page]')?.textContent.trim()).toBe(
      'Arbetslista',
    );
    expect(document.documentElement.lang).toBe('sv');
  });

  it('lets one jump over the navigation', async () => {
    const page = await shellOf(aSessionOf('advisor'), '/programmes/p1/worklist');
    page.element.querySelector<HTMLAnchorElement>('.skip')?.click();

    expect(document.activeElement).toBe(page.element.querySelector('main'));
  });

  it('signs out', async () => {
    const page = await shellOf(aSessionOf('advisor'), '/programmes/p1/worklist');
    await page.press('Oma valikko');
    await page.press('Kirjaudu ulos');
    await page.answer('DELETE', '/session', { leaveAt: null });
    await page.answer('GET', '/session', { ...aSessionOf('advisor'), person: null, grants: [] });

    expect(page.url).toBe('/sign-in');
  });
});
