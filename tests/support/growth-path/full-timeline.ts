import { v7 } from 'uuid';

import type { Firm, Fixtures, Person, Programme } from './fixtures.js';

const AT = '2026-03-02T08:00:00Z';
const DAY = '2026-03-02';

interface Place {
  readonly programme: Programme;
  readonly firm: Firm;
  readonly group: Firm;
  readonly owner: Person;
}

/** Lays down one of everything that a timeline tells of, for a firm that is in a group. */
export async function aFullTimeline(fixtures: Fixtures, place: Place): Promise<void> {
  const { programme, firm, group } = place;
  await fixtures.member(programme, group, firm);
  await layContacts(fixtures, place);
  await layCourse(fixtures, place);
  await layMeetings(fixtures, place);
  await layPath(fixtures, place);
  await layStanding(fixtures, place);
  await laySkills(fixtures, place);
  await layExperiments(fixtures, place);
  await layFigures(fixtures, place);
  await laySupport(fixtures, place);
}

const keyOf = ({ programme, firm }: Place) => ({
  programme_id: programme.id,
  enterprise_id: firm.id,
});
const recorded = ({ programme }: Place) => ({
  recorded_at: AT,
  recorded_by: programme.advisor.id,
});

async function layContacts(fixtures: Fixtures, place: Place): Promise<void> {
  const { programme, owner } = place;
  for (const kind of ['call', 'visit', 'meeting', 'mail', 'note']) {
    const id = v7();
    const touchpoint = { ...keyOf(place), ...recorded(place), id, kind, happened_on: DAY };
    await fixtures.insert('touchpoint', touchpoint);
    const note = { programme_id: programme.id, touchpoint_id: id, text: `Salaisuus: ${kind}` };
    await fixtures.insert('touchpoint_note', note);
  }
  const contact = v7();
  await fixtures.insert('contact', {
    ...{ ...keyOf(place), ...recorded(place), id: contact, name: 'Aino Testaaja' },
    ...{ email: null, phone: null, language: 'fi', person_id: null, archived_at: null },
  });
  await fixtures.insert('invitation', {
    ...{ ...keyOf(place), id: v7(), network_id: null, contact_id: contact, person_id: owner.id },
    ...{ token_hash: v7(), code_hash: v7(), attempts: 0, sent_at: AT, expires_at: AT },
    ...{ sent_by: programme.advisor.id, accepted_at: '2026-03-03T08:00:00Z', revoked_at: null },
  });
  await fixtures.insert('mail_message', {
    ...{ id: v7(), kind: 'privacy-notice', person_id: null, programme_id: programme.id },
    ...{ subject_kind: 'contact', subject_id: contact, language: 'fi', state: 'sent' },
    ...{ message_id: v7(), attempts: 1, error_code: null, created_at: AT },
  });
  const enrolment = await fixtures.enrolmentOf(programme, place.firm);
  await fixtures.insert('enrolment_agreement', {
    ...{ ...keyOf(place), ...recorded(place), id: v7(), enrolment_id: enrolment },
    ...{ contact_id: contact, signed_on: DAY },
  });
}

async function layCourse(fixtures: Fixtures, place: Place): Promise<void> {
  const { programme } = place;
  const fact = { ...keyOf(place), ...recorded(place) };
  const enrolment_id = await fixtures.enrolmentOf(programme, place.firm);
  await fixtures.insert('enrolment_handover', {
    ...{ ...fact, id: v7(), enrolment_id, handed_on: DAY, reason: 'Vastuut vaihtuivat' },
    ...{ from_advisor_id: programme.manager.id, to_advisor_id: programme.advisor.id },
  });
  await fixtures.insert('eligibility_declaration', { ...fact, id: v7(), size_class: 'micro' });
  const decision = { ...fact, id: v7(), enrolment_id, lines: [], decided_on: DAY };
  await fixtures.insert('eligibility_decision', decision);
}

async function layMeetings(fixtures: Fixtures, place: Place): Promise<void> {
  const { programme, firm, group } = place;
  const network = { programme_id: programme.id, network_id: group.id };
  const meet = async (meets_on: string, host_id: string | null): Promise<string> => {
    const id = v7();
    await fixtures.insert('meeting', {
      ...{ ...network, id, meets_on, starts_at: '17:00', ends_at: '19:00', place: 'Verstas' },
      ...{
        at_coordinator: host_id === null,
        host_id,
        theme: 'Hinnat',
        state: 'held',
        minutes: null,
      },
      ...{ arranged_at: AT, created_at: AT, created_by: programme.advisor.id, settled_at: AT },
    });
    return id;
  };
  await meet('2026-02-03', firm.id);
  const meeting_id = await meet('2026-02-10', null);
  for (const name of ['Aino Testaaja', 'Eero Testaaja']) {
    const attendee = { ...network, enterprise_id: firm.id, id: v7(), meeting_id, name };
    await fixtures.insert('meeting_attendee', { ...attendee, ...recorded(place) });
  }
  await fixtures.insert('host_turn', {
    ...{ ...keyOf(place), ...network, ...recorded(place), id: v7(), kind: 'skip', by_firm: false },
  });
}

async function layPath(fixtures: Fixtures, place: Place): Promise<void> {
  const fact = { ...keyOf(place), ...recorded(place) };
  const [goal_id, step_id] = [v7(), v7()];
  const dropped = { state: 'dropped', reason: 'Myymälä riittää' };
  await fixtures.insert('growth_goal', {
    ...{ ...fact, id: goal_id, what: 'Verkkokauppa auki', theme: 'digital' },
    ...{ ...dropped, settled_on: DAY, version: 2 },
  });
  await fixtures.insert('growth_step', {
    ...{ ...fact, id: step_id, goal_id, what: 'Kysy tarjous', owner: 'firm', expert: null },
    ...{ due_on: DAY, state: 'done', settled_on: DAY, version: 2 },
  });
  const mark = { ...fact, goal_id, marked_on: DAY, marked_by: 'advisor' };
  const done = { step_id, state: 'done', reason: null };
  await fixtures.insert('growth_mark', { ...mark, ...done, id: v7() });
  await fixtures.insert('growth_mark', { ...mark, ...dropped, step_id: null, id: v7() });
}

async function layStanding(fixtures: Fixtures, place: Place): Promise<void> {
  const fact = { ...keyOf(place), ...recorded(place) };
  for (const recorded_at of ['2026-03-01T08:00:00Z', AT]) {
    const interview = { ...fact, id: v7(), held_on: DAY, business: 'Verhoomo', recorded_at };
    await fixtures.insert('start_interview', interview);
  }
  await fixtures.insert('self_assessment', {
    ...{ ...fact, id: v7(), instrument: 'digital-maturity', round: 'start', version: 1 },
    ...{ answers: {}, scores: {}, answered_by: 'firm', finished_on: DAY },
  });
  const goal_id = v7();
  await fixtures.insert('growth_goal', {
    ...{ ...fact, id: goal_id, what: 'Enemmän kävijöitä', theme: 'turnover', state: 'open' },
    ...{ settled_on: null, reason: null, version: 1 },
    ...{ measure: 'Kävijät viikossa', unit: 'kpl', baseline: 40, target: 80 },
  });
  const reading = { ...fact, goal_id, read_on: DAY, marked_by: 'firm' };
  await fixtures.insert('growth_reading', { ...reading, id: v7(), value: 51 });
}

const TRAINING = { title: 'Verkkokauppa alkuun', skill: 'technical', hours: 3 };

async function laySkills(fixtures: Fixtures, place: Place): Promise<void> {
  const fact = { ...keyOf(place), ...recorded(place) };
  const contact_id = v7();
  await fixtures.insert('contact', {
    ...{ ...fact, id: contact_id, name: 'Eero Testaaja', email: null, phone: null },
    ...{ language: 'fi', person_id: null, archived_at: null },
  });
  await fixtures.insert('training_completion', {
    ...{ ...fact, ...TRAINING, id: v7(), contact_id, organiser: 'Opisto' },
    ...{ completed_on: DAY, evidence: 'Todistus' },
  });
  await layOffers(fixtures, place, contact_id);
  await fixtures.insert('export_step', {
    ...{ ...fact, id: v7(), country: 'SE', stage: 'first-lead', happened_on: DAY },
    note: 'Messuilta',
  });
  const innovation_id = v7();
  await fixtures.insert('innovation', {
    ...{ ...fact, id: innovation_id, name: 'Korjauspalvelu', kind: 'service', sdgs: '{12}' },
  });
  await fixtures.insert('innovation_step', {
    ...{ ...fact, id: v7(), innovation_id, stage: 'pilot', happened_on: DAY },
    evidence: 'Kolme asiakasta',
  });
  await fixtures.insert('challenge', {
    ...{ ...fact, id: v7(), kind: 'transport', words: 'Ei bussia', municipality_code: '491' },
    raised_on: DAY,
  });
  await fixtures.insert('first_order', {
    ...{ ...fact, id: v7(), network_id: null, ecosystem: 'Puurakentajat', customer: 'business' },
    ...{ first_contact_on: null, ordered_on: DAY, value_cents: null, note: 'Näyttelyn kautta' },
  });
}

async function layOffers(fixtures: Fixtures, place: Place, contact_id: string): Promise<void> {
  const { programme } = place;
  const fact = { ...keyOf(place), ...recorded(place) };
  const course_id = v7();
  await fixtures.insert('course', {
    ...{ ...TRAINING, id: course_id, programme_id: programme.id, teaches: 'Perusteet' },
    ...{ provider: 'Opisto', language: 'fi', way: 'online', link: 'https://opisto.example' },
    ...{ place: null, sessions: [], starts_on: DAY, ends_on: DAY, sign_up_until: DAY },
    ...{ seats: null, price_note: null, state: 'open', cancel_reason: null, version: 1 },
    ...recorded(place),
  });
  await fixtures.insert('course_sign_up', { ...fact, id: v7(), course_id, contact_id });
  for (const attended of [null, true]) {
    const gathering_id = v7();
    await fixtures.insert('gathering', {
      ...{ id: gathering_id, programme_id: programme.id, title: 'Verkostopäivä', about: 'Koolla' },
      ...{
        kind: 'network-day',
        starts_on: DAY,
        ends_on: DAY,
        starts_at: '09:00',
        ends_at: '16:00',
      },
      ...{ place: 'Mikkeli', sign_up_until: DAY, state: 'closed', version: 1, changed_at: AT },
      ...recorded(place),
    });
    await fixtures.insert('gathering_sign_up', {
      ...{ ...fact, id: v7(), gathering_id, contact_id, attended },
      ...{ attended_at: attended && AT, attended_by: attended && programme.advisor.id },
    });
  }
}

async function layExperiments(fixtures: Fixtures, place: Place): Promise<void> {
  const { programme, firm, group } = place;
  for (const visibility of ['me', 'advisor', 'group', 'network']) {
    const given = { networkId: group.id, decidedAt: AT, visibility };
    const experiment_id = await fixtures.decided(programme, firm, given);
    const start = { id: v7(), experiment_id, from_stage: 'draft', to_stage: 'running' };
    const transition = { ...keyOf(place), ...recorded(place), ...start, reason: null };
    await fixtures.insert('experiment_transition', transition);
    await fixtures.insert('reminder', {
      ...{ ...keyOf(place), id: v7(), experiment_id, kind: 'time-box-past' },
      ...{ due_on: DAY, created_at: AT },
    });
  }
}

async function layFigures(fixtures: Fixtures, place: Place): Promise<void> {
  const fact = { ...keyOf(place), ...recorded(place) };
  await fixtures.insert('yearly_figure', {
    ...{ ...fact, id: v7(), fiscal_year_ends_on: '2025-12-31', persons: 2, source: 'staff' },
  });
  await fixtures.insert('indicator_reading', {
    ...{
      ...fact,
      id: v7(),
      indicator: 'Sähkö, kWh',
      read_on: DAY,
      value: 1250.5,
      source: 'import',
    },
  });
}

async function laySupport(fixtures: Fixtures, place: Place): Promise<void> {
  const { programme } = place;
  const staff = programme.advisor.id;
  const given = { given_on: DAY, given_by: staff, recorded_at: AT };
  const support = { ...keyOf(place), ...given, kind: 'grant', title: 'Avustus' };
  const aid = { aid_cents: 5000, regulation: 'general' };
  await fixtures.insert('support_given', { ...support, id: v7() });
  await fixtures.insert('support_given', { ...support, ...aid, id: v7() });
  await fixtures.insert('support_given', {
    ...{ ...support, ...aid, id: v7(), title: 'Väärä avustus' },
    ...{ annulled_at: AT, annulled_by: staff, annul_reason: 'Kirjattiin väärälle' },
  });
  const fact = { ...keyOf(place), id: v7(), recorded_at: AT };
  await fixtures.insert('de_minimis_declaration', {
    ...{ ...fact, declared_on: DAY, signed_by: 'Aino', recorded_by: staff },
    linked_business_ids: '{}',
  });
  await fixtures.insert('de_minimis_check', { ...fact, checked_on: DAY, checked_by: staff });
}
