import { Readable } from 'node:stream';

import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { UnitOfWork } from '../database/unit-of-work.js';
import { AppError } from '../errors/app-error.js';
import { isInstantAndId, PAGE_LIMITS, readCursor } from '../http/page.js';
import { Outbox } from '../outbox/outbox.js';
import { Audit } from './audit.js';
import { AuditChecksRepository } from './audit-checks.repository.js';
import { lineOf, linksBy } from './audit-links.js';
import type { AuditQuery, AuditView } from './audit-trail.dto.js';
import { AuditTrailRepository } from './audit-trail.repository.js';
import type { CheckedLink } from './chain-check.js';

/** A name that fits more people than these is no search for somebody. */
const PEOPLE_MAX = 200;
const ABOUT_TRAIL = { subjectKind: 'audit', subjectId: null } as const;

/** The audit trail for administrators: to search, to check, and to take along. That one reads it is in it. */
@Injectable()
export class AuditTrailService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly trail: AuditTrailRepository,
    private readonly checks: AuditChecksRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  show(actor: PersonActor): Promise<AuditView> {
    return this.unit.run(actor, async () => {
      const { sealedAt, ...head } = await this.trail.head();
      const check = await this.checks.last();
      return {
        ...head,
        sealedAt: sealedAt?.toISOString() ?? null,
        waiting: await this.trail.waiting(),
        check: check && { ...check, checkedAt: check.checkedAt.toISOString() },
        actions: await this.trail.actions(),
        subjectKinds: await this.trail.subjectKinds(),
      };
    });
  }

  /** A page of a search. The search is noted with its first page, what was typed is not. */
  list(actor: PersonActor, query: AuditQuery): Promise<string> {
    const { person, subjectKind, subjectId, action, since, until, limit } = query;
    const after = readCursor(query.after, 2, isInstantAndId);
    return this.unit.run(actor, async () => {
      const people = person === undefined ? null : await this.people(person);
      if (after === null) await this.noteSearch(query, people);
      const asked = { people, subjectKind, subjectId, action, since, until };
      return this.trail.page({ ...asked, after, limit: limit ?? PAGE_LIMITS.default });
    });
  }

  /** The sealed trail, as `verso audit export` writes it: a link a line, the oldest first. */
  async send(actor: PersonActor): Promise<Readable> {
    const first = await this.unit.run(actor, async () => {
      const { number } = await this.trail.head();
      await this.audit.record({ action: 'audit.export', ...ABOUT_TRAIL, details: { number } });
      return this.checks.links(0);
    });
    return Readable.from(this.lines(actor, first));
  }

  /** Orders a check of the whole chain. */
  check(actor: PersonActor): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.audit.record({ action: 'audit.check', ...ABOUT_TRAIL });
      await this.outbox.add('audit.check', {}, { asSystem: true });
    });
  }

  private async *lines(actor: PersonActor, first: CheckedLink[]): AsyncGenerator<string> {
    const read = (after: number): Promise<CheckedLink[]> =>
      after === 0 ? Promise.resolve(first) : this.unit.run(actor, () => this.checks.links(after));
    for await (const link of linksBy(read)) yield lineOf(link);
  }

  private async people(text: string): Promise<string[]> {
    const found = await this.trail.people(text.trim(), PEOPLE_MAX);
    if (found.length <= PEOPLE_MAX) return found;
    throw AppError.invalidField('person', 'audit.too-many-people', { max: PEOPLE_MAX });
  }

  private noteSearch(query: AuditQuery, people: readonly string[] | null): Promise<void> {
    const { subjectKind, subjectId, action, since, until } = query;
    const [personId] = people?.length === 1 ? people : [];
    const asked = { subjectKind, subjectId, action, since, until, personId };
    const given = Object.entries({ ...asked, people: people?.length }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const details = Object.fromEntries(given);
    return this.audit.record({ action: 'audit.read', ...ABOUT_TRAIL, details });
  }
}
