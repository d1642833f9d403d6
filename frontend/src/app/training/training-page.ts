import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { SkillTrainedView } from '@verso/contract';
import { DataTable, EmptyState, PageHeader, Skeleton, StatTile, type TableColumn } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { TrainingApi } from './training-api';

/** What completed training comes to in a programme: people, firms and hours, by type of skill. */
@Component({
  selector: 'app-training-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[DataTable, EmptyState, LoadFailed, MatButton, PageHeader],
    ...[RouterLink, Skeleton, StatTile, TranslocoDirective],
  ],
  templateUrl: './training-page.html',
})
export class TrainingPage {
  readonly programmeId = input.required<string>();

  private readonly api = inject(TrainingApi);
  private readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly figures = load(
    this.programmeId,
    (programmeId, signal) => this.api.figures(programmeId, signal),
    { isEmpty: ({ all }) => all.persons === 0 },
  );
  protected readonly columns = computed<TableColumn<SkillTrainedView>[]>(() => [
    {
      id: 'skill',
      label: this.language.say('training.figures.skill'),
      text: ({ skill }) => this.language.say(`training.skill.${skill}`),
    },
    this.column('persons', ({ persons }) => this.format.number(persons)),
    this.column('enterprises', ({ enterprises }) => this.format.number(enterprises)),
    this.column('hours', ({ hours }) => this.format.number(hours, 2)),
  ]);

  protected readonly key = ({ skill }: SkillTrainedView): string => skill;

  private column(
    id: 'persons' | 'enterprises' | 'hours',
    text: (row: SkillTrainedView) => string,
  ): TableColumn<SkillTrainedView> {
    const label = this.language.say(`training.figures.column.${id}`);
    return { id, label, text, align: 'end', noWrap: true };
  }
}
