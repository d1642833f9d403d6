import type { Client } from 'pg';

import { AUTHOR_COLUMNS } from './oracle.js';
import { type Answer, attempt } from './wall.js';
import type { Row, TableOf } from './world.js';

/** Tries to add the row as whoever acts. */
export function addRow(client: Client, { name, columns }: TableOf, row: Row): Promise<Answer> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  const values = columns.map((column) => row[column]);
  return attempt(client, `INSERT INTO "${name}" (${names}) VALUES (${places})`, values);
}

/** Whether a policy or a privilege keeps the row out; what other rules say does not count. */
export async function refusedByWall(client: Client, table: TableOf, row: Row): Promise<boolean> {
  const answer = await addRow(client, table, row);
  return 'refusedBy' in answer && answer.refusedBy === 'wall';
}

/** A few rows of each programme, and of each rung where there is one: what a rule may tell apart. */
export function someOfEach(table: TableOf): Row[] {
  const kinds = new Map<string, Row[]>();
  for (const row of table.rows) {
    const { programme_id, visibility, role, kind: sort, by_firm, marked_by } = row;
    const kind = [programme_id, visibility, role, sort, by_firm, marked_by].map(String).join(' ');
    const found = kinds.get(kind) ?? [];
    if (found.length < 2) kinds.set(kind, [...found, row]);
  }
  return [...kinds.values()].flat();
}

/** The same row again under a new key, written by the actor. */
export function newRowLike(table: TableOf, row: Row, personId: string | null): Row {
  const authored = table.columns
    .filter((column) => AUTHOR_COLUMNS.includes(column))
    .map((column) => [column, personId]);
  const fresh = table.columns.includes('id') ? { id: crypto.randomUUID() } : {};
  return { ...row, ...fresh, ...ownName(table, personId, row), ...Object.fromEntries(authored) };
}

const OPEN_REQUEST: Row = {
  ...{ state: 'open', settled_at: null, settled_by: null, refusal: null, proof: null },
};
const OPEN_FEEDBACK: Row = { state: 'open', answer: null, settled_at: null, settled_by: null };

const STANDING_SUPPORT: Row = {
  ...{ register_entered_on: null, annulled_at: null, annulled_by: null, annul_reason: null },
};

const STANDING_STEP: Row = {
  ...{ taken_back_at: null, taken_back_by: null, taken_back_reason: null },
};

const TAKEN_BACK: readonly string[] = [
  ...[
    'challenge',
    'consortium_step',
    'export_step',
    'first_order',
    'forum_visit',
    'innovation_step',
  ],
  ...['prospect_contact', 'research_partner', 'shared_challenge_act'],
  ...['practice', 'coaching_note'],
];

const STANDING_FACTS: readonly string[] = [
  ...['network_charter', 'network_upkeep', 'self_assessment', 'growth_reading'],
  ...['forum_reading', 'practice_trial'],
];

const STANDING_LINK: Row = {
  ...STANDING_STEP,
  ...{ ended_on: null, ended_at: null, ended_by: null },
};

const OPEN_QUESTION: Row = { closed_at: null, closed_by: null, closed_reason: null };
const OPEN_COMMITMENT: Row = {
  ...{ outcome: null, ended_on: null, came_of: null, ended_at: null, ended_by: null },
};
const PRESENT_MEMBER: Row = { until_on: null, ended_at: null, ended_by: null };
const STANDING_PROSPECT: Row = { dropped_at: null, dropped_by: null, dropped_reason: null };
const OPEN_PROPOSAL: Row = {
  ...{ answer: null, reason: null, meeting_id: null, settled_at: null, settled_by: null },
};
const OPEN_SWAP: Row = { answer: null, settled_at: null, settled_by: null };
const STANDING_COMPLETION: Row = { annulled_at: null, annulled_by: null, annul_reason: null };
/** A firm plans, and its adviser suggests. */
const newPlan = (row: Row): Row => ({
  state: row['marked_by'] === 'firm' ? 'planned' : 'suggested',
  ...{ settled_on: null, completion_id: null, reason: null },
});
const STANDING_SIGN_UP: Row = {
  ...{ withdrawn_at: null, withdrawn_by: null },
  ...{ attended: null, attended_at: null, attended_by: null },
};

const STANDING_SEATING: Row = { published_at: null, published_by: null, superseded_at: null };

/** What is added as oneself, and as not yet done. */
function ownName({ name }: TableOf, personId: string | null, row: Row): Row {
  if (name === 'audit_event') {
    const actor_kind = personId === null ? 'anonymous' : 'person';
    return { actor_kind, person_id: personId, sealed_as: null, is_forgotten: 'false' };
  }
  if (name === 'access_token') {
    return { person_id: personId, revoked_at: null, last_used_at: null };
  }
  if (name === 'host_proposal') return OPEN_PROPOSAL;
  if (name === 'host_swap') return OPEN_SWAP;
  if (name === 'network_supporter') return { until_on: null };
  if (name === 'support_given') return STANDING_SUPPORT;
  if (name === 'self_assessment_sheet') return { finished_at: null };
  if (name === 'growth_goal') return { state: 'open', settled_on: null, reason: null };
  if (name === 'growth_mark') return { state: 'open', reason: null };
  if (name === 'growth_step') return { state: 'open', settled_on: null };
  if (TAKEN_BACK.includes(name)) return STANDING_STEP;
  if (name === 'research_question') return OPEN_QUESTION;
  if (name === 'consortium_member') return PRESENT_MEMBER;
  if (name === 'research_commitment') return { ...OPEN_COMMITMENT, ...STANDING_STEP };
  if (STANDING_FACTS.includes(name)) return { superseded_at: null };
  if (name === 'group_link_outcome') return { superseded_at: null, corrects_id: null };
  if (name === 'group_link') return STANDING_LINK;
  if (name === 'gathered_challenge') return { released_at: null, released_by: null };
  if (name === 'saved_filter') return { person_id: personId, removed_at: null };
  if (name === 'prospect') return STANDING_PROSPECT;
  if (name === 'training_plan_item') return newPlan(row);
  if (name === 'training_completion') return STANDING_COMPLETION;
  if (name === 'gathering_seating') return STANDING_SEATING;
  if (name === 'course' || name === 'gathering') return { state: 'draft', cancel_reason: null };
  if (name.endsWith('_sign_up')) return STANDING_SIGN_UP;
  if (name === 'contact') return { person_id: null };
  if (name === 'export_file') return { person_id: personId, state: 'queued' };
  if (name === 'erasure_request') return OPEN_REQUEST;
  if (name === 'accessibility_feedback') return OPEN_FEEDBACK;
  if (name === 'webhook_delivery') return { state: 'pending', attempts: '0' };
  if (name === 'mail_message') return { state: 'queued', attempts: '0' };
  return name === 'outbox' ? { relayed_at: null, finished_at: null } : {};
}

/** Authors that the actor is not. */
export function otherNames({ columns }: TableOf): Row[] {
  const author = AUTHOR_COLUMNS.find((column) => columns.includes(column));
  return author === undefined ? [] : [{ [author]: '00000000-0000-7000-8000-00000000beef' }];
}
