import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import type { Device } from '../platform/auth/device.js';
import { openingOf, type OwnSession, SessionStore } from '../platform/auth/session-store.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { OwnSessionView } from './accounts.dto.js';

/** Where a person is signed in, and how she ends that. It holds at once, in every process. */
@Injectable()
export class OwnSessionsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: SessionStore,
    private readonly audit: Audit,
  ) {}

  list(actor: PersonActor, device: Device): Promise<{ items: OwnSessionView[] }> {
    return this.unit.run(actor, async () => ({
      items: (await this.sessions.list(device.sessionId)).map(toView),
    }));
  }

  async end(actor: PersonActor, sessionId: string): Promise<void> {
    await this.unit.run(actor, async () => {
      if (!(await this.sessions.endOwn(sessionId))) throw AppError.notFound('session');
      await this.audit.record({
        action: 'session.end',
        subjectKind: 'session',
        subjectId: sessionId,
      });
    });
    await this.sessions.forgotten();
  }

  async endOthers(actor: PersonActor, device: Device): Promise<void> {
    await this.unit.run(actor, async () => {
      await this.sessions.endOthers(device.sessionId);
      await this.audit.record({
        action: 'session.end-others',
        subjectKind: 'person',
        subjectId: actor.personId,
      });
    });
    await this.sessions.forgotten();
  }
}

function toView({ id, data, created_at, last_seen_at, is_this }: OwnSession): OwnSessionView {
  const { browser, system, way } = openingOf(data);
  return {
    ...{ id, browser, system, way },
    openedAt: created_at.toISOString(),
    lastSeenAt: last_seen_at.toISOString(),
    isThis: is_this,
  };
}
