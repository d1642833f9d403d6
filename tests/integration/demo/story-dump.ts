import type pg from 'pg';

const FIRM = `(SELECT p.name FROM enterprise_profile p WHERE p.programme_id = x.programme_id
                AND p.enterprise_id = x.enterprise_id AND p.superseded_at IS NULL)`;
const PROGRAMME = '(SELECT p.code FROM programme p WHERE p.id = x.programme_id)';
const NETWORK = '(SELECT n.name FROM network n WHERE n.id = x.network_id)';
const PERSON = (column: string): string =>
  `(SELECT i.name FROM person_identity i WHERE i.person_id = x.${column})`;
const DAY = (column: string): string => `(x.${column} AT TIME ZONE 'Europe/Helsinki')::date::text`;

/** What each table tells, without the ids and the fractions of a second that differ each time. */
const PARTS: Readonly<Record<string, string>> = {
  person: `SELECT name, email, language FROM person_identity x`,
  grant: `SELECT ${PERSON('person_id')}, role, ${PROGRAMME}, ${FIRM} FROM role_grant x`,
  programme: `SELECT code, label, region_code, starts_on, ends_on, budget_cents FROM programme x`,
  partner: `SELECT ${PROGRAMME}, o.name, x.role, x.share, x.decision_number FROM programme_partner x JOIN organisation o ON o.id = organisation_id`,
  target: `SELECT ${PROGRAMME}, kpi, (SELECT o.name FROM organisation o WHERE o.id = x.organisation_id), target, due_on,
                  superseded_at IS NULL FROM kpi_target x`,
  objective: `SELECT ${PROGRAMME}, code, label, kpis, place FROM programme_objective x`,
  'partner contact': `SELECT ${PROGRAMME}, name, email, phone FROM programme_contact x`,
  firm: `SELECT ${PROGRAMME}, e.business_id, x.name, x.legal_form, x.industry_code, x.street, x.post_code,
                x.municipality_code, x.sources -> 'name' ->> 'source'
           FROM enterprise_profile x JOIN enterprise e ON e.id = x.enterprise_id`,
  enrolment: `SELECT ${PROGRAMME}, ${FIRM}, stage, ${PERSON('advisor_id')}, enrolled_on, ended_on FROM enrolment x`,
  contact: `SELECT ${FIRM}, name, email, phone, language FROM contact x`,
  touchpoint: `SELECT ${FIRM}, kind, happened_on, n.text FROM touchpoint x JOIN touchpoint_note n ON touchpoint_id = id`,
  network: `SELECT ${PROGRAMME}, name, starts_on FROM network x`,
  member: `SELECT ${NETWORK}, ${FIRM}, joined_on, left_on FROM network_member x`,
  invitation: `SELECT ${FIRM}, ${NETWORK}, ${DAY('sent_at')}, ${DAY('accepted_at')}, ${DAY('revoked_at')} FROM invitation x`,
  experiment: `SELECT ${PROGRAMME}, ${FIRM}, ${NETWORK}, title, stage, visibility, theme, hypothesis, test, metric_label,
                      trial_label, direction, criterion_share, planned_trials, starts_on, ends_on, ${DAY('created_at')}
                 FROM experiment x`,
  transition: `SELECT e.title, x.from_stage, x.to_stage, x.reason, ${DAY('recorded_at')}
                 FROM experiment_transition x JOIN experiment e ON e.id = x.experiment_id`,
  observation: `SELECT e.title, x.trials, x.successes, x.note, x.observed_on, x.superseded_at IS NULL
                  FROM observation x JOIN experiment e ON e.id = x.experiment_id`,
  decision: `SELECT e.title, x.decision, x.learning, x.next_step, x.verdict
               FROM experiment_decision x JOIN experiment e ON e.id = x.experiment_id`,
  reminder: `SELECT e.title, x.due_on FROM reminder x JOIN experiment e ON e.id = x.experiment_id`,
  cell: `SELECT ${PROGRAMME}, month, kpi, ${NETWORK}, numerator, denominator, value FROM kpi_cell x`,
  release: `SELECT ${PROGRAMME}, month, ${DAY('published_at')} FROM kpi_release x`,
  published: `SELECT ${PROGRAMME}, r.month, x.kpi, x.scope_name, x.numerator, x.denominator, x.suppressed, x.target
                FROM kpi_published x JOIN kpi_release r ON r.id = x.release_id`,
  mail: `SELECT kind, ${PERSON('person_id')}, state, ${DAY('created_at')}, ${DAY('settled_at')} FROM mail_message x`,
};

/** The whole story as sorted lines of text: two tellings of one day are the same. */
export async function dumpStory(database: pg.Client): Promise<string[]> {
  const lines: string[] = [];
  for (const [part, sql] of Object.entries(PARTS)) {
    const { rows } = await database.query<unknown[]>({ text: sql, rowMode: 'array' });
    lines.push(...rows.map((row) => `${part} ${JSON.stringify(row)}`).sort());
  }
  return lines;
}
