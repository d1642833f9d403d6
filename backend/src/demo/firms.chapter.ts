import { Injectable } from '@nestjs/common';
import { isPersonalForm, normalisePhone } from '@verso/domain';

import { EnrollingService } from '../enrolments/enrolling.service.js';
import { EnterprisesService } from '../enterprises/enterprises.service.js';
import { TouchpointsService } from '../enterprises/touchpoints.service.js';
import { RegisterService } from '../register/register.service.js';
import { Applications } from './applications.js';
import { PROGRAMMES } from './story/programmes.js';
import type { TouchStory } from './story/story.js';
import type { Chapter, Telling, ToldFirm } from './telling.js';
import { WayIn } from './way-in.js';

/** Advisors enrol firms, look after them, and note when they leave. */
@Injectable()
export class FirmsChapter implements Chapter {
  constructor(
    private readonly register: RegisterService,
    private readonly enrolling: EnrollingService,
    private readonly applications: Applications,
    private readonly wayIn: WayIn,
    private readonly enterprises: EnterprisesService,
    private readonly touchpoints: TouchpointsService,
  ) {}

  plan(telling: Telling): void {
    const { calendar, timetable } = telling;
    for (const programme of PROGRAMMES) {
      const { asksSince } = programme;
      if (asksSince === undefined) continue;
      timetable.add(calendar.at(asksSince, 9), () => this.wayIn.ask(telling, programme));
    }
    for (const told of telling.firms) {
      const { enrolled, ending } = told.firm;
      timetable.add(
        calendar.at(calendar.workday(enrolled), 10),
        () => this.enrol(telling, told),
        told.key,
      );
      for (const touch of told.course.touches) {
        const on = Math.min(calendar.workday(touch.on), calendar.workday(enrolled));
        timetable.add(
          calendar.at(on, 13),
          () => this.touch(telling, told, { ...touch, on }),
          told.key,
        );
      }
      this.planHandover(telling, told);
      if (ending)
        timetable.add(
          calendar.at(calendar.workday(ending.on), 16),
          () => this.wayIn.end(telling, told),
          told.key,
        );
    }
  }

  private planHandover(telling: Telling, told: ToldFirm): void {
    const { calendar, timetable } = telling;
    const { before } = told.firm;
    if (!before) return;
    const at = calendar.at(calendar.workday(before.until), 15);
    timetable.add(at, () => this.wayIn.handOver(telling, told), told.key);
  }

  private async enrol(telling: Telling, told: ToldFirm): Promise<void> {
    const { cast } = telling;
    const { firm, key } = told;
    const advisor = cast.person(told.advisor);
    const programmeId = cast.id('programme', told.programme);
    if (hasRegisterEntry(told))
      await this.register.lookUp(advisor, programmeId, firm.businessId ?? '');
    const { personId: advisorId } = cast.person(firm.before?.advisor ?? told.advisor);
    const request = { ...enrolmentOf(told), advisorId };
    const way = firm.applied
      ? this.applications.receive(advisor, programmeId, request)
      : this.enrolling.enrol(advisor, programmeId, request);
    const { enterpriseId, enrolmentId } = await way;
    cast.name('enterprise', key, enterpriseId);
    cast.name('enrolment', key, enrolmentId);
    const view = await this.enterprises.view(advisor, { programmeId, enterpriseId });
    const contactId = view.contacts[0]?.id;
    if (contactId !== undefined) cast.name('contact', key, contactId);
    if (!firm.applied && contactId !== undefined && view.enrolment?.stage === 'applied') {
      await this.wayIn.takeIn(telling, told, contactId);
    }
  }

  private async touch(telling: Telling, told: ToldFirm, { on, kind, note }: TouchStory) {
    const { cast, calendar } = telling;
    await this.touchpoints.record(
      cast.person(told.advisor),
      {
        programmeId: cast.id('programme', told.programme),
        enterpriseId: cast.id('enterprise', told.key),
      },
      { kind, happenedOn: calendar.day(on), note },
    );
  }
}

/** Limited companies are found in the register; the rest is written down by hand. */
function hasRegisterEntry({ firm }: ToldFirm): boolean {
  return firm.form === 'limited-company';
}

function enrolmentOf({ firm }: ToldFirm) {
  const { name, email = null, phone, language = 'fi' } = firm.contact;
  return {
    businessId: firm.businessId ?? null,
    kind: isPersonalForm(firm.form) ? ('sole-trader' as const) : ('company' as const),
    name: firm.name,
    legalForm: firm.form,
    industryCode: firm.industry,
    industryCodeSet: 'TOL2025' as const,
    street: firm.street,
    postCode: firm.post[0],
    postOffice: firm.post[1],
    municipalityCode: firm.municipality,
    contact: { name, email, phone: phone === undefined ? null : normalisePhone(phone), language },
  };
}
