import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { InterviewView } from '@verso/contract';
import { goalFrom, INTERVIEW_QUESTIONS, PATH_LIMITS } from '@verso/domain';
import { Icon, Skeleton, Toast } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { type FirmPath, GrowthApi } from './growth-api';
import { InterviewForm } from './interview-form';

/** The conversation with which a firm's growth path begins; a goal is begun with an answer in one tap. */
@Component({
  selector: 'app-interview-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, InterviewForm, LoadFailed, MatButton, Skeleton, TranslocoDirective],
  host: { class: 'section' },
  templateUrl: './interview-part.html',
  styleUrl: './interview-part.scss',
})
export class InterviewPart {
  readonly path = input.required<FirmPath>();
  readonly isMine = input.required<boolean>();
  /** What a goal is to be begun with. */
  readonly goal = output<string>();

  private readonly api = inject(GrowthApi);
  private readonly language = inject(Language);
  private readonly toast = inject(Toast);
  protected readonly format = inject(Format);
  protected readonly questions = INTERVIEW_QUESTIONS;
  protected readonly writing = signal(false);
  protected readonly versions = load(
    () => this.path(),
    (path, signal) => this.api.interview(path, signal),
  );
  protected readonly standing = computed(() => this.versions.value()?.items[0] ?? null);
  protected readonly earlier = computed(() => this.versions.value()?.items.slice(1) ?? []);

  protected show(items: readonly InterviewView[]): void {
    this.versions.set({ items });
    this.writing.set(false);
    this.toast.say(this.language.say('growth.interview.saved'));
  }

  protected begin(answer: string): void {
    this.goal.emit(goalFrom(answer, PATH_LIMITS.goal.max));
  }

  /** The day, and who wrote it down when. */
  protected lineOf({ heldOn, recordedAt, recordedByName }: InterviewView): string {
    const held = this.language.say('growth.interview.held-on', { day: this.format.day(heldOn) });
    const at = this.format.instant(recordedAt);
    const name = recordedByName ?? '–';
    return `${held}. ${this.language.say('growth.interview.written', { name, at })}.`;
  }
}
