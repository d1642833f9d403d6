import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportKind, ImportMappingRequest, ImportView } from '@verso/contract';
import {
  IMPORT_FIELDS,
  IMPORT_KINDS,
  mappingProblems,
  moneyUnitOf,
  suggestMapping,
} from '@verso/domain';
import { Control, Field } from '@verso/ui';

import { load } from '../api/load';
import { ImportsApi } from './imports-api';

type Columns = ImportMappingRequest['columns'];

/** Names the columns of a file: what each of them holds. */
@Component({
  selector: 'app-mapping-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, MatButton, TranslocoDirective],
  templateUrl: './mapping-form.html',
  styleUrl: './mapping-form.scss',
})
export class MappingForm {
  readonly programmeId = input.required<string>();
  readonly file = input.required<ImportView>();
  readonly busy = input(false);
  readonly named = output<ImportMappingRequest>();

  private readonly api = inject(ImportsApi);
  private readonly sample = load(
    () => ({ programmeId: this.programmeId(), importId: this.file().id }),
    ({ programmeId, importId }) => this.api.sample(programmeId, importId),
  );
  protected readonly kinds = IMPORT_KINDS;
  protected readonly kind = linkedSignal<ImportKind>(() => this.file().kind);
  protected readonly decimalSign = linkedSignal(() => this.file().decimalSign);
  // Another kind of file names its columns anew.
  protected readonly columns = linkedSignal<Columns>(() => {
    const { kind, columns, headers } = this.file();
    if (this.kind() === kind) return columns;
    return suggestMapping(this.kind(), headers as string[]).map((column) => ({ ...column }));
  });
  protected readonly fields = computed(() => IMPORT_FIELDS[this.kind()]);
  protected readonly lines = computed(() => {
    const rows = this.sample.value()?.items ?? [];
    return (this.file().headers as string[]).map((header, index) => ({
      header,
      field: this.columns().find((column) => column.header === header)?.field ?? '',
      unit: this.columns().find((column) => column.header === header)?.unit,
      cells: rows
        .map(({ cells }) => (cells as (string | null)[])[index])
        .filter(Boolean)
        .slice(0, 3)
        .join(' · '),
    }));
  });
  protected readonly problems = computed(() =>
    mappingProblems(this.kind(), this.columns(), this.file().headers as string[]),
  );

  protected chooseKind(kind: string): void {
    this.kind.set(kind as ImportKind);
  }

  protected choose(header: string, field: string): void {
    const others = this.columns().filter((column) => column.header !== header);
    const isMoney = this.fields().some(({ name, form }) => name === field && form === 'money');
    const unit = isMoney ? { unit: moneyUnitOf(header) } : {};
    this.columns.set(field === '' ? others : [...others, { header, field, ...unit }]);
  }

  protected chooseUnit(header: string, unit: string): void {
    this.columns.update((columns) =>
      columns.map((column) =>
        column.header === header ? { ...column, unit: unit as 'euro' } : column,
      ),
    );
  }

  protected chooseSign(sign: string): void {
    this.decimalSign.set(sign as ',');
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.problems().length > 0) return;
    this.named.emit({
      kind: this.kind(),
      columns: this.columns(),
      decimalSign: this.decimalSign(),
    });
  }
}
