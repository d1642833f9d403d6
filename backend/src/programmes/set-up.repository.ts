import { Injectable } from '@nestjs/common';

import { newId } from '../platform/clock/new-id.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { Programme } from './programme.entity.js';
import { ProgrammeVersion } from './programme-version.entity.js';
import type { Objective, SetUpPartnerView, SetUpTargetView, SetUpView } from './set-up.dto.js';
import { type PartChange, versionsOf } from './set-up-versions.js';
import { OBJECTIVES_SQL, PARTNERS_SQL, SET_UP_SQL, TARGETS_SQL } from './set-up.queries.js';

/** What of a programme can be set up after it is made. */
export type ProgrammeFacts = Pick<
  Programme,
  | 'label'
  | 'startsOn'
  | 'endsOn'
  | 'budgetCents'
  | 'fund'
  | 'fundingLine'
  | 'eligibleAreas'
  | 'priorities'
>;

type Shown = Omit<SetUpView, 'open'> & { readonly hasManager: boolean };
type SetUpRow = Omit<Shown, 'partners' | 'objectives' | 'targets' | 'versions'>;

interface Saving {
  readonly by: string;
  readonly at: Date;
}

/** A programme's own row and its versions, and its set-up as a whole. */
@Injectable()
export class SetUpRepository {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * What is set up at the same time follows one another. A change of something that somebody else
   * has changed since it was shown is refused: it would undo what it never saw.
   */
  async lock(programmeId: string, { part, basedOn }: PartChange): Promise<void> {
    await this.unit.query(`SELECT pg_advisory_xact_lock(hashtextextended('set-up:' || $1, 0))`, [
      programmeId,
    ]);
    if (basedOn === undefined) return;
    const { versions } = await this.shown(programmeId);
    if (versions[part] !== basedOn) throw AppError.conflict('set-up.changed');
  }

  /** The set-up as it stands. */
  async shown(programmeId: string): Promise<Shown> {
    const row = await this.setUp(programmeId);
    const partners = await this.partners(programmeId);
    const objectives = await this.objectives(programmeId);
    const targets = await this.targets(programmeId);
    const shown = { ...row, partners, objectives, targets };
    return { ...shown, versions: versionsOf(shown) };
  }

  async add(programme: Programme, saving: Saving): Promise<void> {
    await this.unit.manager.insert(Programme, programme);
    await this.keepVersion(programme, saving);
  }

  async programme(programmeId: string): Promise<Programme> {
    const programme = await this.unit.manager.findOneBy(Programme, { id: programmeId });
    if (!programme) throw AppError.notFound('programme');
    return programme;
  }

  async change(programme: Programme, changes: Partial<ProgrammeFacts>, saving: Saving) {
    await this.unit.manager.update(Programme, { id: programme.id }, changes);
    await this.keepVersion({ ...programme, ...changes }, saving);
  }

  /** Which of the codes are those of areas in which firms can be. */
  async knownAreas(codes: readonly string[]): Promise<string[]> {
    const rows = await this.unit.query<{ code: string }>(
      `SELECT code FROM area WHERE code = ANY ($1) AND kind IN ('municipality', 'region')`,
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  async hasRegion(code: string): Promise<boolean> {
    const rows = await this.unit.query(
      `SELECT code FROM area WHERE code = $1 AND kind = 'region'`,
      [code],
    );
    return rows.length === 1;
  }

  /** Codes are the same in capitals and small letters; two who take one at once follow one another. */
  async hasCode(code: string): Promise<boolean> {
    const key = `programme-code:${code.toLowerCase()}`;
    await this.unit.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const rows = await this.unit.query(`SELECT id FROM programme WHERE lower(code) = lower($1)`, [
      code,
    ]);
    return rows.length > 0;
  }

  private async setUp(programmeId: string): Promise<SetUpRow> {
    const [row] = await this.unit.query<SetUpRow>(SET_UP_SQL, [programmeId]);
    if (!row) throw AppError.notFound('programme');
    return row;
  }

  partners(programmeId: string): Promise<SetUpPartnerView[]> {
    return this.unit.query<SetUpPartnerView>(PARTNERS_SQL, [programmeId]);
  }

  private objectives(programmeId: string): Promise<Objective[]> {
    return this.unit.query<Objective>(OBJECTIVES_SQL, [programmeId]);
  }

  targets(programmeId: string): Promise<SetUpTargetView[]> {
    return this.unit.query<SetUpTargetView>(TARGETS_SQL, [programmeId]);
  }

  private async keepVersion(programme: Programme, { by, at }: Saving): Promise<void> {
    const { label, startsOn, endsOn, budgetCents, fund, fundingLine } = programme;
    const { eligibleAreas, priorities } = programme;
    const dates = { label, startsOn, endsOn, budgetCents };
    const facts = { ...dates, fund, fundingLine, eligibleAreas, priorities };
    await this.unit.manager.insert(ProgrammeVersion, {
      ...{ id: newId(), programmeId: programme.id, facts, recordedAt: at, recordedBy: by },
    });
  }
}
