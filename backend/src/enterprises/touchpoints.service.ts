import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { TouchpointRequest } from './enterprises.dto.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import type { Touchpoint } from './touchpoint.entity.js';
import { type TouchpointKey, TouchpointsRepository } from './touchpoints.repository.js';

/** When staff and firm were in touch: the one place where that is written. */
@Injectable()
export class TouchpointsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enterprises: EnterprisesRepository,
    private readonly touchpoints: TouchpointsRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  record(actor: PersonActor, key: FirmKey, request: TouchpointRequest): Promise<{ id: string }> {
    return this.unit.run(actor, async () => {
      this.requirePast(request);
      await this.enterprises.businessIdOf(key); // absent firms are answered as absent
      return { id: await this.addNew(actor, key, request) };
    });
  }

  /** Records, in the open unit, that a firm was met: by those who know it from its group alone, too. */
  async recordMet(actor: PersonActor, key: FirmKey, happenedOn: string): Promise<void> {
    await this.addNew(actor, key, { kind: 'meeting', happenedOn });
  }

  /**
   * Says how it was. A note where none stood is added to what is there; anything else supersedes it
   * by a new one, whose id is answered. Saying the same again changes nothing.
   */
  correct(
    actor: PersonActor,
    path: TouchpointKey,
    request: TouchpointRequest,
  ): Promise<{ id: string }> {
    return this.unit.run(actor, async () => {
      this.requirePast(request);
      const standing = await this.touchpoints.lock(path);
      const before = await this.touchpoints.noteOf(standing);
      const note = request.note ?? null;
      if (isSameEvent(standing, request) && (before === null || before === note)) {
        if (before === null && note !== null) await this.addNote(path, standing, note);
        return { id: standing.id };
      }
      await this.touchpoints.supersede(standing, this.clock.now());
      const id = await this.add(actor, path, { ...request, correctsId: standing.id });
      await this.note('touchpoint.correct', { ...path, touchpointId: id });
      return { id };
    });
  }

  /** Takes back what did not happen. It counts no more, and stays in the database and in the trail. */
  annul(actor: PersonActor, path: TouchpointKey): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.touchpoints.supersede(await this.touchpoints.lock(path), this.clock.now());
      await this.note('touchpoint.annul', path);
    });
  }

  private requirePast({ happenedOn }: TouchpointRequest): void {
    if (happenedOn > this.clock.today()) {
      throw AppError.invalidField('happenedOn', 'in-the-future');
    }
  }

  private async addNew(
    actor: PersonActor,
    key: FirmKey,
    request: TouchpointRequest,
  ): Promise<string> {
    const id = await this.add(actor, key, { ...request, correctsId: null });
    await this.note('touchpoint.record', { ...key, touchpointId: id });
    return id;
  }

  private async add(
    { personId }: PersonActor,
    { programmeId, enterpriseId }: FirmKey,
    {
      kind,
      happenedOn,
      note = null,
      correctsId,
    }: TouchpointRequest & Pick<Touchpoint, 'correctsId'>,
  ): Promise<string> {
    const id = newId();
    const recorded = { recordedAt: this.clock.now(), recordedBy: personId, supersededAt: null };
    const fact = { id, programmeId, enterpriseId, kind, happenedOn, correctsId, ...recorded };
    await this.touchpoints.add(fact, note);
    return id;
  }

  private async addNote(path: TouchpointKey, standing: Touchpoint, note: string): Promise<void> {
    await this.touchpoints.addNote(standing, note);
    await this.note('touchpoint.add-note', path);
  }

  private note(
    action: string,
    { programmeId, enterpriseId, touchpointId }: TouchpointKey,
  ): Promise<void> {
    const subject = { subjectKind: 'touchpoint', subjectId: touchpointId };
    return this.audit.record({ action, ...subject, programmeId, details: { enterpriseId } });
  }
}

const isSameEvent = (standing: Touchpoint, { kind, happenedOn }: TouchpointRequest): boolean =>
  standing.kind === kind && standing.happenedOn === happenedOn;
