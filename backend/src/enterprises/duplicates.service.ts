import { Injectable } from '@nestjs/common';
import { compareFirms, type FirmTraits, LIKENESS, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type {
  ComparisonView,
  DuplicateView,
  NamedFirmView,
  PairRequest,
} from './duplicates.dto.js';
import { DuplicatesRepository, type NamedTraits, type PairKey } from './duplicates.repository.js';
import type { CreatedRow } from './enterprises.dto.js';

/** How many pairs are compared, and how many are shown: who has settled these sees the next ones. */
const PAIRS = { compared: 1_000, shown: 200, similar: 5 } as const;

/** Of what is being typed nothing but the name is compared. */
const NAMELESS: Omit<FirmTraits, 'name'> = {
  ...{ businessId: null, street: null, postCode: null, phones: [], emails: [] },
};

/** Rows of a programme that may be one firm: found, compared, and said not to be. */
@Injectable()
export class DuplicatesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly duplicates: DuplicatesRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Pairs that are likely one firm, likeliest first. */
  list(actor: PersonActor, programmeId: string): Promise<DuplicateView[]> {
    return this.unit.run(actor, async () => {
      const pairs = await this.duplicates.candidates(programmeId, PAIRS.compared);
      const ids = pairs.flatMap(({ firstId, secondId }) => [firstId, secondId]);
      const firms = await this.duplicates.traits(programmeId, ids);
      return pairs
        .flatMap(({ firstId, secondId }) => likely(firms.get(firstId), firms.get(secondId)))
        .sort((a, b) => b.score - a.score)
        .slice(0, PAIRS.shown);
    });
  }

  /** Firms that a name which is being typed may already stand for. */
  similar(actor: PersonActor, programmeId: string, name: string): Promise<NamedFirmView[]> {
    return this.unit.run(actor, async () => {
      const ids = await this.duplicates.similar(programmeId, name, PAIRS.similar);
      const firms = await this.duplicates.traits(programmeId, ids);
      return ids
        .flatMap((id) => firms.get(id) ?? [])
        .filter((firm) => compareFirms({ ...NAMELESS, name }, firm).score > 0)
        .map(named);
    });
  }

  compare(actor: PersonActor, programmeId: string, request: PairRequest): Promise<ComparisonView> {
    const { enterpriseId, withEnterpriseId } = request;
    return this.unit.run(actor, async () => {
      const firms = await this.duplicates.traits(programmeId, [enterpriseId, withEnterpriseId]);
      const [first, second] = [firms.get(enterpriseId), firms.get(withEnterpriseId)];
      if (!first || !second) throw AppError.notFound('enterprise');
      const pair = { programmeId, firstId: enterpriseId, secondId: withEnterpriseId };
      const turned = { programmeId, firstId: withEnterpriseId, secondId: enterpriseId };
      return {
        ...compareFirms(first, second),
        keepFirst: await this.duplicates.obstacle(pair),
        keepSecond: await this.duplicates.obstacle(turned),
        distinctionId: await this.duplicates.distinction(ordered(programmeId, request)),
      };
    });
  }

  /** Notes that two firms are not the same: the list shows them no more. */
  distinguish(actor: PersonActor, programmeId: string, request: PairRequest): Promise<CreatedRow> {
    const pair = ordered(programmeId, request);
    return this.unit.run(actor, async () => {
      const id = newId();
      await this.duplicates.distinguish(id, pair, this.by(actor));
      await this.note('enterprise-distinction.record', programmeId, id);
      return { id };
    });
  }

  /** Takes it back. */
  withdraw(actor: PersonActor, programmeId: string, id: string): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.duplicates.withdraw(programmeId, id, this.by(actor));
      await this.note('enterprise-distinction.withdraw', programmeId, id);
    });
  }

  private by({ personId }: PersonActor) {
    return { personId, now: this.clock.now() };
  }

  private note(action: string, programmeId: string, subjectId: string): Promise<void> {
    return this.audit.record({
      ...{ action, subjectKind: 'enterprise-distinction', subjectId, programmeId },
    });
  }
}

function likely(first: NamedTraits | undefined, second: NamedTraits | undefined): DuplicateView[] {
  if (!first || !second) return [];
  const likeness = compareFirms(first, second);
  if (likeness.score < LIKENESS.likely) return [];
  return [{ ...likeness, first: named(first), second: named(second) }];
}

const named = ({ id, name, businessId, municipalityLabel }: NamedTraits): NamedFirmView => ({
  ...{ id, name, businessId, municipalityLabel },
});

/** One pair has one order, whichever of the two is looked at first. */
function ordered(programmeId: string, { enterpriseId, withEnterpriseId }: PairRequest): PairKey {
  if (enterpriseId === withEnterpriseId) {
    throw AppError.conflict('merge.one-firm');
  }
  const [firstId, secondId] = [enterpriseId, withEnterpriseId].sort() as [string, string];
  return { programmeId, firstId, secondId };
}
