import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { MergeView } from '@verso/contract';
import { Confirm } from '@verso/ui';

import { load } from '../api/load';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { DuplicatesApi } from './duplicates-api';
import { EnterpriseRecord } from './enterprise-record';

/** What was merged into the firm, and the way back. Nothing where nothing was. */
@Component({
  selector: 'app-merges-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TranslocoDirective],
  host: { class: 'section', '[hidden]': 'rows().length === 0' },
  template: `
    <ng-container *transloco="let t">
      @if (rows().length > 0) {
        <h2>{{ t('enterprises.merges.heading') }}</h2>
        <ul class="list-plain ruled">
          @for (row of rows(); track row.id) {
            <li class="row spread">
              <span>
                {{ row.mergedName ?? '–' }}
                <span class="quiet small">{{
                  t('enterprises.merges.at', {
                    at: format.instant(row.mergedAt),
                    name: row.mergedByName ?? '–',
                  })
                }}</span>
              </span>
              @if (mayUndo()) {
                <button class="word-button" type="button" [disabled]="busy()" (click)="undo(row)">
                  {{ t('enterprises.merges.undo') }}
                  <span class="visually-hidden">{{ row.mergedName }}</span>
                </button>
              }
            </li>
          }
        </ul>
        <div role="alert">
          @if (problem(); as refused) {
            <p class="form-problem">{{ problems.of(refused) }}</p>
          }
        </div>
      }
    </ng-container>
  `,
  styles: `
    li > span {
      display: grid;
      overflow-wrap: anywhere;
    }
  `,
})
export class MergesSection {
  private readonly record = inject(EnterpriseRecord);
  private readonly api = inject(DuplicatesApi);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly merges = load(
    () => ({ programmeId: this.record.programmeId(), enterpriseId: this.record.firm().id }),
    ({ programmeId, enterpriseId }, abort) => this.api.merges(programmeId, enterpriseId, abort),
  );
  protected readonly rows = computed(() => this.merges.value() ?? []);
  protected readonly mayUndo = computed(() => this.session.manages(this.record.programmeId()));

  protected async undo({ id, mergedName }: MergeView): Promise<void> {
    const say = (part: string) =>
      this.language.say(`enterprises.merges.sure.${part}`, { name: mergedName ?? '–' });
    const words = { heading: say('heading'), text: say('text'), yes: say('yes') };
    if (!(await this.confirm.ask({ ...words, no: this.language.say('shared.cancel') }))) return;
    this.busy.set(true);
    this.problem.set(null);
    try {
      await this.api.undo(this.record.programmeId(), this.record.firm().id, id);
      this.merges.reload();
      this.record.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
