import type { Sight } from './sight.js';
import type { Row } from './world.js';

/** Which table a parameter or field names a row of. */
const TABLES: Readonly<Record<string, string>> = {
  programmeId: 'programme',
  enterpriseId: 'programme_enterprise',
  withEnterpriseId: 'programme_enterprise',
  mergeId: 'enterprise_merge',
  distinctionId: 'enterprise_distinction',
  networkId: 'network',
  experimentId: 'experiment',
  contactId: 'contact',
  enrolmentId: 'enrolment',
  ownershipLinkId: 'ownership_link',
  relatedFigureId: 'related_figure',
  otherId: 'related_enterprise',
  withId: 'related_enterprise',
  consolidatedId: 'related_enterprise',
  supportId: 'support_given',
  sheetId: 'self_assessment_sheet',
  savedFilterId: 'saved_filter',
  prospectId: 'prospect',
  prospectContactId: 'prospect_contact',
  goalId: 'growth_goal',
  stepId: 'growth_step',
  exportStepId: 'export_step',
  innovationId: 'innovation',
  innovationStepId: 'innovation_step',
  practiceId: 'practice',
  linkId: 'group_link',
  otherNetworkId: 'network',
  correctsId: 'group_link_outcome',
  coachingNoteId: 'coaching_note',
  coordinatorId: 'role_grant',
  challengeId: 'challenge',
  sharedChallengeId: 'shared_challenge',
  challengeActId: 'shared_challenge_act',
  firstOrderId: 'first_order',
  forumVisitId: 'forum_visit',
  consortiumId: 'consortium',
  consortiumMemberId: 'consortium_member',
  consortiumStepId: 'consortium_step',
  researchPartnerId: 'research_partner',
  researchCommitmentId: 'research_commitment',
  researchQuestionId: 'research_question',
  touchpointId: 'touchpoint',
  completionId: 'training_completion',
  planItemId: 'training_plan_item',
  courseId: 'course',
  signUpId: 'course_sign_up',
  gatheringId: 'gathering',
  gatheringSignUpId: 'gathering_sign_up',
  withSignUpId: 'gathering_sign_up',
  seatingId: 'gathering_seating',
  invitationId: 'invitation',
  memberId: 'network_member',
  charterId: 'network_charter',
  basedOnId: 'network_charter',
  supporterId: 'network_supporter',
  meetingId: 'meeting',
  taskId: 'meeting_task',
  themeId: 'meeting_theme',
  hostProposalId: 'host_proposal',
  proposalId: 'host_proposal',
  replacesId: 'host_proposal',
  hostSwapId: 'host_swap',
  hostTurnId: 'host_turn',
  calendarFeedId: 'calendar_feed',
  mailId: 'mail_message',
  jobFailureId: 'job_failure',
  cellId: 'kpi_cell',
  releaseId: 'kpi_release',
  grantId: 'role_grant',
  personId: 'person',
  advisorId: 'person',
  fromAdvisorId: 'person',
  toAdvisorId: 'person',
  supersedesId: 'observation',
  accessTokenId: 'access_token',
  importId: 'import_batch',
  exportId: 'export_file',
  erasureId: 'erasure_request',
  feedbackId: 'accessibility_feedback',
  webhookId: 'webhook',
  deliveryId: 'webhook_delivery',
  organisationId: 'organisation',
};

/** Ids of a second row beside one that another name stands for: never the same. */
const BESIDE: readonly string[] = ['withId', 'consolidatedId', 'otherNetworkId'];

const OF_OWNERS = ['related_enterprise', 'ownership_link', 'related_figure'];

/** An id of no row. */
const NOTHING = '01900000-0000-7000-8000-0000000000fe';

export type Ids = Readonly<Record<string, string>>;

/** Names of no row that anybody reads: what is looked up by, and what only a door tells of. */
const NO_ROW: readonly string[] = ['businessId', 'sessionId'];

/** Whether the name is that of something that is no row. */
export const namesNothing = (name: string): boolean => NO_ROW.includes(name);

/** Whether the name is that of a row's id. */
export const namesRow = (name: string): boolean => name in TABLES;

const idIn = (name: string, row: Row): string =>
  String(/enterpriseId$/i.test(name) ? row.enterprise_id : row.id);

/** Ids that fit together, as one person may know them: rows that she sees, and rows that she does not. */
export class KnownIds {
  constructor(private readonly sight: Sight) {}

  /** Ids of one firm of a programme and of what belongs to it; of nothing, where the person sees none. */
  own(names: readonly string[]): Ids {
    const firm = this.homeFirm(names);
    const programme = firm?.programme_id ?? this.sight.rows('programme')[0]?.id;
    const near = (table: string): Row[] =>
      this.sight.rows(table).filter((row) => isOf(row, programme, firm?.enterprise_id));
    const ownId = (name: string): unknown => {
      if (name === 'programmeId') return programme;
      if (name === 'networkId') return near('network_member')[0]?.network_id;
      const rows = near(TABLES[name]!);
      const row = rows.find(isOpen) ?? rows[0];
      return row && idIn(name, row);
    };
    return Object.fromEntries(
      names
        .filter((name) => !BESIDE.includes(name))
        .map((name) => {
          const id = ownId(name);
          return [name, typeof id === 'string' ? id : NOTHING];
        }),
    );
  }

  /** Ids that lead to rows which the person reads: of each programme some. */
  seen(name: string, count: number): Ids[] {
    const counts = new Map<unknown, number>();
    return this.sight
      .rows(TABLES[name]!)
      .filter(({ programme_id }) => {
        const before = counts.get(programme_id) ?? 0;
        counts.set(programme_id, before + 1);
        return before < count;
      })
      .map((row) => ({ ...this.around(name, row), ...this.beside(name, row) }));
  }

  /** Another firm of the same programme, where two are compared. */
  private beside(name: string, { programme_id, enterprise_id }: Row): Ids {
    if (name !== 'withEnterpriseId') return {};
    const other = this.sight
      .rows('programme_enterprise')
      .find((row) => row.programme_id === programme_id && row.enterprise_id !== enterprise_id);
    return other ? { enterpriseId: String(other.enterprise_id) } : {};
  }

  /** Rows that the person does not even know of, by what the name stands for: of each programme two. */
  hidden(name: string): Row[] {
    const counts = new Map<unknown, number>();
    return this.sight.hiddenRows(TABLES[name]!).filter((row) => {
      if (this.sight.ids.has(idIn(name, row))) return false;
      const { programme_id } = row;
      const count = counts.get(programme_id) ?? 0;
      counts.set(programme_id, count + 1);
      return count < 2;
    });
  }

  /** Ids of a hidden row and of everything it belongs to. */
  around(name: string, row: Row): Ids {
    const ids: Record<string, string> = { [name]: idIn(name, row) };
    for (const parent of [
      'programme_id',
      'enterprise_id',
      'network_id',
      'meeting_id',
      'experiment_id',
    ]) {
      const parentName = parent.replace('_id', 'Id');
      const value = row[parent];
      if (typeof value === 'string' && parentName !== name) ids[parentName] = value;
    }
    return ids;
  }

  /** Whether the person knows the id: it stands in a row that she reads. */
  knows(id: string): boolean {
    return this.sight.ids.has(id);
  }

  // One with a contact, a group and a running experiment, which most routes are about; or one with
  // enterprises around it, where the route is about those.
  private homeFirm(names: readonly string[]): Row | undefined {
    const firms = this.sight.rows('programme_enterprise');
    const isAbout = names.some((name) => OF_OWNERS.includes(TABLES[name]!));
    const about = isAbout
      ? this.sight.rows('related_enterprise')
      : this.sight.rows('experiment').filter(isOpen);
    const isWhole = (firm: Row) =>
      about.some((row) => isOf(row, firm.programme_id, firm.enterprise_id));
    return firms.find(isWhole) ?? firms[0];
  }
}

// People and programmes belong to no firm, and networks to no one firm.
function isOf(row: Row, programmeId: unknown, enterpriseId: unknown): boolean {
  if ('programme_id' in row && row.programme_id !== programmeId) return false;
  return (
    !('enterprise_id' in row) || row.enterprise_id === enterpriseId || enterpriseId === undefined
  );
}

const isOpen = (row: Row): boolean =>
  row.stage === 'running' || (row.stage === undefined && row.archived_at === null);
