import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ProspectContactView, ProspectView } from '@verso/contract';

import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { type ProspectPath, ProspectsApi } from './prospects-api';

/** How a firm was asked, newest first; what was taken back stays in sight. */
@Component({
  selector: 'app-prospect-contact-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ReasonForm, TranslocoDirective],
  templateUrl: './contact-list.html',
  styles: `
    li {
      display: grid;
      gap: var(--s-4);
      justify-items: start;
      overflow-wrap: anywhere;
    }

    .taken-back {
      color: var(--ink-quiet);
      text-decoration: line-through;
    }
  `,
})
export class ContactList {
  readonly path = input.required<ProspectPath>();
  readonly items = input.required<readonly ProspectContactView[]>();
  readonly changed = output<ProspectView>();

  private readonly api = inject(ProspectsApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  /** The contact that is about to be taken back. */
  protected readonly open = signal<string | null>(null);

  /** Day, way, who it was, and when to ask again. */
  protected lineOf({ happenedOn, way, askAgainOn, recordedByName }: ProspectContactView): string {
    const again =
      askAgainOn && this.language.say('prospects.page.again', { day: this.format.day(askAgainOn) });
    const kind = this.language.say(`prospects.way.${way}`);
    return [this.format.day(happenedOn), kind, recordedByName, again].filter(Boolean).join(' · ');
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    const prospect = await this.api.takeBack(this.path(), this.open() ?? '', reason);
    this.open.set(null);
    this.changed.emit(prospect);
  };
}
