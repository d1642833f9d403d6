import type { Client } from 'pg';

import { type Row, rowsOf, type World } from './world.js';

const LONG_AGO = '2025-06-01T09:00:00Z';

/** The privacy desk has no chapter in the story: rows of each kind, in two programmes, open and settled. */
export async function layPrivacyRows(superuser: Client, world: World): Promise<void> {
  const lay = async (table: string, row: Row): Promise<void> => {
    const made: Row = { id: crypto.randomUUID(), ...row };
    const columns = Object.keys(made);
    await superuser.query(
      `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map((_, nth) => `$${nth + 1}`).join(', ')})`,
      Object.values(made),
    );
  };
  const [{ id: somebody }] = rowsOf(world, 'person') as [Row];
  for (const [table, row] of [
    ...rowsOf(world, 'programme')
      .slice(0, 2)
      .flatMap(({ id }) => rowsOfProgramme(world, id, somebody)),
    ...commonRows(world, somebody),
  ]) {
    await lay(table, row);
  }
}

type Laid = readonly [table: string, row: Row];

function rowsOfProgramme(world: World, programme_id: unknown, somebody: unknown): Laid[] {
  const contact = rowsOf(world, 'contact').find((row) => row.programme_id === programme_id);
  if (!contact) throw new Error('The story has a programme without contacts');
  const here = { programme_id, recorded_at: LONG_AGO, recorded_by: somebody };
  const { id: contact_id, enterprise_id } = contact;
  const given_on = '2025-06-01';
  return [
    ['privacy_notice', { ...here, texts: { fi: {}, sv: {}, en: {} } }],
    ['retention_rule', { ...here, kind: 'notes', months: 6, legal_basis: 'Sopimus' }],
    ['retention_run', { programme_id, ran_at: LONG_AGO, counts: {} }],
    ['information_given', { ...here, enterprise_id, contact_id, how: 'phone', given_on }],
    ...requests({ subject: 'enterprise', programme_id, enterprise_id }, somebody),
  ];
}

function commonRows(world: World, somebody: unknown): Laid[] {
  const owner = rowsOf(world, 'role_grant').find(({ role }) => role === 'entrepreneur');
  const feedback = {
    received_at: LONG_AGO,
    due_on: '2025-06-15',
    language: 'fi',
    text: 'Ei kuulu',
  };
  const settled = { settled_at: LONG_AGO, settled_by: somebody, answer: 'Korjattu' };
  return [
    ...requests({ subject: 'person', person_id: owner?.person_id }, somebody),
    ['accessibility_feedback', { ...feedback, state: 'open' }],
    ['accessibility_feedback', { ...feedback, ...settled, state: 'answered' }],
  ];
}

/** One that waits, one that was refused, and one that was carried out. */
function requests(subject: Row, somebody: unknown): Laid[] {
  const asked = {
    ...subject,
    requested_at: LONG_AGO,
    requested_by: somebody,
    due_on: '2025-07-01',
  };
  const settled = { settled_at: LONG_AGO, settled_by: somebody };
  return [
    ['erasure_request', { ...asked, state: 'open' }],
    ['erasure_request', { ...asked, ...settled, state: 'refused', refusal: 'duty' }],
    ['erasure_request', { ...asked, ...settled, state: 'done', proof: { tables: [] } }],
  ];
}
