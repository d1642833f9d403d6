import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GrowthView, SheetView } from '@verso/contract';
import { ANSWERS, instrumentOf, itemCodes } from '@verso/domain';
import { Confirm } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { GrowthApi, type SheetPath } from './growth-api';
import { SavedAnswers } from './saved-answers';

/** The statements of an instrument on one page: each answer is saved as it is given. */
@Component({
  selector: 'app-sheet-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, TranslocoDirective],
  host: { class: 'stack', '[class.thumb]': 'isMine()' },
  templateUrl: './sheet-form.html',
  styleUrl: './sheet-form.scss',
})
export class SheetForm {
  readonly path = input.required<SheetPath>();
  readonly sheet = input.required<SheetView>();
  /** Whether the entrepreneur's navigation stands under it on a phone. */
  readonly isMine = input(false);
  readonly finished = output<GrowthView>();

  private readonly api = inject(GrowthApi);
  private readonly confirm = inject(Confirm);
  protected readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly values = ANSWERS;
  protected readonly instrument = computed(() => instrumentOf(this.sheet().instrument));
  protected readonly statements = computed(() => itemCodes(this.instrument()).length);
  protected readonly answers = linkedSignal(
    () => new SavedAnswers(this.sheet().answers, (answers) => this.api.save(this.path(), answers)),
  );
  protected readonly finishing = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  /** What could not be saved is told before what could not be finished. */
  protected readonly told = computed(() => this.answers().problem() ?? this.problem());

  protected async finish(): Promise<void> {
    const left = this.statements() - this.answers().count();
    if (left > 0 && !(await this.goesOnWithout(left))) return;
    this.finishing.set(true);
    this.problem.set(null);
    try {
      if (await this.answers().flush()) this.finished.emit(await this.api.finish(this.path()));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.finishing.set(false);
    }
  }

  private goesOnWithout(left: number): Promise<boolean> {
    const say = (key: string) => this.language.say(`growth.sheet.skipped.${key}`, { left });
    return this.confirm.ask({
      ...{ heading: say('heading'), text: say('text'), yes: say('yes'), no: say('no') },
    });
  }
}
