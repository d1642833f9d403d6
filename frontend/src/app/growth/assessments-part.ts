import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { GrowthView } from '@verso/contract';
import { bandOf } from '@verso/domain';
import { StatusChip } from '@verso/ui';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { Format } from '../shell/language/format';
import { type InstrumentLine, instrumentLines, type NextRound } from './assessment-rounds';
import { type FirmPath, GrowthApi } from './growth-api';
import { growthPlace } from './growth-places';

/** The three self-assessments of a firm: what the latest round said, and the next step of each. */
@Component({
  selector: 'app-assessments-part',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, RouterLink, StatusChip, TranslocoDirective],
  host: { class: 'section' },
  templateUrl: './assessments-part.html',
  styles: `
    li {
      display: grid;
      gap: var(--s-8);
    }

    .score {
      font-size: var(--text-18);
      font-weight: 600;
    }
  `,
})
export class AssessmentsPart {
  readonly path = input.required<FirmPath>();
  readonly isMine = input(false);
  readonly view = input.required<GrowthView>();

  private readonly api = inject(GrowthApi);
  private readonly router = inject(Router);
  protected readonly format = inject(Format);
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly starting = signal(false);
  protected readonly lines = computed(() => instrumentLines(this.view()));
  protected readonly bandOf = bandOf;

  protected resultOf({ instrument }: InstrumentLine): string[] {
    return [...growthPlace(this.path(), this.isMine()), 'results', instrument];
  }

  protected async start({ instrument }: InstrumentLine, { round }: NextRound): Promise<void> {
    this.starting.set(true);
    this.problem.set(null);
    try {
      const { id } = await this.api.start(this.path(), { instrument, round });
      await this.router.navigate([...growthPlace(this.path(), this.isMine()), 'sheets', id]);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    } finally {
      this.starting.set(false);
    }
  }
}
