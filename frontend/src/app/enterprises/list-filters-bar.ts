import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ENROLMENT_STAGES } from '@verso/domain';
import { Combobox, Control, Field, Rested } from '@verso/ui';

import { load } from '../api/load';
import { Reference } from '../regions/reference';
import { EnterprisesApi } from './enterprises-api';
import { type ListFilters, NO_GROUP } from './list-filters';

/** Search and filters over the list of firms; each change goes to the address. */
@Component({
  selector: 'app-list-filters-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Control, Field, Rested, TranslocoDirective],
  templateUrl: './list-filters-bar.html',
  styleUrl: './list-filters-bar.scss',
})
export class ListFiltersBar {
  readonly programmeId = input.required<string>();
  readonly filters = input.required<ListFilters>();
  readonly narrowed = input.required<boolean>();
  readonly narrow = output<Partial<ListFilters>>();
  readonly clear = output();

  private readonly api = inject(EnterprisesApi);
  protected readonly reference = inject(Reference);
  protected readonly stages = ENROLMENT_STAGES;
  protected readonly noGroup = NO_GROUP;
  private readonly box = viewChild.required(Rested);
  private readonly loaded = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.groups(programmeId, signal),
  );
  protected readonly groups = computed(() => this.loaded.value()?.items ?? []);

  constructor() {
    this.reference.ensure();
  }

  protected clearAll(): void {
    this.box().empty();
    this.clear.emit();
  }
}
