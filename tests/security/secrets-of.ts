import { type Sight, UUID } from './sight.js';
import type { World } from './world.js';

/** Columns that name somebody or something, or say what somebody wrote. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  person_identity: ['name', 'email', 'phone'],
  enterprise: ['business_id'],
  enterprise_profile: ['name', 'street'],
  enterprise_register_fact: ['name', 'street'],
  contact: ['name', 'email', 'phone'],
  touchpoint_note: ['text'],
  network: ['name'],
  experiment: ['title', 'hypothesis', 'test'],
  experiment_decision: ['learning', 'next_step'],
  experiment_transition: ['reason'],
  observation: ['note'],
  kpi_release: ['sha256'],
};
/** Shorter texts stand in many others. */
const TELLING_LENGTH = 6;
/** The same sign again and again stands in any longer row of it, whoever wrote that. */
const ONE_SIGN = /^(.)\1*$/su;

/** What a person may not learn: ids of hidden rows, and texts in them that she reads nowhere. */
export class SecretsOf {
  private readonly ids = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  /** The texts, as JSON carries them, by what they begin with: an answer is read once for all. */
  private readonly byBeginning = new Map<string, [inJson: string, value: string][]>();

  constructor(
    world: World,
    private readonly sight: Sight,
  ) {
    for (const table of world.tables.keys()) {
      for (const row of sight.hiddenRows(table)) {
        for (const id of [row.id, row.enterprise_id]) {
          if (typeof id === 'string' && !sight.ids.has(id)) this.ids.set(id, table);
        }
        for (const column of TELLING[table] ?? []) {
          const value = row[column];
          if (
            typeof value === 'string' &&
            value.length >= TELLING_LENGTH &&
            !ONE_SIGN.test(value)
          ) {
            this.texts.set(value, table);
          }
        }
      }
    }
    for (const text of sight.values) this.texts.delete(text);
    for (const value of this.texts.keys()) {
      const carried = inJson(value);
      const beginning = carried.slice(0, TELLING_LENGTH);
      const alike = this.byBeginning.get(beginning) ?? [];
      this.byBeginning.set(beginning, [...alike, [carried, value]]);
    }
  }

  get size(): number {
    return this.ids.size + this.texts.size;
  }

  /** What of it stands in a text, apart from what was asked with: `table: value`. */
  in(text: string, asked = ''): string[] {
    const ids = new Set(text.match(UUID)?.filter((id) => this.ids.has(id)));
    const texts = this.textsIn(text).filter((value) => !this.sight.reads(value));
    return [
      ...[...ids].map((id): [string, string | undefined] => [id, this.ids.get(id)]),
      ...texts.map((value): [string, string | undefined] => [value, this.texts.get(value)]),
    ]
      .filter(([value]) => !asked.includes(value))
      .map(([value, table]) => `${table}: ${value}`);
  }

  private textsIn(text: string): string[] {
    const found = new Set<string>();
    for (let at = 0; at <= text.length - TELLING_LENGTH; at += 1) {
      const alike = this.byBeginning.get(text.slice(at, at + TELLING_LENGTH)) ?? [];
      for (const [carried, value] of alike) if (text.startsWith(carried, at)) found.add(value);
    }
    return [...found];
  }
}

const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);
