import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { ENROLMENT_STAGES } from '@verso/domain';
import { Combobox, Control, Field } from '@verso/ui';

import { load } from '../api/load';
import { Reference } from '../regions/reference';
import { EnterprisesApi } from './enterprises-api';
import { type ListFilters, NO_GROUP } from './list-filters';

const PAUSE_MS = 250;

/** Search and filters over the list of firms; each change goes to the address. */
@Component({
  selector: 'app-list-filters-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Control, Field, TranslocoDirective],
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
  protected readonly typed = linkedSignal(() => this.filters().search ?? '');
  private readonly loaded = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.groups(programmeId, signal),
  );
  protected readonly groups = computed(() => this.loaded.value()?.items ?? []);
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.reference.ensure();
    inject(DestroyRef).onDestroy(() => clearTimeout(this.pause));
  }

  /** Asks once typing rests, not for every letter. */
  protected search(text: string): void {
    this.typed.set(text);
    clearTimeout(this.pause);
    this.pause = setTimeout(() => {
      this.narrow.emit({ search: text.trim() || undefined });
    }, PAUSE_MS);
  }

  protected clearAll(): void {
    clearTimeout(this.pause);
    this.typed.set('');
    this.clear.emit();
  }
}
