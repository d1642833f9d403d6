import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { EnterpriseRow, HandoverRequest } from '@verso/contract';
import { HANDOVER_LIMITS } from '@verso/domain';
import { Control, EmptyState, Field, Icon, PageHeader, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { StageChip } from '../enterprises/stage-chip';
import { Language } from '../shell/language/language';
import { EnrolmentsApi } from './enrolments-api';
import { HandOverMany } from './hand-over-many';
import { HandOverUndo } from './hand-over-undo';
import type { FirmToGive } from './handovers';

/** Gives an advisor's firms, all or some, to somebody else. Whose firms they are stands in the address. */
@Component({
  selector: 'app-hand-over-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, EmptyState, Field, HandOverMany, HandOverUndo, Icon, LoadFailed, MatButton],
    ...[PageHeader, RouterLink, Skeleton, StageChip, TranslocoDirective],
  ],
  templateUrl: './hand-over-page.html',
})
export class HandOverPage {
  readonly programmeId = input.required<string>();
  readonly from = input<string>();

  private readonly api = inject(EnrolmentsApi);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly router = inject(Router);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly done = signal<HandoverRequest | null>(null);

  protected readonly advisors = load(
    () => this.programmeId(),
    (programmeId, abort) => this.api.advisors(programmeId, abort),
    { keep: true },
  );
  protected readonly givers = computed(() =>
    (this.advisors.value()?.items ?? []).filter(({ firms }) => firms > 0),
  );
  protected readonly firms = load(
    () => {
      const [programmeId, advisorId] = [this.programmeId(), this.from()];
      return advisorId ? { programmeId, advisorId } : undefined;
    },
    ({ programmeId, advisorId }, abort) =>
      this.enterprises.list(
        programmeId,
        { advisorId, sort: 'name', limit: HANDOVER_LIMITS.firms },
        null,
        abort,
      ),
  );
  protected readonly rows = computed(() => this.firms.value()?.items ?? []);
  protected readonly chosen = linkedSignal<string | undefined, ReadonlySet<string>>({
    source: () => this.from(),
    computation: () => new Set(),
  });
  protected readonly toGive = computed<readonly FirmToGive[]>(() =>
    this.rows()
      .filter(({ id }) => this.chosen().has(id))
      .map(({ id, name, advisorId }) => ({ enterpriseId: id, name, advisorId: advisorId ?? '' })),
  );

  protected choose({ id }: EnterpriseRow, isChosen: boolean): void {
    const others = [...this.chosen()].filter((one) => one !== id);
    this.chosen.set(new Set(isChosen ? [...others, id] : others));
  }

  protected chooseAll(isChosen: boolean): void {
    this.chosen.set(new Set(isChosen ? this.rows().map(({ id }) => id) : []));
  }

  protected whose(from: string): void {
    this.done.set(null);
    void this.router.navigate([], { queryParams: { from: from || null }, replaceUrl: true });
  }

  protected given(request: HandoverRequest): void {
    this.done.set(request);
    this.refresh();
  }

  protected undone(): void {
    this.done.set(null);
    this.toast.say(this.language.say('enrolments.many.undone'));
    this.refresh();
  }

  private refresh(): void {
    this.chosen.set(new Set());
    this.advisors.reload();
    this.firms.reload();
  }
}
