import type { Page } from '@playwright/test';

import { read, signIn, write } from './people.js';

export interface Invited {
  readonly programmeId: string;
  readonly enterpriseId: string;
  readonly firm: string;
  readonly name: string;
  readonly email: string;
}

interface NewPerson {
  readonly firm: string;
  readonly name: string;
  readonly email: string;
  readonly language?: 'fi' | 'sv' | 'en';
}

/**
 * A sole trader, enrolled and placed in the first core group and invited by Hanna, without walking
 * through the pages: those have tests of their own. The page is signed in as Hanna after it.
 */
export async function inviteNewFirm(page: Page, person: NewPerson): Promise<Invited> {
  const { request } = page.context();
  const programmeId = await signIn(page, 'hanna');
  const programme = `programmes/${programmeId}`;
  const { firm: name, language = 'fi', ...contact } = person;
  const { enterpriseId } = await write<{ enterpriseId: string }>(
    request,
    `${programme}/enrolments`,
    {
      ...{ kind: 'sole-trader', businessId: null, name, legalForm: 'sole-trader' },
      ...{ industryCode: null, industryCodeSet: null, municipalityCode: null },
      contact: { name: contact.name, email: contact.email, language },
    },
  );
  const networkId = await groupOf(page, programme);
  const members = { enterpriseIds: [enterpriseId] };
  await write(request, `${programme}/networks/${networkId}/members`, members);
  const { contacts } = await read<{ contacts: { id: string }[] }>(
    request,
    `${programme}/enterprises/${enterpriseId}`,
  );
  const invitation = { enterpriseId, networkId, contactId: contacts[0]?.id };
  await write(request, `${programme}/invitations`, invitation);
  return { programmeId, enterpriseId, firm: name, name: person.name, email: person.email };
}

export const GROUP = 'Mikkelin ydinryhmä';

async function groupOf(page: Page, programme: string): Promise<string> {
  const { items } = await read<{ items: { id: string; name: string }[] }>(
    page.context().request,
    `${programme}/networks`,
  );
  const group = items.find(({ name }) => name === GROUP);
  if (!group) throw new Error(`No ${GROUP}`);
  return group.id;
}
