import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ChallengeActView, SharedChallengeView } from '@verso/contract';
import { Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ReasonForm } from '../api/reason-form';
import { Language } from '../shell/language/language';
import { ActForm } from './act-form';
import { ChallengeActs } from './challenge-acts';
import { ChallengeChip } from './challenge-chip';
import { ChallengesApi } from './challenges-api';
import { GatheredPart } from './gathered-part';
import { SharedForm } from './shared-form';

/** One challenge that firms share: what is done about it, and what was gathered into it. */
@Component({
  selector: 'app-shared-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[
      ActForm,
      ChallengeActs,
      ChallengeChip,
      GatheredPart,
      Icon,
      LoadFailed,
      MatButton,
      PageHeader,
    ],
    ...[ReasonForm, RouterLink, SharedForm, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './shared-page.html',
  styles: `
    .about {
      white-space: pre-line;
    }
  `,
})
export class SharedPage {
  readonly programmeId = input.required<string>();
  readonly sharedChallengeId = input.required<string>();

  private readonly api = inject(ChallengesApi);
  private readonly language = inject(Language);
  /** Which form is open. */
  protected readonly open = signal<'act' | 'change' | 'take-back' | null>(null);
  protected readonly place = computed(() => ({
    ...{ programmeId: this.programmeId(), sharedChallengeId: this.sharedChallengeId() },
  }));
  protected readonly shared = load(this.place, (place, signal) => this.api.shared(place, signal));

  protected show(shared: SharedChallengeView): void {
    this.shared.set(shared);
    this.open.set(null);
  }

  /** The last that stands: it is taken back before those that it followed. */
  protected last({ acts }: SharedChallengeView): ChallengeActView | undefined {
    return acts.filter(({ takenBackAt }) => takenBackAt === null).at(-1);
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    const shared = this.shared.value();
    const act = shared && this.last(shared);
    if (act) this.show(await this.api.takeActBack(this.place(), act.id, reason));
  };

  protected placesOf({ reaches }: SharedChallengeView): string {
    return reaches.map(({ label }) => this.language.pick(label)).join(', ');
  }
}
