import { Injectable } from '@nestjs/common';
import type { EnterpriseKind, LegalForm, PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError, type FieldError } from '../platform/errors/app-error.js';
import { RegionsService } from '../regions/regions.service.js';
import { type RegisterEvidence, RegisterService } from '../register/register.service.js';
import { toEnterpriseView } from './enterprise-reading.js';
import type { EnterpriseProfile } from './enterprise-profile.entity.js';
import type { ProfileFields, ProfileRequest } from './enterprises.dto.js';
import { EnterprisesRepository, type FirmKey } from './enterprises.repository.js';
import type { EnterpriseView } from './enterprises.views.js';
import { fieldSources, type ProfileFacts, type Witnesses } from './field-sources.js';

/** Writes what a programme knows of its firms: a new version supersedes the one before. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly enterprises: EnterprisesRepository,
    private readonly regions: RegionsService,
    private readonly register: RegisterService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Changes what is known of a firm, unless somebody else has done so since it was shown. */
  change(actor: PersonActor, key: FirmKey, request: ProfileRequest): Promise<EnterpriseView> {
    return this.unit.run(actor, async () => {
      const current = await this.lockVersion(key);
      if (current.recordedAt.getTime() !== Date.parse(request.basedOn)) {
        throw AppError.conflict('profile.changed');
      }
      const facts = toProfileFacts(request);
      await this.requireKnownCodes(facts);
      await this.giveBusinessId(key, request.businessId ?? null);

      const register = await this.evidence(await this.enterprises.businessIdOf(key));
      const previous = { facts: current, sources: current.sources };
      await this.enterprises.supersedeProfile(current, this.clock.now());
      await this.write(actor, key, { facts, register, previous });
      await this.audit.record({
        action: 'enterprise.change',
        subjectKind: 'enterprise',
        subjectId: key.enterpriseId,
        programmeId: key.programmeId,
      });
      const record = await this.enterprises.view(key, this.clock.now());
      return toEnterpriseView(record, { programmeId: key.programmeId, today: this.clock.today() });
    });
  }

  /**
   * Admits a firm to the programme, in the open unit: links it to its one identity and writes what
   * this programme knows of it. A firm that the programme knows already keeps its profile.
   */
  async admit(actor: PersonActor, programmeId: string, newcomer: Newcomer) {
    const { businessId, kind, facts } = newcomer;
    const now = this.clock.now();
    const identity = { newId: newId(), businessId, kind, now };
    const admission = await this.enterprises.admit(programmeId, identity);
    if (admission.outcome === 'present') return admission;

    const key = { programmeId, enterpriseId: admission.enterpriseId };
    const register = await this.evidence(businessId);
    await this.write(actor, key, { facts, register, previous: null });
    if (register) await this.keepRegisterFact(key.enterpriseId, register);
    return admission;
  }

  /** Writes anew what is known of a firm that comes back, in the open unit. */
  async renew(actor: PersonActor, key: FirmKey, { businessId, facts }: Newcomer): Promise<void> {
    const current = await this.lockVersion(key);
    const register = await this.evidence(businessId);
    const previous = { facts: current, sources: current.sources };
    await this.enterprises.supersedeProfile(current, this.clock.now());
    await this.write(actor, key, { facts, register, previous });
    if (register) await this.keepRegisterFact(key.enterpriseId, register);
  }

  /** What is wrong with the codes of a profile, in the open unit. */
  problems(facts: ProfileFacts): Promise<FieldError[]> {
    return this.regions.problems(facts);
  }

  // Whoever waited for the lock finds the version superseded, and does not see the new one yet.
  private async lockVersion(key: FirmKey): Promise<EnterpriseProfile> {
    await this.enterprises.businessIdOf(key); // absent firms are answered as absent
    const current = await this.enterprises.lockProfile(key);
    if (!current) throw AppError.conflict('profile.changed');
    return current;
  }

  private async requireKnownCodes(facts: ProfileFacts): Promise<void> {
    const errors = await this.problems(facts);
    if (errors.length > 0) throw AppError.invalid('request.invalid', errors);
  }

  private async giveBusinessId(key: FirmKey, businessId: string | null): Promise<void> {
    if (businessId === null) return;
    const current = await this.enterprises.businessIdOf(key);
    if (current === businessId) return;
    if (current !== null) throw AppError.invalidField('businessId', 'business-id.fixed');
    if (await this.enterprises.giveBusinessId(key, businessId)) return;
    const fields = [{ path: 'businessId', code: 'business-id.taken' }];
    throw AppError.conflict('business-id.taken', { fields });
  }

  private async evidence(businessId: string | null): Promise<RegisterEvidence | null> {
    return businessId === null ? null : this.register.evidence(businessId);
  }

  private async write(
    actor: PersonActor,
    key: FirmKey,
    { facts, register, previous }: Written,
  ): Promise<void> {
    const now = this.clock.now();
    const witness = register && {
      facts: register.company,
      mark: { source: register.source, at: register.fetchedAt.toISOString() },
    };
    const profile: EnterpriseProfile = {
      id: newId(),
      ...key,
      ...facts,
      sources: fieldSources(facts, { register: witness, previous }, now),
      recordedAt: now,
      recordedBy: actor.personId,
      supersededAt: null,
    };
    await this.enterprises.addProfile(profile);
  }

  // An older answer than the one we have proves nothing new.
  private async keepRegisterFact(enterpriseId: string, register: RegisterEvidence): Promise<void> {
    const current = await this.enterprises.currentRegisterFact(enterpriseId);
    const { company, source, fetchedAt } = register;
    if (current && current.sourceAt >= fetchedAt) return;
    const { name, legalForm, industryCode, industryCodeSet } = company;
    const { street, postCode, postOffice, municipalityCode } = company;
    await this.enterprises.replaceRegisterFact({
      id: newId(),
      enterpriseId,
      ...{ name, legalForm, industryCode, industryCodeSet },
      ...{ street, postCode, postOffice, municipalityCode },
      source,
      sourceAt: fetchedAt,
      recordedAt: this.clock.now(),
      supersededAt: null,
    });
  }
}

/** A firm that is about to be admitted. */
export interface Newcomer {
  readonly businessId: string | null;
  readonly kind: EnterpriseKind;
  readonly facts: ProfileFacts;
}

interface Written {
  readonly facts: ProfileFacts;
  readonly register: RegisterEvidence | null;
  readonly previous: Witnesses['previous'];
}

export function toProfileFacts(fields: ProfileFields): ProfileFacts {
  const { name, industryCode, industryCodeSet, municipalityCode } = fields;
  const legalForm: LegalForm = fields.legalForm;
  const { street = null, postCode = null, postOffice = null } = fields;
  const place = { street, postCode, postOffice, municipalityCode };
  return { name, legalForm, industryCode, industryCodeSet, ...place };
}
