import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import {
  aContact,
  type Contact,
  type InvitationMail,
  invite,
  mailOf,
} from '../../support/growth-path/invited.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00.000Z';

describe('answering an invitation', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: Firm;
  let network: Firm;
  let contact: Contact;
  let invitationId: string;
  let mail: InvitationMail;

  const grants = (): Promise<{ granted_by: string; person_id: string }[]> =>
    api.rows(
      `SELECT granted_by, person_id FROM role_grant
        WHERE enterprise_id = $1 AND role = 'entrepreneur' AND ended_at IS NULL`,
      [firm.id],
    );
  const step = async (name: 'resend' | 'revoke'): Promise<void> => {
    await advisor.post(`/programmes/${programme.id}/invitations/${invitationId}/${name}`);
  };

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    network = await fixtures.network(programme);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    // Each test is another quarter of an hour for the limits on tries.
    await api.rows('DELETE FROM attempt_count');
    firm = await fixtures.firm(programme);
    contact = await aContact(fixtures, programme, firm);
    invitationId = await invite(advisor, programme, {
      ...{ enterpriseId: firm.id, contactId: contact.id, networkId: network.id },
    });
    mail = await mailOf(api, advisor, invitationId);
  });
  afterAll(() => api.stop());

  describe('opening', () => {
    it('says who invites whom to what, and answers nothing yet', async () => {
      const reply = await (await api.visitor()).post('/invitation/open', { token: mail.token });

      expect(reply).toMatchObject({
        status: 200,
        body: {
          state: 'pending',
          programmeLabel: { fi: expect.stringContaining('Ohjelma') },
          networkName: network.name,
          enterpriseName: firm.name,
          invitedName: contact.name,
          inviterName: expect.stringContaining('Testaaja'),
          language: 'fi',
        },
      });
      expect(new Date(reply.body.expiresAt as string).toISOString().slice(0, 10)).toBe(
        '2026-04-09',
      );
      expect(await grants()).toEqual([]);
    });

    it.each([
      ['a text that is no link', 'kissa'],
      ['the id with a proof of nobody', null],
    ])('knows no invitation for %s', async (_, given) => {
      const token = given ?? `${mail.token.split('.')[0]}.${'A'.repeat(43)}`;

      const reply = await (await api.visitor()).post('/invitation/open', { token });

      expect(reply).toMatchObject({ status: 404, body: { code: 'invitation.not-found' } });
    });

    it('says that it has expired', async () => {
      api.moveTo('2026-04-09T08:30:00Z');

      const reply = await (await api.visitor()).post('/invitation/open', { token: mail.token });

      expect(reply.body.state).toBe('expired');
    });

    it('refuses a request that does not come from our pages', async () => {
      const reply = await api.app.inject({
        ...{ method: 'POST', url: '/api/invitation/open', payload: { token: mail.token } },
      });

      expect(reply.statusCode).toBe(403);
    });
  });

  describe('accepting by a tap', () => {
    it('signs the person in under a new session, as entrepreneur of the firm', async () => {
      const visitor = await api.visitor();

      const reply = await visitor.post('/invitation/accept', { token: mail.token });

      expect(reply).toMatchObject({
        status: 200,
        body: {
          person: { name: contact.name, email: contact.email },
          grants: [{ role: 'entrepreneur', enterpriseId: firm.id, enterpriseName: firm.name }],
        },
      });
      expect(String(reply.headers['set-cookie'])).toMatch(/verso-session=/);
      const own = await visitor.get('/my/experiments');
      expect(own.status).toBe(200);
    });

    it('gives the firm once, ties the contact to the person, and notes it', async () => {
      await (await api.visitor()).post('/invitation/accept', { token: mail.token });

      const [grant] = await grants();
      expect(grant).toMatchObject({ granted_by: programme.advisor.id });
      expect(await api.rows('SELECT person_id FROM contact WHERE id = $1', [contact.id])).toEqual([
        { person_id: grant!.person_id },
      ]);
      expect(
        await api.rows(
          "SELECT details FROM audit_event WHERE action = 'invitation.accept' AND subject_id = $1",
          [invitationId],
        ),
      ).toEqual([{ details: { personId: grant!.person_id, enterpriseId: firm.id } }]);
    });

    it('is refused the second time, with the reason', async () => {
      await (await api.visitor()).post('/invitation/accept', { token: mail.token });

      const again = await (await api.visitor()).post('/invitation/accept', { token: mail.token });

      expect(again).toMatchObject({ status: 409, body: { code: 'invitation.accepted' } });
      expect(await grants()).toHaveLength(1);
    });

    it('happens once when two devices tap at the same time', async () => {
      const [phone, laptop] = [await api.visitor(), await api.visitor()];

      const replies = await Promise.all(
        [phone, laptop].map((device) => device.post('/invitation/accept', { token: mail.token })),
      );

      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(replies.find(({ status }) => status === 409)?.body.code).toBe('invitation.accepted');
      expect(await grants()).toHaveLength(1);
    });

    it('is refused after it was taken back', async () => {
      await step('revoke');

      const reply = await (await api.visitor()).post('/invitation/accept', { token: mail.token });

      expect(reply).toMatchObject({ status: 409, body: { code: 'invitation.revoked' } });
      expect(await grants()).toEqual([]);
    });

    it('is refused after thirty days', async () => {
      api.moveTo('2026-04-09T08:30:00Z');

      const reply = await (await api.visitor()).post('/invitation/accept', { token: mail.token });

      expect(reply).toMatchObject({ status: 409, body: { code: 'invitation.expired' } });
      expect(await grants()).toEqual([]);
    });

    it('is refused with the link of an earlier mail, and does not count as a wrong code', async () => {
      api.moveTo('2026-03-12T08:00:00Z');
      await step('resend');

      const reply = await (await api.visitor()).post('/invitation/accept', { token: mail.token });

      expect(reply).toMatchObject({ status: 404, body: { code: 'invitation.not-found' } });
      expect(
        await api.rows('SELECT attempts FROM invitation WHERE id = $1', [invitationId]),
      ).toEqual([{ attempts: 0 }]);
    });

    it('gives a second firm to somebody who is in already, and to nobody in her name', async () => {
      const herself = await api.visitor();
      await herself.post('/invitation/accept', { token: mail.token });
      const second = await fixtures.firm(programme);
      const same = await aContact(fixtures, programme, second, { email: contact.email });
      const id = await invite(advisor, programme, {
        ...{ enterpriseId: second.id, contactId: same.id },
      });
      const { token } = await mailOf(api, advisor, id);

      const stranger = await (await api.visitor()).post('/invitation/accept', { token });
      const reply = await herself.post('/invitation/accept', { token });

      expect(stranger).toMatchObject({ status: 409, body: { code: 'invitation.sign-in-first' } });
      const enterprises = (reply.body.grants as { enterpriseId: string }[]).map(
        ({ enterpriseId }) => enterpriseId,
      );
      expect(enterprises).toEqual([firm.id, second.id]);
    });

    it('takes the line about an invitation off the list of staff', async () => {
      const list = `/programmes/${programme.id}/worklist`;
      const lines = async (): Promise<string[]> =>
        ((await advisor.get(list)).body.items as { rule: string; enterpriseId: string }[])
          .filter(({ enterpriseId }) => enterpriseId === firm.id)
          .map(({ rule }) => rule);
      api.moveTo('2026-03-17T08:00:00Z');
      expect(await lines()).toContain('invitation-unanswered');

      await (await api.visitor()).post('/invitation/accept', { token: mail.token });

      expect(await lines()).not.toContain('invitation-unanswered');
      expect(await lines()).not.toContain('invitation-missing');
    });
  });

  describe('accepting by the typed code', () => {
    const byCode = async (code: string) =>
      (await api.visitor()).post('/session/code', { email: contact.email, code });

    it('signs the person in and gives her the firm', async () => {
      const reply = await byCode(mail.code);

      expect(reply).toMatchObject({
        status: 200,
        body: { grants: [{ role: 'entrepreneur', enterpriseId: firm.id }] },
      });
      expect(await grants()).toHaveLength(1);
    });

    it('works once', async () => {
      await byCode(mail.code);

      const again = await byCode(mail.code);

      expect(again).toMatchObject({ status: 401, body: { code: 'sign-in.code-wrong' } });
    });

    it('is refused with the code of an earlier mail', async () => {
      api.moveTo('2026-03-12T08:00:00Z');
      await step('resend');

      expect((await byCode(mail.code)).status).toBe(401);
    });

    it('closes after five wrong codes, and leaves the link open', async () => {
      const wrong = mail.code === '111 111' ? '222 222' : '111 111';
      for (let tries = 0; tries < 5; tries += 1) {
        expect((await byCode(wrong)).status).toBe(401);
      }

      const withCode = await byCode(mail.code);
      const withLink = await (
        await api.visitor()
      ).post('/invitation/accept', {
        token: mail.token,
      });

      expect(withCode.status).toBe(401);
      expect(withLink.status).toBe(200);
    });
  });
});
