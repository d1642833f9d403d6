import type { WebhookEvent } from '@verso/domain';

import type { JobName, JobPayloads } from '../queue/jobs.js';

/** What has happened, told upwards: ids only. Names are `noun.past-tense`. */
export interface EventPayloads {
  'enrolment.opened': { programmeId: string; enterpriseId: string; enrolmentId: string };
  'enrolment.moved': { programmeId: string; enterpriseId: string; enrolmentId: string };
  'enrolments.imported': { programmeId: string; enrolmentIds: readonly string[] };
  'import.ended': { programmeId: string };
  'network.member-joined': MembershipEvent;
  'network.member-left': MembershipEvent;
  'invitation.accepted': { programmeId: string; enterpriseId: string; invitationId: string };
  'experiment.started': ExperimentEvent;
  'experiment.closed': ExperimentEvent;
  'experiment.cancelled': ExperimentEvent;
  'experiment.shared': ExperimentEvent;
  'experiment.unshared': ExperimentEvent;
  'release.published': { programmeId: string; releaseId: string };
}

interface MembershipEvent {
  programmeId: string;
  enterpriseId: string;
  networkId: string;
}

interface ExperimentEvent {
  programmeId: string;
  enterpriseId: string;
  experimentId: string;
}

export type EventName = keyof EventPayloads;

/** A job that an event starts, and what it is told. */
export interface Listener<Name extends EventName> {
  readonly job: JobName;
  readonly payloadOf: (event: EventPayloads[Name], at: string) => JobPayloads[JobName];
  /** Events within this time become one job at its end, where they tell it the same. */
  readonly gatherMs?: number;
}

/** Figures follow facts within seconds, however many facts come at once. */
const FIGURES_GATHER_MS = 5_000;

/** While a large file comes in, figures of half of it are worth less than the time that they take. */
const IMPORT_GATHER_MS = 60_000;

const recomputeFigures = <Name extends EventName>(
  gatherMs = FIGURES_GATHER_MS,
): Listener<Name> => ({
  job: 'rollups.recompute',
  payloadOf: ({ programmeId }) => ({ programmeId }),
  gatherMs,
});

const tellWebhooks = <Name extends EventName>(
  event: WebhookEvent,
  subjectsOf: (event: EventPayloads[Name]) => readonly string[],
): Listener<Name> => ({
  job: 'webhooks.tell',
  payloadOf: (told, at) => ({
    ...{ event, programmeId: told.programmeId, subjectIds: subjectsOf(told), at },
  }),
});

/** Who listens to what. A listener only enqueues; the one who publishes knows none of them. */
export const LISTENERS: { readonly [Name in EventName]: readonly Listener<Name>[] } = {
  'enrolment.opened': [tellWebhooks('enrolment.created', ({ enrolmentId }) => [enrolmentId])],
  'enrolment.moved': [recomputeFigures()],
  'enrolments.imported': [
    recomputeFigures(IMPORT_GATHER_MS),
    tellWebhooks('enrolment.created', ({ enrolmentIds }) => enrolmentIds),
  ],
  'import.ended': [recomputeFigures()],
  'network.member-joined': [recomputeFigures()],
  'network.member-left': [recomputeFigures()],
  'invitation.accepted': [],
  'experiment.started': [],
  'experiment.closed': [
    recomputeFigures(),
    tellWebhooks('experiment.decided', ({ experimentId }) => [experimentId]),
  ],
  'experiment.cancelled': [],
  'experiment.shared': [recomputeFigures()],
  'experiment.unshared': [recomputeFigures()],
  'release.published': [tellWebhooks('period.approved', ({ releaseId }) => [releaseId])],
};
