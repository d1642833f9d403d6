import type { MeetingInvitationView } from '@verso/contract';

import { openPage } from '../session/open-page';
import { aSession } from '../session/session-testing';
import routes from './meeting.routes';

const anInvitation = (given: Partial<MeetingInvitationView> = {}): MeetingInvitationView => ({
  ...{ state: 'open', answer: null, message: null, invitedName: 'Aino Väisänen', language: 'fi' },
  ...{ networkName: 'Mikkelin ydinryhmä', hostName: 'Saimaan Soutuveneet' },
  ...{ meetsOn: '2026-11-30', startsAt: '18:00', endsAt: '20:30', place: 'Satamakatu 3' },
  ...{ theme: 'Hinnoittelu', programmeCode: 'ES-KASVU', funding: { fund: 'erdf', line: null } },
  programmeLabel: { fi: 'Etelä-Savon kasvupolut', sv: 'Södra Savolax', en: 'South Savo' },
  ...given,
});

async function atMeeting(invitation: MeetingInvitationView | null, address = '/meeting#token-1') {
  const page = await openPage({
    ...{ routes: [{ path: 'meeting', children: routes }], address, session: aSession() },
  });
  if (invitation) await page.answer('POST', '/meeting-invitation/open', invitation);
  return page;
}

describe('the link of a meeting', () => {
  it('says who meets, when, where, at whose and about what, and answers nothing by itself', async () => {
    const page = await atMeeting(anInvitation());

    expect(page.words).toContain('Mikkelin ydinryhmä');
    expect(page.words).toContain('Hei Aino, pääsetkö mukaan?');
    expect(page.words).toContain('ma 30.11.2026 klo 18:00–20:30');
    expect(page.words).toContain('Satamakatu 3');
    expect(page.words).toContain('Saimaan Soutuveneet');
    expect(page.words).toContain('Hinnoittelu');
    page.expectNone('/meeting-invitation/answer');
  });

  it('is answered by a tap, with a word, and can be changed', async () => {
    const page = await atMeeting(anInvitation());
    await page.tick('Tulen');
    await page.type('Terveiset vetäjälle', 'Tulen suoraan töistä.');
    await page.press('Vastaa');
    const given = { answer: 'yes', message: 'Tulen suoraan töistä.' } as const;
    const { request } = await page.answer(
      'POST',
      '/meeting-invitation/answer',
      anInvitation(given),
    );

    expect(request.body).toEqual({ token: 'token-1', ...given });
    expect(page.words).toContain('Olet ilmoittanut tulevasi.');
    expect(page.button('Muuta vastausta')).toBeTruthy();
  });

  it('asks for an answer before it sends one', async () => {
    const page = await atMeeting(anInvitation());
    await page.press('Vastaa');

    page.expectNone('/meeting-invitation/answer');
  });

  it.each([
    ['cancelled', 'Tapaaminen on peruttu'],
    ['over', 'Tapaaminen on jo ohi'],
  ] as const)('that is %s says so and asks nothing', async (state, words) => {
    const page = await atMeeting(anInvitation({ state, answer: 'yes' }));

    expect(page.words).toContain(words);
    expect(page.words).toContain('Olet ilmoittanut tulevasi.');
    expect(page.words).not.toContain('Terveiset vetäjälle');
  });

  it('that lost its end says what to do', async () => {
    const page = await atMeeting(null, '/meeting');

    page.expectNone('/meeting-invitation/open');
    expect(page.words).toContain('Linkki on vajaa');
  });
});
