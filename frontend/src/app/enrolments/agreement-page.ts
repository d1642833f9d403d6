import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { AgreementView, EnterpriseView, SetUpView } from '@verso/contract';
import { agreementIn } from '@verso/domain';
import { Icon, Notice, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { FundingLine } from '../programmes/funding-line';
import { SetUpApi } from '../programmes/set-up-api';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { EnrolmentsApi } from './enrolments-api';

interface Paper {
  readonly firm: EnterpriseView;
  readonly setUp: SetUpView;
  readonly agreement: AgreementView | null;
}

/** What a firm signs before it takes part: to be printed, in the language of whoever prints it. */
@Component({
  selector: 'app-agreement-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[FundingLine, Icon, LoadFailed, MatButton, Notice, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './agreement-page.html',
  styleUrl: './agreement-page.scss',
})
export class AgreementPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();

  private readonly enterprises = inject(EnterprisesApi);
  private readonly enrolments = inject(EnrolmentsApi);
  private readonly setUps = inject(SetUpApi);
  private readonly document = inject(DOCUMENT);
  protected readonly format = inject(Format);
  protected readonly language = inject(Language);
  protected readonly sides = ['firm', 'programme'];
  protected readonly lines = ['place', 'signature', 'name'];
  protected readonly firmPath = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId()],
  ]);

  protected readonly agreement = load(
    () => ({ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() }),
    (key, signal) => this.read(key.programmeId, key.enterpriseId, signal),
  );
  protected readonly signature = computed(
    () => this.agreement.value()?.firm.enrolment?.agreement ?? null,
  );
  protected readonly words = computed(() =>
    agreementIn(this.agreement.value()?.agreement?.text ?? null, this.language.current()),
  );
  protected readonly partners = computed(() =>
    (this.agreement.value()?.setUp.partners ?? []).filter(({ role }) => role !== 'funder'),
  );
  protected readonly firmLines = computed(() => {
    const { businessId = null, profile } = this.agreement.value()?.firm ?? {};
    const { municipalityLabel: place = null } = profile ?? {};
    return [businessId, place && this.language.pick(place)].filter(Boolean);
  });
  /** The language of the firm's contact, where it is not the one that is printed. */
  protected readonly otherLanguage = computed(() => {
    const [contact] = this.agreement.value()?.firm.contacts ?? [];
    return contact && contact.language !== this.language.current() ? contact.language : null;
  });
  /** Where the privacy notice of the programme stands, in full: it is read on paper. */
  protected readonly noticeAddress = computed(() => {
    const { code = '' } = this.agreement.value()?.setUp ?? {};
    return new URL(`privacy/${code}`, this.document.baseURI).href;
  });

  protected print(): void {
    this.document.defaultView?.print();
  }

  private async read(programmeId: string, enterpriseId: string, signal: AbortSignal) {
    const [firm, setUp] = await Promise.all([
      this.enterprises.read(programmeId, enterpriseId, signal),
      this.setUps.get(programmeId, signal),
    ]);
    const { enrolment } = firm;
    const agreement =
      enrolment && (await this.enrolments.agreement(programmeId, enrolment.id, signal));
    return { firm, setUp, agreement } satisfies Paper;
  }
}
