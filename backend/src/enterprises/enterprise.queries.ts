const nameOf = (person: string): string =>
  `(SELECT i.name FROM person_identity i WHERE i.person_id = ${person})`;
const list = (rows: string): string => `(SELECT coalesce(json_agg(r.*), '[]') FROM (${rows}) r)`;

const firm = (table: string): string =>
  `${table}.programme_id = $1 AND ${table}.enterprise_id = $2`;

// The register's own words for the code, or else the label of its division.
const industryLabel = (facts: string): string => `
    coalesce(
      (SELECT w.facts -> 'industryLabel' FROM register_answer w
        WHERE w.business_id = e.business_id AND w.facts ->> 'industryCode' = ${facts}.industry_code
          AND w.facts ->> 'industryCodeSet' = ${facts}.industry_code_set
          AND jsonb_typeof(w.facts -> 'industryLabel') = 'object'
        ORDER BY w.fetched_at DESC LIMIT 1),
      (SELECT i.label FROM industry i
        WHERE i.code_set = ${facts}.industry_code_set AND i.code = left(${facts}.industry_code, 2)))`;

const PROFILE = `
  json_build_object('name', p.name, 'legalForm', p.legal_form,
    'industryCode', p.industry_code, 'industryCodeSet', p.industry_code_set,
    'industryLabel', ${industryLabel('p')},
    'street', p.street, 'postCode', p.post_code, 'postOffice', p.post_office,
    'municipalityCode', p.municipality_code,
    'municipalityLabel', (SELECT a.label FROM area a WHERE a.code = p.municipality_code),
    'sources', p.sources, 'recordedAt', p.recorded_at, 'recordedByName', ${nameOf('p.recorded_by')})`;

const REGISTER_FACT = `
  (SELECT json_build_object('name', f.name, 'legalForm', f.legal_form,
     'industryCode', f.industry_code, 'industryCodeSet', f.industry_code_set,
     'industryLabel', ${industryLabel('f')},
     'street', f.street, 'postCode', f.post_code, 'postOffice', f.post_office,
     'municipalityCode', f.municipality_code,
     'municipalityLabel', (SELECT a.label FROM area a WHERE a.code = f.municipality_code),
     'source', f.source, 'sourceAt', f.source_at)
     FROM enterprise_register_fact f WHERE f.enterprise_id = $2 AND f.superseded_at IS NULL)`;

// What the programme asks of a firm on its way in; one that has said nothing asks for nothing.
const COURSE = `
  (SELECT json_build_object('asksEligibility', coalesce(bool_or(s.asks_eligibility), false),
     'asksAgreement', coalesce(bool_or(s.asks_agreement), false))
     FROM enrolment_terms s WHERE s.programme_id = $1 AND s.superseded_at IS NULL)`;

const AGREEMENT = `
  (SELECT json_build_object('signedOn', a.signed_on, 'signedByName',
     (SELECT c.name FROM contact c WHERE c.programme_id = $1 AND c.id = a.contact_id))
     FROM enrolment_agreement a WHERE a.programme_id = $1 AND a.enrolment_id = n.id)`;

const HANDOVERS = list(`
  SELECT h.handed_on AS "handedOn", h.reason, ${nameOf('h.from_advisor_id')} AS "fromName",
         ${nameOf('h.to_advisor_id')} AS "toName"
    FROM enrolment_handover h
   WHERE h.programme_id = $1 AND h.enrolment_id = n.id ORDER BY h.recorded_at DESC, h.id DESC`);

const ENROLMENT = `
  (SELECT json_build_object('id', n.id, 'stage', n.stage, 'enrolledOn', n.enrolled_on,
     'endedOn', n.ended_on, 'course', ${COURSE}, 'agreement', ${AGREEMENT}, 'handovers', ${HANDOVERS},
     'advisorId', n.advisor_id, 'advisorName', ${nameOf('n.advisor_id')},
     'transitions', ${list(`
       SELECT t.from_stage AS "fromStage", t.to_stage AS "toStage", t.reason,
              t.effective_on AS "effectiveOn", ${nameOf('t.recorded_by')} AS "recordedByName"
         FROM enrolment_transition t
        WHERE t.programme_id = $1 AND t.enrolment_id = n.id ORDER BY t.recorded_at, t.id`)})
     FROM enrolment n WHERE ${firm('n')} AND n.superseded_at IS NULL)`;

// The invitation that waits, or else the latest one.
const INVITATION = `
  (SELECT json_build_object('id', v.id, 'sentAt', v.sent_at, 'expiresAt', v.expires_at,
     'state', CASE WHEN v.accepted_at IS NOT NULL THEN 'accepted' WHEN v.revoked_at IS NOT NULL THEN 'revoked'
                   WHEN v.expires_at <= $3 THEN 'expired' ELSE 'pending' END)
     FROM invitation v WHERE ${firm('v')} AND v.contact_id = c.id
    ORDER BY (v.accepted_at IS NULL AND v.revoked_at IS NULL) DESC, v.sent_at DESC, v.id DESC LIMIT 1)`;

const CONTACTS = list(`
  SELECT c.id, c.name, c.email, c.phone, c.language, c.person_id AS "personId", ${INVITATION} AS invitation
    FROM contact c WHERE ${firm('c')} AND c.archived_at IS NULL
   ORDER BY c.name COLLATE "fi-x-icu", c.id`);

const NETWORKS = list(`
  SELECT m.id AS "memberId", w.id, w.name, m.joined_on AS "joinedOn"
    FROM network_member m JOIN network w ON w.programme_id = $1 AND w.id = m.network_id
   WHERE ${firm('m')} AND m.left_on IS NULL ORDER BY w.name COLLATE "fi-x-icu", w.id`);

const EXPERIMENTS = list(`
  SELECT x.id, x.title, x.theme, x.stage, x.visibility, x.network_id AS "networkId", w.name AS "networkName",
         x.hypothesis, x.metric_label AS "metricLabel", x.trial_label AS "trialLabel", x.direction,
         x.criterion_share AS "criterionShare", x.planned_trials AS "plannedTrials",
         coalesce(o.trials, 0) AS trials, coalesce(o.successes, 0) AS successes,
         x.starts_on AS "startsOn", x.ends_on AS "endsOn", d.decision,
         d.verdict ->> 'outcome' AS "closingOutcome", x.updated_at AS "updatedAt"
    FROM experiment x
    LEFT JOIN network w ON w.programme_id = $1 AND w.id = x.network_id
    LEFT JOIN experiment_decision d ON d.programme_id = $1 AND d.experiment_id = x.id AND d.superseded_at IS NULL
    LEFT JOIN LATERAL (
      SELECT sum(v.trials) AS trials, sum(v.successes) AS successes FROM observation v
       WHERE v.programme_id = $1 AND v.experiment_id = x.id AND v.superseded_at IS NULL) o ON true
   WHERE ${firm('x')} ORDER BY x.updated_at DESC, x.id DESC`);

/** All that a programme's staff see of one firm, in one statement: programme, enterprise, now. */
export const ENTERPRISE_SQL = `
  SELECT e.id, e.business_id AS "businessId", e.kind, ${PROFILE} AS profile,
         ${REGISTER_FACT} AS "registerFact", ${ENROLMENT} AS enrolment, ${CONTACTS} AS contacts,
         ${NETWORKS} AS networks, ${EXPERIMENTS} AS experiments
    FROM enterprise_profile p JOIN enterprise e ON e.id = p.enterprise_id
   WHERE ${firm('p')} AND p.superseded_at IS NULL`;
