import { KeptLinesService } from '../../../backend/src/worklists/kept-lines.service.js';
import { v7 } from 'uuid';

import type { Firm, Fixtures, Programme } from './fixtures.js';
import type { Client, TestApi } from './test-api.js';

/** Derived or about the merge itself: what an undo leaves different. */
const APART = /^(kpi_cell|kpi_cell_enterprise|enterprise_merge|enterprise_merge_row)$/;

const TABLES = `
  SELECT c.table_name AS name, array_agg(c.column_name::text) AS columns
    FROM information_schema.columns c JOIN pg_tables t ON t.tablename = c.table_name AND t.schemaname = c.table_schema
   WHERE c.table_schema = 'public' AND c.column_name IN ('enterprise_id', 'host_id', 'with_id', 'programme_id')
   GROUP BY 1 ORDER BY 1`;
const NOT_FACTS = [
  'audit_event',
  'audit_seal',
  'programme_change',
  'outbox',
  'mail_message',
  'worklist_mark',
];

/** Two rows that are one firm, with facts of many kinds in common. */
export class TwinFirms {
  private constructor(
    private readonly api: TestApi,
    readonly programme: Programme,
    readonly manager: Client,
    readonly kept: Firm,
    readonly merged: Firm,
  ) {}

  static async of(api: TestApi, fixtures: Fixtures, programme: Programme): Promise<TwinFirms> {
    const [kept, merged] = [await fixtures.firm(programme), await fixtures.firm(programme)];
    return new TwinFirms(api, programme, await api.as(programme.manager), kept, merged);
  }

  path(part = '', { id }: Firm = this.kept): string {
    return `/programmes/${this.programme.id}/enterprises/${id}${part}`;
  }

  merge() {
    return this.manager.post(this.path('/merges'), { withEnterpriseId: this.merged.id });
  }

  undo(mergeId: unknown) {
    return this.manager.post(this.path(`/merges/${String(mergeId)}/undo`));
  }

  /** Facts that both have, and facts that clash: a group, a person, a contact, a year, support. */
  async fill(fixtures: Fixtures): Promise<void> {
    const group = await fixtures.network(this.programme);
    const person = await fixtures.person('entrepreneur', this.programme.id, this.kept.id);
    const at = { programmeId: this.programme.id, enterpriseId: this.merged.id };
    await fixtures.grant(person, { role: 'entrepreneur', ...at });
    for (const firm of [this.kept, this.merged]) {
      await fixtures.member(this.programme, group, firm);
      await fixtures.decided(this.programme, firm, { decidedAt: '2026-01-05T10:00:00Z' });
      await this.manager.post(this.path('/contacts', firm), aContact());
      await this.manager.post(this.path('/touchpoints', firm), A_CALL);
      await this.manager.post(this.path('/yearly-figures', firm), A_YEAR);
    }
    await this.manager.post(this.path('/support', this.merged), SUPPORT);
  }

  /** Every row of the programme that a merge could touch, as text, by its table. */
  async rows(): Promise<Record<string, string[]>> {
    await this.api.app.get(KeptLinesService, { strict: false }).keep();
    const tables = await this.api.rows<{ name: string; columns: string[] }>(TABLES);
    const found: Record<string, string[]> = {};
    for (const { name, columns } of tables) {
      if (!columns.includes('programme_id') || APART.test(name) || NOT_FACTS.includes(name))
        continue;
      const rows = await this.api.rows<{ row: string }>(
        `SELECT t::text AS row FROM ${name} t WHERE t.programme_id = $1 ORDER BY 1`,
        [this.programme.id],
      );
      found[name] = rows.map(({ row }) => row);
    }
    return found;
  }

  /** Of which tables, and how often, a row names the firm. */
  async namedIn({ id }: Firm): Promise<string[]> {
    const rows = await this.rows();
    return Object.keys(rows).filter((name) => rows[name]!.some((row) => row.includes(id)));
  }
}

const aContact = () => ({
  ...{ name: 'Aino Testaaja', email: `aino-${v7()}@firma.example`, phone: '040 123 4567' },
  language: 'fi',
});
const SUPPORT = {
  ...{ kind: 'advice', title: 'Alkukartoitus', givenOn: '2026-03-01', hours: 2 },
  ...{ aidCents: null, regulation: null },
};
const A_CALL = { kind: 'call', happenedOn: '2026-03-01', note: 'Puhuttiin hinnoista' };
const A_YEAR = {
  ...{ fiscalYearEndsOn: '2025-12-31', basedOn: null, turnoverCents: 1_000_000 },
  ...{ balanceTotalCents: null, persons: 1 },
  ...{ valueAddedCents: null, exportsCents: null, rdiCents: null },
};
