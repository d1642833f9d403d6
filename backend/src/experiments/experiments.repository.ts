import { Injectable } from '@nestjs/common';
import { SHARED_FROM, VISIBILITIES, widerOrEqual } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import {
  isInstantAndId,
  type Page,
  PAGE_LIMITS,
  pageOf,
  readCursor,
} from '../platform/http/page.js';
import type { ExperimentRecord, ExperimentRowRecord } from './experiment-reading.js';
import { ExperimentTransition } from './experiment-transition.entity.js';
import { Experiment } from './experiment.entity.js';
import type { ExperimentsQuery } from './experiments.dto.js';
import { EXPERIMENT_SQL, experimentListSql, OWN_EXPERIMENTS_SQL } from './experiments.queries.js';

const SHARED = VISIBILITIES.filter((rung) => widerOrEqual(rung, SHARED_FROM));

/** A row with the exact time it is sorted by: a cursor of milliseconds would skip rows. */
type SortedRow = ExperimentRowRecord & { readonly sortKey: string };

/** Experiments and their moves. Row-level security hides what the actor may not see. */
@Injectable()
export class ExperimentsRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /** A page of one programme, the latest change first. */
  async page(
    programmeId: string,
    { after, limit = PAGE_LIMITS.default, ...filters }: ExperimentsQuery,
    today: string,
  ): Promise<Page<ExperimentRowRecord>> {
    const { conditions, values } = conditionsOf(programmeId, filters, today);
    const cursor = readCursor(after, 2, isInstantAndId);
    if (cursor) {
      values.push(...cursor);
      const [at, id] = [values.length - 1, values.length];
      conditions.push(`(e.updated_at, e.id) < ($${at}::timestamptz, $${id}::uuid)`);
    }
    values.push(limit + 1);
    const rows = await this.unit.query<SortedRow>(
      experimentListSql(conditions, `$${values.length}`),
      values,
    );
    const { items, next } = pageOf(rows, limit, ({ sortKey, id }) => [sortKey, id]);
    return { items: items.map(withoutSortKey), next };
  }

  /** Experiments of the actor's own firms, in every programme. */
  async own(): Promise<ExperimentRowRecord[]> {
    const rows = await this.unit.query<SortedRow>(OWN_EXPERIMENTS_SQL);
    return rows.map(withoutSortKey);
  }

  async read(programmeId: string, id: string): Promise<ExperimentRecord> {
    const [record] = await this.unit.queryPlannedOnce<ExperimentRecord>(EXPERIMENT_SQL, [
      programmeId,
      id,
    ]);
    if (!record) throw AppError.notFound('experiment');
    return record;
  }

  /** The experiment, locked until the unit ends: of two moves at once, the second sees the first. */
  async lock(programmeId: string, id: string): Promise<Experiment> {
    const experiment = await this.unit.manager.findOne(Experiment, {
      where: { programmeId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!experiment) throw AppError.notFound('experiment');
    return experiment;
  }

  async add(experiment: Experiment): Promise<void> {
    await this.unit.manager.insert(Experiment, experiment);
  }

  async change(
    { programmeId, id }: Pick<Experiment, 'programmeId' | 'id'>,
    changes: Partial<Experiment>,
  ): Promise<void> {
    await this.unit.manager.update(Experiment, { programmeId, id }, changes);
  }

  async addTransition(transition: ExperimentTransition): Promise<void> {
    await this.unit.manager.insert(ExperimentTransition, transition);
  }

  /** Whether the actor may see the firm in this programme. */
  async knows(programmeId: string, enterpriseId: string): Promise<boolean> {
    const rows = await this.unit.query(
      'SELECT 1 FROM programme_enterprise WHERE programme_id = $1 AND enterprise_id = $2',
      [programmeId, enterpriseId],
    );
    return rows.length > 0;
  }

  /** The networks the firm is a member of today, the last one joined first. */
  async networksOf(programmeId: string, enterpriseId: string): Promise<string[]> {
    const rows = await this.unit.query<{ network_id: string }>(
      `SELECT network_id FROM network_member
        WHERE programme_id = $1 AND enterprise_id = $2 AND left_on IS NULL
        ORDER BY joined_on DESC, id DESC`,
      [programmeId, enterpriseId],
    );
    return rows.map((row) => row.network_id);
  }
}

type Filters = Omit<ExperimentsQuery, 'after' | 'limit'>;

function conditionsOf(programmeId: string, filters: Filters, today: string) {
  const values: unknown[] = [programmeId];
  const conditions = ['e.programme_id = $1'];
  const add = (value: unknown, condition: (parameter: string) => string): void => {
    values.push(value);
    conditions.push(condition(`$${values.length}`));
  };
  if (filters.stage) add(filters.stage, (stage) => `e.stage = ${stage}`);
  if (filters.networkId) add(filters.networkId, (id) => `e.network_id = ${id}`);
  if (filters.enterpriseId) add(filters.enterpriseId, (id) => `e.enterprise_id = ${id}`);
  if (filters.overdue) add(today, (date) => `(e.stage = 'running' AND e.ends_on < ${date}::date)`);
  if (filters.shared) {
    add(SHARED, (rungs) => `(e.stage = 'closed' AND e.visibility = ANY (${rungs}::text[]))`);
  }
  return { conditions, values };
}

// A cursor that was tampered with is the sender's mistake, not ours.
function withoutSortKey({ sortKey: _, ...row }: SortedRow): ExperimentRowRecord {
  return row;
}
