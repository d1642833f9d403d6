import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { EmptyState, PageHeader, Skeleton, VisibilityNote } from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { ExperimentLines } from '../enterprises/experiment-lines';
import { OwnMeetings } from '../meetings/own-meetings';
import { Session } from '../session/session';
import { Language } from '../shell/language/language';
import type { NetworkMemberView, NetworkView } from '@verso/contract';
import { NetworksApi } from './networks-api';
import { OwnCharter } from './own-charter';

interface OwnGroup extends NetworkView {
  readonly programmeId: string;
  /** Which of its members are hers. */
  readonly ownMembers: readonly NetworkMemberView[];
}

/** An entrepreneur's own group: who is in it, and what the others have let her learn. */
@Component({
  selector: 'app-my-group-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    EmptyState,
    ExperimentLines,
    LoadFailed,
    MatButton,
    OwnCharter,
    OwnMeetings,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
    VisibilityNote,
  ],
  templateUrl: './my-group-page.html',
  styleUrl: './my-group-page.scss',
})
export class MyGroupPage {
  private readonly api = inject(NetworksApi);
  private readonly session = inject(Session);
  protected readonly language = inject(Language);
  /** Those that she takes part in: each has a calendar of its own. */
  protected readonly programmes = this.session
    .programmes()
    .filter(({ id }) => this.ownProgrammes().includes(id));

  protected readonly groups = load(
    () => this.ownProgrammes(),
    async (programmeIds, signal) => {
      const groups = await Promise.all(programmeIds.map((id) => this.groupsOf(id, signal)));
      return groups.flat();
    },
  );
  /** The firms she speaks for: marked among the names. */
  protected readonly ownFirms = new Set(
    this.session.grants().map(({ enterpriseId }) => enterpriseId),
  );

  /** Her own learnings stand with her own experiments. */
  private ofOthers(view: NetworkView): NetworkView {
    const isOwn = (firm: string) => this.ownFirms.has(firm);
    const sharedLearnings = view.sharedLearnings.filter(({ enterpriseId }) => !isOwn(enterpriseId));
    return { ...view, sharedLearnings };
  }

  private ownProgrammes(): readonly string[] {
    const grants = this.session.grants().filter(({ role }) => role === 'entrepreneur');
    return [...new Set(grants.flatMap(({ programmeId }) => programmeId ?? []))];
  }

  private async groupsOf(programmeId: string, signal: AbortSignal): Promise<readonly OwnGroup[]> {
    const { items } = await this.api.list(programmeId, signal);
    const views = await Promise.all(items.map(({ id }) => this.api.read(programmeId, id, signal)));
    return views.map((view) => ({
      ...{ ...this.ofOthers(view), programmeId },
      ownMembers: view.members.filter(({ enterpriseId }) => this.ownFirms.has(enterpriseId)),
    }));
  }
}
