import type pg from 'pg';

import { hashOf, loadFolder, sqlOf } from './migration-files.js';

export interface Rights {
  readonly parts: readonly { readonly name: string; readonly sql: string }[];
  readonly hash: string;
}

/** Functions and policies as this build brings them: functions first, the reset before the rest. */
export async function loadRights(): Promise<Rights> {
  const files = [...(await loadFolder('functions')), ...(await loadFolder('policies'))];
  const parts = files.map((file) => ({ name: file.name, sql: sqlOf(file) }));
  return { parts, hash: hashOf(parts.map(({ sql }) => sql)) };
}

/**
 * Takes all policies and functions away. Done before tables change: a policy would hold a column
 * back. Until they are applied again nobody but the owner sees a row.
 */
export const DROP_RIGHTS = `
  DO $$
  DECLARE r record; functions text;
  BEGIN
    FOR r IN SELECT schemaname, tablename, policyname FROM pg_policies WHERE schemaname = 'public' LOOP
      EXECUTE format('DROP POLICY %I ON %I.%I', r.policyname, r.schemaname, r.tablename);
    END LOOP;
    -- All at once: they know one another, and one that falls takes others along.
    SELECT string_agg(p.oid::regprocedure::text, ', ') INTO functions FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'verso';
    IF functions IS NOT NULL THEN EXECUTE 'DROP FUNCTION ' || functions || ' CASCADE'; END IF;
  END $$;`;

/** Applies functions and policies as a whole, in the transaction that is open on the client. */
export async function applyRights(client: pg.Client, { parts }: Rights): Promise<void> {
  await client.query(DROP_RIGHTS);
  // Names are bound here for good: to our tables, whatever path the login that migrates has.
  await client.query('SET LOCAL search_path = public, pg_temp');
  for (const { name, sql } of parts) {
    try {
      await client.query(sql);
    } catch (error) {
      throw new Error(`migrations/${name}: ${(error as Error).message}`, { cause: error });
    }
  }
}
