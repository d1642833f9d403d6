import { type Firm, Fixtures, type Programme } from '../../support/growth-path/fixtures.js';
import { aContact, invite, mailOf, readMail } from '../../support/growth-path/invited.js';
import { PostOffice } from '../../support/growth-path/post-office.js';
import { type Client, TestApi } from '../../support/growth-path/test-api.js';

describe('the mail of an invitation', () => {
  let office: PostOffice;
  let api: TestApi;
  let fixtures: Fixtures;
  let programme: Programme;
  let advisor: Client;
  let firm: Firm;

  const start = async (env: Record<string, string>): Promise<void> => {
    api = await TestApi.start({ env });
    api.moveTo('2026-03-10T08:00:00Z');
    fixtures = new Fixtures(api);
    programme = await fixtures.programme();
    advisor = await api.as(programme.advisor);
    firm = await fixtures.firm(programme);
  };
  const states = (id: string): Promise<{ state: string; error_code: string | null }[]> =>
    api.rows('SELECT state, error_code FROM mail_message WHERE subject_id = $1 ORDER BY id', [id]);

  describe('with a mail server', () => {
    beforeAll(async () => {
      office = await PostOffice.open();
      await start({ SMTP_URL: office.url, PUBLIC_URL: 'http://verso.example' });
    });
    afterAll(async () => {
      await api.stop();
      await office.close();
    });

    it('arrives through outbox, queue and server, and its link lets her in', async () => {
      const contact = await aContact(fixtures, programme, firm);

      const id = await invite(advisor, programme, {
        ...{ enterpriseId: firm.id, contactId: contact.id },
      });
      await api.whole.work();

      const letters = office.to(contact.email!);
      expect(letters).toHaveLength(1);
      expect(letters[0]!.subject).toContain(firm.name);
      expect(letters[0]!.text).toContain(`http://verso.example/invitation#`);
      expect(await states(id)).toEqual([{ state: 'sent', error_code: null }]);
      const { token } = readMail(letters[0]!);
      const reply = await (await api.visitor()).post('/invitation/accept', { token });
      expect(reply).toMatchObject({
        status: 200,
        body: { grants: [expect.objectContaining({ enterpriseId: firm.id })] },
      });
    });

    it.each([
      ['fi', 'kutsuu yrityksesi'],
      ['sv', 'bjuder in'],
      ['en', 'invites your firm'],
    ])('is written in the language of the contact: %s', async (language, words) => {
      const contact = await aContact(fixtures, programme, firm, { language });

      await invite(advisor, programme, {
        ...{ enterpriseId: firm.id, contactId: contact.id },
      });
      await api.whole.work();

      expect(office.to(contact.email!)[0]!.text).toContain(words);
    });

    it('does not leave when the invitation was taken back while it waited', async () => {
      const contact = await aContact(fixtures, programme, firm);
      const id = await invite(advisor, programme, {
        ...{ enterpriseId: firm.id, contactId: contact.id },
      });
      await advisor.post(`/programmes/${programme.id}/invitations/${id}/revoke`);

      await api.whole.work();

      expect(office.to(contact.email!)).toEqual([]);
      expect(await states(id)).toEqual([{ state: 'failed', error_code: 'mail.subject-gone' }]);
    });
  });

  describe('without a mail server', () => {
    beforeAll(() => start({}));
    afterAll(() => api.stop());

    it('is kept in the outbox inside Verso, and reads as it would have been sent', async () => {
      const contact = await aContact(fixtures, programme, firm);

      const id = await invite(advisor, programme, {
        ...{ enterpriseId: firm.id, contactId: contact.id },
      });
      await api.whole.work();

      expect(await states(id)).toEqual([{ state: 'kept', error_code: null }]);
      const { text, token } = await mailOf(api, advisor, id);
      expect(text).toContain(contact.name);
      const reply = await (await api.visitor()).post('/invitation/open', { token });
      expect(reply.body.state).toBe('pending');
    });
  });
});
