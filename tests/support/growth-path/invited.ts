import { v7 } from 'uuid';

import type { Firm, Fixtures, Programme } from './fixtures.js';
import type { Client, TestApi } from './test-api.js';

/** Somebody of a firm whom one can write to. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** What stands in the mail of an invitation. */
export interface InvitationMail {
  readonly subject: string;
  readonly text: string;
  readonly token: string;
  readonly code: string;
}

/** A contact of the firm; without an address when `email` is null. */
export async function aContact(
  fixtures: Fixtures,
  { id: programmeId, advisor }: Programme,
  firm: Firm,
  { email = `aino-${v7()}@kahvila.example`, language = 'fi' }: Partial<ContactOptions> = {},
): Promise<Contact> {
  const contact = { id: v7(), name: 'Aino Kahvila', email };
  await fixtures.insert('contact', {
    ...contact,
    programme_id: programmeId,
    enterprise_id: firm.id,
    person_id: null,
    phone: null,
    language,
    recorded_at: '2025-01-01T06:00:00Z',
    recorded_by: advisor.id,
    archived_at: null,
  });
  return contact;
}

interface ContactOptions {
  readonly email: string | null;
  readonly language: string;
}

/** Invites as staff would, and answers the invitation's id. */
export async function invite(
  client: Client,
  programme: Programme,
  request: { enterpriseId: string; contactId: string; networkId?: string | null },
): Promise<string> {
  const body = { networkId: null, ...request };
  const reply = await client.post(`/programmes/${programme.id}/invitations`, body);
  if (reply.status !== 201) throw new Error(`${reply.status} ${reply.text}`);
  return reply.body.id as string;
}

/** The latest mail about an invitation, as it reads in the outbox inside Verso. */
export async function mailOf(
  api: TestApi,
  client: Client,
  invitationId: string,
): Promise<InvitationMail> {
  const [mail] = await api.rows<{ id: string }>(
    'SELECT id FROM mail_message WHERE subject_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1',
    [invitationId],
  );
  const { body } = await client.get(`/mails/${mail!.id}`);
  return readMail(body as { subject: string; text: string });
}

/** Link and code inside the text of a mail. */
export function readMail({ subject, text }: { subject: string; text: string }): InvitationMail {
  const token = /\/invitation#(\S+)/.exec(text)?.[1];
  const code = /(\d{3} \d{3})/.exec(text)?.[1];
  if (token === undefined || code === undefined) throw new Error(`No link or code in: ${text}`);
  return { subject, text, token, code };
}
