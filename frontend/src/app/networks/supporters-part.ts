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
import { TranslocoDirective } from '@jsverse/transloco';
import type { CharterView, SupporterView } from '@verso/contract';
import { Confirm, Icon, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ChartersApi } from './charters-api';
import type { GroupOf } from './coordinators-api';
import { SupporterForm } from './supporter-form';

/** Experts and researchers who support the group; who no longer does stands below. */
@Component({
  selector: 'app-supporters-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, SupporterForm, TranslocoDirective],
  host: { class: 'stack' },
  template: `
    <ng-container *transloco="let t">
      <h3>{{ t('networks.supporter.heading') }}</h3>
      @if (shown().length > 0) {
        <ul class="list-plain ruled">
          @for (one of shown(); track one.id) {
            <li class="row spread">
              <div class="who">
                <strong>{{ one.name }}</strong>
                <span>{{ lineOf(one) }}</span>
                @if (one.email; as email) {
                  <a [href]="'mailto:' + email">{{ email }}</a>
                }
                <span class="quiet small">{{ when(one) }}</span>
              </div>
              @if (mayChange() && one.untilOn === null) {
                <button class="word-button" type="button" (click)="end(one)">
                  {{ t('networks.supporter.end') }}
                  <span class="visually-hidden">{{ one.name }}</span>
                </button>
              }
            </li>
          }
        </ul>
      } @else {
        <p class="quiet">{{ t('networks.supporter.none') }}</p>
      }
      <div role="alert">
        @if (problem(); as refused) {
          <p class="form-problem">{{ problems.of(refused) }}</p>
        }
      </div>
      @if (mayChange()) {
        @if (adding()) {
          <app-supporter-form
            [group]="group()"
            (saved)="added($event)"
            (cancelled)="adding.set(false)"
          />
        } @else {
          <p>
            <button matButton="outlined" type="button" (click)="adding.set(true)">
              <ui-icon name="plus" />{{ t('networks.supporter.add') }}
            </button>
          </p>
        }
      }
    </ng-container>
  `,
  styles: `
    .who {
      display: grid;
      justify-items: start;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class SupportersPart {
  readonly group = input.required<GroupOf>();
  readonly supporters = input.required<readonly SupporterView[]>();
  readonly mayChange = input(false);
  readonly changed = output<CharterView>();

  private readonly api = inject(ChartersApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly adding = signal(false);
  /** Members read of those who support the group today. */
  protected readonly shown = computed(() =>
    this.supporters().filter(({ untilOn }) => this.mayChange() || untilOn === null),
  );

  protected lineOf({ kind, organisation, topic }: SupporterView): string {
    return [this.say(`kind.${kind}`), organisation, topic].filter(Boolean).join(' · ');
  }

  protected when({ sinceOn, untilOn }: SupporterView): string {
    const first = this.format.day(sinceOn);
    return untilOn === null
      ? this.language.say('networks.coordinator.since', { day: first })
      : this.language.say('networks.coordinator.between', {
          ...{ first, last: this.format.day(untilOn) },
        });
  }

  protected added(charter: CharterView): void {
    this.adding.set(false);
    this.changed.emit(charter);
    this.toast.say(this.language.say('shared.saved'));
  }

  protected async end({ id, name }: SupporterView): Promise<void> {
    const words = {
      ...{ heading: name, text: this.say('end-sure.text'), yes: this.say('end-sure.yes') },
      no: this.language.say('shared.cancel'),
    };
    if (!(await this.confirm.ask({ ...words, danger: true }))) return;
    this.problem.set(null);
    try {
      this.changed.emit(await this.api.endSupporter(this.group(), id));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private say(key: string): string {
    return this.language.say(`networks.supporter.${key}`);
  }
}
