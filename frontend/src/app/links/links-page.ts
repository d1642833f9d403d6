import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, Icon, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { loadPages } from '../api/pages';
import { ProblemWords } from '../api/problem-words';
import { CoachingApi } from '../coaching/coaching-api';
import { ProgrammesApi } from '../programmes/programmes-api';
import { Session } from '../session/session';
import { LinkCard } from './link-card';
import { LinkForm } from './link-form';
import { LinksApi } from './links-api';

/** Links of groups to other groups and regions, all that the reader may see or those of one group. */
@Component({
  selector: 'app-links-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ...[EmptyState, Icon, LinkCard, LinkForm, LoadFailed, MatButton],
    ...[PageHeader, RouterLink, Skeleton, TranslocoDirective, VisibilityNote],
  ],
  templateUrl: './links-page.html',
})
export class LinksPage {
  readonly programmeId = input.required<string>();
  readonly network = input<string>();

  private readonly api = inject(LinksApi);
  private readonly coaching = inject(CoachingApi);
  private readonly programmes = inject(ProgrammesApi);
  protected readonly session = inject(Session);
  protected readonly problems = inject(ProblemWords);
  protected readonly isAdding = signal(false);
  protected readonly groups = load(
    () => this.programmeId(),
    (programmeId, signal) => this.coaching.groups(programmeId, signal),
  );
  /** The group whose links are looked at; what an old or mistyped address says is left out. */
  protected readonly group = computed(
    () => this.groups.value()?.items.find(({ id }) => id === this.network()) ?? null,
  );
  private readonly asked = computed(() => ({
    ...{ programmeId: this.programmeId(), network: this.group()?.id ?? null },
  }));
  protected readonly links = loadPages(this.asked, ({ programmeId, network }, after, signal) =>
    this.api.links(programmeId, { network, after }, signal),
  );
  private readonly areas = load(
    () => ({}),
    (_, signal) => this.programmes.regions(signal),
  );
  protected readonly regions = computed(() => this.areas.value() ?? []);

  protected show(): void {
    this.isAdding.set(false);
    this.links.reload();
  }
}
