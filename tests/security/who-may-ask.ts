const EVERYONE = ['administrator', 'manager', 'advisor', 'coordinator', 'funder', 'entrepreneur'];
const STAFF = ['manager', 'advisor'];
const GROUP = ['manager', 'advisor', 'coordinator', 'entrepreneur'];
const FIRMS = ['manager', 'advisor', 'entrepreneur'];

/** Told by other servers, which no browser is: no token against forged requests, and no cookie counts. */
export const TOLD_BY_SERVERS: readonly string[] = ['POST /api/session/openid/logout'];

/** Which roles may ask at all, by the permission of a route: written apart from the rules of the code. */
export const WHO_MAY_ASK: Readonly<Record<string, readonly string[]>> = {
  'settings.change': EVERYONE,
  'reference.read': EVERYONE,
  'programme.read': EVERYONE,

  'people.read': ['administrator'],
  'people.invite': ['administrator'],
  'people.reset-sign-in': ['administrator'],
  'system.read': ['administrator'],
  'audit.read': ['administrator'],
  'programme.create': ['administrator'],
  'job.read': ['administrator'],
  'job.retry': ['administrator'],
  'mail.read': ['administrator', ...STAFF],
  'mail.resend': ['administrator', ...STAFF],

  'export.make': ['administrator', ...STAFF],

  'import.manage': ['manager'],
  'set-up.read': ['administrator', ...STAFF],
  'set-up.change': ['administrator', 'manager'],
  'target.set': ['administrator', 'manager'],
  'webhook.manage': ['manager'],
  'kpi.publish': ['manager'],
  'kpi.read': STAFF,
  'worklist.read': STAFF,
  'change.read': STAFF,
  'register.look-up': STAFF,
  'prospect.read': STAFF,
  'prospect.write': STAFF,
  'enterprise.read': STAFF,
  'enterprise.change': STAFF,
  'enterprise.merge': ['manager'],
  'yearly-figures.read': FIRMS,
  'yearly-figures.record': FIRMS,
  'size.declare': FIRMS,
  'size.own': ['entrepreneur'],
  'support.read': STAFF,
  'support.record': STAFF,
  'support.own': ['entrepreneur'],
  'growth.read': FIRMS,
  'growth.write': FIRMS,
  'growth.own': ['entrepreneur'],
  'markets.read': FIRMS,
  'markets.write': FIRMS,
  'markets.own': ['entrepreneur'],
  'consent.own': ['entrepreneur'],
  'training.read': STAFF,
  'training.record': STAFF,
  'training.own': ['entrepreneur'],
  'enrolment.enrol': STAFF,
  'enrolment.move': STAFF,
  'network.create': STAFF,
  'network.change': STAFF,
  'invitation.send': STAFF,
  'coordinator.read': STAFF,
  'coordinator.give': ['manager'],
  'coordination.read': ['coordinator'],
  'meeting.arrange': ['manager', 'advisor', 'coordinator'],

  'network.read': GROUP,
  'meeting.read': GROUP,
  'meeting.wish': GROUP,
  'meeting.answer-turn': ['entrepreneur'],
  'experiment.read': FIRMS,
  'experiment.write': FIRMS,
  'experiment.observe': FIRMS,
  'experiment.own': ['entrepreneur'],
  'timeline.read': FIRMS,

  'review.read': ['funder'],

  'privacy.own': EVERYONE,
  'privacy.people': ['administrator'],
  'privacy.enterprise': ['manager'],
  'privacy.set': ['manager'],
  'erasure.settle': ['administrator', 'manager'],
  'information.record': STAFF,
  'feedback.answer': ['administrator', 'manager'],
};
