import { v7 } from 'uuid';

import type { Firm, Fixtures, Person, Programme } from './fixtures.js';
import type { Client, Reply, TestApi } from './test-api.js';

interface Said {
  readonly purpose: string;
  readonly contactId: string | null;
  readonly choice?: 'given' | 'withdrawn';
}

/** A firm with an entrepreneur, who is its contact, and what is said of its consents. */
export class AskedFirm {
  private constructor(
    readonly programme: Programme,
    readonly firm: Firm,
    readonly person: Person,
    readonly contactId: string,
    readonly owner: Client,
    private readonly advisor: Client,
  ) {}

  static async of(api: TestApi, fixtures: Fixtures, programme: Programme): Promise<AskedFirm> {
    const firm = await fixtures.firm(programme);
    const person = await fixtures.person('entrepreneur', programme.id, firm.id);
    const contactId = await aContact(fixtures, programme, { firm, person });
    const [owner, advisor] = [await api.as(person), await api.as(programme.advisor)];
    return new AskedFirm(programme, firm, person, contactId, owner, advisor);
  }

  get path(): string {
    return `/programmes/${this.programme.id}/enterprises/${this.firm.id}/consents`;
  }

  say(said: Said, by = this.owner): Promise<Reply> {
    const { id: programmeId } = this.programme;
    const firm = { programmeId, enterpriseId: this.firm.id };
    return by.post('/my/consents', { ...firm, choice: 'given', language: 'fi', ...said });
  }

  note(said: Said & { readonly toldOn?: string; readonly way?: string }, by = this.advisor) {
    const told = { way: 'phone', toldOn: '2026-03-10', choice: 'given', language: 'fi' };
    return by.post(this.path, { ...told, ...said });
  }

  async states(): Promise<Record<string, unknown>> {
    const { body } = await this.advisor.get(this.path);
    const items = body.items as { purpose: string; state: string }[];
    return Object.fromEntries(items.map(({ purpose, state }) => [purpose, state]));
  }
}

/** A contact of a firm, who is the person where one is named. */
export async function aContact(
  fixtures: Fixtures,
  { id: programmeId, advisor }: Programme,
  { firm, person, email = 'vieras@posti.example' }: { firm: Firm; person?: Person; email?: string },
): Promise<string> {
  const id = v7();
  await fixtures.insert('contact', {
    ...{ id, programme_id: programmeId, enterprise_id: firm.id, person_id: person?.id ?? null },
    ...{ name: person?.name ?? 'Vieno Vieras', email: person?.email ?? email, phone: null },
    ...{ language: 'fi', recorded_at: '2025-01-01T06:00:00Z', recorded_by: advisor.id },
    archived_at: null,
  });
  return id;
}
