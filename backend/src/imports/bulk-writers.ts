import { Injectable } from '@nestjs/common';
import type { ImportKind, PersonActor } from '@verso/domain';

import { BulkContactsService } from '../enterprises/bulk-contacts.service.js';
import { BulkEnterprisesService } from '../enterprises/bulk-enterprises.service.js';
import { BulkYearlyFiguresService } from '../enterprises/bulk-yearly-figures.service.js';
import { BulkEnrolmentsService } from '../enrolments/bulk-enrolments.service.js';
import { BulkReadingsService } from '../outcomes/bulk-readings.service.js';

/** What the features that own the facts do with rows, in the open unit. */
export interface BulkWriter {
  readonly action: string;
  readonly subjectKind: string;
  plan(programmeId: string): Promise<void>;
  write(actor: PersonActor, programmeId: string): Promise<void>;
  /** All rows of the file are written. */
  end?(programmeId: string): Promise<void>;
}

/** Which feature takes which kind of rows. */
@Injectable()
export class BulkWriters {
  private readonly writers: Readonly<Record<ImportKind, BulkWriter>>;

  constructor(
    enterprises: BulkEnterprisesService,
    contacts: BulkContactsService,
    figures: BulkYearlyFiguresService,
    readings: BulkReadingsService,
    enrolments: BulkEnrolmentsService,
  ) {
    const entry = (subjectKind: string) => ({ action: `${subjectKind}.import`, subjectKind });
    this.writers = {
      enterprises: {
        ...entry('enterprise-profile'),
        plan: (programmeId) => enterprises.plan(programmeId),
        write: async (actor, programmeId) => {
          await enterprises.write(actor, programmeId);
          await enrolments.open(actor, programmeId);
        },
        end: (programmeId) => enrolments.end(programmeId),
      },
      contacts: { ...entry('contact'), ...stepsOf(contacts) },
      'yearly-figures': { ...entry('yearly-figure'), ...stepsOf(figures) },
      readings: { ...entry('indicator-reading'), ...stepsOf(readings) },
    };
  }

  of(kind: ImportKind): BulkWriter {
    return this.writers[kind];
  }
}

type Steps = Pick<BulkWriter, 'plan' | 'write'>;

const stepsOf = (service: Steps): Steps => ({
  plan: (programmeId) => service.plan(programmeId),
  write: (actor, programmeId) => service.write(actor, programmeId),
});
