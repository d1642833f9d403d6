import {
  ChangeDetectionStrategy,
  Component,
  effect,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, Notice } from '@verso/ui';

import type { AuditView } from '@verso/contract';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { AuditApi } from './audit-api';

const ASK_AGAIN_MS = 1_500;

/** Where the chain ends, whether it held when it was checked, and how anybody checks it. */
@Component({
  selector: 'app-audit-chain',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, Notice, TranslocoDirective],
  template: `
    <section class="section stack" *transloco="let t">
      <h2>{{ t('audit.chain.heading') }}</h2>
      @if (view().check; as check) {
        @if (check.why) {
          <ui-notice tone="bad" icon="triangle-alert">{{
            t('audit.chain.broken', {
              row: format.number(check.brokenAt),
              why: t('audit.chain.why.' + check.why),
              at: format.instant(check.checkedAt),
            })
          }}</ui-notice>
        } @else {
          <ui-notice tone="good" icon="shield-check">{{
            t('audit.chain.holds', {
              rows: format.number(check.number),
              erased: format.number(check.erasedRows),
              at: format.instant(check.checkedAt),
            })
          }}</ui-notice>
        }
      } @else {
        <p class="quiet">{{ t('audit.chain.unchecked') }}</p>
      }
      <dl class="facts">
        <div>
          <dt>{{ t('audit.chain.head') }}</dt>
          <dd>
            @if (view().number > 0) {
              <code>{{ view().number }}:{{ view().hash }}</code>
            } @else {
              {{ t('audit.chain.none') }}
            }
          </dd>
        </div>
        <div>
          <dt>{{ t('audit.chain.sealed') }}</dt>
          <dd>{{ format.instant(view().sealedAt) }}</dd>
        </div>
        <div>
          <dt>{{ t('audit.chain.waiting') }}</dt>
          <dd>{{ format.number(view().waiting) }}</dd>
        </div>
      </dl>
      <div class="form-actions">
        <a matButton="outlined" href="api/audit/file" download>
          <ui-icon name="download" />{{ t('audit.chain.export') }}
        </a>
        <button matButton="text" type="button" [disabled]="ordered()" (click)="check()">
          {{ t('audit.chain.check') }}
        </button>
      </div>
      <div role="status">
        @if (ordered()) {
          <p>{{ t('audit.chain.ordered') }}</p>
        }
      </div>
      @if (problem(); as refused) {
        <p class="form-problem" role="alert">{{ problems.of(refused) }}</p>
      }
      <p class="quiet small">
        {{ t('audit.chain.how') }}
        <code>verso audit verify verso-trail.ndjson --head {{ view().number }}:…</code>.
        {{ t('audit.chain.keep') }}
      </p>
    </section>
  `,
  styles: `
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class AuditChain {
  readonly view = input.required<AuditView>();
  /** Whether there is anything new is asked again and again, while a check goes on. */
  readonly asked = output();

  private readonly api = inject(AuditApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly ordered = signal(false);
  /** When the chain had been checked, before a new check was ordered. */
  private before: string | null = null;

  constructor() {
    effect((onCleanup) => {
      const checkedAt = this.view().check?.checkedAt ?? null;
      if (!this.ordered()) return;
      if (checkedAt !== this.before) {
        this.ordered.set(false);
        return;
      }
      const timer = setTimeout(() => this.asked.emit(), ASK_AGAIN_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  protected async check(): Promise<void> {
    this.before = this.view().check?.checkedAt ?? null;
    this.ordered.set(true);
    this.problem.set(null);
    try {
      await this.api.check();
    } catch (error) {
      this.ordered.set(false);
      this.problem.set(toApiProblem(error));
    }
  }
}
