import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ResearchQuestionView } from '@verso/contract';
import { Icon, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { QuestionBody } from './question-body';
import { QuestionForm } from './question-form';
import { ReplyForm } from './reply-form';
import { type FirmPlace, type Questions, ResearchApi } from './research-api';
import type { QuestionFields } from './research-fields';

/** What a firm asks and is asked, the same for the firm and its advisor. */
@Component({
  selector: 'app-research-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Icon, LoadFailed, MatButton, QuestionBody, QuestionForm, ReplyForm, Skeleton],
    TranslocoDirective,
  ],
  host: { class: 'section' },
  template: `
    <ng-container *transloco="let t">
      @if (open() === 'new') {
        <app-question-form
          [place]="place().enterpriseId"
          [send]="ask"
          (cancelled)="open.set(null)"
        />
      } @else {
        <p>
          <button matButton="filled" type="button" (click)="open.set('new')">
            <ui-icon name="plus" />{{ t('research.ask') }}
          </button>
        </p>
      }
      @switch (questions.state()) {
        @case ('loading') {
          <ui-skeleton [lines]="4" [label]="t('shared.loading')" />
        }
        @case ('failed') {
          <app-load-failed [problem]="questions.error()" (retry)="questions.reload()" />
        }
        @case ('empty') {
          <p>{{ t('research.mine.none') }}</p>
        }
        @case ('ready') {
          <ul class="list-plain ruled">
            @for (question of questions.value()!.items; track question.id) {
              <li class="step">
                <app-question-body [question]="question" />
                @if (open() === question.id) {
                  <app-reply-form
                    [place]="place()"
                    [question]="question"
                    [isStaff]="isStaff()"
                    (saved)="show($event)"
                    (cancelled)="open.set(null)"
                  />
                } @else if (question.state !== 'closed') {
                  <div>
                    <button class="word-button" type="button" (click)="open.set(question.id)">
                      {{ t(replyOf(question)) }}
                      <span class="visually-hidden">{{ question.words }}</span>
                    </button>
                  </div>
                }
              </li>
            }
          </ul>
        }
      }
    </ng-container>
  `,
  styleUrl: './research.scss',
})
export class ResearchPart {
  readonly place = input.required<FirmPlace>();
  readonly isStaff = input(false, { transform: booleanAttribute });

  private readonly api = inject(ResearchApi);
  /** `new`, or the id of the question that is replied to. */
  protected readonly open = signal<string | null>(null);
  protected readonly questions = load(
    () => this.place(),
    (place, signal) => this.api.ofFirm(place, signal),
  );

  /** Who asked goes on; who was asked replies. */
  protected replyOf({ enterpriseId }: ResearchQuestionView): string {
    return this.isStaff() || enterpriseId === null ? 'research.reply' : 'research.mine.reply';
  }

  protected show(questions: Questions): void {
    this.questions.set(questions);
    this.open.set(null);
  }

  protected readonly ask = async ({ words }: QuestionFields): Promise<void> => {
    this.show(await this.api.ask(this.place(), words.trim()));
  };
}
