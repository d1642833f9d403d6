import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { OrganisationStory } from './story/story.js';

interface Partner {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly role: 'lead' | 'partner' | 'funder';
}

/** What an installation is given before anybody uses it, and no page does yet. */
@Injectable()
export class SetUpRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async addOrganisation(actor: PersonActor, { name, kind }: OrganisationStory): Promise<string> {
    const id = newId();
    await this.unit.run(actor, () =>
      this.unit.query(
        'INSERT INTO organisation (id, name, kind, created_at) VALUES ($1, $2, $3, $4)',
        [id, name, kind, this.clock.now()],
      ),
    );
    return id;
  }

  async addPartner(actor: PersonActor, partner: Partner): Promise<void> {
    const { programmeId, organisationId, role } = partner;
    await this.unit.run(actor, () =>
      this.unit.query(
        'INSERT INTO programme_partner (programme_id, organisation_id, role) VALUES ($1, $2, $3)',
        [programmeId, organisationId, role],
      ),
    );
  }

  async setPassword(actor: PersonActor, passwordHash: string): Promise<void> {
    await this.unit.run(actor, () =>
      this.unit.query('SELECT verso.set_password($1, $2)', [passwordHash, this.clock.now()]),
    );
  }
}
