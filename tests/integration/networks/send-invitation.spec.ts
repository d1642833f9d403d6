import { v7 } from 'uuid';

import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aContact, invite, mailOf } from '../../support/growth-path/invited.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

const NOW = '2026-03-10T08:00:00.000Z';
const DAY_MS = 24 * 3_600_000;

describe('inviting an entrepreneur', () => {
  let api: TestApi;
  let fixtures: Fixtures;
  let mine: Programme;
  let foreign: Programme;
  let advisor: Client;
  let firm: Firm;

  const path = (rest = '', programme = mine): string =>
    `/programmes/${programme.id}/invitations${rest}`;
  const open = async (token: string): Promise<{ status: number; body: { state?: string } }> =>
    (await api.visitor()).post('/invitation/open', { token });
  const mails = (id: string): Promise<object[]> =>
    api.rows('SELECT kind, language FROM mail_message WHERE subject_id = $1', [id]);

  beforeAll(async () => {
    api = await TestApi.start();
    fixtures = new Fixtures(api);
    mine = await fixtures.programme();
    foreign = await fixtures.programme();
    advisor = await api.as(mine.advisor);
  });
  beforeEach(async () => {
    api.moveTo(NOW);
    firm = await fixtures.firm(mine);
  });
  afterAll(() => api.stop());

  describe('sending', () => {
    it('orders a mail in the language of the contact, valid for thirty days', async () => {
      const contact = await aContact(fixtures, mine, firm, { language: 'sv' });

      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });

      expect(await mails(id)).toEqual([{ kind: 'invitation', language: 'sv' }]);
      const [row] = await api.rows<{ sent_at: Date; expires_at: Date; sent_by: string }>(
        'SELECT sent_at, expires_at, sent_by FROM invitation WHERE id = $1',
        [id],
      );
      expect(row!.expires_at.getTime() - row!.sent_at.getTime()).toBe(30 * DAY_MS);
      expect(row!.sent_by).toBe(mine.advisor.id);
    });

    it('writes who invites whom, to which group of which programme, with a link and a code', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const network = await fixtures.network(mine);

      const id = await invite(advisor, mine, {
        ...{ enterpriseId: firm.id, contactId: contact.id, networkId: network.id },
      });

      const mail = await mailOf(api, advisor, id);
      expect(mail.subject).toContain(firm.name);
      for (const part of [contact.name, firm.name, network.name, 'Ohjelma', 'Testaaja']) {
        expect(mail.text).toContain(part);
      }
      expect(mail.text).toMatch(/^http:\/\/localhost:\d+\/invitation#[\w-]+\.[\w-]+$/m);
      expect(mail.code).toMatch(/^\d{3} \d{3}$/);
    });

    it('stores neither the link nor the code', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });

      const { token, code } = await mailOf(api, advisor, id);

      const rows = await api.rows<{ everything: string }>(
        `SELECT (SELECT string_agg(v::text, '') FROM invitation v WHERE v.id = $1)
             || (SELECT coalesce(string_agg(m::text, ''), '') FROM mail_message m WHERE m.subject_id = $1)
             || (SELECT coalesce(string_agg(o::text, ''), '') FROM outbox o) AS everything`,
        [id],
      );
      expect(rows[0]!.everything).toContain(id);
      expect(rows[0]!.everything).not.toContain(token);
      expect(rows[0]!.everything).not.toContain(token.split('.')[1]);
      expect(rows[0]!.everything).not.toContain(code.replace(' ', ''));
    });

    it('needs an address', async () => {
      const contact = await aContact(fixtures, mine, firm, { email: null });

      const reply = await advisor.post(path(), {
        ...{ enterpriseId: firm.id, networkId: null, contactId: contact.id },
      });

      expect(reply).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'contactId', code: 'invitation.no-email' }] },
      });
    });

    it('is refused while an invitation of the same person waits', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const request = { enterpriseId: firm.id, networkId: null, contactId: contact.id };
      const id = await invite(advisor, mine, request);

      const reply = await advisor.post(path(), request);

      expect(reply).toMatchObject({
        status: 409,
        body: { code: 'invitation.pending', params: { invitationId: id } },
      });
      expect(await mails(id)).toHaveLength(1);
    });

    it('happens once when two send at the same time', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const request = { enterpriseId: firm.id, networkId: null, contactId: contact.id };
      const manager = await api.as(mine.manager);

      const replies = await Promise.all([
        advisor.post(path(), request),
        manager.post(path(), request),
      ]);

      expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(replies.find(({ status }) => status === 409)?.body.code).toBe('invitation.pending');
      expect(
        await api.rows('SELECT 1 FROM person_identity WHERE email = $1', [contact.email]),
      ).toHaveLength(1);
    });

    it('invites anew after the last one has expired', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const request = { enterpriseId: firm.id, networkId: null, contactId: contact.id };
      const old = await invite(advisor, mine, request);
      api.moveTo('2026-04-10T08:00:00Z');

      const fresh = await invite(advisor, mine, request);

      expect(fresh).not.toBe(old);
      const { token } = await mailOf(api, advisor, fresh);
      expect((await open(token)).body.state).toBe('pending');
    });

    it('is refused when the person has come in already', async () => {
      const person = await fixtures.person('entrepreneur', mine.id, firm.id);
      const contact = await aContact(fixtures, mine, firm, { email: person.email });

      const reply = await advisor.post(path(), {
        ...{ enterpriseId: firm.id, networkId: null, contactId: contact.id },
      });

      expect(reply).toMatchObject({ status: 409, body: { code: 'invitation.already-joined' } });
    });

    it('keeps the name that a person has already given', async () => {
      const known = await fixtures.person('advisor', foreign.id);
      const contact = await aContact(fixtures, mine, firm, { email: known.email });

      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });

      expect(
        await api.rows(
          `SELECT i.name LIKE 'Testaaja%' AS kept FROM person_identity i
             JOIN invitation v ON v.person_id = i.person_id WHERE v.id = $1`,
          [id],
        ),
      ).toEqual([{ kept: true }]);
    });

    it('answers what belongs to another programme as absent', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const hiddenFirm = await fixtures.firm(foreign);
      const hiddenContact = await aContact(fixtures, foreign, hiddenFirm);
      const hiddenNetwork = await fixtures.network(foreign);
      const right = { enterpriseId: firm.id, networkId: null, contactId: contact.id };
      const codes: string[] = [];

      for (const wrong of [
        { enterpriseId: hiddenFirm.id, contactId: hiddenContact.id },
        { contactId: hiddenContact.id },
        { enterpriseId: hiddenFirm.id },
        { networkId: hiddenNetwork.id },
        { contactId: v7() },
      ]) {
        const reply = await advisor.post(path(), { ...right, ...wrong });
        expect(reply.status).toBe(404);
        codes.push(reply.body.code as string);
      }

      const contactMissing = 'contact.not-found';
      expect(codes).toEqual([
        ...[contactMissing, contactMissing, contactMissing],
        ...['network.not-found', contactMissing],
      ]);
    });

    it('is for staff of the programme only', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const request = { enterpriseId: firm.id, networkId: null, contactId: contact.id };

      const asFunder = await (await api.as(mine.funder)).post(path(), request);
      const asStranger = await (await api.as(foreign.advisor)).post(path(), request);

      expect(asFunder.status).toBe(403);
      expect(asStranger).toMatchObject({ status: 404, body: { code: 'programme.not-found' } });
    });
  });

  describe('sending again', () => {
    it('gives a new link and a new code, and the old link opens nothing', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });
      const old = await mailOf(api, advisor, id);
      api.moveTo('2026-03-20T08:00:00Z');

      const reply = await advisor.post(path(`/${id}/resend`));

      expect(reply.status).toBe(202);
      const fresh = await mailOf(api, advisor, id);
      expect(fresh.token).not.toBe(old.token);
      expect(fresh.code).not.toBe(old.code);
      expect(await open(old.token)).toMatchObject({
        status: 404,
        body: { code: 'invitation.not-found' },
      });
      expect(await open(fresh.token)).toMatchObject({ status: 200, body: { state: 'pending' } });
      expect(await mails(id)).toHaveLength(2);
    });

    it('lets an expired invitation be answered again', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });
      api.moveTo('2026-04-10T08:00:00Z');

      await advisor.post(path(`/${id}/resend`));

      const { token } = await mailOf(api, advisor, id);
      expect((await open(token)).body.state).toBe('pending');
    });

    it('is refused once it has been taken back', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });
      await advisor.post(path(`/${id}/revoke`));

      const reply = await advisor.post(path(`/${id}/resend`));

      expect(reply).toMatchObject({ status: 409, body: { code: 'invitation.revoked' } });
    });

    it('answers an invitation of another programme as absent', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });
      const stranger = await api.as(foreign.advisor);

      for (const step of ['resend', 'revoke']) {
        const reply = await stranger.post(path(`/${id}/${step}`, foreign));
        expect(reply).toMatchObject({ status: 404, body: { code: 'invitation.not-found' } });
      }
    });
  });

  describe('taking back', () => {
    it('closes the link, and twice is once', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const id = await invite(advisor, mine, { enterpriseId: firm.id, contactId: contact.id });
      const { token } = await mailOf(api, advisor, id);

      const replies = [
        await advisor.post(path(`/${id}/revoke`)),
        await advisor.post(path(`/${id}/revoke`)),
      ];

      expect(replies.map(({ status }) => status)).toEqual([204, 204]);
      expect((await open(token)).body.state).toBe('revoked');
      const trail = await api.rows(
        "SELECT 1 FROM audit_event WHERE action = 'invitation.revoke' AND subject_id = $1",
        [id],
      );
      expect(trail).toHaveLength(1);
    });

    it('makes room for another invitation of the same person', async () => {
      const contact = await aContact(fixtures, mine, firm);
      const request = { enterpriseId: firm.id, contactId: contact.id };
      await advisor.post(path(`/${await invite(advisor, mine, request)}/revoke`));

      await expect(invite(advisor, mine, request)).resolves.toEqual(expect.any(String));
    });
  });
});
