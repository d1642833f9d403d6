import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  inject,
  input,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon, PageHeader } from '@verso/ui';

import { FundingLine } from '../programmes/funding-line';
import { LANGUAGE_NAMES, LANGUAGES } from '../shell/language/languages';
import type { Paper } from './papers';

const SIGNED = ['place', 'signature', 'name'] as const;

/**
 * A paper to be printed and signed: whose it is above, what is projected, lines to sign on, and whose
 * money it is. What stands around it for the screen is in the reader's language, the paper in its own.
 */
@Component({
  selector: 'app-paper-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FundingLine, Icon, MatButton, PageHeader, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="tools no-print">
        <a class="row" [routerLink]="back()"
          ><ui-icon name="arrow-left" />{{ t('support.paper.back') }}</a
        >
        <nav class="row" [attr.aria-label]="t('support.paper.language')">
          @for (code of languages; track code) {
            <a
              [routerLink]="[]"
              [queryParams]="{ lang: code }"
              [attr.lang]="code"
              [attr.aria-current]="code === paper().words.language ? 'true' : null"
              >{{ names[code] }}</a
            >
          }
        </nav>
        <button matButton="filled" type="button" [disabled]="!ready()" (click)="print()">
          {{ t('support.paper.print') }}
        </button>
      </div>
    </ng-container>
    @let words = paper().words;
    <article class="stack" [attr.lang]="words.language">
      <ui-page-header [heading]="heading()" [lead]="words.pick(paper().setUp.label)" />
      <dl class="facts">
        <div>
          <dt>{{ words.say('support.paper.firm') }}</dt>
          <dd>
            {{ paper().firm.profile.name }}
            @for (line of firmLines(); track $index) {
              <br />{{ line }}
            }
          </dd>
        </div>
        @if (grantor(); as name) {
          <div>
            <dt>{{ words.say('support.paper.grantor') }}</dt>
            <dd>{{ name }}</dd>
          </div>
        }
      </dl>
      <ng-content />
      @if (ready()) {
        <div class="signatures">
          @for (line of signed; track line) {
            <p>{{ words.say('support.signed.' + line) }}</p>
          }
        </div>
      }
      <app-funding-line [funding]="paper().setUp.funding" [in]="words.language" />
    </article>
  `,
  styleUrl: './paper-frame.scss',
})
export class PaperFrame {
  readonly paper = input.required<Paper>();
  readonly heading = input.required<string>();
  readonly back = input.required<readonly string[]>();
  /** Whether there is something to sign. */
  readonly ready = input(true);

  private readonly window = inject(DOCUMENT).defaultView;
  protected readonly languages = LANGUAGES;
  protected readonly names = LANGUAGE_NAMES;
  protected readonly signed = SIGNED;
  protected readonly grantor = computed(
    () => this.paper().setUp.partners.find(({ role }) => role === 'lead')?.name,
  );
  protected readonly firmLines = computed(() => {
    const { firm, words } = this.paper();
    return [firm.businessId, words.pick(firm.profile.municipalityLabel)].filter(Boolean);
  });

  protected print(): void {
    this.window?.print();
  }
}
