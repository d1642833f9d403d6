import { businessIdCheckDigit } from '@verso/domain';

import type { Firm, Fixtures, Programme } from './fixtures.js';
import type { Client, Reply } from './test-api.js';

/** Aid of another grantor, as the API takes it. */
export interface Elsewhere {
  readonly grantedOn: string;
  readonly grantor: string;
  readonly cents: number;
  readonly regulation: string;
}

let given = 0;

/** A Business ID that no other test has had. */
export function aBusinessId(): string {
  for (;;) {
    given += 1;
    const body = String(9_100_000 + given);
    const digit = businessIdCheckDigit(body);
    if (digit !== null) return `${body}-${digit}`;
  }
}

/** A firm with a Business ID, and what its advisor does about its support. */
export class SupportedFirm {
  private constructor(
    readonly firm: Firm,
    readonly businessId: string,
    private readonly programme: Programme,
    private readonly advisor: Client,
  ) {}

  static async of(fixtures: Fixtures, programme: Programme, advisor: Client) {
    const firm = await fixtures.firm(programme);
    const businessId = aBusinessId();
    await fixtures.change('UPDATE enterprise SET business_id = $2 WHERE id = $1', [
      ...[firm.id, businessId],
    ]);
    return new SupportedFirm(firm, businessId, programme, advisor);
  }

  /** The same firm as another programme knows it. */
  async alsoIn(fixtures: Fixtures, programme: Programme, advisor: Client): Promise<SupportedFirm> {
    const key = { programme_id: programme.id, enterprise_id: this.firm.id };
    await fixtures.insert('programme_enterprise', { ...key, added_at: '2025-01-01T06:00:00Z' });
    return new SupportedFirm(this.firm, this.businessId, programme, advisor);
  }

  at(rest = ''): string {
    return `/programmes/${this.programme.id}/enterprises/${this.firm.id}${rest}`;
  }

  record(change: object = {}, by = this.advisor): Promise<Reply> {
    return by.post(this.at('/support'), {
      ...{ kind: 'advice', title: 'Alkukartoitus', givenOn: '2026-03-10', hours: 2 },
      ...{ aidCents: null, regulation: null, ...change },
    });
  }

  grant(aidCents: number, change: object = {}, by = this.advisor): Promise<Reply> {
    const aid = { aidCents, regulation: 'general', kind: 'grant', hours: null };
    return this.record({ ...aid, ...change }, by);
  }

  declare(change: object = {}, by = this.advisor): Promise<Reply> {
    return by.post(this.at('/de-minimis/declarations'), {
      ...{ declaredOn: '2026-03-01', signedBy: 'Sanni Sopu', linkedBusinessIds: [], aid: [] },
      ...change,
    });
  }

  check(change: object = {}, by = this.advisor): Promise<Reply> {
    return by.post(this.at('/de-minimis/checks'), { checkedOn: '2026-03-09', aid: [], ...change });
  }

  /** Everything that a number needs. */
  async known(change: object = {}): Promise<void> {
    for (const reply of [await this.declare(change), await this.check()]) {
      if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
    }
  }

  async view(query = '', by = this.advisor) {
    return (await by.get(this.at(`/support${query}`))).body;
  }
}
