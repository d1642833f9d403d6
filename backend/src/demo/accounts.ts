import type { DemoAccount } from '../accounts/demo-accounts.js';
import { COORDINATORS } from './story/coordinators.js';
import { FIRM_GROUPS } from './story/firms.js';
import { STAFF } from './story/people.js';
import { PROGRAMMES } from './story/programmes.js';
import type { ProgrammeKey } from './story/story.js';

/** Signs any of the accounts in, where a visitor wants to try the password door. */
export const DEMO_PASSWORD = 'kahvi ja korvapuusti';

/** Those a visitor can be, in the order of the sign-in page. Firms stand for their entrepreneurs. */
const SHOWN = [
  { staff: 'hanna' },
  { staff: 'jukka' },
  { coordinator: 'leena' },
  { firm: 'saksikuu' },
  { firm: 'tuohivakka' },
  { staff: 'riitta' },
  { staff: 'marjut' },
  { staff: 'tiina' },
  { staff: 'outi' },
] as const;

/** One tap signs in as one of these. */
export const ACCOUNTS: readonly DemoAccount[] = SHOWN.map((one) => {
  if ('staff' in one) return staffAccount(one.staff);
  return 'firm' in one ? entrepreneurAccount(one.firm) : coordinatorAccount(one.coordinator);
});

function staffAccount(key: string): DemoAccount {
  const person = STAFF.find((each) => each.key === key);
  if (!person) throw new Error(`The story has no ${key}`);
  const { email, name, role, programmes } = person;
  return { email, name, role, programmeLabel: labelOf(programmes[0]) };
}

function coordinatorAccount(key: string): DemoAccount {
  const person = COORDINATORS.find((each) => each.key === key);
  if (!person) throw new Error(`The story has no coordinator ${key}`);
  const { email, name, programme } = person;
  return { email, name, role: 'coordinator', programmeLabel: labelOf(programme) };
}

function entrepreneurAccount(key: string): DemoAccount {
  for (const { programme, firms } of FIRM_GROUPS) {
    const contact = firms.find((firm) => firm.key === key)?.contact;
    if (contact?.email === undefined) continue;
    const { email, name } = contact;
    return { email, name, role: 'entrepreneur', programmeLabel: labelOf(programme) };
  }
  throw new Error(`The story has no entrepreneur at ${key}`);
}

function labelOf(key: ProgrammeKey | undefined): DemoAccount['programmeLabel'] {
  return PROGRAMMES.find((programme) => programme.key === key)?.label ?? null;
}
