import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PracticeView } from '@verso/contract';
import { PRACTICE_TOPICS } from '@verso/domain';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { ReasonForm } from '../api/reason-form';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CoachingApi } from './coaching-api';
import { PracticeForm } from './practice-form';
import { PracticeTrials } from './practice-trials';
import { TrialForm } from './trial-form';

/** Which form is open: of a new practice, or of one that is known. */
interface OpenForm {
  readonly form: 'new' | 'change' | 'trial' | 'take-back';
  readonly of?: string;
}

/** What those who coordinate groups share: what they did, when it works, and how it went elsewhere. */
@Component({
  selector: 'app-practices-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LoadFailed, MatButton, PageHeader, PracticeForm],
    ...[
      PracticeTrials,
      ReasonForm,
      RouterLink,
      Skeleton,
      TranslocoDirective,
      TrialForm,
      VisibilityNote,
    ],
  ],
  templateUrl: './practices-page.html',
  styleUrl: './practices-page.scss',
})
export class PracticesPage {
  readonly programmeId = input.required<string>();
  readonly topic = input<string>();

  private readonly api = inject(CoachingApi);
  private readonly language = inject(Language);
  protected readonly session = inject(Session);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  /** None, and each. */
  protected readonly filters = [null, ...PRACTICE_TOPICS];
  protected readonly actsOfMine = ['trial', 'change', 'take-back'] as const;
  protected readonly actsOfOthers = ['trial'] as const;
  protected readonly open = signal<OpenForm | null>(null);
  /** What an old or mistyped address says is left out. */
  protected readonly chosen = computed(
    () => PRACTICE_TOPICS.find((known) => known === this.topic()) ?? null,
  );
  private readonly asked = computed(() => ({
    ...{ programmeId: this.programmeId(), topic: this.chosen() },
  }));
  protected readonly practices = loadPages(this.asked, ({ programmeId, topic }, after, signal) =>
    this.api.practices(programmeId, { topic, after }, signal),
  );
  protected readonly groups = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.groups(programmeId, signal),
  );

  protected isOpen(form: OpenForm['form'], of?: string): boolean {
    const open = this.open();
    return open?.form === form && open.of === of;
  }

  protected show(): void {
    this.open.set(null);
    this.practices.reload();
  }

  protected readonly takeBack = async (reason: string): Promise<void> => {
    await this.api.takePracticeBack(this.programmeId(), this.open()?.of ?? '', reason);
    this.show();
  };

  /** Topic, who shared it and when. */
  protected lineOf({ topic, recordedByName, recordedAt }: PracticeView): string {
    const what = this.language.say(`coaching.topic.${topic}`);
    return [what, recordedByName, this.format.date(recordedAt)].filter(Boolean).join(' · ');
  }
}
