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
import { TranslocoDirective } from '@jsverse/transloco';
import type {
  OwnershipLinkView,
  RelatedEnterpriseView,
  RelatedFigureView,
  SizeView,
} from '@verso/contract';
import { Icon } from '@verso/ui';

import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { OwnershipLinkForm } from './ownership-link-form';
import { RelatedFigureForm } from './related-figure-form';
import type { SizePath } from './size-api';

/** What the reader would have removed. */
export interface Removal {
  readonly what: 'link' | 'figures';
  readonly id: string;
}

/** One enterprise around a firm: what it owns or who owns it, and its fiscal years. */
@Component({
  selector: 'app-related-enterprise',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, MatButton, OwnershipLinkForm, RelatedFigureForm, TranslocoDirective],
  templateUrl: './related-enterprise.html',
  styles: `
    :host,
    li {
      display: grid;
      gap: var(--s-8);
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class RelatedEnterprise {
  readonly path = input.required<SizePath>();
  readonly firmName = input.required<string>();
  readonly view = input.required<SizeView>();
  readonly other = input.required<RelatedEnterpriseView>();
  readonly writes = input.required<boolean>();
  /** The form that is open: the id of a link or of figures, or `year` and an enterprise's id. */
  readonly open = model.required<string | null>();
  readonly saved = output<SizeView>();
  readonly removed = output<Removal>();

  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly links = computed(() =>
    this.view().links.filter(({ otherId }) => otherId === this.other().id),
  );
  protected readonly figures = computed(() =>
    this.view().figures.filter(({ otherId }) => otherId === this.other().id),
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

  /** The firm itself where no other is named. */
  private nameOf(id: string | null): string {
    return this.view().others.find((other) => other.id === id)?.name ?? this.firmName();
  }
}
