/**
 * How the installation is, in numbers: for the figures that an operator's tools collect, and for the
 * page of administrators. Asked by nobody in particular: it names no person, no firm and no programme.
 */
export const sql = `
  CREATE FUNCTION verso.installation_figures(p_now timestamptz) RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT jsonb_build_object(
      'serverVersion', current_setting('server_version'),
      'outboxWaiting', (SELECT count(*) FROM outbox WHERE relayed_at IS NULL AND coalesce(run_at, created_at) <= p_now),
      'outboxPlanned', (SELECT count(*) FROM outbox WHERE relayed_at IS NULL AND run_at > p_now),
      'outboxSeconds', (SELECT coalesce(extract(epoch FROM p_now - min(greatest(created_at, run_at))), 0) FROM outbox
                         WHERE relayed_at IS NULL AND coalesce(run_at, created_at) <= p_now),
      'queues', (SELECT coalesce(jsonb_agg(jsonb_build_object('queue', queue, 'state', state, 'jobs', jobs)
                                           ORDER BY queue, state), '[]') FROM queue_depth),
      'queuesCountedSeconds', (SELECT extract(epoch FROM p_now - min(counted_at)) FROM queue_depth),
      'mailsOfDay', (SELECT coalesce(jsonb_object_agg(state, mails), '{}')
                       FROM (SELECT state, count(*) AS mails FROM mail_message
                              WHERE created_at > p_now - interval '24 hours' GROUP BY state) AS m),
      'mailQueuedSeconds', (SELECT coalesce(extract(epoch FROM p_now - min(created_at)), 0) FROM mail_message
                             WHERE created_at > p_now - interval '24 hours' AND state = 'queued'),
      -- Facts that no computation of the figures has seen yet, and since when.
      'rollupLagSeconds', (SELECT coalesce(max(extract(epoch FROM p_now - least(
                                 (SELECT min(t.recorded_at) FROM enrolment_transition t
                                   WHERE t.programme_id = c.programme_id AND t.recorded_at > c.computed_at),
                                 (SELECT min(d.recorded_at) FROM experiment_decision d
                                   WHERE d.programme_id = c.programme_id AND d.recorded_at > c.computed_at)))), 0)
                             FROM (SELECT programme_id, max(computed_at) AS computed_at FROM kpi_cell GROUP BY 1) AS c),
      'schedules', (SELECT coalesce(jsonb_agg(jsonb_build_object('job', job, 'outcome', outcome,
                                      'endedSeconds', extract(epoch FROM ended_at)) ORDER BY job), '[]') FROM schedule_run),
      'workers', (SELECT count(*) FROM worker_process WHERE seen_at > p_now - interval '1 minute'),
      'backupSeconds', (SELECT extract(epoch FROM max(ended_at)) FROM backup_run),
      'auditGoodSeconds', (SELECT extract(epoch FROM max(checked_at)) FROM audit_check WHERE broken_at IS NULL),
      'auditBroken', coalesce((SELECT broken_at IS NOT NULL FROM audit_check
                                ORDER BY checked_at DESC, id DESC LIMIT 1), false)) $$;
`;
