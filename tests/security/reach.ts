import { type Row, rowsOf, type World } from './world.js';

const firm = ({ programme_id, enterprise_id }: Row): string =>
  `${String(programme_id)}/${String(enterprise_id)}`;
const inNetwork = ({ programme_id, network_id }: Row): string =>
  `${String(programme_id)}/${String(network_id)}`;

/**
 * What a person reaches, derived from the world in TypeScript: the second opinion against which
 * the policies are held. Written from the rules of the programme, not from the SQL.
 */
export class Reach {
  readonly isAdministrator: boolean;
  readonly staffs: ReadonlySet<unknown>;
  readonly manages: ReadonlySet<unknown>;
  readonly funds: ReadonlySet<unknown>;
  readonly granted: ReadonlySet<unknown>;
  private readonly colleagues: ReadonlySet<unknown>;
  private readonly guests: ReadonlySet<unknown>;
  private readonly firms: ReadonlySet<string>;
  private readonly networks: ReadonlySet<string>;
  private readonly coordinated: ReadonlySet<string>;
  private readonly met: ReadonlySet<string>;
  private readonly metToday: ReadonlySet<string>;

  constructor(
    private readonly world: World,
    readonly personId: string | null,
  ) {
    const current = rowsOf(world, 'role_grant').filter(({ ended_at }) => ended_at === null);
    const mine = current.filter(({ person_id }) => personId !== null && person_id === personId);
    const programmesAs = (...roles: string[]) =>
      new Set(mine.filter(({ role }) => roles.includes(String(role))).map((g) => g.programme_id));

    this.isAdministrator = mine.some(({ role }) => role === 'administrator');
    this.staffs = programmesAs('manager', 'advisor');
    this.manages = programmesAs('manager');
    this.funds = programmesAs('funder');
    this.granted = programmesAs('manager', 'advisor', 'funder', 'entrepreneur', 'coordinator');
    this.coordinated = new Set(mine.filter(({ role }) => role === 'coordinator').map(inNetwork));
    const looksAfter = rowsOf(world, 'network_member').filter((one) => this.coordinates(one));
    this.met = new Set(looksAfter.map(firm));
    this.metToday = new Set(looksAfter.filter(({ left_on }) => left_on === null).map(firm));
    this.firms = new Set(mine.filter(({ role }) => role === 'entrepreneur').map(firm));
    this.networks = new Set(
      rowsOf(world, 'network_member')
        .filter((member) => member.left_on === null && this.firms.has(firm(member)))
        .map(inNetwork),
    );
    this.colleagues = staffOf(current, programmesAs('manager', 'advisor', 'entrepreneur'));
    this.guests = new Set(
      current
        .filter((grant) => grant.role === 'entrepreneur' && this.staffOf(grant))
        .map(({ person_id }) => person_id),
    );
  }

  /** Whether the person is the actor, or staff of a programme that the actor has to do with. */
  meetsStaff(personId: unknown): boolean {
    return this.colleagues.has(personId) || (personId !== null && personId === this.personId);
  }

  /** Whether the actor may know who the person is: staff know those behind their firms, too. */
  knows(personId: unknown): boolean {
    return this.meetsStaff(personId) || this.guests.has(personId);
  }

  /** Whether the actor is staff of the row's programme. */
  staffOf(row: Row): boolean {
    return this.staffs.has(row.programme_id);
  }

  /** Whether the row is about a firm of the actor's own. */
  owns(row: Row): boolean {
    return this.firms.has(firm(row));
  }

  /** Whether the actor has a firm of her own in the row's programme. */
  ownsIn({ programme_id }: Row): boolean {
    return [...this.firms].some((own) => own.startsWith(`${String(programme_id)}/`));
  }

  /** Whether a contact of a firm is the actor herself. */
  isContact(contactId: unknown): boolean {
    const [contact] = indexOf(this.world, 'contact', ({ id }) => id).get(contactId) ?? [];
    return contact !== undefined && this.personId !== null && contact.person_id === this.personId;
  }

  /** Whether the course, or the event, of a sign-up is open to be signed up for. */
  mayCome({ programme_id, course_id, gathering_id }: Row): boolean {
    const [table, id] = course_id ? ['course', course_id] : ['gathering', gathering_id];
    const offers = indexOf(this.world, table, (row) => row.id).get(id) ?? [];
    return offers.some((one) => one.programme_id === programme_id && one.state === 'open');
  }

  /** Whether the mail is about a sign-up of its programme, for a course or for an event. */
  isSignUp(offer: string, { subject_id, programme_id }: Row): boolean {
    const signUps = indexOf(this.world, `${offer}_sign_up`, (row) => row.id).get(subject_id) ?? [];
    return signUps.some((row) => row.programme_id === programme_id);
  }

  /** Whether somebody of a firm of the actor's own signed up for the row's event. */
  isComing({ gathering_id }: Row): boolean {
    const of = indexOf(this.world, 'gathering_sign_up', (row) => row.gathering_id);
    return (of.get(gathering_id) ?? []).some((row) => this.owns(row));
  }

  /** Whether the seat is one of her firm's, in a seating that stands and is published. */
  isSeated({ sign_up_id, seating_id }: Row): boolean {
    const signUps = indexOf(this.world, 'gathering_sign_up', ({ id }) => id).get(sign_up_id) ?? [];
    const seatings = indexOf(this.world, 'gathering_seating', ({ id }) => id).get(seating_id) ?? [];
    return (
      signUps.some((row) => this.owns(row)) &&
      seatings.some((row) => row['published_at'] !== null && row.superseded_at === null)
    );
  }

  /** Whether something that a firm of the actor's own raised is gathered into the challenge. */
  shares(sharedId: unknown): boolean {
    const gathered = indexOf(this.world, 'gathered_challenge', (row) => row.shared_id);
    return (gathered.get(sharedId) ?? []).some(
      (row) => this.owns(row) && (row.released_at ?? null) === null,
    );
  }

  /** Whether a firm of the actor's own is in the consortium today. */
  isAllied(consortiumId: unknown): boolean {
    const members = indexOf(this.world, 'consortium_member', (row) => row['consortium_id']);
    return (members.get(consortiumId) ?? []).some(
      (row) => this.owns(row) && (row['until_on'] ?? null) === null,
    );
  }

  /** Whether a firm of the actor's own is a member of the row's network today. */
  meetsIn(row: Row): boolean {
    return this.networks.has(inNetwork(row));
  }

  /** Whether the actor looks after the row's network. */
  coordinates(row: Row): boolean {
    return this.coordinated.has(inNetwork(row));
  }

  /** Whether the row is about the actor's own time with a network that she looks after. */
  isCoached({ coordinator_id }: Row): boolean {
    const [grant] = indexOf(this.world, 'role_grant', ({ id }) => id).get(coordinator_id) ?? [];
    return this.personId !== null && grant?.person_id === this.personId && grant.ended_at === null;
  }

  /** Whether she is staff of the link of the row, or looks after a group at one of its ends. */
  seesLink({ link_id }: Row, standing = false): boolean {
    const [link] = indexOf(this.world, 'group_link', ({ id }) => id).get(link_id) ?? [];
    if (!link || (standing && link['taken_back_at'] !== null)) return false;
    const other = { ...link, network_id: link['other_network_id'] };
    return this.staffOf(link) || this.coordinates(link) || this.coordinates(other);
  }

  /** Whether the actor looks after some network of the row's programme. */
  coordinatesIn({ programme_id }: Row): boolean {
    return [...this.coordinated].some((one) => one.startsWith(`${String(programme_id)}/`));
  }

  /** Whether the row's firm is in a network that the actor looks after today. */
  writesTo(row: Row): boolean {
    return this.metToday.has(firm(row));
  }

  /** Whether the row's firm is, or was, in a network that the actor looks after. */
  hasMet(row: Row): boolean {
    return this.met.has(firm(row));
  }

  /** Whether the mail is about an invitation to a meeting of a network that the actor looks after. */
  asks({ subject_id, programme_id }: Row): boolean {
    const asked = indexOf(this.world, 'meeting_invitation', ({ id }) => id).get(subject_id) ?? [];
    return asked.some((row) => row.programme_id === programme_id && this.coordinates(row));
  }

  /** Whether the mail tells somebody of the role that she has been given. */
  tellsCoordinator({ subject_id, programme_id, person_id }: Row): boolean {
    const [grant] = indexOf(this.world, 'role_grant', ({ id }) => id).get(subject_id) ?? [];
    const holds = grant?.role === 'coordinator' && grant.ended_at === null;
    return holds && grant.programme_id === programme_id && grant.person_id === person_id;
  }

  /** Whether the row's firm is a member of the row's network today. */
  isIn(row: Row): boolean {
    const memberships = indexOf(this.world, 'network_member', membershipOf);
    return memberships.get(membershipOf(row))?.some(({ left_on }) => left_on === null) ?? false;
  }

  /** Whether the row's firm is, or has been, in the row's network; a row without one asks for nothing. */
  hasBeenIn({ programme_id, network_id, enterprise_id }: Row): boolean {
    if (network_id === null) return true;
    const memberships = indexOf(this.world, 'network_member', membershipOf);
    return memberships.has(membershipOf({ programme_id, network_id, enterprise_id }));
  }

  /** Whether a firm of the actor's own is in any network of the row's programme today. */
  meetsInProgramme({ programme_id }: Row): boolean {
    return [...this.networks].some((network) => network.startsWith(`${String(programme_id)}/`));
  }

  /** Whether the enterprise is known to a programme of which the actor is staff. */
  staffKnows(enterpriseId: unknown): boolean {
    const places = indexOf(
      this.world,
      'programme_enterprise',
      ({ enterprise_id }) => enterprise_id,
    );
    return places.get(enterpriseId)?.some((known) => this.staffOf(known)) ?? false;
  }

  /** Whether the enterprise, in any programme, is the actor's own. */
  ownsEnterprise(enterpriseId: unknown): boolean {
    return [...this.firms].some((own) => own.endsWith(`/${String(enterpriseId)}`));
  }

  /** The visibility ladder: owner; staff from the second rung; peers from the third, once closed. */
  readsExperiment(experiment: Row): boolean {
    const { visibility, stage } = experiment;
    if (this.owns(experiment)) return true;
    if (visibility !== 'me' && this.staffOf(experiment)) return true;
    if (stage !== 'closed') return false;
    const beyondGroup = visibility === 'network' || visibility === 'public';
    if ((visibility === 'group' || beyondGroup) && this.coordinates(experiment)) return true;
    if (beyondGroup && this.meetsInProgramme(experiment)) return true;
    return (visibility === 'group' || beyondGroup) && this.meetsIn(experiment);
  }

  /** Who looks after the firm of an enrolment that a row is about. */
  advisorOf({ enrolment_id }: Row): unknown {
    return indexOf(this.world, 'enrolment', ({ id }) => id).get(enrolment_id)?.[0]?.advisor_id;
  }

  /** The experiment that a part of it belongs to. */
  experimentOf({ experiment_id }: Row): Row {
    const [found] = indexOf(this.world, 'experiment', ({ id }) => id).get(experiment_id) ?? [];
    if (!found) throw new Error('A part of no experiment');
    return found;
  }
}

const membershipOf = ({ programme_id, network_id, enterprise_id }: Row): unknown =>
  [programme_id, network_id, enterprise_id].join('/');

const indexes = new WeakMap<World, Map<string, ReadonlyMap<unknown, readonly Row[]>>>();

/** The rows of a table by a key, made once for a world: rules ask for each of many thousand rows. */
function indexOf(world: World, table: string, key: (row: Row) => unknown) {
  const ofWorld = indexes.get(world) ?? new Map<string, ReadonlyMap<unknown, readonly Row[]>>();
  indexes.set(world, ofWorld);
  const index = ofWorld.get(table) ?? Map.groupBy(rowsOf(world, table), key);
  ofWorld.set(table, index);
  return index;
}

/** Staff of these programmes. */
function staffOf(current: readonly Row[], programmes: ReadonlySet<unknown>): Set<unknown> {
  const isStaff = ({ role }: Row): boolean => role === 'manager' || role === 'advisor';
  return new Set(
    current
      .filter((grant) => isStaff(grant) && programmes.has(grant.programme_id))
      .map(({ person_id }) => person_id),
  );
}
