import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import type { EnterpriseProfileView } from '@verso/contract';
import { changedFacts, type ProfileFact } from './profile-changes';

/** What somebody else saved while one was typing, and the two ways to go on. Nothing typed is lost. */
@Component({
  selector: 'app-profile-conflict',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, Notice, TranslocoDirective],
  template: `
    <ui-notice tone="attention" icon="users" role="alert" *transloco="let t">
      <h2>{{ t('enterprises.conflict.heading') }}</h2>
      <p>
        {{
          t('enterprises.conflict.who', {
            name: theirs().recordedByName ?? '–',
            at: format.instant(theirs().recordedAt),
          })
        }}
      </p>
      <dl class="facts">
        @for (fact of changed(); track fact) {
          <div>
            <dt>{{ t('enterprises.fact.' + fact) }}</dt>
            <dd>
              <del>{{ words(before(), fact) }}</del> → <ins>{{ words(theirs(), fact) }}</ins>
            </dd>
          </div>
        } @empty {
          <p>{{ t('enterprises.conflict.same') }}</p>
        }
      </dl>
      <div class="form-actions">
        <button matButton="filled" type="button" (click)="keepMine.emit()">
          {{ t('enterprises.conflict.keep-mine') }}
        </button>
        <button matButton="outlined" type="button" (click)="takeTheirs.emit()">
          {{ t('enterprises.conflict.take-theirs') }}
        </button>
      </div>
    </ui-notice>
  `,
  styles: `
    h2 {
      font-size: var(--text-18);
    }
    del {
      color: var(--ink-quiet);
    }
    ins {
      font-weight: 600;
      text-decoration: none;
    }
    .facts {
      padding-bottom: var(--s-12);
    }
  `,
})
export class ProfileConflict {
  readonly before = input.required<EnterpriseProfileView>();
  readonly theirs = input.required<EnterpriseProfileView>();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly changed = computed(() => changedFacts(this.before(), this.theirs()));

  protected words(profile: EnterpriseProfileView, fact: ProfileFact): string {
    if (fact === 'legalForm')
      return this.language.say(`enterprises.legal-form.${profile.legalForm}`);
    if (fact === 'municipalityCode') return this.language.pick(profile.municipalityLabel) || '–';
    if (fact === 'industryCode')
      return this.language.pick(profile.industryLabel) || profile.industryCode || '–';
    return profile[fact] ?? '–';
  }
}
