import { type Row, rowsOf, type World } from './world.js';

/** Somebody at the wall: a person (or nobody) as the application's role. */
export interface WallActor {
  readonly name: string;
  readonly personId: string | null;
}

/** Enough of a kind to show what one would hide; sixty entrepreneurs show no more. */
const ALIKE = 2;

/** Some of each kind: everyone's roles as they stand, a stranger, and nobody. */
export function wallActors(world: World): WallActor[] {
  const byKind = new Map<string, Set<string>>();
  for (const grant of rowsOf(world, 'role_grant')) {
    if (grant.ended_at !== null) continue;
    const kind = `${String(grant.role)} of ${placeOf(world, grant)}`;
    const alike = byKind.get(kind) ?? new Set();
    if (alike.size < ALIKE) byKind.set(kind, alike.add(String(grant.person_id)));
  }
  return [
    ...[...byKind].flatMap(([kind, people]) =>
      [...people].map((personId, nth) => ({ name: `${kind} #${nth + 1}`, personId })),
    ),
    { name: 'a person without roles', personId: '00000000-0000-7000-8000-000000000000' },
    { name: 'nobody', personId: null },
  ];
}

function placeOf(world: World, grant: Row): string {
  const { programme_id, enterprise_id, role } = grant;
  if (programme_id === null) return 'the installation';
  const { code } = rowsOf(world, 'programme').find(({ id }) => id === programme_id)!;
  if (role === 'coordinator') return `a group of ${String(code)}`;
  return role === 'entrepreneur' ? groupOf(world, { programme_id, enterprise_id }) : String(code);
}

/** Whom an entrepreneur meets makes the kind: one of each group, and one of none. */
function groupOf(world: World, { programme_id, enterprise_id }: Row): string {
  const groups = rowsOf(world, 'network_member').filter(
    (member) =>
      member.left_on === null &&
      member.programme_id === programme_id &&
      member.enterprise_id === enterprise_id,
  );
  return groups.length === 0 ? 'no group' : groups.map(({ network_id }) => network_id).join(' ');
}
