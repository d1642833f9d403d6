import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@verso/domain';

import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';

/** What an installation is given before anybody uses it, and no page does yet. */
@Injectable()
export class SetUpRepository {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async setPassword(actor: PersonActor, passwordHash: string): Promise<void> {
    await this.unit.run(actor, () =>
      this.unit.query('SELECT verso.set_password($1, $2)', [passwordHash, this.clock.now()]),
    );
  }
}
