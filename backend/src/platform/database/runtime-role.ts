import type { DataSource } from 'typeorm';

export const RUNTIME_ROLES = ['verso_app', 'verso_job'] as const;
export type RuntimeRole = (typeof RUNTIME_ROLES)[number];

/** The process must not run: it could see past the policies. */
export class UnsafeRole extends Error {
  override readonly name = 'UnsafeRole';
}

interface RoleFacts {
  role: string;
  superuser: boolean;
  bypasses: boolean;
  owns: boolean;
}

/** Refuses a role to which row-level security does not apply: superusers, bypassers, owners. */
export async function requireRuntimeRole(source: DataSource, role: RuntimeRole): Promise<void> {
  const [facts] = await source.query<RoleFacts[]>(`
    SELECT current_user::text AS role, r.rolsuper AS superuser, r.rolbypassrls AS bypasses,
           EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname IN ('public', 'verso') AND pg_has_role(c.relowner, 'USAGE')) AS owns
      FROM pg_roles r WHERE r.rolname = current_user`);
  const problem = problemOf(facts, role);
  if (problem) throw new UnsafeRole(`DATABASE_URL: ${problem}. Run "verso migrate" first.`);
}

function problemOf(facts: RoleFacts | undefined, role: RuntimeRole): string | null {
  if (facts?.role !== role) return `the session does not act as ${role}`;
  if (facts.superuser) return `${role} is a superuser`;
  if (facts.bypasses) return `${role} bypasses row-level security`;
  if (facts.owns) return `${role} owns tables, and policies do not apply to owners`;
  return null;
}
