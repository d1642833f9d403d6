import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { CharterView, NetworkMemberView } from '@verso/contract';
import { groupRoom } from '@verso/domain';
import { Icon, Skeleton, StatusChip, type StatusTone, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { CharterForm } from './charter-form';
import { ChartersApi } from './charters-api';
import type { GroupOf } from './coordinators-api';
import { SupportersPart } from './supporters-part';

/** What the group has agreed on and which of its firms have said so, for staff and its coordinator. */
@Component({
  selector: 'app-charter-section',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[CharterForm, Icon, LoadFailed, MatButton, Skeleton],
    ...[StatusChip, SupportersPart, TranslocoDirective],
  ],
  host: { class: 'section' },
  templateUrl: './charter-section.html',
  styleUrl: './charter.scss',
})
export class CharterSection {
  readonly group = input.required<GroupOf>();
  readonly members = input.required<readonly NetworkMemberView[]>();
  readonly mayChange = input.required<boolean>();

  private readonly api = inject(ChartersApi);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly writing = signal(false);
  protected readonly charter = load(this.group, (group, abort) => this.api.read(group, abort));

  protected readonly area = computed(() =>
    (this.charter.value()?.alsoMunicipalities ?? [])
      .map(({ label }) => this.language.pick(label))
      .join(', '),
  );
  /** How the group stands to the size it wants. */
  protected readonly room = computed<{ tone: StatusTone; words: string } | null>(() => {
    const charter = this.charter.value();
    if (!charter) return null;
    const { state, firms } = groupRoom(this.members().length, charter);
    if (state === 'unlimited') return null;
    return { tone: TONES[state], words: this.say(`room.${state}`, { count: firms ?? 0 }) };
  });
  /** Members that have not agreed to the code of conduct as it stands. */
  protected readonly waiting = computed(() => {
    const agreed = (this.charter.value()?.agreements ?? []).map(({ enterpriseId }) => enterpriseId);
    return this.members().filter(({ enterpriseId }) => !agreed.includes(enterpriseId));
  });

  protected sizes({ sizeMin, sizeMax }: CharterView): string {
    if (sizeMin !== null && sizeMax !== null) {
      return this.say('sizes-between', { least: sizeMin, greatest: sizeMax });
    }
    if (sizeMin !== null) return this.say('sizes-least', { least: sizeMin });
    if (sizeMax !== null) return this.say('sizes-greatest', { greatest: sizeMax });
    return this.say('sizes-none');
  }

  protected since({ conductSince }: CharterView): string {
    return conductSince === null
      ? ''
      : this.say('conduct-since', { day: this.format.day(conductSince) });
  }

  protected show(charter: CharterView): void {
    this.charter.set(charter);
    this.writing.set(false);
    this.toast.say(this.language.say('shared.saved'));
  }

  /** The firm has said so to somebody of the staff. */
  protected async note(
    charterId: string,
    { enterpriseId, name }: NetworkMemberView,
  ): Promise<void> {
    this.problem.set(null);
    try {
      this.charter.set(await this.api.agree(this.group(), { enterpriseId, charterId }));
      this.toast.say(this.say('noted', { name }));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private say(key: string, params: Record<string, unknown> = {}): string {
    return this.language.say(`networks.charter.${key}`, params);
  }
}

const TONES = { short: 'attention', room: 'good', full: 'neutral', over: 'attention' } as const;
