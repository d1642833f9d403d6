import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import { Confirm, Icon, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Language } from '../shell/language/language';
import { CalendarFeedsApi } from './calendar-feeds-api';
import type { GroupPath } from './meetings-api';

/** Meetings in one's own calendar: a secret address, copied by a tap, made anew or ended. */
@Component({
  selector: 'app-calendar-feed',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadFailed, MatButton, TranslocoDirective],
  host: { class: 'stack' },
  templateUrl: './calendar-feed.html',
  styles: `
    code {
      display: block;
      overflow-wrap: anywhere;
    }
  `,
})
export class CalendarFeed {
  /** The group whose meetings they are; null for those of all groups. */
  readonly path = input.required<GroupPath | null>();

  private readonly api = inject(CalendarFeedsApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly busy = signal(false);
  protected readonly feeds = load(
    () => ({}),
    (_, signal) => this.api.list(signal),
  );
  protected readonly feed = computed(() => {
    const networkId = this.path()?.networkId ?? null;
    return this.feeds.value()?.items.find((feed) => feed.networkId === networkId) ?? null;
  });
  /** Opens the calendar program of the device. */
  protected readonly opening = computed(() => this.feed()?.address?.replace(/^https?:/, 'webcal:'));

  protected make(): Promise<void> {
    const { programmeId = null, networkId = null } = this.path() ?? {};
    return this.act(() => this.api.make({ programmeId, networkId }));
  }

  protected async copy(address: string): Promise<void> {
    await navigator.clipboard.writeText(address);
    this.toast.say(this.say('copied'));
  }

  protected async renew(id: string): Promise<void> {
    if (await this.asked('renew')) await this.act(() => this.api.renew(id));
  }

  protected async end(id: string): Promise<void> {
    if (await this.asked('end')) await this.act(() => this.api.end(id));
  }

  private asked(what: 'renew' | 'end'): Promise<boolean> {
    const [heading, text] = [this.say(`${what}.heading`), this.say(`${what}.text`)];
    const [yes, no] = [this.say(`${what}.yes`), this.language.say('shared.cancel')];
    return this.confirm.ask({ heading, text, yes, no, danger: true });
  }

  private async act(work: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      this.feeds.reload();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }

  private say(key: string): string {
    return this.language.say(`meetings.calendar.${key}`);
  }
}
