import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnershipLinkView, RelatedFigureView, SizeView } from '@verso/contract';
import { Confirm, Icon, Toast } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { OwnershipLinkForm } from './ownership-link-form';
import { RelatedFigureForm } from './related-figure-form';
import { SizeApi, type SizePath } from './size-api';

/** The enterprises around a firm: what owns what, and their fiscal years; staff write them. */
@Component({
  selector: 'app-ownership-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, OwnershipLinkForm, RelatedFigureForm, TranslocoDirective],
  host: { class: 'section', role: 'region', 'aria-labelledby': 'ownership' },
  templateUrl: './ownership-part.html',
  styles: `
    li,
    .other {
      display: grid;
      gap: var(--s-8);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
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
  protected readonly format = inject(Format);
  /** The form that is open: the id of a link or of figures, `new`, or `year` and an enterprise's id. */
  protected readonly open = signal<string | null>(null);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly others = computed(() =>
    this.view().others.map((other) => ({
      ...other,
      links: this.view().links.filter(({ otherId }) => otherId === other.id),
      figures: this.view().figures.filter(({ otherId }) => otherId === other.id),
    })),
  );

  protected toggle(form: string): void {
    this.open.update((open) => (open === form ? null : form));
  }

  /** Who owns how much of whom. */
  protected shareOf({
    otherId,
    withId,
    otherIs,
    capitalPercent,
    votingPercent,
  }: OwnershipLinkView) {
    const [other, far] = [this.nameOf(otherId), this.nameOf(withId)];
    return this.language.say('enterprises.links.share', {
      ...(otherIs === 'owner' ? { owner: other, owned: far } : { owner: far, owned: other }),
      capital: this.format.share(capitalPercent / 100, 2),
      voting: this.format.share(votingPercent / 100, 2),
    });
  }

  protected moreOf({ control, ownerKind, heldFrom, heldUntil, source }: OwnershipLinkView): string {
    const say = (key: string, day?: string) =>
      this.language.say(`enterprises.links.${key}`, { day: this.format.day(day ?? null) });
    const parts = [
      control && say(`ground.${control}`),
      ownerKind !== 'enterprise' && say(`kind.${ownerKind}`),
      heldFrom && say('since', heldFrom),
      heldUntil && say('ended', heldUntil),
      say(`from-source.${source}`),
    ];
    return parts.filter(Boolean).join(' · ');
  }

  protected figuresOf(year: RelatedFigureView): string {
    const { persons, turnoverCents, balanceTotalCents, consolidatedIds, source } = year;
    const say = (key: string, value: string) =>
      `${this.language.say(`enterprises.${key}`)} ${value}`;
    const names = consolidatedIds.map((id) => this.nameOf(id)).join(', ');
    const parts = [
      persons !== null && say('yearly.persons', this.format.number(persons, 2)),
      turnoverCents !== null && say('yearly.turnoverCents', this.format.money(turnoverCents)),
      balanceTotalCents !== null &&
        say('yearly.balanceTotalCents', this.format.money(balanceTotalCents)),
      names && this.language.say('enterprises.links.includes', { names }),
      this.language.say(`enterprises.links.from-source.${source}`),
    ];
    return parts.filter(Boolean).join(' · ');
  }

  protected saved(view: SizeView): void {
    this.open.set(null);
    this.changed.emit(view);
    this.toast.say(this.language.say('enterprises.links.saved'));
  }

  protected async remove(what: 'link' | 'figures', id: string): Promise<void> {
    const say = (key: string) => this.language.say(`enterprises.links.${key}`);
    const sure = await this.confirm.ask({
      ...{ heading: say(`remove-${what}`), text: say('remove-text'), danger: true },
      ...{ yes: say('remove'), no: this.language.say('shared.cancel') },
    });
    if (!sure) return;
    this.problem.set(null);
    try {
      const write = what === 'link' ? this.api.annulLink : this.api.annulFigures;
      this.changed.emit(await write.call(this.api, this.path(), id));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  /** The firm itself where no other is named. */
  private nameOf(id: string | null): string {
    return this.view().others.find((other) => other.id === id)?.name ?? this.firmName();
  }
}
