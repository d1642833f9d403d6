import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type { HostSwapLine, OwnHostLine } from '@verso/contract';
import { MEETING_LIMITS } from '@verso/domain';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { type GroupPath, MeetingsApi } from './meetings-api';

interface SwapFields {
  readonly isOpen: boolean;
  readonly withEnterpriseId: string;
  readonly message: string;
}

const FRESH: SwapFields = { isOpen: false, withEnterpriseId: '', message: '' };
/** What was answered lately stays to be read; what is older stands in the queue, or came to nothing. */
const SETTLED_SHOWN = 2;

/** Turns that her firm swaps with another one: who asks her, whom she has asked, and a way to ask. */
@Component({
  selector: 'app-own-swaps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Control,
    Field,
    FieldErrors,
    FormField,
    FormProblem,
    FormRoot,
    MatButton,
    Opened,
    TranslocoDirective,
  ],
  templateUrl: './own-swaps.html',
  styles: `
    .message {
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
  `,
})
export class OwnSwaps {
  readonly path = input.required<GroupPath>();
  readonly own = input.required<OwnHostLine>();
  /** Those of the group that she may know of, the latest first. */
  readonly swaps = input.required<readonly HostSwapLine[]>();
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  private isChanging = false;
  private readonly draft = drafted<SwapFields>(
    () => `own swap ${this.path().networkId} ${this.own().enterpriseId}`,
    () => FRESH,
  );
  protected readonly isAsking = computed(
    () => this.draft.fields().isOpen && this.own().partners.length > 0,
  );
  private readonly hers = computed(() => {
    const { enterpriseId } = this.own();
    return this.swaps().filter((swap) => [swap.enterpriseId, swap.withId].includes(enterpriseId));
  });
  protected readonly shown = computed(() => [
    ...this.hers().filter(({ state }) => state === 'open'),
    ...this.hers()
      .filter(({ state }) => state !== 'open')
      .slice(0, SETTLED_SHOWN),
  ]);
  protected readonly form = form(
    this.draft.fields,
    (path) => {
      required(path.withEnterpriseId);
      maxLength(path.message, MEETING_LIMITS.swap.max);
    },
    { submission: sending((value: SwapFields) => this.ask(value)) },
  );

  protected isAsked({ withId }: HostSwapLine): boolean {
    return withId === this.own().enterpriseId;
  }

  protected begin(): void {
    this.problem.set(null);
    if (this.isAsking()) this.giveUp();
    else this.form().reset({ ...FRESH, isOpen: true });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.form().reset(FRESH);
  }

  protected answer({ id }: HostSwapLine, isAccepted: boolean): Promise<void> {
    return this.change(() => this.api.answerSwap(this.path(), id, isAccepted));
  }

  protected takeBack({ id }: HostSwapLine): Promise<void> {
    return this.change(() => this.api.takeBackSwap(this.path(), id));
  }

  /** A second tap while the first is on its way is the same tap. */
  private async change(act: () => Promise<void>): Promise<void> {
    if (this.isChanging) return;
    this.isChanging = true;
    this.problem.set(null);
    try {
      await act();
      this.changed.emit();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
    this.isChanging = false;
  }

  private async ask({ withEnterpriseId, message }: SwapFields): Promise<void> {
    const { enterpriseId } = this.own();
    await this.api.askSwap(this.path(), {
      ...{ enterpriseId, withEnterpriseId, message: message.trim() || null },
    });
    this.giveUp();
    this.changed.emit();
  }
}
