import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RetentionRuleView } from '@verso/contract';

import { Format } from '../shell/language/format';
import { RetentionRuleForm } from './retention-rule-form';

/** Each rule in words, with its basis; one at a time opens for changing. */
@Component({
  selector: 'app-retention-rules',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RetentionRuleForm, TranslocoDirective],
  template: `
    <ul class="list-plain ruled" *transloco="let t">
      @for (rule of rules(); track rule.kind) {
        <li class="stack">
          <div class="row spread">
            <h3>{{ t('privacy.kinds.' + rule.kind + '.name') }}</h3>
            <span>
              {{ t('privacy.desk.months-of', { count: rule.months }) }}
              @if (rule.kind === 'records') {
                <span class="quiet"> · {{ format.day(rule.limitOn) }}</span>
              } @else if (rule.due > 0) {
                <span class="quiet">
                  ·
                  {{
                    t(rule.due === 1 ? 'privacy.desk.due-one' : 'privacy.desk.due-other', {
                      count: rule.due,
                    })
                  }}
                </span>
              }
            </span>
          </div>
          <p class="quiet">{{ t('privacy.kinds.' + rule.kind + '.text') }}</p>
          <p class="small quiet">
            {{ t('privacy.desk.basis') }}: {{ rule.legalBasis ?? t('privacy.basis.' + rule.kind) }}
          </p>
          @if (open() === rule.kind) {
            <app-retention-rule-form
              [programmeId]="programmeId()"
              [rule]="rule"
              [basis]="rule.legalBasis ?? t('privacy.basis.' + rule.kind)"
              (settled)="settle($event)"
            />
          } @else {
            <div>
              <button class="word-button" type="button" (click)="open.set(rule.kind)">
                {{ t('privacy.desk.change')
                }}<span class="visually-hidden">
                  : {{ t('privacy.kinds.' + rule.kind + '.name') }}</span
                >
              </button>
            </div>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      gap: var(--s-8);
    }
    h3 {
      font-size: var(--text-18);
    }
  `,
})
export class RetentionRules {
  readonly programmeId = input.required<string>();
  readonly rules = input.required<readonly RetentionRuleView[]>();
  readonly changed = output();

  protected readonly format = inject(Format);
  protected readonly open = signal<string | null>(null);

  protected settle(saved: boolean): void {
    this.open.set(null);
    if (saved) this.changed.emit();
  }
}
