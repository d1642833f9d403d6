import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notice } from '@verso/ui';

import { load } from '../api/load';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { Language } from '../shell/language/language';

/** Of those whose names contain the text; one that is the same is among them. */
const READ_MAX = 50;

/** Points out firms of the programme that bear the typed name: without a Business ID nothing else tells them apart. */
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

  private readonly api = inject(EnterprisesApi);
  protected readonly language = inject(Language);
  private readonly found = load(
    () => (this.name() ? { programmeId: this.programmeId(), search: this.name() } : undefined),
    ({ programmeId, search }, signal) =>
      this.api.list(programmeId, { search, limit: READ_MAX }, null, signal),
  );
  protected readonly same = computed(() => {
    const name = plain(this.name());
    const items = name ? (this.found.value()?.items ?? []) : [];
    return items.filter((firm) => plain(firm.name) === name);
  });
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
