import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { NetworkMemberView } from '@verso/contract';
import { Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ChartersApi } from './charters-api';
import type { GroupOf } from './coordinators-api';
import { SupportersPart } from './supporters-part';

/** What an entrepreneur's group has agreed on; she agrees for her own firm. */
@Component({
  selector: 'app-own-charter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, MatButton, Skeleton, SupportersPart, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (charter.error(); as failed) {
        <app-load-failed [problem]="failed" (retry)="charter.reload()" />
      } @else if (charter.value(); as view) {
        @if (view.conduct; as conduct) {
          <h2 class="part">{{ t('networks.charter.conduct') }}</h2>
          <p class="said">{{ conduct }}</p>
          @for (firm of firms(); track firm.enterpriseId) {
            @if (dayOf(firm); as day) {
              <p class="quiet small">
                {{ t('networks.charter.agreed', { firm: firm.name, day }) }}
              </p>
            } @else {
              <p>
                <button
                  matButton="filled"
                  type="button"
                  [disabled]="sending()"
                  (click)="agree(view.id!, firm)"
                >
                  {{ t('networks.charter.agree', { firm: firm.name }) }}
                </button>
              </p>
            }
          }
          <div role="alert">
            @if (problem(); as refused) {
              <p class="form-problem">{{ problems.of(refused) }}</p>
            }
          </div>
        }
        @if (supported()) {
          <app-supporters-part [group]="group()" [supporters]="view.supporters" />
        }
      } @else {
        <ui-skeleton [lines]="3" [label]="t('shared.loading')" />
      }
    </ng-container>
  `,
  styleUrl: './charter.scss',
  styles: `
    .part {
      font-size: var(--text-18);
    }
  `,
  host: { class: 'section' },
})
export class OwnCharter {
  readonly group = input.required<GroupOf>();
  /** The firms of the group that are hers. */
  readonly firms = input.required<readonly NetworkMemberView[]>();

  private readonly api = inject(ChartersApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly sending = signal(false);
  protected readonly charter = load(this.group, (group, abort) => this.api.read(group, abort));
  protected readonly supported = computed(() =>
    (this.charter.value()?.supporters ?? []).some(({ untilOn }) => untilOn === null),
  );

  /** When her firm agreed, in words; null as long as it has not. */
  protected dayOf({ enterpriseId }: NetworkMemberView): string | null {
    const agreements = this.charter.value()?.agreements ?? [];
    const agreed = agreements.find((one) => one.enterpriseId === enterpriseId);
    return agreed ? this.format.day(agreed.agreedOn) : null;
  }

  protected async agree(charterId: string, { enterpriseId }: NetworkMemberView): Promise<void> {
    this.problem.set(null);
    this.sending.set(true);
    try {
      this.charter.set(await this.api.agree(this.group(), { enterpriseId, charterId }));
      this.toast.say(this.language.say('networks.charter.thanks'));
    } catch (error) {
      const problem = toApiProblem(error);
      this.problem.set(problem);
      if (problem.code === 'charter.changed') this.charter.reload();
    } finally {
      this.sending.set(false);
    }
  }
}
