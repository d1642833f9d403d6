import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { isOpenEnrolment } from '@verso/domain';
import { Confirm, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { EnterpriseRecord } from '../enterprises/enterprise-record';
import type { EnterpriseNetworkView } from '@verso/contract';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { GroupMenu, type PlacedIn } from './group-menu';
import { NetworksApi } from './networks-api';

/** The groups the firm is in; placing it in one, and ending a membership. */
@Component({
  selector: 'app-memberships-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [GroupMenu, RouterLink, TranslocoDirective],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      <h2>{{ t('networks.memberships.heading') }}</h2>
      @if (record.firm().networks.length > 0) {
        <ul class="list-plain ruled">
          @for (group of record.firm().networks; track group.memberId) {
            <li class="row spread">
              <span>
                <a [routerLink]="['/programmes', record.programmeId(), 'networks', group.id]">{{
                  group.name
                }}</a>
                <span class="quiet small">{{
                  t('networks.memberships.since', { day: format.day(group.joinedOn) })
                }}</span>
              </span>
              <button class="word-button" type="button" [disabled]="busy()" (click)="end(group)">
                {{ t('networks.memberships.end') }}
                <span class="visually-hidden">{{ group.name }}</span>
              </button>
            </li>
          }
        </ul>
      } @else {
        <p class="quiet">{{ t('networks.memberships.none') }}</p>
      }
      @if (mayPlace()) {
        <app-group-menu
          [programmeId]="record.programmeId()"
          [enterpriseId]="record.firm().id"
          [except]="current()"
          (placed)="placed($event)"
        />
      }
      <div role="alert">
        @if (problem(); as refused) {
          <p class="form-problem">{{ problems.of(refused) }}</p>
        }
      </div>
    </ng-container>
  `,
  styles: `
    li > span {
      display: grid;
    }
  `,
})
export class MembershipsSection {
  protected readonly record = inject(EnterpriseRecord);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  private readonly api = inject(NetworksApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);

  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly current = computed(() => this.record.firm().networks.map(({ id }) => id));
  /** Who has left the programme is placed in no group. */
  protected readonly mayPlace = computed(() => {
    const { enrolment } = this.record.firm();
    return enrolment !== null && isOpenEnrolment(enrolment.stage);
  });

  protected placed({ groupName }: PlacedIn): void {
    this.record.reload();
    this.toast.say(this.language.say('networks.memberships.placed', { group: groupName }));
  }

  protected async end(group: EnterpriseNetworkView): Promise<void> {
    const say = (part: string) =>
      this.language.say(`networks.memberships.end-sure.${part}`, { group: group.name });
    const no = this.language.say('shared.cancel');
    if (
      !(await this.confirm.ask({
        heading: say('heading'),
        text: say('text'),
        yes: say('yes'),
        no,
        danger: true,
      }))
    )
      return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.endMembership(this.record.programmeId(), group.id, group.memberId);
      this.record.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
