import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { FieldGroup, Skeleton } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { EnrolDraft } from './enrol-draft';

/** Step three: the group, and whether the invitation leaves at once. */
@Component({
  selector: 'app-group-step',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FieldGroup, FormField, LoadFailed, Skeleton, TranslocoDirective],
  templateUrl: './group-step.html',
  styles: `
    :host {
      display: grid;
      gap: var(--s-24);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class GroupStep {
  readonly programmeId = input.required<string>();

  protected readonly draft = inject(EnrolDraft);
  private readonly api = inject(EnterprisesApi);
  protected readonly loaded = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.groups(programmeId, signal),
  );
  protected readonly groups = computed(() => this.loaded.value()?.items ?? []);
}
