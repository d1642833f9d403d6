import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  model,
  signal,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Combobox, Field, Icon } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { Reference } from './reference';

/**
 * Several municipalities of today, each added and removed by itself.
 *
 * @example `<app-municipality-list [heading]="t('…')" [(codes)]="codes" />`
 */
@Component({
  selector: 'app-municipality-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Combobox, Field, FieldErrors, FormField, Icon, MatButton, TranslocoDirective],
  template: `
    <section class="stack" aria-labelledby="municipalities" *transloco="let t">
      <h3 id="municipalities">{{ heading() }}</h3>
      <ul class="list-plain ruled">
        @for (code of codes(); track code) {
          <li class="row spread">
            <span>{{ nameOf(code) }}</span>
            <button class="word-button" type="button" (click)="remove(code)">
              {{ t('regions.municipalities.remove') }}
              <span class="visually-hidden">{{ nameOf(code) }}</span>
            </button>
          </li>
        } @empty {
          <li class="quiet">{{ t('regions.municipalities.none') }}</li>
        }
      </ul>
      <ui-field [label]="t('regions.municipalities.another')" [optional]="t('shared.optional')">
        <ui-combobox [options]="options()" [words]="reference.words()" [formField]="form.another" />
      </ui-field>
      <p>
        <button
          matButton="outlined"
          type="button"
          [disabled]="fields().another === null"
          (click)="add()"
        >
          <ui-icon name="plus" />{{ t('regions.municipalities.add') }}
        </button>
      </p>
    </section>
  `,
})
export class MunicipalityList {
  readonly heading = input.required<string>();
  readonly codes = model.required<readonly string[]>();

  protected readonly reference = inject(Reference);
  protected readonly fields = signal<{ readonly another: string | null }>({ another: null });
  protected readonly form = form(this.fields);
  /** Those of today, without the ones that are chosen. */
  protected readonly options = computed(() =>
    this.reference.municipalities().filter(({ value }) => !this.codes().includes(value)),
  );

  constructor() {
    this.reference.ensure();
  }

  protected nameOf(code: string): string {
    return this.reference.municipalityName(code);
  }

  protected add(): void {
    const { another } = this.fields();
    if (another === null) return;
    this.codes.update((codes) => [...codes, another]);
    this.fields.set({ another: null });
  }

  protected remove(code: string): void {
    this.codes.update((codes) => codes.filter((one) => one !== code));
  }
}
