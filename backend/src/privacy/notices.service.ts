import { Injectable } from '@nestjs/common';
import { ANONYMOUS, type PersonActor } from '@verso/domain';

import { Audit } from '../platform/audit/audit.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import { defaultNotice } from './default-notice.js';
import type { NoticeRequest, NoticeRow, NoticeView } from './notices.dto.js';
import { NoticesRepository, type PublicNotice } from './notices.repository.js';
import { limitsOf, rulesOf } from './retention-limits.js';

/** What each programme says about the data it keeps: read by anybody, written by its manager. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly notices: NoticesRepository,
    private readonly audit: Audit,
  ) {}

  async list(): Promise<{ items: NoticeRow[] }> {
    const found = await this.unit.run(ANONYMOUS, () => this.notices.public(null));
    return {
      items: found.map(({ programmeCode, programmeLabel }) => ({ programmeCode, programmeLabel })),
    };
  }

  async read(code: string): Promise<NoticeView> {
    const [found] = await this.unit.run(ANONYMOUS, () => this.notices.public(code));
    if (!found) throw AppError.notFound('notice');
    return viewOf(found);
  }

  ofProgramme(actor: PersonActor, programmeId: string): Promise<NoticeView> {
    return this.unit.run(actor, async () => {
      const code = await this.notices.codeOf(programmeId);
      const [found] = code === null ? [] : await this.notices.public(code);
      if (!found) throw AppError.notFound('programme');
      return viewOf(found);
    });
  }

  write(actor: PersonActor, programmeId: string, { texts }: NoticeRequest): Promise<void> {
    return this.unit.run(actor, async () => {
      await this.notices.replace(programmeId, actor.personId, texts);
      const subject = { subjectKind: 'programme', subjectId: programmeId, programmeId };
      await this.audit.record({ action: 'privacy-notice.write', ...subject });
    });
  }
}

function viewOf({ controllers, endsOn, texts, rules: set, ...notice }: PublicNotice): NoticeView {
  const rules = rulesOf(set);
  const { programmeLabel } = notice;
  return {
    ...notice,
    texts: texts ?? defaultNotice(programmeLabel, controllers),
    rules: rules.map(({ kind, months, legalBasis }) => ({ kind, months, legalBasis })),
    keptUntil: limitsOf(rules, endsOn, endsOn).records,
  };
}
