import type { Grant, TimelineAudience, TimelineEvent } from '@verso/domain';
import { TIMELINE_EVENTS } from '@verso/domain';

import { UnitOfWork } from '../../../backend/src/platform/database/unit-of-work.js';
import type { TimelineItem } from '../../../backend/src/worklists/timeline.dto.js';
import {
  Fixtures,
  type Firm,
  type Person,
  type Programme,
} from '../../support/growth-path/fixtures.js';
import { aFullTimeline } from '../../support/growth-path/full-timeline.js';
import { TestApi } from '../../support/growth-path/test-api.js';

/** The row that an item tells of; what stands in another row that it cannot do without is joined. */
const ROWS: Readonly<Partial<Record<TimelineEvent, string>>> = {
  'stage-changed': 'enrolment_transition',
  'advisor-changed': 'enrolment_handover',
  'agreement-signed': 'enrolment_agreement',
  'eligibility-declared': 'eligibility_declaration',
  'eligibility-decided': 'eligibility_decision',
  'group-joined': 'network_member',
  'group-left': 'network_member',
  'meeting-attended': 'meeting_attendee r JOIN meeting m ON m.id = r.meeting_id',
  'meeting-hosted': 'meeting',
  'host-turn': 'host_turn',
  'interview-held': 'start_interview',
  'assessment-finished': 'self_assessment',
  'goal-agreed': 'growth_goal',
  'goal-read': 'growth_reading',
  'training-completed': 'training_completion',
  'course-joined': 'course_sign_up',
  'gathering-joined': 'gathering_sign_up',
  'gathering-attended': 'gathering_sign_up',
  'export-step': 'export_step',
  'innovation-step': 'innovation_step',
  'first-order': 'first_order',
  'challenge-raised': 'challenge',
  'goal-marked': 'growth_mark',
  'step-marked': 'growth_mark',
  'experiment-started': 'experiment_transition',
  'experiment-decided': 'experiment_decision',
  'time-box-past': 'reminder r JOIN experiment x ON x.id = r.experiment_id',
  'year-told': 'yearly_figure',
  'indicator-read': 'indicator_reading',
  'support-given': 'support_given',
  'support-annulled': 'support_given',
  'aid-declared': 'de_minimis_declaration',
  'register-checked': 'de_minimis_check',
  invited: 'invitation',
  'invitation-accepted': 'invitation',
  'mail-sent': 'mail_message',
};

const PEOPLE = [
  ...(['owner', 'advisor', 'manager', 'administrator', 'peer', 'inOtherGroup'] as const),
  ...(['inNoGroup', 'funder', 'otherAdvisor', 'coordinator', 'ofOtherGroup'] as const),
] as const;
type Who = (typeof PEOPLE)[number];

/** What an audience promises: these see the row, and nobody else does. */
const SEES: Readonly<Record<TimelineAudience, readonly Who[]>> = {
  self: ['owner'],
  staff: ['advisor', 'manager'],
  'staff-and-coordinator': ['advisor', 'manager', 'coordinator'],
  office: ['advisor', 'manager', 'administrator'],
  firm: ['owner', 'advisor', 'manager'],
  'firm-and-coordinator': ['owner', 'advisor', 'manager', 'coordinator'],
  // what others who grant aid are told comes through a door of its own, and is no row
  grantors: ['owner', 'advisor', 'manager'],
  group: ['owner', 'advisor', 'manager', 'peer', 'coordinator'],
  network: ['owner', 'advisor', 'manager', 'peer', 'inOtherGroup', 'coordinator'],
};

let api: TestApi;
let fixtures: Fixtures;
let programme: Programme;
let firm: Firm;
let group: Firm;
let people: Readonly<Record<Who, Person>>;

beforeAll(async () => {
  api = await TestApi.start();
  fixtures = new Fixtures(api);
});
beforeEach(async () => {
  api.moveTo('2026-11-20T10:00:00Z');
  programme = await fixtures.programme();
  const { advisor, manager, funder } = programme;
  [firm, group] = [await fixtures.firm(programme), await fixtures.network(programme)];
  const member = async (network: Firm | null): Promise<Person> => {
    const theirs = await fixtures.firm(programme);
    if (network) await fixtures.member(programme, network, theirs);
    return fixtures.person('entrepreneur', programme.id, theirs.id);
  };
  people = {
    ...{ advisor, manager, funder, otherAdvisor: (await fixtures.programme()).advisor },
    owner: await fixtures.person('entrepreneur', programme.id, firm.id),
    administrator: await fixtures.person('administrator', null),
    peer: await member(group),
    inOtherGroup: await member(await fixtures.network(programme)),
    inNoGroup: await member(null),
    coordinator: await fixtures.coordinator(programme, [group]),
    ofOtherGroup: await fixtures.coordinator(programme, [await fixtures.network(programme)]),
  };
  await aFullTimeline(fixtures, { programme, firm, group, owner: people.owner });
});
afterAll(() => api.stop());

async function timeline(who: Who): Promise<TimelineItem[]> {
  const at = `/programmes/${programme.id}/enterprises/${firm.id}/timeline?limit=100`;
  const reply = await (await api.as(people[who])).get(at);
  return reply.status === 200 ? (reply.body.items as TimelineItem[]) : [];
}

async function readsRow(who: Who, { event, id }: TimelineItem): Promise<boolean> {
  const { id: personId } = people[who];
  const [row] = await api.rows<{ grants: Grant[] }>('SELECT verso.grants_of($1) AS grants', [
    personId,
  ]);
  const actor = { kind: 'person' as const, personId, grants: row?.grants ?? [] };
  const from = ROWS[event] ?? 'touchpoint';
  const unit = api.app.get(UnitOfWork);
  const sql = `SELECT 1 FROM ${from.includes(' r ') ? from : `${from} r`} WHERE r.id = $1`;
  return unit.run(actor, async () => (await unit.query(sql, [id])).length === 1);
}

/** What each of them could read, and what the items promise. */
async function requirePromises(items: readonly TimelineItem[]): Promise<void> {
  for (const item of items) {
    const readers: Who[] = [];
    for (const who of PEOPLE) if (await readsRow(who, item)) readers.push(who);
    const { event, audience } = item;
    expect({ event, audience, readers: readers.sort() }).toEqual({
      ...{ event, audience, readers: [...SEES[audience]].sort() },
    });
  }
}

describe('who sees an item of a timeline', () => {
  it('is what the database does, of everything that can stand there', async () => {
    const [theirs, staffs] = [await timeline('owner'), await timeline('advisor')];
    const all = new Map([...theirs, ...staffs].map((item) => [item.id + item.event, item]));

    await requirePromises([...all.values()]);

    const told = new Set([...all.values()].map(({ event }) => event));
    expect(TIMELINE_EVENTS.filter((event) => !told.has(event))).toEqual(['group-left']);
    const promised = new Set([...all.values()].map(({ audience }) => audience));
    // what a firm has left behind is the next test's
    const possible = Object.keys(SEES).filter((one) => one !== 'staff-and-coordinator');
    expect([...promised].sort()).toEqual(possible.sort());
  }, 60_000);

  it('is the firm’s no more once it has left the group', async () => {
    await api.rows("UPDATE network_member SET left_on = '2026-04-01' WHERE enterprise_id = $1", [
      firm.id,
    ]);
    const ofGroup = (await timeline('advisor')).filter(({ kind }) => kind === 'group');
    const moving = ofGroup.filter(
      ({ event }) => event !== 'host-turn' && event !== 'meeting-hosted',
    );

    await requirePromises(moving);

    expect(moving.map(({ event, audience }) => `${event}: ${audience}`).sort()).toEqual([
      ...[
        // who came to an event came: it was no matter of the group's
        'gathering-attended: firm',
        'gathering-joined: firm',
        'group-joined: firm-and-coordinator',
        'group-left: firm-and-coordinator',
        'meeting-attended: staff-and-coordinator',
      ],
    ]);
  });

  it('leaves each of them what they see: the firm no notes, staff nothing kept to oneself', async () => {
    const [owner, advisor] = [await timeline('owner'), await timeline('advisor')];
    const audiences = (items: readonly TimelineItem[]) =>
      [...new Set(items.map(({ audience }) => audience))].sort();

    const shared = ['firm', 'firm-and-coordinator', 'grantors', 'group', 'network'];
    expect(audiences(owner)).toEqual([...shared, 'self']);
    expect(JSON.stringify(owner)).not.toContain('Salaisuus');
    expect(audiences(advisor)).toEqual([...shared, 'office', 'staff']);
    const others = [
      'peer',
      'inNoGroup',
      'funder',
      'otherAdvisor',
      'administrator',
      'coordinator',
    ] as const;
    for (const who of others) {
      expect(await timeline(who)).toEqual([]);
    }
  });
});
