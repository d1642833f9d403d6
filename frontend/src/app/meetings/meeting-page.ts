import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { helsinkiDate } from '@verso/domain';
import { Confirm, Icon, PageHeader, Skeleton, StatusChip, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { InvitedList } from './invited-list';
import { MeetingWords } from './meeting-words';
import { MeetingsApi } from './meetings-api';
import { RecordForm } from './record-form';
import { TaskList } from './task-list';

const TONES = { planned: 'info', held: 'good', cancelled: 'neutral' } as const;

/** One meeting: what is planned, who came, what was said, and what was agreed. */
@Component({
  selector: 'app-meeting-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Icon,
    InvitedList,
    LoadFailed,
    MatButton,
    PageHeader,
    RecordForm,
    RouterLink,
    Skeleton,
    StatusChip,
    TaskList,
    TranslocoDirective,
  ],
  templateUrl: './meeting-page.html',
  styles: `
    .minutes {
      max-inline-size: 68ch;
      white-space: pre-line;
    }
  `,
})
export class MeetingPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();
  readonly meetingId = input.required<string>();

  private readonly api = inject(MeetingsApi);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  private readonly language = inject(Language);
  protected readonly words = inject(MeetingWords);
  protected readonly problems = inject(ProblemWords);
  protected readonly tones = TONES;
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly recording = signal(false);
  protected readonly path = computed(() => ({
    programmeId: this.programmeId(),
    networkId: this.networkId(),
    meetingId: this.meetingId(),
  }));
  protected readonly meeting = load(this.path, (path, signal) => this.api.read(path, signal));
  protected readonly list = computed(() => [
    ...['/programmes', this.programmeId(), 'networks', this.networkId(), 'meetings'],
  ]);
  protected readonly hasCome = computed(
    () => (this.meeting.value()?.meetsOn ?? '9999-12-31') <= helsinkiDate(Date.now()),
  );

  constructor() {
    const title = inject(PageTitle);
    const format = inject(Format);
    effect(() => {
      const meeting = this.meeting.value();
      if (meeting) title.name(`${meeting.networkName} ${format.day(meeting.meetsOn)}`);
    });
  }

  protected recorded(): void {
    this.recording.set(false);
    this.meeting.reload();
    this.toast.say(this.language.say('shared.saved'));
  }

  protected async cancel(): Promise<void> {
    const say = (part: string) => this.language.say(`meetings.cancel.${part}`);
    const words = { heading: say('heading'), text: say('text'), yes: say('yes'), no: say('no') };
    if (!(await this.confirm.ask({ ...words, danger: true }))) return;
    this.problem.set(null);
    try {
      await this.api.cancel(this.path());
      this.meeting.reload();
      this.toast.say(say('done'));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }
}
