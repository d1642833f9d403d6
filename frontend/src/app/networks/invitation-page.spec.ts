import type { InvitationOpenView, InvitationState } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSession, aSessionOf } from '../session/session-testing';
import routes from './invitation.routes';

const anInvitation = (state: InvitationState = 'pending'): InvitationOpenView => ({
  state,
  programmeCode: 'ES-KASVU',
  programmeLabel: { fi: 'Etelä-Savon kasvupolut', sv: 'Södra Savolax', en: 'South Savo' },
  networkName: 'Mikkelin ydinryhmä',
  enterpriseName: 'Saimaan Soutuveneet',
  invitedName: 'Aino Väisänen',
  inviterName: 'Marja-Liisa Kettunen',
  language: 'fi',
  expiresAt: '2026-12-21T12:05:00Z',
  funding: { fund: 'erdf', line: null },
});

async function atInvitation(
  invitation: InvitationOpenView | null,
  address = '/invitation#token-1',
) {
  const page = await openPage({
    routes: [{ path: 'invitation', children: routes }],
    address,
    session: aSession(),
  });
  if (invitation) await page.answer('POST', '/invitation/open', invitation);
  return page;
}

describe('an invitation', () => {
  it('says who invites whom to what, and who will see what', async () => {
    const page = await atInvitation(anInvitation());

    expect(page.words).toContain('Hei Aino, tervetuloa');
    expect(page.words).toContain('Marja-Liisa Kettunen kutsuu sinut mukaan');
    expect(page.words).toContain('Mikkelin ydinryhmä');
    expect(page.words).toContain('Kuka näkee mitä');
    expect(page.words).toContain('Ei yrityksesi nimeä eikä kokeilujasi');
  });

  it('is spent by a tap only, which signs in', async () => {
    const page = await atInvitation(anInvitation());
    page.expectNone('/invitation/accept');
    await page.press('Hyväksy kutsu ja jatka');
    const { request } = await page.answer('POST', '/invitation/accept', aSessionOf('entrepreneur'));

    expect(request.body).toEqual({ token: 'token-1' });
    expect(page.url).toBe('/my');
  });

  it('shows how it ended when it ended while the page stood open', async () => {
    const page = await atInvitation(anInvitation());
    await page.press('Hyväksy kutsu ja jatka');
    await page.answer(
      'POST',
      '/invitation/accept',
      { status: 409, code: 'invitation.revoked' },
      409,
    );
    await page.answer('POST', '/invitation/open', anInvitation('revoked'));

    expect(page.words).toContain('Kutsu on peruttu');
  });

  it.each([
    ['accepted', 'Kutsu on jo hyväksytty', 'Kirjaudu sisään'],
    ['expired', 'Kutsu on vanhentunut', 'Onko sinulla jo tunnus?'],
    ['revoked', 'Kutsu on peruttu', 'Onko sinulla jo tunnus?'],
  ] as const)('that is %s says so and has a way on', async (state, words, way) => {
    const page = await atInvitation(anInvitation(state));

    expect(page.words).toContain(words);
    expect(page.button(way).getAttribute('href')).toBe('/sign-in');
  });

  it('takes the code of the mail when the link lost its end', async () => {
    const page = await atInvitation(null, '/invitation');
    page.expectNone('/invitation/open');
    expect(page.words).toContain('Linkki on vajaa');

    await page.type('Sähköposti', 'aino@vene.invalid');
    await page.type('Koodi', '123 456');
    await page.press('Hyväksy kutsu koodilla');
    const { request } = await page.answer('POST', '/session/code', aSessionOf('entrepreneur'));

    expect(request.body).toEqual({ email: 'aino@vene.invalid', code: '123456' });
    expect(page.url).toBe('/my');
  });

  it('treats a token that nobody knows as a link without one', async () => {
    const page = await atInvitation(null);
    await page.answer(
      'POST',
      '/invitation/open',
      { status: 404, code: 'invitation.not-found' },
      404,
    );

    expect(page.words).toContain('Linkki on vajaa');
  });
});
