import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, max, min, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GatheringView, SeatingView } from '@verso/contract';
import { isOfferChangeable, SEATING_LIMITS as LIMITS } from '@verso/domain';
import { Field, Notice, NumberInput } from '@verso/ui';

import { FieldErrors } from '../api/field-errors';
import { FormProblem } from '../api/form-problem';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { sending } from '../api/submit';
import { Format } from '../shell/language/format';
import { type GatheringPath, GatheringsApi } from './gatherings-api';

interface SeatingFields {
  readonly tableSize: number | null;
  readonly rounds: number | null;
}

/** Who sits where: planned so that people meet whom they have not met, and what that comes to. */
@Component({
  selector: 'app-seating-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Field, FieldErrors, FormField, FormProblem, FormRoot, MatButton],
    ...[Notice, NumberInput, RouterLink, TranslocoDirective],
  ],
  templateUrl: './seating-part.html',
  styles: `
    .measures {
      display: grid;
      gap: var(--s-12) var(--s-24);
      grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
      margin: 0;
    }

    dt {
      color: var(--ink-quiet);
      font-size: var(--text-13);
    }

    dd {
      display: grid;
      margin: 0;
    }

    .pair {
      align-items: start;
      display: grid;
      gap: var(--s-16);
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    }
  `,
})
export class SeatingPart {
  readonly gathering = input.required<GatheringView>();
  readonly path = input.required<GatheringPath>();
  readonly changed = output<GatheringView>();

  private readonly api = inject(GatheringsApi);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly busy = signal(false);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly seating = computed(() => this.gathering().seating);
  protected readonly isAhead = computed(() => isOfferChangeable(this.gathering().state));
  protected readonly form = form(
    signal<SeatingFields>({ tableSize: 4, rounds: 3 }),
    (path) => {
      required(path.tableSize);
      min(path.tableSize, LIMITS.tableSize.min);
      max(path.tableSize, LIMITS.tableSize.max);
      required(path.rounds);
      min(path.rounds, LIMITS.rounds.min);
      max(path.rounds, LIMITS.rounds.max);
    },
    {
      submission: sending(async ({ tableSize, rounds }: SeatingFields) => {
        const request = { tableSize: tableSize ?? 0, rounds: rounds ?? 0 };
        this.changed.emit(await this.api.seat(this.path(), request));
      }),
    },
  );

  protected number(value: number): string {
    return this.format.number(Math.round(value));
  }

  protected async publish({ id }: SeatingView): Promise<void> {
    this.problem.set(null);
    this.busy.set(true);
    try {
      this.changed.emit(await this.api.publish(this.path(), id));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.busy.set(false);
    }
  }
}
