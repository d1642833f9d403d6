import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SessionGrant } from '@verso/contract';
import { Icon, PageHeader, Skeleton, StatusChip, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ConfirmForm } from './confirm-form';
import { ErasureAheadView } from './erasure-ahead';
import { PrivacyApi } from './privacy-api';

/** What leaving means, before one leaves. */
@Component({
  selector: 'app-close-account-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ConfirmForm,
    ErasureAheadView,
    Icon,
    LoadFailed,
    MatButton,
    PageHeader,
    RouterLink,
    Skeleton,
    StatusChip,
    TranslocoDirective,
  ],
  templateUrl: './close-account-page.html',
})
export class CloseAccountPage {
  private readonly api = inject(PrivacyApi);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly closing = load(
    () => ({}),
    (_, abort) => this.api.closing(abort),
  );
  protected readonly email = computed(() => this.session.person()?.email ?? '');
  /** Firms of hers; whether one is a sole trader is the manager's to know. */
  protected readonly firms = computed(() =>
    this.session.grants().filter(({ role }) => role === 'entrepreneur'),
  );

  protected readonly close = async (confirmation: string): Promise<void> => {
    await this.api.close(confirmation);
    await this.session.start();
    await this.router.navigateByUrl('/sign-in');
  };

  protected async ask({ programmeId, enterpriseId }: SessionGrant): Promise<void> {
    if (programmeId === null || enterpriseId === null) return;
    this.problem.set(null);
    try {
      await this.api.requestErasure({ programmeId, enterpriseId });
      this.toast.say(this.language.say('privacy.closing.asked'));
      this.closing.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
