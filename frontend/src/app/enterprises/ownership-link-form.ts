import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnershipLinkView, SizeView } from '@verso/contract';
import { CONTROL_GROUNDS, LINK_ENDS, OWNER_KINDS, OWNERSHIP_SOURCES } from '@verso/domain';
import { Control, Field, NumberInput, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import {
  NO_LINK,
  ownershipLinkFields,
  type OwnershipLinkFields,
  ownershipLinkRequest,
  ownershipLinkRules,
} from './ownership-link-fields';
import { SizeApi, type SizePath } from './size-api';

/** Who owns what, since when: a new link, or one that is corrected. */
@Component({
  selector: 'app-ownership-link-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Control, Field, FieldErrors, FormField, FormProblem, FormRoot],
    ...[MatButton, NumberInput, Opened, TranslocoDirective],
  ],
  templateUrl: './ownership-link-form.html',
  styles: `
    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
    }
  `,
})
export class OwnershipLinkForm {
  readonly path = input.required<SizePath>();
  readonly firmName = input.required<string>();
  readonly view = input.required<SizeView>();
  /** The version to correct; null for a link that is new. */
  readonly known = input.required<OwnershipLinkView | null>();
  readonly saved = output<SizeView>();
  readonly cancelled = output();

  private readonly api = inject(SizeApi);
  protected readonly format = inject(Format);
  protected readonly ends = LINK_ENDS;
  protected readonly kinds = OWNER_KINDS;
  protected readonly grounds = CONTROL_GROUNDS;
  protected readonly sources = OWNERSHIP_SOURCES;
  private readonly draft = drafted<OwnershipLinkFields>(
    () => `ownership ${this.path().enterpriseId} ${this.known()?.id ?? 'new'}`,
    () => {
      const known = this.known();
      return known ? ownershipLinkFields(known, this.view().others) : NO_LINK;
    },
  );
  /** The enterprises that may stand at the other end. */
  protected readonly far = computed(() =>
    this.view().others.filter(({ id }) => id !== this.draft.fields().otherId),
  );
  protected readonly form = form(this.draft.fields, ownershipLinkRules, {
    submission: sending(async (fields: OwnershipLinkFields) => {
      const request = ownershipLinkRequest(fields);
      const view = await this.api.link(this.path(), this.known()?.id ?? null, request);
      this.draft.forget();
      this.saved.emit(view);
    }),
  });

  protected giveUp(): void {
    this.draft.forget();
    this.cancelled.emit();
  }
}
