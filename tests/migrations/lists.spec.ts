import {
  ANSWERED_BY,
  CHANGE_ACTS,
  CHANGE_KINDS,
  CONSENT_CHOICES,
  CONSENT_PURPOSES,
  CONSENT_WAYS,
  CONTROL_GROUNDS,
  PRACTICE_TOPICS,
  TRIAL_OUTCOMES,
  CHALLENGE_ACTS,
  CHALLENGE_KINDS,
  CLIMATE_BENEFITS,
  LINK_KINDS,
  LINK_OUTCOMES,
  COMMITMENT_KINDS,
  COMMITMENT_OUTCOMES,
  CONSORTIUM_STATES,
  OFFER_STATES,
  COURSE_WAYS,
  CRITERION_DIRECTIONS,
  DE_MINIMIS_REGULATIONS,
  DECISIONS,
  DELIVERY_STATES,
  ENROLMENT_STAGES,
  ENTERPRISE_KINDS,
  ERASURE_REFUSALS,
  ERASURE_STATES,
  ERASURE_SUBJECTS,
  EXPERIMENT_STAGES,
  EXPORT_STATES,
  EXPORT_CHANNELS,
  EXPORT_HELP,
  EXPORT_STAGES,
  FEEDBACK_STATES,
  FIELD_SOURCES,
  FORUM_HOSTS,
  FORUM_PRIORITIES,
  FUNDS,
  GATHERING_KINDS,
  GOAL_STATES,
  GOAL_THEMES,
  HOST_PROPOSAL_ANSWERS,
  HOST_SWAP_ANSWERS,
  HOST_TURN_KINDS,
  HYPOTHESIS_KINDS,
  IMPORT_KINDS,
  IMPORT_STATES,
  INDUSTRY_CODE_SETS,
  INFORMATION_WAYS,
  INNOVATION_KINDS,
  INNOVATION_STAGES,
  INSTRUMENTS,
  KPI_CODES,
  KPI_SCOPE_KINDS,
  KEPT_WORKLIST_RULES,
  LANGUAGES,
  LINK_ENDS,
  MEETING_ANSWERS,
  MEETING_STATES,
  NETWORK_KINDS,
  ORDER_CUSTOMERS,
  ORGANISATION_KINDS,
  RESEARCH_PARTNER_KINDS,
  RESEARCH_VOICES,
  OWNER_KINDS,
  OWNERSHIP_SOURCES,
  PARTNER_ROLES,
  PROSPECT_OUTCOMES,
  PROSPECT_WAYS,
  RETENTION_KINDS,
  ROLES,
  ROUNDS,
  ROW_OUTCOMES,
  SIZE_CLASSES,
  PLAN_STATES,
  STEP_OWNERS,
  STEP_STATES,
  SUPPORTER_KINDS,
  SUPPORT_KINDS,
  TRAINING_SKILLS,
  TOUCHPOINT_KINDS,
  type Actor,
  VISIBILITIES,
  WEBHOOK_OFF_REASONS,
  YEARLY_FIGURE_SOURCES,
  UPKEEPS,
} from '@verso/domain';
import type pg from 'pg';

import type { Reminder } from '../../backend/src/follow-ups/reminder.entity.js';
import { DECIMAL_SIGNS } from '../../backend/src/imports/imports.dto.js';
import { BREAK_REASONS } from '../../backend/src/platform/audit/chain-check.js';
import { MAIL_KINDS, MAIL_STATES } from '../../backend/src/platform/mail/mail-kinds.js';
import {
  BACKUP_METHODS,
  RUN_OUTCOMES,
} from '../../backend/src/platform/operations/run-outcomes.js';
import { QUEUE_STATES } from '../../backend/src/platform/queue/queue-states.js';
import { QUEUES } from '../../backend/src/platform/queue/queues.js';
import { AREA_KINDS } from '../../backend/src/regions/regions.dto.js';
import { LOOKUP_SOURCES } from '../../backend/src/register/register.dto.js';
import { superuser } from './databases.js';

const REGISTERS = FIELD_SOURCES.filter((source) => source !== 'manual' && source !== 'import');
// Unions without a list: the compiler sees to it that all of them stand here, and nothing else.
const ACTOR_KINDS = Object.keys({
  person: true,
  system: true,
  anonymous: true,
} satisfies Record<Actor['kind'], true>);
const REMINDER_KINDS = Object.keys({ 'time-box-past': true } satisfies Record<
  Reminder['kind'],
  true
>);

/** Readings come in by files so far. */
const READING_SOURCES = ['import'];

/** What the code knows of each column that the database keeps to a list. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  accessibility_feedback_language_known: LANGUAGES,
  accessibility_feedback_state_known: FEEDBACK_STATES,
  area_kind_known: AREA_KINDS,
  audit_check_why_known: BREAK_REASONS,
  audit_event_actor_kind_known: ACTOR_KINDS,
  backup_run_method_known: BACKUP_METHODS,
  contact_language_known: LANGUAGES,
  eligibility_declaration_size_known: SIZE_CLASSES,
  enrolment_stage_known: ENROLMENT_STAGES,
  enterprise_kind_known: ENTERPRISE_KINDS,
  enterprise_register_fact_source_known: REGISTERS,
  erasure_request_refusal_known: ERASURE_REFUSALS,
  erasure_request_state_known: ERASURE_STATES,
  erasure_request_subject_known: ERASURE_SUBJECTS,
  experiment_decision_known: DECISIONS,
  experiment_direction_known: CRITERION_DIRECTIONS,
  experiment_hypothesis_kind_known: HYPOTHESIS_KINDS,
  experiment_stage_known: EXPERIMENT_STAGES,
  experiment_visibility_known: VISIBILITIES,
  export_file_state_known: EXPORT_STATES,
  export_step_channel_known: EXPORT_CHANNELS,
  export_step_helped_known: EXPORT_HELP,
  export_step_stage_known: EXPORT_STAGES,
  first_order_customer_known: ORDER_CUSTOMERS,
  forum_visit_host_known: FORUM_HOSTS,
  forum_visit_priority_known: FORUM_PRIORITIES,
  challenge_kind_known: CHALLENGE_KINDS,
  shared_challenge_kind_known: CHALLENGE_KINDS,
  shared_challenge_act_known: CHALLENGE_ACTS,
  consortium_step_state_known: CONSORTIUM_STATES,
  research_commitment_kind_known: COMMITMENT_KINDS,
  research_commitment_outcome_known: COMMITMENT_OUTCOMES,
  research_partner_kind_known: RESEARCH_PARTNER_KINDS,
  research_reply_said_by_known: RESEARCH_VOICES,
  group_link_kind_known: LINK_KINDS,
  group_link_outcome_kind_known: LINK_OUTCOMES,
  practice_topic_known: PRACTICE_TOPICS,
  practice_trial_outcome_known: TRIAL_OUTCOMES,
  innovation_kind_known: INNOVATION_KINDS,
  innovation_step_climate_known: CLIMATE_BENEFITS,
  innovation_step_stage_known: INNOVATION_STAGES,
  import_batch_decimal_sign_known: DECIMAL_SIGNS,
  import_batch_kind_known: IMPORT_KINDS,
  import_batch_state_known: IMPORT_STATES,
  import_mapping_decimal_sign_known: DECIMAL_SIGNS,
  import_mapping_kind_known: IMPORT_KINDS,
  import_row_outcome_known: ROW_OUTCOMES,
  indicator_reading_source_known: READING_SOURCES,
  growth_goal_state_known: GOAL_STATES,
  growth_goal_theme_known: GOAL_THEMES,
  growth_mark_by_known: ANSWERED_BY,
  growth_reading_by_known: ANSWERED_BY,
  training_plan_item_by_known: ANSWERED_BY,
  training_plan_item_skill_known: TRAINING_SKILLS,
  training_plan_item_state_known: PLAN_STATES,
  growth_step_owner_known: STEP_OWNERS,
  growth_step_state_known: STEP_STATES,
  host_proposal_answer_known: HOST_PROPOSAL_ANSWERS,
  host_swap_answer_known: HOST_SWAP_ANSWERS,
  host_turn_kind_known: HOST_TURN_KINDS,
  network_supporter_kind_known: SUPPORTER_KINDS,
  network_upkeep_known: UPKEEPS,
  meeting_state_known: MEETING_STATES,
  meeting_invitation_answer_known: MEETING_ANSWERS,
  yearly_figure_source_known: YEARLY_FIGURE_SOURCES,
  industry_code_set_known: INDUSTRY_CODE_SETS,
  information_given_how_known: INFORMATION_WAYS,
  job_failure_queue_known: QUEUES,
  kpi_cell_kpi_known: KPI_CODES,
  kpi_cell_scope_known: KPI_SCOPE_KINDS,
  kpi_published_scope_known: KPI_SCOPE_KINDS,
  kpi_target_kpi_known: KPI_CODES,
  mail_message_kind_known: MAIL_KINDS,
  mail_message_language_known: LANGUAGES,
  mail_message_state_known: MAIL_STATES,
  network_kind_known: NETWORK_KINDS,
  organisation_kind_known: ORGANISATION_KINDS,
  outbox_queue_known: QUEUES,
  person_identity_language_known: LANGUAGES,
  programme_change_act_known: CHANGE_ACTS,
  programme_change_kind_known: CHANGE_KINDS,
  ownership_link_control_known: CONTROL_GROUNDS,
  ownership_link_end_known: LINK_ENDS,
  ownership_link_owner_known: OWNER_KINDS,
  ownership_link_source_known: OWNERSHIP_SOURCES,
  programme_fund_known: FUNDS,
  programme_partner_role_known: PARTNER_ROLES,
  queue_depth_queue_known: QUEUES,
  queue_depth_state_known: QUEUE_STATES,
  register_answer_source_known: REGISTERS,
  related_figure_source_known: OWNERSHIP_SOURCES,
  reminder_kind_known: REMINDER_KINDS,
  retention_rule_kind_known: RETENTION_KINDS,
  role_grant_role_known: ROLES,
  schedule_run_outcome_known: RUN_OUTCOMES,
  self_assessment_answered_by_known: ANSWERED_BY,
  self_assessment_instrument_known: INSTRUMENTS,
  self_assessment_round_known: ROUNDS,
  self_assessment_sheet_instrument_known: INSTRUMENTS,
  self_assessment_sheet_round_known: ROUNDS,
  support_given_kind_known: SUPPORT_KINDS,
  support_given_regulation_known: DE_MINIMIS_REGULATIONS,
  de_minimis_reported_aid_regulation_known: DE_MINIMIS_REGULATIONS,
  consent_event_choice_known: CONSENT_CHOICES,
  consent_event_language_known: LANGUAGES,
  consent_event_purpose_known: CONSENT_PURPOSES,
  consent_event_way_known: CONSENT_WAYS,
  prospect_contact_outcome_known: PROSPECT_OUTCOMES,
  prospect_contact_way_known: PROSPECT_WAYS,
  prospect_source_known: LOOKUP_SOURCES,
  saved_filter_stage_known: ENROLMENT_STAGES,
  course_language_known: LANGUAGES,
  course_skill_known: TRAINING_SKILLS,
  course_state_known: OFFER_STATES,
  course_way_known: COURSE_WAYS,
  gathering_kind_known: GATHERING_KINDS,
  gathering_state_known: OFFER_STATES,
  training_completion_skill_known: TRAINING_SKILLS,
  touchpoint_kind_known: TOUCHPOINT_KINDS,
  webhook_delivery_state_known: DELIVERY_STATES,
  worklist_line_rule_known: KEPT_WORKLIST_RULES,
  webhook_off_reason_known: WEBHOOK_OFF_REASONS,
};

const ONE_OF = /^CHECK \(\(\w+ = (?:ANY \(ARRAY\[(?<many>.+)\]\)|(?<one>'[^']*'::text))\)\)$/;

describe('lists of the code and of the database', () => {
  let client: pg.Client;
  let checks: ReadonlyMap<string, string>;
  beforeAll(async () => {
    client = await superuser();
    const { rows } = await client.query<{ name: string; definition: string }>(
      `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
        WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
    );
    checks = new Map(rows.map(({ name, definition }) => [name, definition]));
  });
  afterAll(() => client.end());

  it('are all compared here', () => {
    const lists = [...checks].filter(
      ([name, text]) => ONE_OF.test(text) || name.endsWith('_known'),
    );

    expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(KNOWN).sort());
  });

  it.each(Object.entries(KNOWN))('hold the same values in %s', (name, values) => {
    expect(valuesOf(checks.get(name) ?? '')).toEqual([...values].sort());
  });
});

/** The values that a constraint lets through, sorted. */
function valuesOf(definition: string): string[] {
  const { many, one } = ONE_OF.exec(definition)?.groups ?? {};
  const literals = (many ?? one ?? '').matchAll(/'([^']*)'::text/g);
  return [...literals].map(([, value = '']) => value).sort();
}
