import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ChallengeView } from '@verso/contract';
import { EmptyState, Icon, Skeleton, StatusChip } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { ChallengeActs } from './challenge-acts';
import { ChallengeChip } from './challenge-chip';
import { ChallengeForm } from './challenge-form';
import { type Challenges, ChallengesApi, type FirmPlace } from './challenges-api';

/** What a firm raised and what became of it, the same for the firm itself and for its advisor. */
@Component({
  selector: 'app-challenges-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[ChallengeActs, ChallengeChip, ChallengeForm, EmptyState, Icon, LoadFailed, MatButton],
    ...[ReasonForm, Skeleton, StatusChip, TranslocoDirective],
  ],
  host: { class: 'section' },
  templateUrl: './challenges-part.html',
  styles: `
    .challenge,
    .shared {
      display: grid;
      gap: var(--s-8);
      overflow-wrap: anywhere;
    }

    .shared {
      background: var(--sunken);
      border-radius: 8px;
      padding: var(--s-12) var(--s-16);
    }

    .taken-back {
      color: var(--ink-quiet);
      text-decoration: line-through;
    }
  `,
})
export class ChallengesPart {
  readonly place = input.required<FirmPlace>();
  readonly municipality = input.required<string | null>();
  readonly asksDay = input(false, { transform: booleanAttribute });

  private readonly api = inject(ChallengesApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  /** Which form is open: of a new one, or of the one with that id to take back. */
  protected readonly open = signal<string | null>(null);
  protected readonly challenges = load(
    () => this.place(),
    (place, signal) => this.api.read(place, signal),
  );

  protected show(challenges: Challenges): void {
    this.challenges.set(challenges);
    this.open.set(null);
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    this.show(await this.api.takeBack(this.place(), this.open() ?? '', reason));
  };

  /** Where, when, and who told of it. */
  protected lineOf({ municipalityLabel, raisedOn, recordedByName }: ChallengeView): string {
    const who = recordedByName && this.language.say('challenges.told-by', { name: recordedByName });
    return [this.language.pick(municipalityLabel), this.format.day(raisedOn), who]
      .filter(Boolean)
      .join(' · ');
  }
}
