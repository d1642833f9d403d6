import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CoordinatorView } from '@verso/contract';
import { helsinkiDate } from '@verso/domain';
import { Confirm, Icon, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CoordinatorForm } from './coordinator-form';
import { CoordinatorsApi, type GroupOf } from './coordinators-api';

/** Who looks after the group without being staff, and who did; the manager gives it and ends it. */
@Component({
  selector: 'app-coordinators-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CoordinatorForm, Icon, LoadFailed, MatButton, Skeleton, TranslocoDirective],
  host: { class: 'section' },
  templateUrl: './coordinators-section.html',
  styles: `
    .who {
      display: grid;
      justify-items: start;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class CoordinatorsSection {
  readonly group = input.required<GroupOf>();

  private readonly api = inject(CoordinatorsApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly session = inject(Session);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly inviting = signal(false);
  protected readonly mayGive = computed(() => this.session.manages(this.group().programmeId));
  protected readonly coordinators = load(this.group, (group, abort) => this.api.list(group, abort));

  protected given(): void {
    this.inviting.set(false);
    this.coordinators.reload();
  }

  protected when({ since, until }: CoordinatorView): string {
    const first = this.dayOf(since);
    return until === null
      ? this.language.say('networks.coordinator.since', { day: first })
      : this.language.say('networks.coordinator.between', { first, last: this.dayOf(until) });
  }

  protected async end({ id, name }: CoordinatorView): Promise<void> {
    const say = (part: string) => this.language.say(`networks.coordinator.${part}`, { name });
    const words = {
      ...{ heading: say('end-sure.heading'), text: say('end-sure.text') },
      ...{ yes: say('end-sure.yes'), no: this.language.say('shared.cancel') },
    };
    if (!(await this.confirm.ask({ ...words, danger: true }))) return;
    this.problem.set(null);
    try {
      await this.api.end(this.group(), id);
      this.coordinators.reload();
      this.toast.say(say('ended'));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private dayOf(instant: string): string {
    return this.format.day(helsinkiDate(Date.parse(instant)));
  }
}
