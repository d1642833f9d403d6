import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { DE_MINIMIS_REGULATIONS } from '@verso/domain';
import { Icon, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { Language } from '../shell/language/language';
import type { LedgerAct } from './ledger-acts';
import { type OpenForm, RoomPart } from './room-part';
import { SupportApi } from './support-api';
import { SupportForm } from './support-form';
import { SupportLedger } from './support-ledger';

/** What a firm was given in a programme, and how much de minimis aid it can still have. */
@Component({
  selector: 'app-support-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Icon, LoadFailed, MatButton, PageHeader, RoomPart, RouterLink],
    ...[Skeleton, SupportForm, SupportLedger, TranslocoDirective],
  ],
  templateUrl: './support-page.html',
})
export class SupportPage {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  /** ?regulation= */
  readonly regulation = input('');

  private readonly api = inject(SupportApi);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly open = signal<OpenForm>(null);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    enterpriseId: this.enterpriseId(),
  }));
  protected readonly firmPath = computed(() => [
    ...['/programmes', this.programmeId(), 'enterprises', this.enterpriseId()],
  ]);
  private readonly chosen = computed(
    () => DE_MINIMIS_REGULATIONS.find((one) => one === this.regulation()) ?? 'general',
  );
  protected readonly page = load(
    () => ({ path: this.path(), regulation: this.chosen() }),
    async ({ path, regulation }, signal) => {
      const [firm, support] = await Promise.all([
        this.enterprises.read(path.programmeId, path.enterpriseId, signal),
        this.api.read(path, regulation, signal),
      ]);
      return { firm, support };
    },
    { keep: true },
  );

  protected choose(regulation: string): void {
    void this.router.navigate([], {
      queryParams: { regulation: regulation === 'general' ? null : regulation },
      replaceUrl: true,
    });
  }

  protected saved(what: Exclude<OpenForm, null> | LedgerAct): void {
    this.open.set(null);
    this.page.reload();
    this.toast.say(this.language.say(`support.saved.${what}`));
  }
}
