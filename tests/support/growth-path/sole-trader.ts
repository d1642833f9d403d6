import { v7 } from 'uuid';

import type { Firm, Fixtures, Person, Programme } from './fixtures.js';

/** Stands in every text about the sole trader, so that what is left of her can be looked for. */
export const MARK = 'tunnusmerkki';

export interface SoleTrader {
  readonly firm: Firm;
  readonly owner: Person;
  readonly contactId: string;
}

/** A sole trader with something in every corner: profile, contact, notes, a decided experiment. */
export async function aSoleTrader(
  fixtures: Fixtures,
  programme: Programme,
  { businessId = null as string | null } = {},
): Promise<SoleTrader> {
  const { id: programmeId, advisor } = programme;
  const firm = await fixtures.firm(programme, { activeFrom: '2025-01-15' });
  const key = { programme_id: programmeId, enterprise_id: firm.id };
  const owner = await fixtures.person('entrepreneur', programmeId, firm.id);
  const by = { recorded_at: '2025-03-01T09:00:00Z', recorded_by: advisor.id };
  await fixtures.change(
    `UPDATE enterprise SET kind = 'sole-trader', business_id = $2 WHERE id = $1`,
    [firm.id, businessId],
  );
  await fixtures.change(
    `UPDATE enterprise_profile SET name = $2, street = $2 WHERE enterprise_id = $1`,
    [firm.id, `Tmi ${MARK}`],
  );
  await fixtures.change(
    `UPDATE person_identity SET name = $2, email = $3, phone = '+35840${MARK}' WHERE person_id = $1`,
    [owner.id, `Aino ${MARK}`, `${MARK}-${owner.id}@test.example`],
  );
  const contactId = v7();
  await fixtures.insert('contact', {
    ...{ ...key, ...by, id: contactId, person_id: owner.id, name: `Aino ${MARK}` },
    ...{ email: `${MARK}@kahvila.example`, phone: null, language: 'fi', archived_at: null },
  });
  await visit(fixtures, { ...key, ...by });
  await experiment(fixtures, programme, { firm, owner, contactId });
  return {
    firm: { ...firm, name: `Tmi ${MARK}` },
    owner: { ...owner, email: `${MARK}-${owner.id}@test.example` },
    contactId,
  };
}

async function visit(fixtures: Fixtures, row: Record<string, unknown>): Promise<void> {
  const id = v7();
  const { programme_id } = row;
  await fixtures.insert('touchpoint', { ...row, id, kind: 'visit', happened_on: '2025-03-01' });
  const text = `Kävimme ${MARK}ssa`;
  await fixtures.insert('touchpoint_note', { touchpoint_id: id, programme_id, text });
}

async function experiment(fixtures: Fixtures, programme: Programme, { firm, owner }: SoleTrader) {
  const decidedAt = '2025-04-10T09:00:00Z';
  const id = await fixtures.decided(programme, firm, { decidedAt, visibility: 'public' });
  await fixtures.change(
    `UPDATE experiment SET title = $2, hypothesis = $2, test = $2, metric_label = $2, trial_label = $2 WHERE id = $1`,
    [id, `Ainon ${MARK}`],
  );
  await fixtures.change(
    'UPDATE experiment_decision SET learning = $2, next_step = $2 WHERE experiment_id = $1',
    [id, `Opin: ${MARK}`],
  );
  await fixtures.insert('observation', {
    ...{ id: v7(), programme_id: programme.id, experiment_id: id, enterprise_id: firm.id },
    ...{ trials: 30, successes: 12, note: MARK, observed_on: '2025-04-01', supersedes_id: null },
    ...{ recorded_at: decidedAt, recorded_by: owner.id, superseded_at: null },
  });
}
