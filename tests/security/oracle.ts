import type { Reach } from './reach.js';
import type { Row } from './world.js';

type Rule = (reach: Reach, row: Row) => boolean;

/** What the application's role may do with a table. A verb that is not named is refused outright. */
export interface TableRules {
  readonly read?: Rule;
  /** Whether a new row like this one may be added by the actor, with the actor as its author. */
  readonly add?: Rule;
  /** What makes an allowed row a refused one: a state, an author or a kind that is not the actor's. */
  readonly lies?: readonly Row[];
  readonly change?: Change;
}

/** Which columns may change, on which rows, and what has to be set with it. */
export interface Change {
  readonly columns: readonly string[];
  readonly on: Rule;
  /** Values, as SQL, without which no change goes through. */
  readonly only?: Readonly<Record<string, string>>;
}

const SOMEBODY_ELSE = '00000000-0000-7000-8000-00000000beef';
const everyone: Rule = () => true;
const signedIn: Rule = ({ personId }) => personId !== null;
const administrator: Rule = ({ isAdministrator }) => isAdministrator;
const anyStaff: Rule = ({ staffs }) => staffs.size > 0;
const staff: Rule = (reach, row) => reach.staffOf(row);
const manager: Rule = (reach, row) => reach.manages.has(row.programme_id);
/** Administrators set programmes up, and managers their own. */
const setsUp: Rule = (reach, row) => reach.isAdministrator || manager(reach, row);
const oneself: Rule = ({ personId }, { person_id }) => personId !== null && person_id === personId;
const own: Rule = (reach, row) => reach.owns(row);
const ofFirmOrHerself: Rule = (reach, row) =>
  row['contact_id'] === null || reach.isContact(row['contact_id']);
const funder: Rule = (reach, row) => reach.funds.has(row.programme_id);
const identityKnown: Rule = (reach, { enterprise_id }) => reach.staffKnows(enterprise_id);
const self: Rule = (reach, { person_id }) =>
  reach.personId !== null && person_id === reach.personId;
const notYet =
  (column: string, rule: Rule): Rule =>
  (reach, row) =>
    row[column] === null && rule(reach, row);
/** A fact that stands is superseded, once. */
const supersede = (on: Rule): Change => ({
  columns: ['superseded_at'],
  on: notYet('superseded_at', on),
  only: { superseded_at: 'now()' },
});
const anyOf =
  (...rules: Rule[]): Rule =>
  (reach, row) =>
    rules.some((rule) => rule(reach, row));
/** What was told in error is taken back once, in one's own name. */
const takenBack = (on: Rule): Pick<TableRules, 'lies' | 'change'> => ({
  lies: [
    {
      ...{ taken_back_at: '2026-01-01', taken_back_reason: 'Virhe' },
      taken_back_by: SOMEBODY_ELSE,
    },
  ],
  change: {
    columns: ['taken_back_at', 'taken_back_by', 'taken_back_reason'],
    on: notYet('taken_back_at', on),
  },
});

/** A part of an experiment: its own or staff's, and only where the experiment itself is read. */
const partOfExperiment: Rule = (reach, row) =>
  anyOf(own, staff)(reach, row) && reach.readsExperiment(reach.experimentOf(row));

const inGroup: Rule = (reach, row) => reach.meetsIn(row);
/** Whoever coordinates a group sees what is in it, and plans and writes it down; in hers alone. */
const coordinates: Rule = (reach, row) => reach.coordinates(row);
/** She names no firm but those that are, or were, in the group. */
const arranges =
  (...firms: string[]): Rule =>
  (reach, row) =>
    coordinates(reach, row) &&
    firms.every(
      (firm) => row[firm] === null || reach.hasBeenIn({ ...row, enterprise_id: row[firm] }),
    );
/** Whoever coordinates some group of the programme, and its staff. */
const amongCoordinators = anyOf(staff, (reach, row) => reach.coordinatesIn(row));
const ofCoached = anyOf(staff, (reach, row) => coordinates(reach, row) && reach.isCoached(row));
const isHers: Rule = (reach, row) => row['recorded_by'] === reach.personId;
const seesGroup = anyOf(staff, inGroup, coordinates);
const hosts: Rule = (reach, row) => reach.owns({ ...row, enterprise_id: row['host_id'] });
/** A member wishes for its own firm, in a group that it is in; it picks nothing. */
const wishes: Rule = (reach, row) =>
  own(reach, row) && inGroup(reach, row) && row['meeting_id'] === null && row.archived_at === null;
/** What a member asks of the queue for its own firm; a swap concerns two. */
const asks: Rule = (reach, row) =>
  own(reach, row) && reach.isIn(row) && row['by_firm'] === 'true' && row.kind !== 'swap';
/** A member agrees for itself, or staff note that it did. */
const agrees: Rule = (reach, row) =>
  reach.isIn(row) && (row['by_firm'] === 'true' ? own(reach, row) : staff(reach, row));
/** The other side of a swap. */
const askedOf = (row: Row): Row => ({ ...row, enterprise_id: row['with_id'] });
const inSwap: Rule = (reach, row) => own(reach, row) || own(reach, askedOf(row));
const settlesSwap: Rule = (reach, row) =>
  [row, askedOf(row)].some((side) => own(reach, side) && reach.isIn(side));

/** The firm answers for itself, and an advisor with it. */
const saysWhoAnswered: Rule = (reach, row) =>
  (row['answered_by'] ?? row['marked_by']) === 'firm' ? own(reach, row) : staff(reach, row);

/** A firm plans; its adviser suggests. */
const plansOrSuggests: Rule = (reach, row) =>
  (row['marked_by'] === 'firm' && row.state === 'planned' && own(reach, row)) ||
  (row['marked_by'] === 'advisor' && row.state === 'suggested' && staff(reach, row));
const isUnsettled = ({ state }: Row): boolean => state === 'suggested' || state === 'planned';

const COURSE_COLUMNS = [
  ...['title', 'teaches', 'skill', 'provider', 'language', 'way', 'link', 'place', 'sessions'],
  ...['starts_on', 'ends_on', 'hours', 'seats', 'price_note', 'sign_up_until', 'state'],
  ...['cancel_reason', 'version'],
];

const GATHERING_COLUMNS = [
  ...['title', 'about', 'kind', 'starts_on', 'starts_at', 'ends_on', 'ends_at', 'place', 'link'],
  ...['seats', 'sign_up_until', 'state', 'cancel_reason', 'version', 'changed_at'],
];

/** What a programme offers to people of its firms: drafts are its staff's own. */
const offer = (columns: readonly string[]): TableRules => ({
  read: (reach, row) => staff(reach, row) || (row.state !== 'draft' && reach.ownsIn(row)),
  add: staff,
  lies: [{ state: 'open' }],
  change: {
    columns,
    on: (reach, row) => staff(reach, row) && row.state !== 'held' && row.state !== 'cancelled',
  },
});

/** Who comes to it. */
const signUp: TableRules = {
  read: anyOf(staff, own),
  add: (reach, row) => staff(reach, row) || (own(reach, row) && reach.mayCome(row)),
  lies: [
    { withdrawn_at: '2026-01-01', withdrawn_by: SOMEBODY_ELSE },
    { attended: true, attended_at: '2026-01-01', attended_by: SOMEBODY_ELSE },
  ],
  change: {
    columns: ['withdrawn_at', 'withdrawn_by', 'attended', 'attended_at', 'attended_by'],
    on: notYet('withdrawn_at', anyOf(staff, notYet('attended', own))),
  },
};

const SEATING_COLUMNS = [
  ...['known_pairs', 'first_meetings', 'at_most', 'fewest', 'exchanges'],
  ...['published_at', 'published_by', 'superseded_at'],
];

const EXPERIMENT_COLUMNS = [
  ...['stage', 'visibility', 'network_id', 'title', 'theme', 'hypothesis_kind', 'hypothesis'],
  ...['test', 'metric_label', 'trial_label', 'direction', 'criterion_share', 'planned_trials'],
  ...['starts_on', 'ends_on', 'locked_hash', 'updated_at'],
];
const writesExperiment: Rule = (reach, row) =>
  (reach.owns(row) || (row.visibility !== 'me' && reach.staffOf(row))) && reach.hasBeenIn(row);

/** Each kind of mail has those who may order it. */
const ordersMail: Rule = (reach, row) => {
  if (row.kind === 'sign-in') return row.programme_id === null;
  if (row.kind === 'staff-invitation') return row.programme_id === null && reach.isAdministrator;
  if (row.kind === 'second-step-off') {
    const isOwn = reach.personId !== null && row.person_id === reach.personId;
    return row.programme_id === null && (isOwn || reach.isAdministrator);
  }
  if (row.kind === 'privacy-notice') {
    return row.person_id === null && row.subject_kind === 'contact' && reach.staffOf(row);
  }
  if (['meeting-invitation', 'meeting-changed', 'meeting-cancelled'].includes(String(row.kind))) {
    const isOfMeeting = row.subject_kind === 'meeting-invitation';
    return row.person_id === null && isOfMeeting && (reach.staffOf(row) || reach.asks(row));
  }
  const offer = /^(course|gathering)-(changed|cancelled)$/.exec(String(row.kind))?.[1];
  if (offer) {
    const isOfOffer = row.subject_kind === `${offer}-sign-up` && reach.isSignUp(offer, row);
    return row.person_id === null && isOfOffer && reach.staffOf(row);
  }
  if (row.kind === 'coordinator-invitation') {
    return row.subject_kind === 'coordinator' && manager(reach, row) && reach.tellsCoordinator(row);
  }
  if (row.kind === 'feedback-answer') {
    const isCommon = row.programme_id === null && row.person_id === null;
    return isCommon && row.subject_kind === 'feedback' && answersFeedback(reach, row);
  }
  return row.kind === 'invitation' && reach.staffOf(row);
};

/** A person's request is an administrator's to settle, a firm's its manager's. */
const settlesErasure: Rule = (reach, row) =>
  row.person_id === null ? manager(reach, row) : reach.isAdministrator;
const herself = (reach: Reach, id: unknown): boolean =>
  reach.personId !== null && id === reach.personId;
const answersFeedback: Rule = ({ isAdministrator, manages }) => isAdministrator || manages.size > 0;

/** Role × table × verb, as the programme's rules say it. Every table stands here, also the closed ones. */
export const ORACLE: Readonly<Record<string, TableRules>> = {
  area: { read: everyone },
  industry: { read: everyone },
  municipality_seat: { read: everyone },

  typeorm_migration: {},

  outbox: {
    add: everyone,
    lies: [
      { relayed_at: '2026-01-01' },
      { relayed_at: '2026-01-01', finished_at: '2026-01-01' },
      { payload: `{"payload": {}, "actorId": "${SOMEBODY_ELSE}"}` },
      { payload: '{"payload": {}, "actorId": null}' },
    ],
  },
  mail_message: {
    read: anyOf(staff, administrator),
    add: ordersMail,
    lies: [
      { state: 'sent' },
      { attempts: '1' },
      { kind: 'reminder' },
      { kind: 'meeting-reminder' },
      { kind: 'webhook-failing' },
    ],
    change: {
      columns: ['state', 'attempts', 'error_code', 'settled_at'],
      on: (reach, row) =>
        ['kept', 'uncertain', 'failed'].includes(String(row.state)) &&
        anyOf(staff, administrator)(reach, row),
      only: { state: `'queued'` },
    },
  },
  audit_event: {
    read: administrator,
    add: everyone,
    lies: [
      { sealed_as: '1' },
      { is_forgotten: 'true' },
      { actor_kind: 'system', person_id: null },
      { actor_kind: 'person', person_id: SOMEBODY_ELSE },
    ],
  },
  job_failure: { read: administrator },
  audit_seal: { read: administrator },
  audit_check: { read: administrator },
  programme_change: { read: staff },
  attempt_count: {},
  kept_answer: {},
  access_token: {
    read: self,
    add: self,
    lies: [
      { person_id: SOMEBODY_ELSE },
      { revoked_at: '2026-01-01' },
      { last_used_at: '2026-01-01' },
    ],
    change: {
      columns: ['revoked_at'],
      on: notYet('revoked_at', self),
      only: { revoked_at: 'now()' },
    },
  },
  queue_depth: { read: administrator },
  schedule_run: { read: administrator },
  worker_process: { read: administrator },
  backup_run: { read: administrator },
  credential: {},
  session: {},
  sign_in_request: {},
  totp: {},
  recovery_code: {},
  openid_request: {},
  openid_identity: {},
  openid_grant: {},
  openid_notice: {},

  person: {
    read: anyOf(administrator, (reach, { id }) => reach.knows(id)),
    add: administrator,
  },
  person_identity: {
    read: anyOf(administrator, (reach, { person_id }) => reach.knows(person_id)),
    change: {
      columns: ['name', 'phone', 'language', 'updated_at'],
      on: (reach, { person_id }) => reach.personId !== null && person_id === reach.personId,
    },
  },
  /** Whom a role was given to, in the words of the programme: doors write it. */
  coordinator: { read: staff },
  role_grant: {
    read: anyOf(
      administrator,
      staff,
      (reach, { person_id }) => reach.personId !== null && person_id === reach.personId,
    ),
    add: (reach, { role }) => reach.isAdministrator && role !== 'entrepreneur',
    change: {
      columns: ['ended_at'],
      on: notYet('ended_at', administrator),
      only: { ended_at: 'now()' },
    },
  },
  organisation: {
    read: signedIn,
    add: ({ isAdministrator, manages }) => isAdministrator || manages.size > 0,
  },

  programme: {
    read: anyOf(administrator, (reach, { id }) => reach.granted.has(id)),
    add: administrator,
    change: {
      columns: [
        ...['label', 'starts_on', 'ends_on', 'budget_cents', 'fund', 'funding_line'],
        ...['eligible_areas', 'priorities', 'archived_at'],
      ],
      on: anyOf(administrator, ({ manages }, { id, archived_at }) => {
        return archived_at === null && manages.has(id);
      }),
    },
  },
  programme_version: { read: anyOf(administrator, staff), add: setsUp },
  programme_partner: {
    read: anyOf(administrator, (reach, { programme_id }) => reach.granted.has(programme_id)),
    add: setsUp,
    change: supersede(setsUp),
  },
  programme_contact: {
    read: anyOf(administrator, staff),
    add: setsUp,
    change: {
      columns: ['archived_at'],
      on: notYet('archived_at', setsUp),
      only: { archived_at: 'now()' },
    },
  },
  programme_objective: {
    read: anyOf(administrator, staff, funder),
    add: setsUp,
    change: supersede(setsUp),
  },
  kpi_target: {
    read: anyOf(administrator, staff, funder),
    add: setsUp,
    change: supersede(setsUp),
  },

  enterprise: {
    read: (reach, { id }) => reach.staffKnows(id) || reach.ownsEnterprise(id),
  },
  enterprise_register_fact: {
    read: anyOf(identityKnown, (reach, { enterprise_id }) => reach.ownsEnterprise(enterprise_id)),
    add: identityKnown,
    change: supersede(identityKnown),
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
    change: supersede(staff),
  },
  contact: {
    read: anyOf(staff, own, (reach, row) => row.archived_at === null && reach.writesTo(row)),
    add: (reach, row) => staff(reach, row) && row.person_id === null,
    lies: [{ person_id: SOMEBODY_ELSE }],
    change: { columns: ['archived_at'], on: staff },
  },
  touchpoint: {
    read: staff,
    add: anyOf(staff, (reach, row) => row.kind === 'meeting' && reach.hasMet(row)),
    change: supersede(staff),
  },
  touchpoint_note: { read: staff, add: staff },

  enterprise_own_number: { read: staff, add: staff, change: supersede(staff) },
  yearly_figure: {
    read: anyOf(staff, own),
    add: anyOf(staff, (reach, row) => own(reach, row) && row['source'] === 'firm'),
    change: supersede(anyOf(staff, own)),
  },
  related_enterprise: {
    read: anyOf(staff, own),
    add: staff,
    change: { columns: ['name', 'business_id'], on: staff },
  },
  ownership_link: { read: anyOf(staff, own), add: staff, change: supersede(staff) },
  related_figure: { read: anyOf(staff, own), add: staff, change: supersede(staff) },
  no_links_declaration: {
    read: anyOf(staff, own),
    add: anyOf(staff, own),
    change: supersede(anyOf(staff, own)),
  },
  indicator_reading: { read: staff, add: staff, change: supersede(staff) },

  import_batch: {
    read: manager,
    add: manager,
    change: {
      columns: [
        ...['kind', 'columns', 'decimal_sign', 'state', 'error_code', 'counts', 'rows_checked'],
        ...['rows_written', 'last_line', 'checked_at', 'started_at', 'settled_at'],
      ],
      on: manager,
    },
  },
  import_row: {
    read: manager,
    add: manager,
    change: { columns: ['outcome', 'problems', 'before', 'enterprise_id'], on: manager },
  },
  import_mapping: {
    read: manager,
    add: manager,
    change: {
      columns: ['kind', 'columns', 'decimal_sign', 'headers', 'saved_at', 'saved_by'],
      on: manager,
      only: { saved_by: 'verso.person_id()' },
    },
  },
  export_file: {
    read: oneself,
    add: (reach, row) =>
      oneself(reach, row) &&
      row.state === 'queued' &&
      (row.programme_id === null || staff(reach, row)),
    lies: [{ person_id: SOMEBODY_ELSE }, { state: 'ready' }],
    change: {
      columns: ['state', 'error_code', 'rows_made', 'file_sha256', 'file_bytes', 'settled_at'],
      on: oneself,
    },
  },

  enrolment: {
    read: anyOf(staff, own),
    add: (reach, row) => staff(reach, row) && reach.meetsStaff(row.advisor_id),
    change: { columns: ['stage', 'ended_on', 'advisor_id', 'superseded_at'], on: staff },
  },
  enrolment_transition: { read: anyOf(staff, own), add: staff },
  enrolment_agreement: { read: anyOf(staff, own), add: staff },
  consent_event: {
    read: (reach, row) => staff(reach, row) || (own(reach, row) && ofFirmOrHerself(reach, row)),
    add: (reach, row) =>
      row['way'] === 'self' ? own(reach, row) && ofFirmOrHerself(reach, row) : staff(reach, row),
  },
  enrolment_handover: {
    read: anyOf(staff, own),
    add: (reach, row) =>
      staff(reach, row) &&
      reach.meetsStaff(row.to_advisor_id) &&
      (reach.meetsStaff(row.from_advisor_id) || row.from_advisor_id === reach.advisorOf(row)),
  },
  eligibility_declaration: {
    read: anyOf(staff, own),
    add: staff,
    change: supersede(staff),
  },
  eligibility_decision: { read: anyOf(staff, own), add: staff },
  enterprise_merge: { read: staff },
  enterprise_merge_row: { read: staff },
  enterprise_distinction: {
    read: staff,
    add: (reach, row) =>
      staff(reach, row) && [row['first_id'], row['second_id']].every((id) => reach.staffKnows(id)),
    lies: [{ withdrawn_at: '2026-01-01', withdrawn_by: SOMEBODY_ELSE }],
    change: {
      columns: ['withdrawn_at', 'withdrawn_by'],
      on: notYet('withdrawn_at', staff),
      only: { withdrawn_at: 'now()', withdrawn_by: 'verso.person_id()' },
    },
  },
  saved_filter: {
    read: (reach, row) => self(reach, row) && staff(reach, row),
    add: (reach, row) => self(reach, row) && staff(reach, row),
    lies: [{ person_id: SOMEBODY_ELSE }, { removed_at: '2026-01-01' }],
    change: {
      columns: ['removed_at'],
      on: (reach, row) => self(reach, row) && staff(reach, row),
    },
  },
  prospect: {
    read: staff,
    add: staff,
    lies: [{ dropped_at: '2026-01-01', dropped_by: SOMEBODY_ELSE, dropped_reason: 'Virhe' }],
    change: {
      columns: ['dropped_at', 'dropped_by', 'dropped_reason'],
      on: notYet('dropped_at', staff),
    },
  },
  prospect_contact: {
    read: staff,
    add: staff,
    lies: [
      { taken_back_at: '2026-01-01', taken_back_by: SOMEBODY_ELSE, taken_back_reason: 'Virhe' },
    ],
    change: {
      columns: ['taken_back_at', 'taken_back_by', 'taken_back_reason'],
      on: notYet('taken_back_at', staff),
    },
  },
  training_completion: {
    read: anyOf(staff, own),
    add: staff,
    lies: [{ annulled_at: '2026-01-01', annulled_by: SOMEBODY_ELSE, annul_reason: 'Virhe' }],
    change: {
      columns: ['annulled_at', 'annulled_by', 'annul_reason'],
      on: notYet('annulled_at', staff),
    },
  },
  training_plan_item: {
    read: anyOf(staff, own),
    add: plansOrSuggests,
    lies: [{ state: 'done', settled_on: '2026-01-01' }],
    change: {
      columns: ['state', 'settled_on', 'completion_id', 'reason', 'version'],
      on: (reach, row) => isUnsettled(row) && own(reach, row),
    },
  },
  course: offer(COURSE_COLUMNS),
  course_change: { read: staff, add: staff },
  course_sign_up: signUp,
  gathering: offer(GATHERING_COLUMNS),
  gathering_sign_up: signUp,
  gathering_seating: {
    read: (reach, row) =>
      staff(reach, row) ||
      (row['published_at'] !== null && row.superseded_at === null && reach.isComing(row)),
    add: staff,
    lies: [{ superseded_at: '2026-01-01' }],
    change: {
      columns: SEATING_COLUMNS,
      on: notYet('superseded_at', staff),
    },
  },
  gathering_seat: {
    read: (reach, row) => staff(reach, row) || reach.isSeated(row),
    add: staff,
    change: { columns: ['table_number'], on: staff },
  },
  support_given: {
    read: anyOf(staff, own),
    add: staff,
    lies: [
      { register_entered_on: '2026-01-01' },
      { annulled_at: '2026-01-01', annulled_by: SOMEBODY_ELSE, annul_reason: 'Virhe' },
    ],
    change: {
      columns: ['register_entered_on', 'annulled_at', 'annulled_by', 'annul_reason'],
      on: notYet('annulled_at', staff),
    },
  },
  de_minimis_declaration: { read: anyOf(staff, own), add: staff },
  de_minimis_check: { read: anyOf(staff, own), add: staff },
  de_minimis_reported_aid: { read: anyOf(staff, own), add: staff },
  self_assessment_sheet: {
    read: anyOf(staff, own),
    add: anyOf(staff, own),
    lies: [{ finished_at: '2026-01-01' }],
    change: {
      columns: ['answers', 'saved_at', 'finished_at'],
      on: notYet('finished_at', anyOf(staff, own)),
    },
  },
  self_assessment: {
    read: anyOf(staff, own),
    add: saysWhoAnswered,
    lies: [{ superseded_at: '2026-01-01' }],
    change: supersede(anyOf(staff, own)),
  },
  start_interview: { read: anyOf(staff, own), add: staff },
  growth_goal: {
    read: anyOf(staff, own),
    add: anyOf(staff, own),
    lies: [{ state: 'reached', settled_on: '2026-01-01' }],
    change: { columns: ['state', 'settled_on', 'reason', 'version'], on: anyOf(staff, own) },
  },
  growth_reading: {
    read: anyOf(staff, own),
    add: saysWhoAnswered,
    lies: [{ superseded_at: '2026-01-01' }],
    change: supersede(anyOf(staff, own)),
  },
  growth_mark: { read: anyOf(staff, own), add: saysWhoAnswered },
  growth_step: {
    read: anyOf(staff, own),
    add: anyOf(staff, own),
    lies: [{ state: 'done', settled_on: '2026-01-01' }],
    change: { columns: ['state', 'settled_on', 'version'], on: anyOf(staff, own) },
  },
  export_step: {
    read: anyOf(staff, own),
    add: anyOf(staff, own),
    ...takenBack(anyOf(staff, own)),
  },
  innovation: { read: anyOf(staff, own), add: anyOf(staff, own) },
  innovation_step: {
    read: anyOf(staff, own),
    add: anyOf(staff, own),
    ...takenBack(anyOf(staff, own)),
  },
  challenge: {
    read: anyOf(staff, own),
    add: anyOf(staff, own),
    ...takenBack(anyOf(staff, own)),
  },
  shared_challenge: {
    read: (reach, row) => staff(reach, row) || reach.shares(row.id),
    add: staff,
    change: { columns: ['title', 'about', 'kind', 'municipalities', 'version'], on: staff },
  },
  gathered_challenge: {
    read: anyOf(staff, own),
    add: staff,
    lies: [{ released_at: '2026-01-01', released_by: SOMEBODY_ELSE }],
    change: { columns: ['released_at', 'released_by'], on: notYet('released_at', staff) },
  },
  shared_challenge_act: {
    read: (reach, row) => staff(reach, row) || reach.shares(row.shared_id),
    add: staff,
    ...takenBack(staff),
  },
  first_order: {
    read: anyOf(staff, own),
    add: (reach, row) => anyOf(staff, own)(reach, row) && reach.hasBeenIn(row),
    ...takenBack(anyOf(staff, own)),
  },
  forum_visit: { read: staff, add: staff, ...takenBack(staff) },
  forum_firm: { read: staff, add: staff },
  research_partner: { read: staff, add: staff, ...takenBack(staff) },
  research_question: {
    read: (reach, row) =>
      anyOf(staff, own)(reach, row) || (row.enterprise_id === null && reach.ownsIn(row)),
    add: (reach, row) => staff(reach, row) || (own(reach, row) && row['partner_id'] === null),
    lies: [{ closed_at: '2026-01-01', closed_reason: 'Virhe', closed_by: SOMEBODY_ELSE }],
    change: {
      columns: ['partner_id', 'closed_at', 'closed_by', 'closed_reason'],
      on: notYet('closed_at', staff),
    },
  },
  research_commitment: {
    read: anyOf(staff, own),
    add: staff,
    lies: [
      { outcome: 'delivered', ended_on: '2026-12-01', came_of: 'Valmis', ended_by: SOMEBODY_ELSE },
    ],
    change: {
      columns: [
        ...['outcome', 'ended_on', 'came_of', 'ended_at', 'ended_by'],
        ...['taken_back_at', 'taken_back_by', 'taken_back_reason'],
      ],
      on: notYet('taken_back_at', staff),
    },
  },
  consortium: {
    read: (reach, row) => staff(reach, row) || reach.isAllied(row.id),
    add: staff,
    change: {
      columns: ['name', 'about', 'call', 'call_due_on', 'funder', 'applied_cents', 'version'],
      on: staff,
    },
  },
  consortium_member: {
    read: (reach, row) => staff(reach, row) || reach.isAllied(row['consortium_id']),
    add: staff,
    lies: [{ until_on: '2026-12-01', ended_at: '2026-12-01', ended_by: SOMEBODY_ELSE }],
    change: { columns: ['until_on', 'ended_at', 'ended_by'], on: notYet('until_on', staff) },
  },
  consortium_step: {
    read: (reach, row) => staff(reach, row) || reach.isAllied(row['consortium_id']),
    add: staff,
    ...takenBack(staff),
  },
  research_reply: {
    read: anyOf(staff, own),
    add: (reach, row) => (row['said_by'] === 'firm' ? own(reach, row) : staff(reach, row)),
  },
  forum_reading: {
    read: staff,
    add: staff,
    lies: [{ superseded_at: '2026-01-01' }],
    change: supersede(staff),
  },
  enrolment_terms: {
    read: anyOf(administrator, staff, (reach, row) => reach.ownsIn(row)),
    add: setsUp,
    change: supersede(setsUp),
  },

  network: {
    read: anyOf(staff, (reach, row) => {
      const network = { ...row, network_id: row.id };
      return reach.meetsIn(network) || reach.coordinates(network);
    }),
    add: staff,
    change: { columns: ['name', 'municipality_code', 'archived_at'], on: staff },
  },
  network_member: {
    read: anyOf(
      staff,
      own,
      coordinates,
      (reach, row) => row.left_on === null && reach.meetsIn(row),
    ),
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

  meeting: {
    read: anyOf(seesGroup, hosts),
    add: anyOf(staff, arranges('host_id')),
    change: {
      columns: [
        ...['meets_on', 'starts_at', 'ends_at', 'place', 'at_coordinator', 'host_id', 'theme'],
        ...['state', 'minutes', 'arranged_at', 'settled_at', 'sequence', 'changed_at'],
      ],
      on: anyOf(staff, arranges('host_id')),
    },
  },
  calendar_feed: {
    read: self,
    add: (reach, row) => self(reach, row) && (row.network_id === null || seesGroup(reach, row)),
    lies: [{ person_id: SOMEBODY_ELSE }, { ended_at: '2026-01-01' }],
    change: { columns: ['token_hash', 'made_at', 'ended_at'], on: notYet('ended_at', self) },
  },
  host_turn: {
    read: anyOf(seesGroup, own),
    add: (reach, row) =>
      (row['by_firm'] === 'false' &&
        anyOf(staff, arranges('enterprise_id', 'with_id'))(reach, row)) ||
      (row.superseded_at === null && asks(reach, row)),
    lies: [{ kind: 'swap', with_id: SOMEBODY_ELSE, by_firm: 'true' }],
    change: supersede(anyOf(staff, coordinates, asks)),
  },
  network_charter: {
    read: seesGroup,
    add: staff,
    lies: [{ superseded_at: '2026-01-01' }],
    change: supersede(staff),
  },
  practice: {
    read: amongCoordinators,
    add: amongCoordinators,
    lies: [
      {
        ...{ taken_back_at: '2026-01-01', taken_back_reason: 'Virhe' },
        taken_back_by: SOMEBODY_ELSE,
      },
    ],
    change: {
      columns: [
        ...['topic', 'title', 'did', 'works_when', 'version'],
        ...['taken_back_at', 'taken_back_by', 'taken_back_reason'],
      ],
      on: notYet(
        'taken_back_at',
        anyOf(staff, (reach, row) => amongCoordinators(reach, row) && isHers(reach, row)),
      ),
    },
  },
  practice_trial: {
    read: amongCoordinators,
    add: anyOf(staff, coordinates),
    lies: [{ superseded_at: '2026-01-01' }],
    change: supersede(anyOf(staff, coordinates)),
  },
  group_link: {
    read: anyOf(staff, coordinates, (reach, row) =>
      reach.coordinates({ ...row, network_id: row['other_network_id'] }),
    ),
    add: (reach, row) =>
      anyOf(staff, coordinates)(reach, row) &&
      (row['other_network_id'] === null ||
        seesGroup(reach, { ...row, network_id: row['other_network_id'] })),
    lies: [
      {
        ...{ taken_back_at: '2026-01-01', taken_back_reason: 'Virhe' },
        taken_back_by: SOMEBODY_ELSE,
      },
    ],
    change: {
      columns: [
        ...['ended_on', 'ended_at', 'ended_by'],
        ...['taken_back_at', 'taken_back_by', 'taken_back_reason'],
      ],
      on: notYet('taken_back_at', anyOf(staff, coordinates)),
    },
  },
  group_link_outcome: {
    read: (reach, row) => reach.seesLink(row),
    add: (reach, row) => reach.seesLink(row, true),
    lies: [{ superseded_at: '2026-01-01' }],
    change: supersede((reach, row) => reach.seesLink(row, true)),
  },
  coaching_note: {
    read: (reach, row) =>
      ofCoached(reach, row) && (row['is_shared'] === 'true' || isHers(reach, row)),
    add: ofCoached,
    ...takenBack((reach, row) => ofCoached(reach, row) && isHers(reach, row)),
  },
  network_upkeep: {
    read: anyOf(staff, coordinates),
    add: staff,
    lies: [{ superseded_at: '2026-01-01' }],
    change: supersede(staff),
  },
  network_supporter: {
    read: seesGroup,
    add: staff,
    lies: [{ until_on: '2026-01-01' }],
    change: { columns: ['until_on'], on: notYet('until_on', staff) },
  },
  network_agreement: { read: anyOf(staff, own, coordinates), add: agrees },
  host_swap: {
    read: anyOf(staff, inSwap, coordinates),
    add: (reach, row) => own(reach, row) && reach.isIn(row) && reach.isIn(askedOf(row)),
    lies: [{ answer: 'accepted', settled_at: '2026-01-01', settled_by: SOMEBODY_ELSE }],
    change: {
      columns: ['answer', 'settled_at', 'settled_by'],
      on: notYet('answer', settlesSwap),
      only: {
        answer: `CASE WHEN (programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id
          FROM verso.own_enterprises() o) THEN 'taken-back' ELSE 'declined' END`,
        settled_at: 'now()',
        settled_by: 'verso.person_id()',
      },
    },
  },
  host_proposal: {
    read: anyOf(staff, own, coordinates),
    add: (reach, row) => own(reach, row) && reach.isIn(row),
    lies: [{ answer: 'withdrawn', settled_at: '2026-01-01', settled_by: SOMEBODY_ELSE }],
    change: {
      columns: ['answer', 'reason', 'meeting_id', 'settled_at', 'settled_by'],
      on: notYet(
        'answer',
        anyOf(staff, coordinates, (reach, row) => own(reach, row) && reach.isIn(row)),
      ),
      only: {
        answer: `CASE WHEN (programme_id, enterprise_id) IN (SELECT o.programme_id, o.enterprise_id
          FROM verso.own_enterprises() o) THEN 'withdrawn' ELSE 'declined' END`,
        reason: 'NULL',
        meeting_id: 'NULL',
        settled_at: 'now()',
        settled_by: 'verso.person_id()',
      },
    },
  },
  meeting_theme: {
    read: anyOf(seesGroup, own),
    add: anyOf(staff, arranges('enterprise_id'), wishes),
    change: { columns: ['meeting_id', 'archived_at'], on: anyOf(staff, coordinates) },
  },
  meeting_invitation: {
    read: anyOf(staff, own, coordinates),
    add: anyOf(staff, (reach, row) => arranges('enterprise_id')(reach, row) && reach.writesTo(row)),
    change: { columns: ['asked_at', 'reminded_at'], on: anyOf(staff, coordinates) },
  },
  meeting_attendee: {
    read: anyOf(staff, own, coordinates),
    add: anyOf(staff, arranges('enterprise_id')),
    change: supersede(anyOf(staff, coordinates)),
  },
  meeting_task: {
    read: anyOf(seesGroup, own),
    add: anyOf(staff, arranges('enterprise_id')),
    change: { columns: ['done_at'], on: anyOf(staff, coordinates) },
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
    change: supersede(partOfExperiment),
  },
  experiment_decision: {
    read: (reach, row) => reach.readsExperiment(reach.experimentOf(row)),
    add: partOfExperiment,
    change: supersede(partOfExperiment),
  },
  reminder: { read: anyOf(staff, own) },

  erasure_request: {
    read: anyOf(settlesErasure, (reach, row) =>
      [row.requested_by, row.person_id].some((id) => herself(reach, id)),
    ),
    add: anyOf(settlesErasure, own, (reach, { person_id }) => herself(reach, person_id)),
    lies: [{ state: 'done' }],
    change: {
      columns: ['state', 'settled_at', 'settled_by', 'refusal'],
      on: (reach, row) => row.state === 'open' && settlesErasure(reach, row),
      only: {
        state: `'refused'`,
        settled_by: 'verso.person_id()',
        settled_at: 'now()',
        refusal: `'duty'`,
      },
    },
  },
  privacy_notice: { read: staff, add: manager, change: supersede(manager) },
  information_given: { read: staff, add: staff },
  retention_rule: { read: staff, add: manager, change: supersede(manager) },
  retention_run: { read: staff },
  accessibility_feedback: {
    read: answersFeedback,
    add: everyone,
    lies: [{ state: 'answered' }, { answer: 'Kyllä' }],
    change: {
      columns: ['state', 'answer', 'settled_at', 'settled_by'],
      on: (reach, row) => row.state === 'open' && answersFeedback(reach, row),
      only: { state: `'answered'`, settled_by: 'verso.person_id()', settled_at: 'now()' },
    },
  },
  webhook: {
    read: manager,
    add: manager,
    change: {
      columns: ['events', 'off_since', 'off_reason', 'failing_since', 'told_at', 'archived_at'],
      on: notYet('archived_at', manager),
    },
  },
  webhook_delivery: {
    read: manager,
    add: (reach, row) => manager(reach, row) && row['event'] === 'webhook.test',
    lies: [{ state: 'delivered' }, { attempts: '1' }, { event: 'enrolment.created' }],
    change: {
      columns: ['state', 'attempts', 'next_at', 'settled_at'],
      on: (reach, row) => manager(reach, row) && row.state !== 'pending',
      only: { state: `'pending'`, attempts: '0' },
    },
  },

  kpi_cell: { read: staff },
  kpi_cell_enterprise: { read: staff },
  worklist_line: { read: staff },
  worklist_mark: { read: staff },
  kpi_release: {
    read: anyOf(staff, funder),
    add: manager,
    change: supersede(manager),
  },
  kpi_published: { read: anyOf(staff, funder), add: manager },
};

/** Columns that name who wrote a row: a new row must name the actor. */
export const AUTHOR_COLUMNS = [
  'recorded_by',
  'created_by',
  'sent_by',
  'granted_by',
  'published_by',
  'saved_by',
  'requested_by',
  'given_by',
  'checked_by',
  'started_by',
];
