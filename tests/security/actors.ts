import { type Row, rowsOf, type World } from './world.js';

/** Somebody at the wall: a person (or nobody) as the application's role. */
export interface WallActor {
  readonly name: string;
  readonly personId: string | null;
}

/** One of each: everyone's roles as they stand, a stranger, and nobody. */
export function wallActors(world: World): WallActor[] {
  const actors = new Map<string, WallActor>();
  for (const grant of rowsOf(world, 'role_grant')) {
    if (grant.ended_at !== null) continue;
    const name = `${String(grant.role)} of ${programmeCode(world, grant)}`;
    // Three of a kind show what one would hide; sixty entrepreneurs show no more.
    const alike = [...actors.keys()].filter((key) => key.startsWith(name)).length;
    if (alike < 3) actors.set(`${name} #${alike + 1}`, anActor(`${name} #${alike + 1}`, grant));
  }
  return [
    ...actors.values(),
    { name: 'a person without roles', personId: '00000000-0000-7000-8000-000000000000' },
    { name: 'nobody', personId: null },
  ];
}

function anActor(name: string, { person_id }: Row): WallActor {
  return { name, personId: String(person_id) };
}

function programmeCode(world: World, { programme_id }: Row): string {
  if (programme_id === null) return 'the installation';
  return String(rowsOf(world, 'programme').find(({ id }) => id === programme_id)?.code);
}
