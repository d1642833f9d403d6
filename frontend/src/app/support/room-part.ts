import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  output,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { RoomLine, SupportView } from '@verso/contract';
import { DE_MINIMIS_REGULATIONS } from '@verso/domain';
import { DataTable, Notice, Segments, type TableColumn } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CheckForm } from './check-form';
import { DeclarationForm } from './declaration-form';
import type { FirmPath } from './support-api';

/** The form of the page that is open. */
export type OpenForm = 'form' | 'declare' | 'check' | null;

/** How much de minimis aid a firm can still have, how that comes about, and what it rests on. */
@Component({
  selector: 'app-room-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CheckForm, DataTable, DeclarationForm, MatButton, Notice],
    ...[RouterLink, Segments, TranslocoDirective],
  ],
  host: { class: 'section', role: 'region', 'aria-labelledby': 'room' },
  templateUrl: './room-part.html',
  styles: `
    .stack {
      gap: var(--s-4);
    }

    .room {
      font-size: var(--text-24);
      font-weight: 600;
      line-height: 1.2;
    }

    .list-plain {
      gap: var(--s-8);
    }
  `,
})
export class RoomPart {
  readonly path = input.required<FirmPath>();
  readonly view = input.required<SupportView>();
  readonly open = model.required<OpenForm>();
  readonly saved = output<'declare' | 'check'>();
  readonly chosen = output<string>();

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly forms = ['declare', 'check'] as const;
  protected readonly regulations = computed(() =>
    DE_MINIMIS_REGULATIONS.map((value) => ({
      value,
      label: this.language.say(`support.regulation.${value}`),
    })),
  );
  /** A regulation that is not in force has no ceiling, whatever else there is. */
  protected readonly missing = computed(() => {
    const { ceilingCents, missing } = this.view().room;
    return ceilingCents === null ? ['ceiling'] : missing;
  });
  protected readonly columns = computed((): readonly TableColumn<RoomLine>[] => [
    { id: 'from', label: this.heading('from'), text: (line) => this.sourceOf(line) },
    {
      ...{ id: 'granted', label: this.heading('granted'), noWrap: true },
      text: ({ grantedOn }) => this.format.day(grantedOn),
    },
    {
      ...{ id: 'amount', label: this.heading('amount'), align: 'end', noWrap: true },
      text: ({ cents }) => this.format.exactMoney(cents),
    },
    {
      ...{ id: 'frees', label: this.heading('frees'), align: 'end', noWrap: true },
      text: ({ freesOn }) => this.format.day(freesOn),
    },
  ]);

  protected readonly keyOf = (line: RoomLine): string =>
    String(this.view().room.lines.indexOf(line));

  private heading(column: string): string {
    return this.language.say(`support.line.${column}`);
  }

  private sourceOf({ source, label }: RoomLine): string {
    return [this.language.say(`support.source.${source}`), label].filter(Boolean).join(': ');
  }
}
