import { Injectable } from '@nestjs/common';
import { countChallenges } from '@verso/analysis';
import type { PersonActor } from '@verso/domain';

import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import type { SharedKey } from './challenge-keys.js';
import { ChallengeRegisterRepository } from './challenge-register.repository.js';
import { ChallengesRepository } from './challenges.repository.js';
import type {
  ChallengeCountsView,
  RaisedChallenge,
  SharedChallengeRow,
  SharedChallengesQuery,
  SharedChallengeView,
} from './shared-challenges.dto.js';
import { SharedChallengesRepository } from './shared-challenges.repository.js';

/** The register of challenges as the staff of a programme read it. */
@Injectable()
export class ChallengeRegisterService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly register: ChallengeRegisterRepository,
    private readonly challenges: ChallengesRepository,
    private readonly shared: SharedChallengesRepository,
  ) {}

  list(
    actor: PersonActor,
    programmeId: string,
    query: SharedChallengesQuery,
  ): Promise<Page<SharedChallengeRow>> {
    return this.unit.run(actor, () => this.register.page(programmeId, query));
  }

  waiting(
    actor: PersonActor,
    programmeId: string,
    query: PageQuery,
  ): Promise<Page<RaisedChallenge>> {
    return this.unit.run(actor, () => this.register.waiting(programmeId, query));
  }

  read(actor: PersonActor, key: SharedKey): Promise<SharedChallengeView> {
    return this.unit.run(actor, () => this.whole(key));
  }

  /** Inside a unit of work that runs. */
  async whole(key: SharedKey): Promise<SharedChallengeView> {
    const one = await this.register.one(key);
    const acts = await this.shared.acts(key.programmeId, [key.sharedChallengeId]);
    return {
      ...{ ...one, gathered: await this.register.gathered(key) },
      acts: acts.map(({ sharedId: _, ...act }) => act),
    };
  }

  /** Takes the filters of the list, each part under the others but its own. */
  count(
    actor: PersonActor,
    programmeId: string,
    { kind, state, municipality }: SharedChallengesQuery,
  ): Promise<ChallengeCountsView> {
    return this.unit.run(actor, async () => {
      const counts = countChallenges(
        await this.register.sharedFacts(programmeId),
        await this.register.raisedFacts(programmeId),
        { kind, state, municipality },
      );
      const codes = counts.municipalities.map(({ code }) => code);
      const names = await this.challenges.named(codes);
      const labels = new Map(names.map(({ code, label }) => [code, label]));
      const municipalities = counts.municipalities.map((one) => ({
        ...{ ...one, label: labels.get(one.code) ?? { fi: one.code, sv: one.code, en: one.code } },
      }));
      return { ...counts, municipalities };
    });
  }
}
