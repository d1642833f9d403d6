import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CoachedGroup, GroupLinkView } from '@verso/contract';
import { LINK_KINDS, type LinkKind } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { load } from '../api/load';
import { sending } from '../api/submit';
import { ProgrammesApi } from '../programmes/programmes-api';
import { drafted } from '../session/drafts';
import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import {
  groupChoice,
  type LinkFields,
  linkRequest,
  linkRules,
  noLink,
  regionChoice,
  WHOLE_PROGRAMME,
} from './link-fields';
import { LinksApi } from './links-api';

/** Tells of a link of a group, or of the whole programme, to another group or a region. */
@Component({
  selector: 'app-link-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, Opened, TranslocoDirective],
  ],
  templateUrl: './link-form.html',
})
export class LinkForm {
  readonly programmeId = input.required<string>();
  readonly groups = input.required<readonly CoachedGroup[]>();
  /** The group whose links are looked at, if one is. */
  readonly group = input<string | null>(null);
  readonly saved = output<GroupLinkView>();
  readonly cancelled = output();

  private readonly api = inject(LinksApi);
  private readonly programmes = inject(ProgrammesApi);
  private readonly session = inject(Session);
  protected readonly language = inject(Language);
  protected readonly kinds = LINK_KINDS;
  protected readonly wholeProgramme = WHOLE_PROGRAMME;
  protected readonly groupChoice = groupChoice;
  protected readonly regionChoice = regionChoice;
  protected readonly isStaff = computed(() => this.session.isStaffOf(this.programmeId()));
  private readonly loaded = load(
    () => ({}),
    (_, signal) => this.programmes.regions(signal),
  );
  protected readonly regions = computed(() => this.loaded.value() ?? []);
  /** Groups at the other end: all that the teller knows but the one that it begins from. */
  protected readonly others = computed(() =>
    this.groups().filter(({ id }) => id !== this.draft.fields().from),
  );
  private readonly draft = drafted<LinkFields>(
    () => `link ${this.programmeId()} new`,
    () => {
      const [only, ...others] = this.groups();
      return noLink(
        this.group() ?? (only && others.length === 0 && !this.isStaff() ? only.id : ''),
      );
    },
  );
  protected readonly form = form(this.draft.fields, linkRules, {
    submission: sending(async (fields: LinkFields) => {
      const request = linkRequest({ ...fields, kind: fields.kind as LinkKind });
      const saved = await this.api.add(this.programmeId(), request);
      this.draft.forget();
      this.saved.emit(saved);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
