import { FIRM_TABLES } from './firm-tables.js';
import { PERSON_TABLES } from './person-tables.js';
import type { PersonalTable } from './personal-table.js';

/** Tables whose texts are about nobody. */
const IMPERSONAL_TABLES: readonly PersonalTable[] = [
  { table: 'area', plain: ['code', 'kind', 'parent_code', 'label'] },
  { table: 'municipality_seat', plain: ['municipality_code'] },
  // keys are hashes with the installation's secret: they name nobody, and last a day
  { table: 'attempt_count', secret: ['key'] },
  { table: 'audit_check', plain: ['hash', 'why'] },
  { table: 'backup_run', plain: ['method'] },
  {
    table: 'course',
    plain: [
      ...['title', 'teaches', 'skill', 'provider', 'language', 'way', 'link', 'place', 'sessions'],
      ...['price_note', 'state', 'cancel_reason'],
    ],
  },
  // worded by staff for all who are in it; no person is named
  { table: 'consortium', plain: ['name', 'about', 'call', 'funder'] },
  { table: 'consortium_step', plain: ['state', 'words', 'taken_back_reason'] },
  { table: 'course_change', plain: ['sessions'] },
  { table: 'enrolment_terms', plain: ['rules', 'agreement_text'] },
  // who presented is told by a role or an organisation, and by no name
  {
    table: 'forum_visit',
    plain: ['name', 'country', 'priority', 'host', 'presenter', 'taken_back_reason'],
  },
  { table: 'forum_reading' },
  // worded by staff for several firms, with no name of any; who took something on is an organisation
  { table: 'shared_challenge', plain: ['title', 'about', 'kind', 'municipalities'] },
  { table: 'shared_challenge_act', plain: ['act', 'words', 'handed_to', 'taken_back_reason'] },
  // whose rows the journal moved: ids, and dates that were taken back
  { table: 'enterprise_distinction' },
  { table: 'enterprise_merge' },
  { table: 'enterprise_merge_row', plain: ['relation', 'before'] },
  {
    table: 'gathering',
    plain: [
      ...[
        'title',
        'about',
        'kind',
        'starts_at',
        'ends_at',
        'place',
        'link',
        'state',
        'cancel_reason',
      ],
    ],
  },
  // ids and numbers only: who they are their sign-ups say
  { table: 'gathering_seat' },
  { table: 'gathering_seating' },
  {
    table: 'import_batch',
    plain: [
      ...[
        'file_name',
        'file_sha256',
        'form',
        'headers',
        'kind',
        'columns',
        'decimal_sign',
        'state',
      ],
      ...['error_code', 'counts'],
    ],
  },
  { table: 'import_mapping', plain: ['kind', 'header_key', 'columns', 'decimal_sign', 'headers'] },
  { table: 'industry', plain: ['code_set', 'code', 'parent_code', 'label'] },
  { table: 'job_failure', plain: ['queue', 'name', 'payload', 'error_code'] },
  { table: 'kpi_cell', plain: ['kpi', 'scope', 'month', 'made_of'] },
  { table: 'kpi_published', plain: ['kpi', 'scope', 'scope_name'] },
  { table: 'kpi_release', plain: ['month', 'document', 'sha256'] },
  { table: 'kpi_target', plain: ['kpi'] },
  { table: 'network', plain: ['kind', 'name', 'municipality_code'] },
  { table: 'network_upkeep', plain: ['upkeep'] },
  // by those who look after groups, about practices: nobody is to be named there
  { table: 'practice', plain: ['topic', 'title', 'did', 'works_when', 'taken_back_reason'] },
  { table: 'practice_trial', plain: ['outcome', 'words'] },
  // of groups, networks and organisations: nobody is to be named there either
  {
    table: 'group_link',
    plain: ['region_code', 'counterpart', 'kind', 'about', 'taken_back_reason'],
  },
  { table: 'group_link_outcome', plain: ['kind', 'words'] },
  { table: 'network_charter', plain: ['also_municipalities', 'conduct'] },
  { table: 'organisation', plain: ['name', 'kind'] },
  { table: 'openid_grant', plain: ['issuer'] },
  { table: 'openid_notice', secret: ['token_hash'] },
  // sealed, nameless, gone within minutes
  { table: 'openid_request', secret: ['state_hash', 'sealed'] },
  // ids only, by the rule that jobs are told no names
  { table: 'outbox', plain: ['queue', 'name', 'payload'] },
  { table: 'privacy_notice', plain: ['texts'] },
  {
    table: 'programme',
    plain: [
      ...['code', 'label', 'region_code', 'fund', 'funding_line', 'eligible_areas', 'priorities'],
    ],
  },
  { table: 'programme_change', plain: ['kind', 'act'] },
  { table: 'programme_objective', plain: ['code', 'label', 'kpis'] },
  { table: 'programme_partner', plain: ['role', 'decision_number'] },
  { table: 'programme_version', plain: ['facts'] },
  { table: 'queue_depth', plain: ['queue', 'state'] },
  { table: 'retention_rule', plain: ['kind', 'legal_basis'] },
  { table: 'retention_run', plain: ['counts'] },
  { table: 'schedule_run', plain: ['job', 'outcome'] },
  { table: 'typeorm_migration', plain: ['name'] },
  { table: 'webhook', secret: ['secret'], plain: ['url', 'events', 'off_reason'] },
  { table: 'webhook_delivery', plain: ['event', 'state', 'error_code'] },
  { table: 'worker_process', plain: ['machine', 'version', 'node_version', 'queue_server'] },
  { table: 'worklist_line', plain: ['rule'] },
  { table: 'worklist_mark' },
];

/**
 * Every table and what of it is about people: the one place that says what goes into somebody's
 * file and what an erasure does. A new table brings a line of its own here.
 */
export const PERSONAL_DATA: readonly PersonalTable[] = [
  ...FIRM_TABLES,
  ...PERSON_TABLES,
  ...IMPERSONAL_TABLES,
];
