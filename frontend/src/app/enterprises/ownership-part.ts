import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SizeView } from '@verso/contract';
import { Confirm, Icon, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { OwnershipLinkForm } from './ownership-link-form';
import { RelatedEnterprise, type Removal } from './related-enterprise';
import { SizeApi, type SizePath } from './size-api';

/** The enterprises around a firm: what owns what, and their fiscal years; staff write them. */
@Component({
  selector: 'app-ownership-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, OwnershipLinkForm, RelatedEnterprise, TranslocoDirective],
  host: { class: 'section', role: 'region', 'aria-labelledby': 'ownership' },
  templateUrl: './ownership-part.html',
})
export class OwnershipPart {
  readonly path = input.required<SizePath>();
  readonly firmName = input.required<string>();
  readonly view = input.required<SizeView>();
  /** Whether the reader writes, too. */
  readonly writes = input(false);
  readonly changed = output<SizeView>();

  private readonly api = inject(SizeApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  private readonly confirm = inject(Confirm);
  /** The form that is open: the id of a link or of figures, `new`, or `year` and an enterprise's id. */
  protected readonly open = signal<string | null>(null);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected toggle(form: string): void {
    this.open.update((open) => (open === form ? null : form));
  }

  protected saved(view: SizeView): void {
    this.open.set(null);
    this.changed.emit(view);
    this.toast.say(this.language.say('enterprises.links.saved'));
  }

  protected async remove({ what, id }: Removal): Promise<void> {
    const say = (key: string) => this.language.say(`enterprises.links.${key}`);
    const sure = await this.confirm.ask({
      ...{ heading: say(`remove-${what}`), text: say('remove-text'), danger: true },
      ...{ yes: say('remove'), no: this.language.say('shared.cancel') },
    });
    if (!sure) return;
    this.problem.set(null);
    try {
      const path = this.path();
      this.changed.emit(
        what === 'link'
          ? await this.api.annulLink(path, id)
          : await this.api.annulFigures(path, id),
      );
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
