import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ProspectRow } from '@verso/contract';
import { PROSPECT_STATES } from '@verso/domain';
import {
  Cell,
  Control,
  DataTable,
  EmptyState,
  Field,
  Icon,
  PageHeader,
  Skeleton,
  type TableColumn,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { RowLinks } from '../shell/row-links';
import { ProspectChip } from './prospect-chip';
import { ProspectsApi } from './prospects-api';
import { SignWords } from './sign-words';

/** Firms that a programme might enrol, and where each stands. */
@Component({
  selector: 'app-prospects-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[Cell, Control, DataTable, EmptyState, Field, Icon, LoadFailed, MatButton],
    ...[PageHeader, ProspectChip, RouterLink, RowLinks, Skeleton, TranslocoDirective],
  ],
  templateUrl: './prospects-page.html',
})
export class ProspectsPage {
  readonly programmeId = input.required<string>();
  /** ?state= */
  readonly state = input<string>();

  private readonly api = inject(ProspectsApi);
  private readonly router = inject(Router);
  private readonly language = inject(Language);
  private readonly format = inject(Format);
  private readonly signs = inject(SignWords);
  protected readonly states = PROSPECT_STATES;
  protected readonly shown = computed(
    () => PROSPECT_STATES.find((known) => known === this.state()) ?? null,
  );
  protected readonly rows = loadPages(
    () => ({ programmeId: this.programmeId(), state: this.shown() }),
    ({ programmeId, state }, after, signal) => this.api.list(programmeId, { state, after }, signal),
  );
  private readonly counts = load(
    () => this.programmeId(),
    (programmeId, signal) => this.api.counts(programmeId, signal),
  );
  protected readonly key = ({ id }: ProspectRow) => id;
  protected readonly href = ({ id }: ProspectRow) =>
    `/programmes/${this.programmeId()}/prospects/${id}`;
  protected readonly columns = computed<TableColumn<ProspectRow>[]>(() => [
    { id: 'name', label: this.say('name'), text: ({ name }) => name },
    {
      ...{ id: 'municipality', label: this.say('municipality') },
      text: ({ municipalityLabel }) => this.language.pick(municipalityLabel) || null,
    },
    {
      ...{ id: 'industry', label: this.say('industry'), wideOnly: true },
      text: ({ industryLabel }) => this.language.pick(industryLabel) || null,
    },
    {
      ...{ id: 'signs', label: this.say('signs'), wideOnly: true },
      text: (row) => this.signs.of(row).join(', ') || null,
    },
    { id: 'state', label: this.say('state'), text: ({ state }) => state },
    {
      ...{ id: 'contact', label: this.say('contact'), noWrap: true },
      text: ({ lastContactOn }) => lastContactOn && this.format.day(lastContactOn),
    },
  ]);

  /** A state with how many stand there, once that is known. */
  protected choice(state: ProspectRow['state']): string {
    const count = this.counts.value()?.find((one) => one.state === state)?.count;
    const name = this.language.say(`prospects.state.${state}`);
    return count === undefined ? name : `${name} (${this.format.number(count)})`;
  }

  protected filter(state: string): void {
    void this.router.navigate([], { queryParams: { state: state || null }, replaceUrl: true });
  }

  private say(column: string): string {
    return this.language.say(`prospects.column.${column}`);
  }
}
