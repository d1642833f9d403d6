import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate, UNINFORMED_LIMITS } from '@verso/domain';
import { Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PrivacyApi } from './privacy-api';

/** Whose data came from elsewhere and who has not been told: one tap notes it, one writes to all. */
@Component({
  selector: 'app-uninformed-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LoadFailed, MatButton, RouterLink, Skeleton, TranslocoDirective],
  templateUrl: './uninformed-section.html',
})
export class UninformedSection {
  readonly programmeId = input.required<string>();

  private readonly api = inject(PrivacyApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly busy = signal(false);
  protected readonly uninformed = load(
    () => this.programmeId(),
    (id, abort) => this.api.uninformed(id, abort),
    { keep: true },
  );
  protected readonly addressed = computed(() =>
    (this.uninformed.value()?.items ?? [])
      .filter(({ email }) => email !== null)
      .map(({ contactId }) => contactId),
  );

  protected readonly rest = computed(() => {
    const { count, items } = this.uninformed.value() ?? { count: 0, items: [] };
    const shown = items.length;
    return this.format.counted(count - shown, UNINFORMED_LIMITS.counted - shown);
  });

  protected tell(contactId: string): Promise<void> {
    return this.act(async () => {
      const givenOn = helsinkiDate(Date.now());
      const told = { contactIds: [contactId], how: 'phone', givenOn } as const;
      await this.api.noteTold(this.programmeId(), { ...told, contactIds: [contactId] });
      return this.language.say('privacy.told.noted');
    });
  }

  protected mailAll(): Promise<void> {
    return this.act(async () => {
      const { count } = await this.api.mailNotice(this.programmeId(), this.addressed());
      const key = count === 1 ? 'privacy.told.mailed-one' : 'privacy.told.mailed-other';
      return this.language.say(key, { count });
    });
  }

  private async act(work: () => Promise<string>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.toast.say(await work());
      this.uninformed.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
