/** Who may call a function of the schema `verso`: requests, jobs, or both. */
type Callers = 'app' | 'job' | 'both';

/** Who acts and what they reach: asked by the policies themselves (`actor-functions.spec.ts`). */
export const ACTOR_FUNCTIONS: Readonly<Record<string, Callers>> = {
  person_id: 'both',
  is_administrator: 'app',
  staff_programmes: 'app',
  managed_programmes: 'app',
  funded_programmes: 'app',
  granted_programmes: 'app',
  own_enterprises: 'app',
  own_networks: 'app',
  known_staff: 'app',
  knows_guest: 'app',
  network_peers: 'app',
};

/** The doors in the wall, each with a test of its own (`*-doors.spec.ts`). */
export const DOORS: Readonly<Record<string, Callers>> = {
  sign_in_by_email: 'app',
  open_sign_in_request: 'app',
  code_candidates: 'app',
  consume_sign_in_request: 'app',
  set_password: 'app',
  has_password: 'app',
  load_session: 'app',
  save_session: 'app',
  end_session: 'app',
  end_other_sessions: 'app',
  own_sessions: 'app',
  end_own_session: 'app',
  touch_session: 'app',
  begin_totp: 'app',
  confirm_totp: 'app',
  replace_recovery_codes: 'app',
  totp_of: 'app',
  use_totp_step: 'app',
  use_recovery_code: 'app',
  end_totp: 'app',
  has_totp: 'app',
  open_openid_request: 'app',
  take_openid_request: 'app',
  enter_by_openid: 'app',
  follow_openid_roles: 'app',
  own_grants: 'app',
  grants_of: 'job',
  count_attempt: 'app',
  use_access_token: 'app',
  take_write_key: 'app',
  keep_answer: 'app',
  enrol_enterprise: 'app',
  find_enterprise: 'app',
  give_business_id: 'app',
  search_enterprises: 'app',
  invite_person: 'app',
  open_invitation: 'app',
  accept_invitation: 'app',
  invitation_asks_sign_in: 'app',
  outbox_age_seconds: 'app',
  retry_job: 'app',
  applied_migrations: 'app',
  renew_statistics: 'job',
  installation_figures: 'app',
};

/** Runs as whoever calls it: it reads a setting and no table. */
export const NO_DEFINER = ['person_id'];
