/**
 * Rights start from nothing, each time they are applied: no privilege and no policy survives from
 * an earlier release. Every table is under row-level security, also the one that somebody forgets.
 */
export const sql = `
  DO $$
  DECLARE r record;
  BEGIN
    FOR r IN SELECT schemaname, tablename, policyname FROM pg_policies WHERE schemaname = 'public' LOOP
      EXECUTE format('DROP POLICY %I ON %I.%I', r.policyname, r.schemaname, r.tablename);
    END LOOP;
    FOR r IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
      EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', r.tablename);
    END LOOP;
  END $$;
  REVOKE ALL ON ALL TABLES IN SCHEMA public, verso FROM PUBLIC, verso_app, verso_job;
  REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  REVOKE ALL ON SCHEMA verso FROM PUBLIC, verso_app, verso_job;
  GRANT USAGE ON SCHEMA public, verso TO verso_app, verso_job;
  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA verso FROM PUBLIC, verso_app, verso_job;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA verso TO verso_app;
  -- Jobs see rows by policies of their own: of the doors they need few, and of somebody's roles
  -- requests learn their own only.
  REVOKE EXECUTE ON FUNCTION verso.grants_of, verso.renew_statistics, verso.erase_forgotten_people FROM verso_app;
  GRANT EXECUTE ON FUNCTION verso.grants_of, verso.person_id, verso.renew_statistics, verso.erase_forgotten_people
    TO verso_job;
`;
