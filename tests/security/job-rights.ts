const READ = ['SELECT'];

/**
 * What system jobs may touch: the relay, mails, reminders, rollups and the sweep. A table that is
 * not named is closed to them.
 */
export const JOB_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  // code lists
  area: READ,
  industry: READ,
  // what figures are rolled up from, and whom and what mails are about
  programme: READ,
  network: READ,
  network_member: READ,
  enrolment: READ,
  enrolment_transition: READ,
  experiment: READ,
  experiment_decision: READ,
  role_grant: READ,
  person: READ,
  person_identity: READ,
  enterprise_profile: READ,
  invitation: READ,
  meeting: READ,
  host_turn: READ,
  host_swap: READ,
  coordinator: ['SELECT'],
  course: READ,
  course_sign_up: READ,
  gathering: READ,
  gathering_sign_up: READ,
  meeting_invitation: ['SELECT', 'UPDATE (message)', 'UPDATE (reminded_at)'],
  contact: [
    ...['SELECT', 'UPDATE (archived_at)', 'UPDATE (email)', 'UPDATE (name)', 'UPDATE (phone)'],
  ],
  // what is kept for so long, and then goes
  retention_rule: READ,
  retention_run: ['INSERT'],
  touchpoint: READ,
  touchpoint_note: ['DELETE', 'SELECT'],
  accessibility_feedback: [
    ...['SELECT', 'UPDATE (answer)', 'UPDATE (email)', 'UPDATE (name)', 'UPDATE (page)'],
    'UPDATE (text)',
  ],
  // what they keep
  kpi_cell: ['DELETE', 'INSERT', 'SELECT', 'UPDATE (computed_at)'],
  kpi_cell_enterprise: ['INSERT', 'SELECT'],
  worklist_line: ['DELETE', 'INSERT', 'SELECT', 'UPDATE (advisor_id)', 'UPDATE (since)'],
  worklist_mark: ['DELETE', 'INSERT', 'SELECT'],
  yearly_figure: [
    ...['SELECT (enterprise_id)', 'SELECT (fiscal_year_ends_on)', 'SELECT (programme_id)'],
    'SELECT (superseded_at)',
  ],
  reminder: ['INSERT', 'SELECT'],
  outbox: ['DELETE', 'INSERT', 'SELECT', 'UPDATE (finished_at)', 'UPDATE (relayed_at)'],
  job_failure: [
    ...['DELETE', 'INSERT', 'SELECT', 'UPDATE (attempts)', 'UPDATE (error_code)'],
    'UPDATE (failed_at)',
  ],
  mail_message: [
    ...['DELETE', 'INSERT', 'SELECT', 'UPDATE (attempts)', 'UPDATE (error_code)'],
    'UPDATE (sending_at)',
    ...['UPDATE (settled_at)', 'UPDATE (state)'],
  ],
  audit_event: ['INSERT', 'SELECT', 'UPDATE (sealed_as)'],
  audit_seal: ['INSERT', 'SELECT'],
  audit_check: ['INSERT', 'SELECT'],
  queue_depth: ['INSERT', 'SELECT', 'UPDATE (counted_at)', 'UPDATE (jobs)'],
  schedule_run: [
    'INSERT',
    'SELECT',
    ...['ended_at', 'outcome', 'started_at'].map((c) => `UPDATE (${c})`),
  ],
  worker_process: ['DELETE', 'INSERT', 'SELECT', 'UPDATE (seen_at)'],
  backup_run: READ,
  webhook: [
    ...['SELECT', 'UPDATE (failing_since)', 'UPDATE (off_reason)', 'UPDATE (off_since)'],
    'UPDATE (told_at)',
  ],
  webhook_delivery: [
    ...['DELETE', 'INSERT', 'SELECT', 'UPDATE (attempts)', 'UPDATE (duration_ms)'],
    ...['UPDATE (error_code)', 'UPDATE (next_at)', 'UPDATE (settled_at)', 'UPDATE (state)'],
    ...['UPDATE (status_code)', 'UPDATE (tried_at)'],
  ],
  // what is swept, unread
  import_batch: [
    ...['SELECT (created_at)', 'SELECT (emptied_at)', 'SELECT (file_sha256)', 'SELECT (id)'],
    ...['SELECT (programme_id)', 'SELECT (settled_at)', 'SELECT (state)', 'UPDATE (emptied_at)'],
    ...['UPDATE (error_code)', 'UPDATE (file_name)', 'UPDATE (file_sha256)', 'UPDATE (settled_at)'],
    'UPDATE (state)',
  ],
  import_row: ['DELETE', 'SELECT (import_id)', 'SELECT (programme_id)'],
  programme_change: ['DELETE', 'SELECT (at)'],
  export_file: ['DELETE', 'SELECT (expires_at)', 'SELECT (file_sha256)', 'SELECT (id)'],
  session: ['DELETE', 'SELECT (expires_at)'],
  sign_in_request: ['DELETE', 'SELECT (expires_at)'],
  kept_answer: ['DELETE', 'SELECT (expires_at)'],
  openid_request: ['DELETE', 'SELECT (expires_at)'],
  openid_notice: ['DELETE', 'SELECT (expires_at)'],
  attempt_count: ['DELETE', 'SELECT (window_at)'],
};
