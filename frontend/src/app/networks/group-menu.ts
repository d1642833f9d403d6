import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatMenu, MatMenuContent, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { GroupChoices } from './group-choices';
import { NetworksApi } from './networks-api';

/** A firm was placed in this group. */
export interface PlacedIn {
  readonly networkId: string;
  readonly groupName: string;
}

/** Places a firm in a group: a button, and the groups under it. */
@Component({
  selector: 'app-group-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    MatButton,
    MatMenu,
    MatMenuContent,
    MatMenuItem,
    MatMenuTrigger,
    TranslocoDirective,
  ],
  template: `
    <ng-container *transloco="let t">
      <button
        matbutton
        [matButton]="isExtra() ? 'text' : 'outlined'"
        type="button"
        [disabled]="busy()"
        [matMenuTriggerFor]="menu"
        (menuOpened)="choices.want(programmeId())"
      >
        <ui-icon name="users" />{{
          t(isExtra() ? 'networks.place.another' : 'networks.place.choose')
        }}
        @if (firmName()) {
          <span class="visually-hidden">{{ firmName() }}</span>
        }
      </button>
      <mat-menu #menu>
        <ng-template matMenuContent>
          @for (group of open(); track group.id) {
            <button mat-menu-item type="button" (click)="place(group.id, group.name)">
              <span class="group">
                {{ group.name }}
                <span class="quiet small">{{
                  t('networks.place.members', { count: group.memberCount })
                }}</span>
              </span>
            </button>
          } @empty {
            <button mat-menu-item type="button" disabled>
              {{ t(choices.state() === 'loading' ? 'shared.loading' : 'networks.place.none') }}
            </button>
          }
        </ng-template>
      </mat-menu>
      <div role="alert">
        @if (problem(); as refused) {
          <p class="form-problem">{{ problems.of(refused) }}</p>
        }
      </div>
    </ng-container>
  `,
  styles: `
    .group {
      display: grid;
      line-height: 1.35;
      padding-block: 6px;
    }
  `,
})
export class GroupMenu {
  readonly programmeId = input.required<string>();
  readonly enterpriseId = input.required<string>();
  /** Who is placed, for those who do not see where the button stands. */
  readonly firmName = input('');
  /** Groups the firm is in already. */
  readonly except = input<readonly string[]>([]);
  readonly placed = output<PlacedIn>();
  /** Who is in a group seldom needs another: the button steps back. */
  protected readonly isExtra = computed(() => this.except().length > 0);

  protected readonly choices = inject(GroupChoices);
  protected readonly problems = inject(ProblemWords);
  private readonly api = inject(NetworksApi);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly open = computed(() =>
    this.choices.groups().filter(({ id }) => !this.except().includes(id)),
  );

  protected async place(networkId: string, groupName: string): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.addMembers(this.programmeId(), networkId, [this.enterpriseId()]);
      this.placed.emit({ networkId, groupName });
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
