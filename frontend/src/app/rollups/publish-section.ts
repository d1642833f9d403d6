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
import { helsinkiDate, monthOf } from '@verso/domain';
import { Confirm, Icon, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { FiguresApi } from './figures-api';
import type { KpisView } from '@verso/contract';

const isOver = (month: string): boolean => month < monthOf(helsinkiDate(Date.now()));

/** Whether the funder sees this month yet; managers publish it. */
@Component({
  selector: 'app-publish-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, TranslocoDirective],
  template: `
    <div class="row spread" *transloco="let t">
      @if (figures().release; as release) {
        <p class="quiet">
          <ui-icon name="shield-check" />
          {{
            t('rollups.published', {
              at: format.instant(release.publishedAt),
              name: release.publishedByName ?? '–',
            })
          }}
        </p>
      } @else {
        <p class="quiet"><ui-icon name="eye-off" /> {{ t('rollups.not-published') }}</p>
      }
      @if (mayPublish()) {
        <button matButton="outlined" type="button" [disabled]="sending()" (click)="publish()">
          {{ t(figures().release ? 'rollups.publish-again' : 'rollups.publish') }}
        </button>
      }
    </div>
    <div role="alert">
      @if (problem(); as refused) {
        <p class="form-problem">{{ problems.of(refused) }}</p>
      }
    </div>
  `,
})
export class PublishSection {
  readonly programmeId = input.required<string>();
  readonly figures = input.required<KpisView>();
  readonly published = output();

  private readonly api = inject(FiguresApi);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly sending = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly mayPublish = computed(() =>
    this.session
      .grants()
      .some(({ role, programmeId }) => role === 'manager' && programmeId === this.programmeId()),
  );

  protected async publish(): Promise<void> {
    const { month } = this.figures();
    const yes = await this.confirm.ask({
      heading: this.language.say('rollups.ask.heading', { month: this.format.month(month) }),
      text: this.language.say(isOver(month) ? 'rollups.ask.text' : 'rollups.ask.text-unfinished'),
      yes: this.language.say('rollups.ask.yes'),
      no: this.language.say('shared.cancel'),
    });
    if (yes) await this.send(month);
  }

  private async send(month: string): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.api.publish(this.programmeId(), month);
      this.toast.say(this.language.say('rollups.done'));
      this.published.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.sending.set(false);
    }
  }
}
