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

  const aDevice = { browser: 'firefox', system: 'windows', way: 'code' };
  const times = { openedAt: '2026-11-20T08:00:00Z', lastSeenAt: '2026-11-21T08:00:00Z' };

  it('shows where one is signed in, and ends one session at a tap', async () => {
    const page = await settings();
    await page.answer('GET', '/settings/sessions', {
      items: [
        { id: 's1', ...aDevice, ...times, isThis: true },
        { id: 's2', ...aDevice, ...times, system: 'android', isThis: false },
      ],
    });
    expect(page.words).toContain('Firefox, Windows');
    expect(page.words).toContain('Tämä laite');

    await page.press('Päätä istunto');
    await page.answer('DELETE', '/settings/sessions/s2', null, 204);
    await page.answer('GET', '/settings/sessions', {
      items: [{ id: 's1', ...aDevice, ...times, isThis: true }],
    });

    expect(page.words).not.toContain('Firefox, Android');
    expect(page.words).not.toContain('Päätä muut istunnot');
  });

  it('says when the sessions could not be read, and asks again', async () => {
    const page = await settings();
    await page.answer('GET', '/settings/sessions', { status: 500, code: 'internal' }, 500);
    await page.press('Yritä uudelleen');

    await page.answer('GET', '/settings/sessions', { items: [] });
  });
});

describe('the page of the second step', () => {
  const open = () => openPage({ routes, address: '/second-step', session: aSessionOf('advisor') });

  it('shows a key as a picture and as text, and the recovery codes once', async () => {
    const page = await open();
    await page.answer('GET', '/settings/second-step', { isOn: false, since: null, codesLeft: 0 });
    const address = 'otpauth://totp/Verso:a?secret=JBSWY3DPEHPK3PXP&issuer=Verso';
    await page.answer('POST', '/settings/second-step/key', { secret: 'JBSWY3DPEHPK3PXP', address });
    expect(page.words).toContain('JBSW Y3DP EHPK 3PXP');
    expect(page.element.querySelector('svg[role=img] path')?.getAttribute('d')).toMatch(/^M\d/);

    await page.type('Koodi', '123456');
    await page.press('Ota käyttöön');
    const request = await page.answer('POST', '/settings/second-step', {
      codes: [{ code: 'abcde-fghjk' }],
    });
    expect(request.request.body).toEqual({ code: '123456' });
    expect(page.words).toContain('abcde-fghjk');

    await page.press('Koodit ovat tallessa');
    await page.answer('GET', '/settings/second-step', {
      ...{ isOn: true, since: '2026-11-21T08:00:00Z', codesLeft: 10 },
    });
    expect(page.words).not.toContain('abcde-fghjk');
    expect(page.words).toContain('Palautuskoodeja jäljellä: 10');
  });

  it('keeps a wrong code beside its words', async () => {
    const page = await open();
    await page.answer('GET', '/settings/second-step', {
      ...{ isOn: true, since: '2026-11-21T08:00:00Z', codesLeft: 2 },
    });
    expect(page.words).toContain('Tee uudet');
    await page.type('Koodi', '000000');
    await page.press('Poista käytöstä');
    const errors = [{ path: 'code', code: 'second-step.code-wrong' }];
    await page.answer(
      ...(['POST', '/settings/second-step/off'] as const),
      { status: 400, code: 'request.invalid', errors },
      400,
    );

    expect(page.words).toContain('Koodi ei täsmää tai se on jo käytetty');
    expect(page.field('Koodi').value).toBe('000000');
  });
});
