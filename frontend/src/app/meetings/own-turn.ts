import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { TranslocoDirective } from '@jsverse/transloco';
import type {
  HostQueueLine,
  MeetingsView,
  OwnHostLine,
  OwnTurnKind,
  OwnTurnLine,
} from '@verso/contract';
import { Control, Field, Opened } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { sending } from '../api/submit';
import { drafted } from '../session/drafts';
import { Format } from '../shell/language/format';
import { MeetingWords } from './meeting-words';
import { type GroupPath, MeetingsApi } from './meetings-api';

/** Where a firm of one's own stands in the queue of hosts. */
export interface TurnOfFirm {
  readonly own: OwnHostLine;
  readonly line: HostQueueLine;
  /** Its place, the first one is 0; `null` while it is passed by, and its place is kept for it. */
  readonly place: number | null;
  readonly isNext: boolean;
}

interface OwnTurnFields {
  /** What is about to be asked: it stays open with the draft. */
  readonly kind: OwnTurnKind | '';
  readonly readyFrom: string;
}

const FRESH: OwnTurnFields = { kind: '', readyFrom: '' };

/** Where her firm stands in the queue of hosts, what stands asked, and what she can ask by a tap. */
@Component({
  selector: 'app-own-turn',
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
  templateUrl: './own-turn.html',
  styles: `
    li {
      align-items: center;
      display: grid;
      gap: var(--s-4) var(--s-12);
      grid-template-columns: minmax(0, 1fr) auto;
    }

    button[aria-expanded='true'] {
      background: var(--sunken);
      border-color: var(--accent);
    }
  `,
})
export class OwnTurn {
  readonly path = input.required<GroupPath>();
  readonly turn = input.required<TurnOfFirm>();
  readonly changed = output();

  private readonly api = inject(MeetingsApi);
  protected readonly words = inject(MeetingWords);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  private isChanging = false;
  private readonly draft = drafted<OwnTurnFields>(
    () => `own turn ${this.path().networkId} ${this.turn().own.enterpriseId}`,
    () => FRESH,
  );
  /** What the form asks, while the queue lets it be asked. */
  protected readonly asking = computed(() => {
    const { kind } = this.draft.fields();
    return this.turn().own.askable.find((askable) => askable === kind) ?? null;
  });
  protected readonly form = form(this.draft.fields, {
    submission: sending((value: OwnTurnFields) => this.send(value)),
  });

  protected begin(kind: OwnTurnKind): Promise<void> | void {
    this.problem.set(null);
    // nothing to add, and taken back by a tap
    if (kind === 'ready') return this.change(() => this.send({ ...FRESH, kind }));
    if (kind === this.asking()) this.giveUp();
    else this.form().reset({ ...FRESH, kind });
  }

  protected giveUp(): void {
    this.draft.forget();
    this.form().reset(FRESH);
  }

  protected takeBack({ id }: OwnTurnLine): Promise<void> {
    return this.change(async () => {
      await this.api.takeBackOwn(this.path(), id);
      this.changed.emit();
    });
  }

  protected hintOf(kind: OwnTurnKind): string {
    return kind === 'skip' && this.turn().line.skips > 0 ? 'skip-again' : kind;
  }

  /** A second tap while the first is on its way is the same tap. */
  private async change(act: () => Promise<void>): Promise<void> {
    if (this.isChanging) return;
    this.isChanging = true;
    this.problem.set(null);
    try {
      await act();
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
    this.isChanging = false;
  }

  private async send({ kind, readyFrom }: OwnTurnFields): Promise<void> {
    if (kind === '') return;
    await this.api.askOwn(this.path(), {
      ...{ kind, enterpriseId: this.turn().own.enterpriseId },
      readyFrom: kind === 'not-ready' && readyFrom !== '' ? readyFrom : null,
    });
    this.giveUp();
    this.changed.emit();
  }
}

/** The reader's firms in the queue of a group, in its order. */
export const turnsOf = ({ own, queue, next }: MeetingsView): TurnOfFirm[] =>
  queue.flatMap((line, place) => {
    const found = own.find(({ enterpriseId }) => enterpriseId === line.enterpriseId);
    const isNext = next?.enterpriseId === line.enterpriseId;
    const isPassedBy = line.standing === 'skips' || line.standing === 'not-ready';
    return found ? [{ own: found, line, place: isPassedBy ? null : place, isNext }] : [];
  });
