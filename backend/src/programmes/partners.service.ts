import { Injectable } from '@nestjs/common';
import {
  exactShare,
  isAboveWhole,
  isExactShare,
  type PartnerRole,
  type PersonActor,
} from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import { PartnersRepository } from './partners.repository.js';
import type { ProgrammeContact } from './programme-contact.entity.js';
import type { ProgrammePartner } from './programme-partner.entity.js';
import type {
  FunderRequest,
  PartnerRequest,
  SetFundingRequest,
  SetPartnersRequest,
} from './set-up.dto.js';
import { SetUpRepository } from './set-up.repository.js';

type Decided = Omit<ProgrammePartner, 'id' | 'recordedAt' | 'recordedBy' | 'supersededAt'>;
type Called = Omit<ProgrammeContact, 'id' | 'recordedAt' | 'recordedBy' | 'archivedAt'>;
type Asked = Omit<PartnerRequest, 'isLead' | 'contacts'> &
  Partial<FunderRequest> & { readonly role: PartnerRole };

/** Who carries a programme out, with which share, and who pays: each decision dated, the old ones kept. */
@Injectable()
export class PartnersService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly partners: PartnersRepository,
    private readonly setUp: SetUpRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  setPartners(actor: PersonActor, programmeId: string, request: SetPartnersRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.setUp.lock(programmeId, { part: 'partners', basedOn: request.basedOn });
      const partners = request.partners.map(({ isLead, ...one }): Asked => {
        return { ...one, role: isLead ? 'lead' : 'partner' };
      });
      await this.requireSound(programmeId, partners, 'partners');
      const decided = await this.decidedOf(programmeId, partners);
      await this.bringAlong(actor, programmeId, partners, decided);
      await this.requireNoPromiseLost(programmeId, decided);
      await this.put(actor, await this.partners.current(programmeId, 'doing'), decided);
      await this.call(actor, programmeId, request.partners, decided);
      await this.note('partner.set', programmeId);
    });
  }

  setFunding(actor: PersonActor, programmeId: string, request: SetFundingRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.setUp.lock(programmeId, { part: 'funding', basedOn: request.basedOn });
      const { fund, line = null } = request;
      const funders = request.funders.map((one) => ({ ...one, role: 'funder' as const }));
      const programme = await this.requireSound(programmeId, funders, 'funders');
      const decided = await this.decidedOf(programmeId, funders);
      await this.put(actor, await this.partners.current(programmeId, 'funders'), decided);
      const fundingLine = line && { fi: line.fi, sv: line.sv, en: line.en };
      const changes = { fund, fundingLine };
      if (JSON.stringify(changes) !== JSON.stringify(fundingOf(programme))) {
        const saving = { by: actor.personId, at: this.clock.now() };
        await this.setUp.change(programme, changes, saving);
      }
      await this.note('funding.set', programmeId);
    });
  }

  private async requireSound(programmeId: string, asked: readonly Asked[], path: string) {
    const programme = await this.setUp.programme(programmeId);
    const errors = [...eachProblem(asked, path), ...sumProblem(asked, programme.budgetCents, path)];
    if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
    return programme;
  }

  private async decidedOf(programmeId: string, asked: readonly Asked[]): Promise<Decided[]> {
    const decided: Decided[] = [];
    // One after another: two statements at once have no order.
    for (const one of asked) {
      const organisationId = await this.organisationOf(programmeId, one);
      const { role, share = null, amountCents = null } = one;
      const { decisionNumber = null, decidedOn = null } = one;
      const kept = share === null ? null : exactShare(share);
      const part = { share: kept, amountCents, decisionNumber, decidedOn };
      decided.push({ programmeId, organisationId, role, ...part });
    }
    return decided;
  }

  /**
   * A name that is put right stays the organisation's where no other programme knows it; otherwise
   * this programme names another, and what others wrote of the first stays as it was.
   */
  private async organisationOf(programmeId: string, { organisationId, name, kind }: Asked) {
    const known = organisationId && { programmeId, organisationId, name, kind };
    if (known && (await this.partners.correct(known))) return known.organisationId;
    return this.partners.organisation(name, kind);
  }

  /** What was promised under a name that was put right is promised under the new one. */
  private async bringAlong(
    actor: PersonActor,
    programmeId: string,
    asked: readonly Asked[],
    decided: readonly Decided[],
  ): Promise<void> {
    for (const [index, { organisationId: from }] of asked.entries()) {
      const to = decided[index]?.organisationId;
      if (!from || !to || from === to) continue;
      const by = { personId: actor.personId, at: this.clock.now() };
      await this.partners.movePromises(programmeId, { from, to }, by);
    }
  }

  private async put(actor: PersonActor, current: readonly ProgrammePartner[], wanted: Decided[]) {
    const now = this.clock.now();
    const gone = current.filter((old) => !wanted.some((one) => isSame(old, one)));
    const added = wanted.filter((one) => !current.some((old) => isSame(old, one)));
    const facts = { recordedAt: now, recordedBy: actor.personId, supersededAt: null };
    await this.partners.supersede(gone, now);
    await this.partners.add(added.map((one) => ({ ...one, ...facts, id: newId() })));
  }

  private async requireNoPromiseLost(programmeId: string, decided: readonly Decided[]) {
    const promising = await this.partners.promising(programmeId);
    const stays = decided.map(({ organisationId }) => organisationId);
    const isLost = promising.some((id) => !stays.includes(id));
    if (isLost) throw AppError.conflict('partner.has-targets');
  }

  private async call(
    actor: PersonActor,
    programmeId: string,
    asked: readonly PartnerRequest[],
    decided: readonly Decided[],
  ): Promise<void> {
    const wanted = asked.flatMap(({ contacts }, index): Called[] =>
      contacts.map(({ name, email = null, phone = null }) => {
        const organisationId = decided[index]?.organisationId ?? '';
        return { programmeId, organisationId, name, email, phone };
      }),
    );
    const current = await this.partners.contacts(programmeId);
    const now = this.clock.now();
    const gone = current.filter((old) => !wanted.some((one) => isSameContact(old, one)));
    const added = wanted.filter((one) => !current.some((old) => isSameContact(old, one)));
    const facts = { recordedAt: now, recordedBy: actor.personId, archivedAt: null };
    await this.partners.archiveContacts(gone, now);
    await this.partners.addContacts(added.map((one) => ({ ...one, ...facts, id: newId() })));
  }

  private async note(action: string, programmeId: string): Promise<void> {
    const subject = { subjectKind: 'programme', subjectId: programmeId, programmeId };
    await this.audit.record({ action, ...subject });
  }
}

const fundingOf = ({ fund, fundingLine: line }: Parameters<SetUpRepository['change']>[0]) => ({
  fund,
  fundingLine: line && { fi: line.fi, sv: line.sv, en: line.en },
});

function eachProblem(asked: readonly Asked[], path: string): FieldError[] {
  const names = asked.map(({ name }) => name.toLowerCase());
  return asked.flatMap(({ role, share = null, amountCents = null }, index): FieldError[] => {
    const at = `${path}.${index}`;
    const isSecondLead = role === 'lead' && asked.findIndex((one) => one.role === 'lead') < index;
    return [
      ...(names.indexOf(names[index] ?? '') < index
        ? [{ path: `${at}.name`, code: 'partner.twice' }]
        : []),
      ...(isSecondLead ? [{ path: `${at}.isLead`, code: 'partner.one-lead' }] : []),
      ...(share !== null && amountCents !== null
        ? [{ path: `${at}.amountCents`, code: 'share.or-amount' }]
        : []),
      ...(share !== null && !isExactShare(share)
        ? [{ path: `${at}.share`, code: 'share.too-fine' }]
        : []),
    ];
  });
}

/** Said of the last part there is: without it, or less of it, the sum would do. */
function sumProblem(
  asked: readonly Asked[],
  budgetCents: number | null,
  path: string,
): FieldError[] {
  const parts = asked.map(({ share = null, amountCents = null }) => ({ share, amountCents }));
  if (!isAboveWhole(parts, budgetCents)) return [];
  const last = parts.findLastIndex(
    ({ share, amountCents }) => share !== null || amountCents !== null,
  );
  const field = parts[last]?.share === null ? 'amountCents' : 'share';
  return [{ path: `${path}.${last}.${field}`, code: 'share.above-whole' }];
}

function isSame(old: ProgrammePartner, one: Decided): boolean {
  return (
    old.organisationId === one.organisationId &&
    old.role === one.role &&
    old.share === one.share &&
    old.amountCents === one.amountCents &&
    old.decisionNumber === one.decisionNumber &&
    old.decidedOn === one.decidedOn
  );
}

const isSameContact = (old: ProgrammeContact, one: Called): boolean =>
  old.organisationId === one.organisationId &&
  old.name === one.name &&
  old.email === one.email &&
  old.phone === one.phone;
