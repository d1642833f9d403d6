import { openPage } from '../session/open-page';
import { aSessionOf } from '../session/session-testing';
import routes from './settings.routes';

const settings = (session = aSessionOf('advisor')) => openPage({ routes, address: '/', session });

describe('the settings page', () => {
  afterEach(() => {
    localStorage.clear();
    document.documentElement.removeAttribute('data-theme');
  });

  it('saves a name and a language, and speaks it at once', async () => {
    const page = await settings();
    await page.type('Nimi', 'Marja Kettunen');
    await page.type('Kieli', 'sv');
    await page.press('Tallenna');
    const session = aSessionOf('advisor');
    const person = session.person && { ...session.person, language: 'sv' as const };
    const request = await page.answer('PUT', '/settings', { ...session, person });

    expect(request.request.body).toEqual({ name: 'Marja Kettunen', phone: null, language: 'sv' });
    expect(page.words).toContain('Mina inställningar');
  });

  it('keeps what was typed when the server refuses it', async () => {
    const page = await settings();
    await page.type('Puhelin', '12');
    await page.press('Tallenna');
    const errors = [{ path: 'phone', code: 'phone.format' }];
    await page.answer('PUT', '/settings', { status: 400, code: 'request.invalid', errors }, 400);

    expect(page.field('Puhelin').value).toBe('12');
    expect(page.words).toContain('Tarkista puhelinnumero');
  });

  it('changes the colours on this device', async () => {
    const page = await settings();
    await page.tick('Tummat');

    expect(document.documentElement.getAttribute('data-theme')).toBe('dark');
  });

  it('asks for a password that is long enough before it is sent', async () => {
    const page = await settings();
    await page.type('Nykyinen salasana', 'vanha');
    await page.type('Uusi salasana', 'lyhyt');
    await page.press('Vaihda salasana');

    expect(page.words).toContain('Kirjoita vähintään 10 merkkiä');
    page.server.expectNone('/api/settings/password');
  });

  it('asks for no old password from somebody who has none', async () => {
    const session = aSessionOf('advisor');
    const person = session.person && { ...session.person, hasPassword: false };
    const page = await settings({ ...session, person });
    await page.type('Uusi salasana', 'metsä lampi kivi');
    await page.press('Aseta salasana');
    const request = await page.answer('PUT', '/settings/password', null, 204);

    expect(request.request.body).toEqual({ newPassword: 'metsä lampi kivi' });
  });
});
