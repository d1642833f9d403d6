import type { Reach } from './reach.js';
import type { Row } from './world.js';

type Rule = (reach: Reach, row: Row) => boolean;

/** What the application's role may do with a table. A verb that is not named is refused outright. */
export interface TableRules {
  readonly read?: Rule;
  /** Whether a new row like this one may be added by the actor, with the actor as its author. */
  readonly add?: Rule;
  /** The columns that may change, and on which rows. */
  readonly change?: { readonly columns: readonly string[]; readonly on: Rule };
}

const everyone: Rule = () => true;
const signedIn: Rule = ({ personId }) => personId !== null;
const administrator: Rule = ({ isAdministrator }) => isAdministrator;
const anyStaff: Rule = ({ staffs }) => staffs.size > 0;
const staff: Rule = (reach, row) => reach.staffOf(row);
const manager: Rule = (reach, row) => reach.manages.has(row.programme_id);
const own: Rule = (reach, row) => reach.owns(row);
const funder: Rule = (reach, row) => reach.funds.has(row.programme_id);
const identityKnown: Rule = (reach, { enterprise_id }) => reach.staffKnows(enterprise_id);
const anyOf =
  (...rules: Rule[]): Rule =>
  (reach, row) =>
    rules.some((rule) => rule(reach, row));

/** A part of an experiment: its own or staff's, and only where the experiment itself is read. */
const partOfExperiment: Rule = (reach, row) =>
  anyOf(own, staff)(reach, row) && reach.readsExperiment(reach.experimentOf(row));

const EXPERIMENT_COLUMNS = [
  ...['stage', 'visibility', 'network_id', 'title', 'theme', 'hypothesis_kind', 'hypothesis'],
  ...['test', 'metric_label', 'trial_label', 'direction', 'criterion_share', 'planned_trials'],
  ...['starts_on', 'ends_on', 'locked_hash', 'updated_at'],
];
const writesExperiment: Rule = (reach, row) =>
  reach.owns(row) || (row.visibility !== 'me' && reach.staffOf(row));

/** Role × table × verb, as the programme's rules say it. Every table stands here, also the closed ones. */
export const ORACLE: Readonly<Record<string, TableRules>> = {
  area: { read: everyone },
  industry: { read: everyone },

  outbox: { add: everyone },
  mail_message: { read: anyOf(staff, administrator), add: everyone },
  audit_event: { read: administrator, add: everyone },
  attempt_count: {},
  credential: {},
  session: {},
  sign_in_request: {},

  person: {
    read: anyOf(administrator, (reach, { id }) => reach.knows.has(id)),
    add: administrator,
  },
  person_identity: {
    read: anyOf(administrator, (reach, { person_id }) => reach.knows.has(person_id)),
    change: {
      columns: ['name', 'phone', 'language', 'updated_at'],
      on: (reach, { person_id }) => reach.personId !== null && person_id === reach.personId,
    },
  },
  role_grant: {
    read: anyOf(
      administrator,
      staff,
      (reach, { person_id }) => reach.personId !== null && person_id === reach.personId,
    ),
    add: (reach, { role }) => reach.isAdministrator && role !== 'entrepreneur',
    change: { columns: ['ended_at'], on: administrator },
  },
  organisation: { read: signedIn, add: administrator },

  programme: {
    read: anyOf(administrator, (reach, { id }) => reach.granted.has(id)),
    add: administrator,
    change: {
      columns: ['label', 'starts_on', 'ends_on', 'budget_cents', 'archived_at'],
      on: administrator,
    },
  },
  programme_partner: {
    read: anyOf(administrator, (reach, { programme_id }) => reach.granted.has(programme_id)),
    add: administrator,
  },
  kpi_target: {
    read: anyOf(staff, funder),
    add: manager,
    change: { columns: ['superseded_at'], on: manager },
  },

  enterprise: {
    read: (reach, { id }) => reach.staffKnows(id) || reach.ownsEnterprise(id),
  },
  enterprise_register_fact: {
    read: anyOf(identityKnown, (reach, { enterprise_id }) => reach.ownsEnterprise(enterprise_id)),
    add: identityKnown,
    change: { columns: ['superseded_at'], on: identityKnown },
  },
  register_answer: {
    read: anyStaff,
    add: anyStaff,
    change: { columns: ['facts', 'fetched_at'], on: anyStaff },
  },
  programme_enterprise: { read: anyOf(staff, own) },
  enterprise_profile: {
    read: anyOf(staff, own),
    add: staff,
    change: { columns: ['superseded_at'], on: staff },
  },
  contact: {
    read: anyOf(staff, own),
    add: staff,
    change: { columns: ['archived_at'], on: staff },
  },
  touchpoint: { read: staff, add: staff },
  touchpoint_note: { read: staff, add: staff },

  enrolment: {
    read: anyOf(staff, own),
    add: staff,
    change: { columns: ['stage', 'ended_on', 'advisor_id'], on: staff },
  },
  enrolment_transition: { read: anyOf(staff, own), add: staff },

  network: {
    read: anyOf(staff, (reach, row) => reach.meetsIn({ ...row, network_id: row.id })),
    add: staff,
    change: { columns: ['name', 'municipality_code', 'archived_at'], on: staff },
  },
  network_member: {
    read: anyOf(staff, own, (reach, row) => row.left_on === null && reach.meetsIn(row)),
    add: staff,
    change: { columns: ['left_on'], on: staff },
  },
  invitation: {
    read: staff,
    add: staff,
    change: {
      columns: [
        ...['token_hash', 'code_hash', 'attempts', 'sent_at', 'sent_by'],
        ...['expires_at', 'revoked_at'],
      ],
      on: staff,
    },
  },

  experiment: {
    read: (reach, row) => reach.readsExperiment(row),
    add: writesExperiment,
    change: { columns: EXPERIMENT_COLUMNS, on: writesExperiment },
  },
  experiment_transition: { read: partOfExperiment, add: partOfExperiment },
  observation: {
    read: partOfExperiment,
    add: partOfExperiment,
    change: { columns: ['superseded_at'], on: partOfExperiment },
  },
  experiment_decision: {
    read: (reach, row) => reach.readsExperiment(reach.experimentOf(row)),
    add: partOfExperiment,
    change: { columns: ['superseded_at'], on: partOfExperiment },
  },
  reminder: { read: anyOf(staff, own) },

  kpi_cell: { read: staff },
  kpi_cell_enterprise: { read: staff },
  kpi_release: {
    read: anyOf(staff, funder),
    add: manager,
    change: { columns: ['superseded_at'], on: manager },
  },
  kpi_published: { read: anyOf(staff, funder), add: manager },
};

/** Columns that name who wrote a row: a new row must name the actor. */
export const AUTHOR_COLUMNS = ['recorded_by', 'created_by', 'sent_by', 'granted_by', 'published_by'];
