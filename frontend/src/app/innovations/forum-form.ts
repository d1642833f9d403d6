import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { FORUM_HOSTS, FORUM_PRIORITIES } from '@verso/domain';
import { Control, Field, Opened, Rested } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { drafted } from '../session/drafts';
import { CountryNames } from '../shell/language/country-names';
import {
  type ChosenFirm,
  type ForumFields,
  forumRequest,
  forumRules,
  noForum,
} from './forum-fields';
import { ForumsApi } from './forums-api';

const SHOWN = 8;

/** Tells of a forum or a fair, and which firms were there. */
@Component({
  selector: 'app-forum-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem],
    ...[FormRoot, MatButton, Opened, Rested, TranslocoDirective],
  ],
  templateUrl: './forum-form.html',
  styleUrl: './pair.scss',
})
export class ForumForm {
  readonly programmeId = input.required<string>();
  readonly saved = output();
  readonly cancelled = output();

  private readonly api = inject(ForumsApi);
  private readonly enterprises = inject(EnterprisesApi);
  protected readonly countries = inject(CountryNames);
  protected readonly priorities = FORUM_PRIORITIES;
  protected readonly hosts = FORUM_HOSTS;
  protected readonly search = signal('');
  protected readonly found = load(
    () => {
      const [search, programmeId] = [this.search().trim(), this.programmeId()];
      return search.length < 2 ? undefined : { programmeId, search };
    },
    ({ programmeId, search }, signal) =>
      this.enterprises.list(programmeId, { search, limit: SHOWN }, null, signal),
  );
  private readonly draft = drafted<ForumFields>(() => `forum ${this.programmeId()}`, noForum);
  protected readonly fields = this.draft.fields;
  protected readonly form = form(this.draft.fields, forumRules, {
    submission: sending(async (fields: ForumFields) => {
      await this.api.add(this.programmeId(), forumRequest(fields));
      this.draft.forget();
      this.saved.emit();
    }),
  });

  /** Those that are chosen, and what the search finds beside them. */
  protected firms(): readonly ChosenFirm[] {
    const { firms: chosen } = this.fields();
    const found = this.search().trim().length < 2 ? [] : (this.found.value()?.items ?? []);
    return [...chosen, ...found.filter(({ id }) => !chosen.some((one) => one.id === id))];
  }

  protected isChosen({ id }: ChosenFirm): boolean {
    return this.fields().firms.some((one) => one.id === id);
  }

  protected choose({ id, name }: ChosenFirm, isChosen: boolean): void {
    this.fields.update((fields) => {
      const others = fields.firms.filter((one) => one.id !== id);
      return { ...fields, firms: isChosen ? [...others, { id, name }] : others };
    });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
