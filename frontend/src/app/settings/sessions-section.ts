import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { OwnSessionView } from '@verso/contract';
import { Confirm, Icon, type IconName, Skeleton, StatusChip, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { SettingsApi } from './settings-api';

/** Where one is signed in; what is not one's own any more is ended here. */
@Component({
  selector: 'app-sessions-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LoadFailed, MatButton, Skeleton, StatusChip, TranslocoDirective],
  templateUrl: './sessions-section.html',
})
export class SessionsSection {
  private readonly api = inject(SettingsApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly busy = signal(false);
  protected readonly sessions = load(
    () => ({}),
    (_, abort) => this.api.sessions(abort),
  );

  protected nameOf({ browser, system }: OwnSessionView): string {
    return this.language.say('settings.sessions.device', {
      browser: this.language.say(`settings.sessions.browser.${browser}`),
      system: this.language.say(`settings.sessions.system.${system}`),
    });
  }

  protected iconOf({ system }: OwnSessionView): IconName {
    return system === 'android' || system === 'ios' ? 'smartphone' : 'monitor';
  }

  protected end(session: OwnSessionView): Promise<void> {
    return this.act(() => this.api.endSession(session.id), 'settings.sessions.ended');
  }

  protected async endOthers(): Promise<void> {
    const yes = await this.confirm.ask({
      heading: this.language.say('settings.sessions.end-others'),
      text: this.language.say('settings.sessions.end-others-text'),
      yes: this.language.say('settings.sessions.end-others'),
      no: this.language.say('shared.cancel'),
      danger: true,
    });
    if (yes) await this.act(() => this.api.endOtherSessions(), 'settings.sessions.others-ended');
  }

  private async act(work: () => Promise<void>, done: string): Promise<void> {
    this.busy.set(true);
    this.problem.set(null);
    try {
      await work();
      this.sessions.reload();
      this.toast.say(this.language.say(done));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
