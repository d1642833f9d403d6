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
import type { AgreementView, ConsentView, EnterpriseView, SetUpView } from '@verso/contract';
import { agreementIn } from '@verso/domain';
import { Icon, Notice, PageHeader, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { SetUpApi } from '../programmes/set-up-api';
import { Language } from '../shell/language/language';
import { AgreementPaper, type Paper } from './agreement-paper';
import { ConsentsApi } from './consents-api';
import { EnrolmentsApi } from './enrolments-api';

interface Shown {
  readonly firm: EnterpriseView;
  readonly paper: Paper;
  readonly consents: readonly ConsentView[];
}

/** What a firm signs before it takes part: to be printed, in the language of whoever prints it. */
@Component({
  selector: 'app-agreement-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[AgreementPaper, Icon, LoadFailed, MatButton, Notice, PageHeader],
    ...[RouterLink, Skeleton, TranslocoDirective],
  ],
  templateUrl: './agreement-page.html',
})
export class AgreementPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();

  private readonly enterprises = inject(EnterprisesApi);
  private readonly enrolments = inject(EnrolmentsApi);
  private readonly consents = inject(ConsentsApi);
  private readonly setUps = inject(SetUpApi);
  private readonly document = inject(DOCUMENT);
  protected readonly language = inject(Language);
  protected readonly firmPath = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId()],
  ]);

  protected readonly agreement = load(
    () => ({ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() }),
    (key, signal) => this.read(key.programmeId, key.enterpriseId, signal),
  );
  protected readonly words = computed(() =>
    agreementIn(this.agreement.value()?.paper.text ?? null, this.language.current()),
  );
  /** The language of the firm's contact, where it is not the one that is printed. */
  protected readonly otherLanguage = computed(() => {
    const [contact] = this.agreement.value()?.firm.contacts ?? [];
    return contact && contact.language !== this.language.current() ? contact.language : null;
  });

  protected print(): void {
    this.document.defaultView?.print();
  }

  private async read(programmeId: string, enterpriseId: string, signal: AbortSignal) {
    const [firm, setUp, { items: consents }] = await Promise.all([
      this.enterprises.read(programmeId, enterpriseId, signal),
      this.setUps.get(programmeId, signal),
      this.consents.of(programmeId, enterpriseId, signal),
    ]);
    const { enrolment } = firm;
    const said = enrolment && (await this.enrolments.agreement(programmeId, enrolment.id, signal));
    return { firm, consents, paper: paperOf(firm, setUp, said) } satisfies Shown;
  }
}

function paperOf(
  { businessId, profile, enrolment }: EnterpriseView,
  { code, label, startsOn, endsOn, funding, partners }: SetUpView,
  said: AgreementView | null,
): Paper {
  return {
    ...{ programmeCode: code, programmeLabel: label, startsOn, endsOn, funding },
    partners: partners.filter(({ role }) => role !== 'funder'),
    ...{ enterpriseName: profile.name, businessId, municipalityLabel: profile.municipalityLabel },
    ...{ text: said?.text ?? null, saidOn: said?.saidOn ?? null },
    signature: enrolment?.agreement ?? null,
  };
}
