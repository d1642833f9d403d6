import { ORACLE } from './oracle.js';
import type { Reach } from './reach.js';
import { type Row, rowsOf, type World } from './world.js';

export const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Everything that one person may read, by the oracle: rows, and all that stands in them. */
export class Sight {
  /** Every id in a row that she reads, also of rows that she does not read themselves. */
  readonly ids = new Set<string>();
  /** Every value that she reads. */
  readonly values: ReadonlySet<string>;
  private text: string | undefined;
  private readonly seen = new Map<string, readonly Row[]>();
  private readonly hidden = new Map<string, readonly Row[]>();

  constructor(
    private readonly world: World,
    private readonly reach: Reach,
  ) {
    const values: string[] = [];
    for (const [table, { rows }] of world.tables) {
      const { read } = ORACLE[table] ?? {};
      const isSeen = (row: Row): boolean => read?.(reach, row) ?? false;
      this.seen.set(table, rows.filter(isSeen));
      this.hidden.set(
        table,
        rows.filter((row) => !isSeen(row)),
      );
      for (const row of this.rows(table)) values.push(...this.note(row));
    }
    this.values = new Set([...values, ...this.peers(), ...this.shown()]);
  }

  /** Whether the text stands in anything that she reads. */
  reads(text: string): boolean {
    this.text ??= [...this.values].join('\n');
    return this.text.includes(text);
  }

  /** Rows of a table that she reads. */
  rows(table: string): readonly Row[] {
    return this.seen.get(table) ?? [];
  }

  /** Rows of a table that she does not read. */
  hiddenRows(table: string): readonly Row[] {
    return this.hidden.get(table) ?? [];
  }

  private note(row: Row): string[] {
    const values = Object.values(row).filter((value) => typeof value === 'string');
    for (const value of values) for (const id of value.match(UUID) ?? []) this.ids.add(id);
    return values;
  }

  /** Names of the firms that she meets in a group, or that a group of hers met. */
  private peers(): string[] {
    const met = new Set(
      this.rows('network_member')
        .filter(
          (member) =>
            this.reach.coordinates(member) ||
            (member.left_on === null && this.reach.meetsIn(member)),
        )
        .map(({ enterprise_id }) => enterprise_id),
    );
    return this.namesOf(({ enterprise_id }) => met.has(enterprise_id));
  }

  /** Names of the firms that show themselves beyond their groups, where she is in a group herself. */
  private shown(): string[] {
    const here = new Set(
      rowsOf(this.world, 'network_member')
        .filter((member) => member.left_on === null && this.reach.meetsIn(member))
        .map(({ programme_id }) => programme_id),
    );
    const latest = new Map<string, Row>();
    for (const row of rowsOf(this.world, 'consent_event').toSorted(byTelling)) {
      if (row['purpose'] === 'sharing-by-name' && here.has(row.programme_id))
        latest.set(firmOf(row), row);
    }
    return this.namesOf((profile) => latest.get(firmOf(profile))?.['choice'] === 'given');
  }

  private namesOf(isMeant: (profile: Row) => boolean): string[] {
    return rowsOf(this.world, 'enterprise_profile')
      .filter((profile) => profile.superseded_at === null && isMeant(profile))
      .map(({ name }) => String(name));
  }
}

/** As choices were told: what is told of the same day counts as it was written down. */
const byTelling = (a: Row, b: Row): number => (tellingOf(a) < tellingOf(b) ? -1 : 1);
const tellingOf = ({ told_on, recorded_at, id }: Row): string =>
  [told_on, recorded_at, id].join(' ');
const firmOf = ({ programme_id, enterprise_id }: Row): string =>
  [programme_id, enterprise_id].join(' ');
