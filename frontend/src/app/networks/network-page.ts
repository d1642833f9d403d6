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
import {
  Cell,
  Confirm,
  DataTable,
  EmptyState,
  Icon,
  PageHeader,
  Skeleton,
  type TableColumn,
  Toast,
} from '@verso/ui';

import { load } from '../api/load';
import { LoadFailed } from '../api/load-failed';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { ProblemWords } from '../api/problem-words';
import { ExperimentLines } from '../enterprises/experiment-lines';
import { phoneWords } from '../enterprises/phone-words';
import { NextHost } from '../meetings/next-host';
import { Session } from '../session/session';
import { Format } from '../shell/language/format';
import { Language } from '../shell/language/language';
import { PageTitle } from '../shell/page-title';
import { RowLinks } from '../shell/row-links';
import { CharterSection } from './charter-section';
import { CoordinatorsSection } from './coordinators-section';
import { InvitationChip, type JoiningState } from './invitation-chip';
import type { NetworkMemberView, NetworkView } from '@verso/contract';
import { NetworksApi } from './networks-api';

/** One group: who is in it, who has come into Verso, and what its firms let each other learn. */
@Component({
  selector: 'app-network-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Cell,
    CharterSection,
    CoordinatorsSection,
    DataTable,
    EmptyState,
    ExperimentLines,
    Icon,
    InvitationChip,
    LoadFailed,
    MatButton,
    NextHost,
    PageHeader,
    RouterLink,
    RowLinks,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './network-page.html',
  styles: `
    .status {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s-8) var(--s-16);
    }
    .contact {
      display: grid;
      justify-items: start;
    }
    .contact a {
      line-height: 24px;
      min-block-size: 24px;
    }
  `,
})
export class NetworkPage {
  readonly programmeId = input.required<string>();
  readonly networkId = input.required<string>();

  private readonly api = inject(NetworksApi);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly toast = inject(Toast);
  protected readonly language = inject(Language);
  protected readonly format = inject(Format);
  protected readonly phoneWords = phoneWords;
  protected readonly problems = inject(ProblemWords);
  protected readonly problem = signal<ApiProblem | null>(null);

  protected readonly isStaff = computed(() => this.session.isStaffOf(this.programmeId()));
  protected readonly group = computed(() => ({
    programmeId: this.programmeId(),
    networkId: this.networkId(),
  }));
  protected readonly network = load(this.group, ({ programmeId, networkId }, abort) =>
    this.api.read(programmeId, networkId, abort),
  );
  protected readonly back = computed(() =>
    this.isStaff() ? ['/programmes', this.programmeId(), 'networks'] : ['/groups'],
  );
  protected readonly ofGroup = computed(() => ({ network: this.networkId() }));
  protected readonly members = computed(() => this.network.value()?.members ?? []);
  protected readonly columns = computed<readonly TableColumn<NetworkMemberView>[]>(() => [
    { id: 'name', label: this.say('column.firm'), text: ({ name }) => name },
    {
      id: 'municipality',
      label: this.say('column.municipality'),
      text: (row) => this.language.pick(row.municipalityLabel) || null,
    },
    {
      id: 'joined',
      label: this.say('column.joined'),
      text: (row) => row.joinedOn && this.format.day(row.joinedOn),
      noWrap: true,
    },
    ...(this.isStaff() ? this.staffColumns() : this.coordinatorColumns()),
  ]);
  protected readonly key = ({ memberId }: NetworkMemberView) => memberId;
  protected readonly href = (row: NetworkMemberView) =>
    this.isStaff() ? `/programmes/${this.programmeId()}/enterprises/${row.enterpriseId}` : null;

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const network = this.network.value();
      if (network) title.name(network.name);
    });
  }

  /** What kind of group it is, where, and since when. */
  protected facts({ kind, municipalityLabel, startsOn }: NetworkView): readonly string[] {
    const where = municipalityLabel && this.language.pick(municipalityLabel);
    const since = this.say('page.since', { day: this.format.day(startsOn) });
    return [this.say(`kind.${kind}`), where, since].filter((fact) => fact !== null);
  }

  protected stateOf({ hasEntrepreneur, invitation }: NetworkMemberView): JoiningState {
    return hasEntrepreneur ? 'joined' : (invitation?.state ?? 'not-invited');
  }

  protected async end({ memberId, name }: NetworkMemberView): Promise<void> {
    const say = (part: string) =>
      this.say(`memberships.end-sure.${part}`, { group: this.network.value()?.name ?? '' });
    const words = {
      heading: name,
      text: say('text'),
      yes: say('yes'),
      no: this.language.say('shared.cancel'),
    };
    if (!(await this.confirm.ask({ ...words, danger: true }))) return;
    this.problem.set(null);
    try {
      await this.api.endMembership(this.programmeId(), this.networkId(), memberId);
      this.network.reload();
      this.toast.say(this.say('page.ended', { name }));
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  private staffColumns(): readonly TableColumn<NetworkMemberView>[] {
    return [
      { id: 'entrepreneur', label: this.say('column.entrepreneur') },
      { id: 'act', label: this.say('column.membership'), align: 'end' },
    ];
  }

  /** What the work of a group needs of its firms. */
  private coordinatorColumns(): readonly TableColumn<NetworkMemberView>[] {
    const industry = (row: NetworkMemberView) => this.language.pick(row.industryLabel) || null;
    return [
      { id: 'industry', label: this.say('column.industry'), text: industry, wideOnly: true },
      { id: 'contacts', label: this.say('column.contacts') },
    ];
  }

  private say(key: string, params: Record<string, unknown> = {}): string {
    return this.language.say(`networks.${key}`, params);
  }
}
