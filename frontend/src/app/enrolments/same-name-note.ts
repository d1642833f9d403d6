import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { load } from '../api/load';
import { DuplicatesApi } from '../enterprises/duplicates-api';
import { Language } from '../shell/language/language';

/** Points out firms of the programme whose names are like the typed one: without a Business ID little else tells. */
@Component({
  selector: 'app-same-name-note',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Notice, RouterLink, TranslocoDirective],
  template: `
    <div aria-live="polite" *transloco="let t">
      @if (same().length > 0) {
        <ui-notice tone="attention" icon="users">
          <p>{{ t('enrolments.same-name.text') }}</p>
          <ul>
            @for (firm of same(); track firm.id) {
              <li>
                <a [routerLink]="['/programmes', programmeId(), 'enterprises', firm.id]">{{
                  firm.name
                }}</a>
                {{ firm.businessId }} {{ language.pick(firm.municipalityLabel) }}
              </li>
            }
          </ul>
        </ui-notice>
      }
    </div>
  `,
})
export class SameNameNote {
  readonly programmeId = input.required<string>();
  /** Empty while it is being typed. */
  readonly name = input.required<string>();

  private readonly api = inject(DuplicatesApi);
  protected readonly language = inject(Language);
  private readonly found = load(
    () => (this.name().trim() ? { programmeId: this.programmeId(), name: this.name() } : undefined),
    ({ programmeId, name }, signal) => this.api.similar(programmeId, name, signal),
  );
  protected readonly same = computed(() => (this.name() ? (this.found.value() ?? []) : []));
}
