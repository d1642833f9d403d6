import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SavedFilterView } from '@verso/contract';
import { SAVED_FILTER_COUNT, SAVED_FILTER_LIMITS as LIMITS } from '@verso/domain';
import { Confirm, Control, Field, Icon, Opened, Toast } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { sending } from '../api/submit';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { isNarrowed, type ListFilters, NO_GROUP, toSaved } from './list-filters';
import { SavedFiltersApi } from './saved-filters-api';

/** One's own filters of the list: each opens it in one tap, and says how many enterprises it finds today. */
@Component({
  selector: 'app-saved-filters',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[Icon, MatButton, Opened, RouterLink, TranslocoDirective],
  ],
  templateUrl: './saved-filters.html',
  styleUrl: './saved-filters.scss',
})
export class SavedFilters {
  readonly programmeId = input.required<string>();
  readonly filters = input.required<ListFilters>();

  private readonly api = inject(SavedFiltersApi);
  private readonly confirm = inject(Confirm);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly narrowed = isNarrowed(this.filters);
  protected readonly naming = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  private readonly saved = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.list(programmeId, signal),
  );
  protected readonly items = computed(() => this.saved.value() ?? []);
  private readonly fields = signal({ name: '' });
  protected readonly form = form(
    this.fields,
    (path) => {
      required(path.name);
      maxLength(path.name, LIMITS.name.max);
    },
    { submission: sending(({ name }: { name: string }) => this.save(name.trim())) },
  );

  protected query({ search, stage, municipalityCode, ...rest }: SavedFilterView) {
    const group = rest.withoutNetwork ? NO_GROUP : rest.networkId;
    return { search, stage, municipality: municipalityCode, group, mine: rest.mine || null };
  }

  protected count({ count }: SavedFilterView): string {
    return this.format.counted(count, SAVED_FILTER_COUNT);
  }

  protected begin(): void {
    this.form().reset({ name: '' });
    this.naming.set(true);
  }

  protected async remove({ id, name }: SavedFilterView): Promise<void> {
    const sure = await this.confirm.ask({
      heading: this.language.say('enterprises.saved.remove-heading', { name }),
      text: this.language.say('enterprises.saved.remove-text'),
      yes: this.language.say('enterprises.saved.remove-yes'),
      no: this.language.say('shared.cancel'),
    });
    if (!sure) return;
    this.problem.set(null);
    try {
      await this.api.remove(this.programmeId(), id);
      this.saved.set(this.items().filter((one) => one.id !== id));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private async save(name: string): Promise<void> {
    const saved = await this.api.save(this.programmeId(), { name, ...toSaved(this.filters()) });
    const order = new Intl.Collator(this.language.current());
    this.saved.set([...this.items(), saved].sort((a, b) => order.compare(a.name, b.name)));
    this.naming.set(false);
    this.toast.say(this.language.say('enterprises.saved.saved', { name }));
  }
}
