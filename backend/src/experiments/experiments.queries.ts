/** What a list shows of an experiment. Peers read no observations: their counts come with the verdict. */
const row = `
  e.id, e.programme_id AS "programmeId", e.title, e.theme, e.stage, e.visibility,
  e.enterprise_id AS "enterpriseId", coalesce(p.name, peer.name, shown.name) AS "enterpriseName",
  e.network_id AS "networkId", n.name AS "networkName",
  e.hypothesis, e.metric_label AS "metricLabel", e.trial_label AS "trialLabel", e.direction,
  e.criterion_share AS "criterionShare", e.planned_trials AS "plannedTrials",
  coalesce((d.verdict #>> '{provenance,inputs,trials}')::int, o.trials, 0) AS trials,
  coalesce((d.verdict #>> '{provenance,inputs,successes}')::int, o.successes, 0) AS successes,
  e.starts_on AS "startsOn", e.ends_on AS "endsOn", d.decision, d.verdict AS "closingVerdict",
  e.updated_at AS "updatedAt"`;

// A peer reads names of her own groups; elsewhere a firm is unnamed unless it has agreed to be shown by name.
const source = `
  experiment e
  LEFT JOIN enterprise_profile p ON p.programme_id = e.programme_id
   AND p.enterprise_id = e.enterprise_id AND p.superseded_at IS NULL
  LEFT JOIN verso.network_peers() peer ON peer.programme_id = e.programme_id
   AND peer.network_id = e.network_id AND peer.enterprise_id = e.enterprise_id
  LEFT JOIN verso.shown_names() shown ON e.visibility IN ('network', 'public')
   AND shown.programme_id = e.programme_id AND shown.enterprise_id = e.enterprise_id
  LEFT JOIN network n ON n.programme_id = e.programme_id AND n.id = e.network_id
  LEFT JOIN experiment_decision d ON d.programme_id = e.programme_id
   AND d.experiment_id = e.id AND d.superseded_at IS NULL
  LEFT JOIN LATERAL (
    SELECT sum(v.trials) AS trials, sum(v.successes) AS successes
      FROM observation v
     WHERE v.programme_id = e.programme_id AND v.experiment_id = e.id AND v.superseded_at IS NULL
  ) o ON true`;

// All six decimals of the second: a cursor of milliseconds would skip or repeat rows.
const sortKey = `to_char(e.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "sortKey"`;

const nameOf = (person: string): string =>
  `(SELECT i.name FROM person_identity i WHERE i.person_id = ${person})`;

/** Rows that meet all conditions, the latest change first. */
export function experimentListSql(conditions: readonly string[], limit: string): string {
  return `SELECT ${row}, ${sortKey} FROM ${source} WHERE ${conditions.join(' AND ')}
           ORDER BY e.updated_at DESC, e.id DESC LIMIT ${limit}`;
}

/** All experiments of the actor's own firms, in every programme, the latest change first. */
export const OWN_EXPERIMENTS_SQL = `
  SELECT ${row}, ${sortKey} FROM ${source}
  JOIN verso.own_enterprises() own
    ON own.programme_id = e.programme_id AND own.enterprise_id = e.enterprise_id
  ORDER BY e.updated_at DESC, e.id DESC`;

/** One experiment with its parts: programme, experiment. */
export const EXPERIMENT_SQL = `
  SELECT ${row}, e.hypothesis_kind AS "hypothesisKind", e.test, e.locked_hash AS "lockedHash",
    (SELECT max(t.recorded_at) FROM experiment_transition t
      WHERE t.programme_id = e.programme_id AND t.experiment_id = e.id
        AND t.to_stage = 'running') AS "lockedAt",
    ${nameOf('e.created_by')} AS "createdByName",
    (SELECT coalesce(json_agg(json_build_object(
              'id', v.id, 'trials', v.trials, 'successes', v.successes, 'note', v.note,
              'observedOn', v.observed_on, 'recordedAt', v.recorded_at,
              'recordedByName', ${nameOf('v.recorded_by')},
              'supersededAt', v.superseded_at, 'supersedesId', v.supersedes_id)
              ORDER BY v.recorded_at, v.id), '[]')
       FROM observation v
      WHERE v.programme_id = e.programme_id AND v.experiment_id = e.id) AS observations,
    (SELECT coalesce(json_agg(json_build_object(
              'fromStage', t.from_stage, 'toStage', t.to_stage, 'reason', t.reason,
              'recordedAt', t.recorded_at, 'recordedByName', ${nameOf('t.recorded_by')})
              ORDER BY t.recorded_at, t.id), '[]')
       FROM experiment_transition t
      WHERE t.programme_id = e.programme_id AND t.experiment_id = e.id) AS transitions,
    CASE WHEN d.id IS NOT NULL THEN json_build_object(
      'decision', d.decision, 'learning', d.learning, 'nextStep', d.next_step,
      'verdict', d.verdict, 'recordedAt', d.recorded_at,
      'recordedByName', ${nameOf('d.recorded_by')}) END AS "decisionRecord"
  FROM ${source} WHERE e.programme_id = $1 AND e.id = $2`;
