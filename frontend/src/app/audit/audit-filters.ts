import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Control, Field } from '@verso/ui';

import type { AuditView } from '@verso/contract';
import { Language } from '../shell/language/language';
import { actWords, kindWords } from './act-words';

/** What of the trail is asked for, as it stands in the address. */
export interface TrailFilters {
  readonly person: string;
  readonly kind: string;
  readonly record: string;
  readonly action: string;
  readonly since: string;
  readonly until: string;
}

/** What of the trail to show. */
@Component({
  selector: 'app-audit-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field, TranslocoDirective],
  template: `
    <div class="filters" *transloco="let t">
      <ui-field [label]="t('audit.filter.person')" [hint]="t('audit.filter.person-hint')">
        <input
          uiControl
          #person
          type="search"
          [value]="filters().person"
          (change)="changed.emit({ person: person.value.trim() })"
        />
      </ui-field>
      <ui-field [label]="t('audit.filter.action')">
        <select uiControl #act (change)="changed.emit({ action: act.value })">
          <option value="">{{ t('shared.all') }}</option>
          @for (one of actions(); track one.code) {
            <option [value]="one.code" [selected]="one.code === filters().action">
              {{ one.words }}
            </option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('audit.filter.kind')">
        <select uiControl #kind (change)="changed.emit({ kind: kind.value, record: '' })">
          <option value="">{{ t('shared.all') }}</option>
          @for (one of kinds(); track one.code) {
            <option [value]="one.code" [selected]="one.code === filters().kind">
              {{ one.words }}
            </option>
          }
        </select>
      </ui-field>
      <ui-field [label]="t('audit.filter.id')">
        <input
          uiControl
          #record
          type="search"
          [value]="filters().record"
          (change)="changed.emit({ record: record.value.trim() })"
        />
      </ui-field>
      <ui-field [label]="t('audit.filter.since')">
        <input
          uiControl
          #since
          type="date"
          [value]="filters().since"
          (change)="changed.emit({ since: since.value })"
        />
      </ui-field>
      <ui-field [label]="t('audit.filter.until')">
        <input
          uiControl
          #until
          type="date"
          [value]="filters().until"
          (change)="changed.emit({ until: until.value })"
        />
      </ui-field>
    </div>
  `,
})
export class AuditFilters {
  readonly filters = input.required<TrailFilters>();
  readonly view = input.required<AuditView | undefined>();
  readonly changed = output<Partial<TrailFilters>>();

  private readonly language = inject(Language);
  private readonly say = (key: string): string => this.language.say(key);
  protected readonly actions = computed(() =>
    this.inOrder(this.view()?.actions ?? [], (code) => actWords(code, this.say)),
  );
  protected readonly kinds = computed(() =>
    this.inOrder(this.view()?.subjectKinds ?? [], (code) => kindWords(code, this.say)),
  );

  private inOrder(codes: readonly { readonly code: string }[], wordsOf: (code: string) => string) {
    return codes
      .map(({ code }) => ({ code, words: wordsOf(code) }))
      .sort((a, b) => a.words.localeCompare(b.words, this.language.current()));
  }
}
