import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  Injector,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, type IconName, Icon, PageHeader, Segments, Skeleton } from '@verso/ui';
import {
  QUIET_DAYS_LIMITS,
  WORKLIST_AFTER_DAYS,
  WORKLIST_RULES,
  type WorklistRule,
} from '@verso/domain';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { HandOverUndo } from '../enrolments/hand-over-undo';
import { FeedbackWaits } from '../privacy/feedback-waits';
import { WebhooksOff } from '../webhooks/webhooks-off';
import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import { ChosenFirms } from './chosen-firms';
import { HandOverChosen } from './hand-over-chosen';
import { groupLines, lineAfter, lineKey } from './line-groups';
import { LineCounts } from './line-counts';
import { WorklistFilters } from './worklist-filters';
import { WorklistLineView } from './worklist-line-view';
import type { HandoverRequest, WorklistLine } from '@verso/contract';
import { WorklistsApi } from './worklists-api';

const ICONS: Readonly<Record<WorklistRule, IconName>> = {
  'experiment-past-time-box': 'hourglass',
  'task-overdue': 'list-checks',
  'step-overdue': 'trending-up',
  'enrolment-waiting': 'clock',
  'agreement-unsigned': 'file-check',
  'aid-not-entered': 'helping-hand',
  'invitation-unanswered': 'mail',
  'host-turn': 'house',
  'no-contact': 'phone',
  'firm-without-group': 'users',
  'invitation-missing': 'user-plus',
  'figures-missing': 'chart',
};

/** An advisor's first page: what needs a hand, and the hand beside it. */
@Component({
  selector: 'app-worklist-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ...[FeedbackWaits, HandOverChosen, HandOverUndo, Icon, LoadFailed, MatButton, PageHeader],
    ...[RouterLink, Segments, Skeleton, TranslocoDirective, WebhooksOff],
    ...[WorklistFilters, WorklistLineView],
  ],
  templateUrl: './worklist-page.html',
  styleUrl: './worklist-page.scss',
})
export class WorklistPage {
  readonly programmeId = input.required<string>();
  readonly scope = input<string>();
  readonly rule = input<string>();
  readonly quietDays = input<string>();

  private readonly api = inject(WorklistsApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private readonly said = inject(LineCounts);

  protected readonly icons = ICONS;
  protected readonly key = lineKey;
  /** Who advises firms sees the own ones first; who only manages sees everybody's. */
  protected readonly shown = computed(() => {
    const asked = this.scope();
    if (asked === 'mine' || asked === 'all') return asked;
    const here = this.session
      .grants()
      .filter(({ programmeId }) => programmeId === this.programmeId());
    return here.some(({ role }) => role === 'advisor') ? 'mine' : 'all';
  });
  protected readonly scopes = computed(() =>
    ['mine', 'all'].map((value) => ({
      value,
      label: this.language.say(`worklists.scope.${value}`),
    })),
  );
  /** What stands in the address; what it does not know is left out. */
  protected readonly asked = computed(() => {
    const days = Math.round(Number(this.quietDays()));
    return {
      rule: WORKLIST_RULES.find((one) => one === this.rule()) ?? null,
      quietDays: days >= QUIET_DAYS_LIMITS.min && days <= QUIET_DAYS_LIMITS.max ? days : null,
    };
  });
  protected readonly usualDays = WORKLIST_AFTER_DAYS['no-contact'];
  protected readonly list = load(
    () => ({ programmeId: this.programmeId(), mine: this.shown() === 'mine', ...this.asked() }),
    ({ programmeId, ...query }, signal) => this.api.read(programmeId, query, signal),
    { keep: true },
  );
  /** With how many lines there are of each, and how many were kept for later: the most urgent come first. */
  protected readonly groups = computed(() =>
    groupLines(this.list.value()?.items ?? []).map((group) => {
      const count = this.list.value()?.counts[group.rule] ?? 0;
      const shown = group.lines.length;
      const rest = count > shown ? this.said.of(count, shown) : null;
      return { ...group, count: this.said.of(count), rest };
    }),
  );

  protected readonly chosen = new ChosenFirms(computed(() => this.list.value()?.items ?? []));
  protected readonly handedOver = signal<HandoverRequest | null>(null);

  protected given(request: HandoverRequest | null): void {
    this.handedOver.set(request);
    if (request) this.chosen.toggle();
    this.list.reload();
  }

  protected show(scope: string): void {
    void this.router.navigate([], {
      queryParams: { scope },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  /** The line leaves, and the focus goes on to the next one. */
  protected settle(left: WorklistLine): void {
    const list = this.list.value();
    if (!list) return;
    const next = lineAfter(list.items, left);
    this.list.set({
      ...list,
      items: list.items.filter((line) => lineKey(line) !== lineKey(left)),
      counts: { ...list.counts, [left.rule]: list.counts[left.rule] - 1 },
    });
    const target = next ? lineKey(next) : 'worklist-end';
    afterNextRender(() => this.document.getElementById(target)?.focus(), {
      injector: this.injector,
    });
  }
}
