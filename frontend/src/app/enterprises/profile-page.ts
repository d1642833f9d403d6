import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { apply, form, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader, Skeleton, Toast } from '@verso/ui';

import { FormProblem } from '../api/form-problem';
import { LoadFailed } from '../api/load-failed';
import { ApiProblem } from '../api/problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import type { IndustryChoice } from '../regions/industry-choice';
import { Language } from '../shell/language/language';
import { EnterpriseRecord } from './enterprise-record';
import type { EnterpriseProfileView } from '@verso/contract';
import { EnterprisesApi } from './enterprises-api';
import {
  type FirmFields,
  firmFieldsOf,
  firmRequest,
  firmRules,
  NO_FIRM,
  sourcesOf,
} from './firm-form';
import { FirmFieldsForm } from './firm-fields-form';
import { ProfileConflict } from './profile-conflict';

/** Changes what is known about a firm. Two who change it at once see each other's changes. */
@Component({
  selector: 'app-profile-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    FirmFieldsForm,
    FormProblem,
    FormRoot,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    ProfileConflict,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  providers: [EnterpriseRecord],
  templateUrl: './profile-page.html',
})
export class ProfilePage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();

  protected readonly record = inject(EnterpriseRecord);
  private readonly api = inject(EnterprisesApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);

  /** The version that the typed changes are made to: the first one seen, until a conflict is settled. */
  protected readonly basis = linkedSignal<
    EnterpriseProfileView | undefined,
    EnterpriseProfileView | undefined
  >({
    source: () => this.record.found()?.profile,
    computation: (now, before) => before?.value ?? now,
  });
  protected readonly firmPath = computed(() => [
    '/programmes',
    this.programmeId(),
    'enterprises',
    this.enterpriseId(),
  ]);
  /** What somebody else saved meanwhile. */
  protected readonly theirs = signal<EnterpriseProfileView | null>(null);
  /** What is typed is kept for this firm, once it is known what it changes. */
  protected readonly draft = drafted<FirmFields>(
    () => `${this.basis() ? 'profile' : 'unread profile'} ${this.firmPath().join('/')}`,
    () => {
      const basis = this.basis();
      return basis ? firmFieldsOf(basis) : NO_FIRM;
    },
  );
  private readonly fields = this.draft.fields;
  protected readonly form = form(this.fields, (path) => apply(path, firmRules), {
    submission: sending((value: FirmFields) => this.save(value)),
  });
  protected readonly sources = computed(() => {
    const basis = this.basis();
    if (!basis) return {};
    const marks = { ...basis.sources, industry: basis.sources.industryCode, businessId: undefined };
    return sourcesOf(this.fields(), firmFieldsOf(basis), (field) => marks[field]);
  });
  protected readonly industry = computed<IndustryChoice | null>(() => {
    const {
      industryCode: code,
      industryCodeSet: codeSet,
      industryLabel: label,
    } = this.basis() ?? {};
    return code && codeSet ? { code, codeSet, label: label ?? null } : null;
  });

  constructor() {
    effect(() => {
      this.record.look({ programmeId: this.programmeId(), enterpriseId: this.enterpriseId() });
    });
  }

  /** Goes on with one's own values, upon what the other saved. */
  protected keepMine(): void {
    const mine = this.fields();
    this.basis.set(this.theirs() ?? undefined);
    this.fields.set(mine);
    this.theirs.set(null);
  }

  protected takeTheirs(): void {
    this.draft.forget();
    this.basis.set(this.theirs() ?? undefined);
    this.theirs.set(null);
  }

  private async save(firm: FirmFields): Promise<void> {
    const basis = this.basis();
    if (!basis) return;
    try {
      await this.api.changeProfile(this.programmeId(), this.enterpriseId(), {
        ...firmRequest(firm),
        ...(firm.businessId.trim() && { businessId: firm.businessId.trim() }),
        basedOn: basis.recordedAt,
      });
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'profile.changed') return this.showTheirs();
      throw error;
    }
    this.draft.forget();
    this.toast.say(this.language.say('shared.saved'));
    await this.router.navigate(this.firmPath());
  }

  private async showTheirs(): Promise<void> {
    const { profile } = await this.api.read(this.programmeId(), this.enterpriseId());
    this.theirs.set(profile);
  }
}
