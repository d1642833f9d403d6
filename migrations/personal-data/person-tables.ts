import {
  FIRM,
  GONE,
  HER_ADDRESS,
  type PersonalTable,
  TRAIL_OF_FIRM,
  TRAIL_OF_PERSON,
} from './personal-table.js';

const WITHOUT_NAME = `name = ${GONE}, email = NULL, phone = NULL, archived_at = coalesce(t.archived_at, p_now)`;
// What was answered is counted; what was written with it, and the link, are hers.
const WITHOUT_ANSWER = `message = NULL, token_hash = ''`;
// That somebody completed so many hours of a skill on a day is counted; what it was is hers.
const WITHOUT_COURSE = `title = ${GONE}, organiser = ${GONE}, evidence = ${GONE},
  annul_reason = CASE WHEN t.annul_reason IS NOT NULL THEN ${GONE} END`;
const HER_CONTACT = `k.person_id = p_person OR k.email = ${HER_ADDRESS}
      OR k.id IN (SELECT v.contact_id FROM invitation v WHERE v.person_id = p_person)`;
const OPEN_INVITATION = 't.accepted_at IS NULL AND t.revoked_at IS NULL';
const WITHOUT_KEYS = `token_hash = '', code_hash = '',
  revoked_at = CASE WHEN ${OPEN_INVITATION} THEN p_now ELSE t.revoked_at END`;

const WITHOUT_SALT = { set: 'salt = NULL', only: 't.salt IS NOT NULL' } as const;

/** Nobody holds a seat after she is forgotten: what is still to come, or was not marked, she gives up. */
const withoutSeat = (offer: 'course' | 'gathering') => ({
  set: 'withdrawn_at = p_now, withdrawn_by = coalesce(p_person, verso.person_id())',
  only: `t.withdrawn_at IS NULL AND t.attended IS NULL AND EXISTS (SELECT 1 FROM ${offer} o
    WHERE o.programme_id = t.programme_id AND o.id = t.${offer}_id AND o.state IN ('draft', 'open', 'closed'))`,
});

/** People: who they are, how they come in, and what was sent to them. In the order of erasing. */
export const PERSON_TABLES: readonly PersonalTable[] = [
  {
    // before the contact: whose answer it is, her address says
    table: 'meeting_invitation',
    title: {
      fi: 'Kutsut tapaamisiin ja vastaukset',
      sv: 'Inbjudningar till träffar och svar',
      en: 'Invitations to meetings and answers',
    },
    personal: ['message'],
    secret: ['token_hash'],
    plain: ['answer'],
    ofPerson: `t.contact_id IN (SELECT k.id FROM contact k WHERE ${HER_CONTACT})`,
    ofFirm: FIRM,
    shownToHer: `t.contact_id IN (SELECT k.id FROM contact k WHERE k.person_id = verso.person_id())`,
    erasePerson: { set: WITHOUT_ANSWER },
    eraseFirm: { set: WITHOUT_ANSWER },
    kept: 'facts',
  },
  {
    // what shows that somebody agreed, or took it back, is kept as long as the records are
    table: 'consent_event',
    title: { fi: 'Suostumukset', sv: 'Samtycken', en: 'Consents' },
    plain: ['purpose', 'choice', 'way', 'language'],
    ofPerson: `t.contact_id IN (SELECT k.id FROM contact k WHERE ${HER_CONTACT})`,
    ofFirm: FIRM,
    shownToHer: `(t.contact_id IS NULL
      OR t.contact_id IN (SELECT k.id FROM contact k WHERE k.person_id = verso.person_id()))`,
    kept: 'duty',
  },
  {
    // before the contact, for the same reason
    table: 'training_completion',
    title: {
      fi: 'Suoritetut koulutukset',
      sv: 'Genomförda utbildningar',
      en: 'Completed training',
    },
    personal: ['title', 'organiser', 'evidence', 'annul_reason'],
    plain: ['skill'],
    ofPerson: `t.contact_id IN (SELECT k.id FROM contact k WHERE ${HER_CONTACT})`,
    ofFirm: FIRM,
    shownToHer: `t.contact_id IN (SELECT k.id FROM contact k WHERE k.person_id = verso.person_id())`,
    erasePerson: { set: WITHOUT_COURSE },
    eraseFirm: { set: WITHOUT_COURSE },
    kept: 'facts',
  },
  {
    // whose it is her contact says; what she took part in is counted without her name
    table: 'course_sign_up',
    title: {
      fi: 'Ilmoittautumiset kursseille',
      sv: 'Anmälningar till kurser',
      en: 'Sign-ups for courses',
    },
    ofPerson: `t.contact_id IN (SELECT k.id FROM contact k WHERE ${HER_CONTACT})`,
    ofFirm: FIRM,
    shownToHer: `t.contact_id IN (SELECT k.id FROM contact k WHERE k.person_id = verso.person_id())`,
    erasePerson: withoutSeat('course'),
    eraseFirm: withoutSeat('course'),
    kept: 'facts',
  },
  {
    // as with courses: that she came is counted without her name
    table: 'gathering_sign_up',
    title: {
      fi: 'Ilmoittautumiset tapahtumiin',
      sv: 'Anmälningar till evenemang',
      en: 'Sign-ups for network events',
    },
    ofPerson: `t.contact_id IN (SELECT k.id FROM contact k WHERE ${HER_CONTACT})`,
    ofFirm: FIRM,
    shownToHer: `t.contact_id IN (SELECT k.id FROM contact k WHERE k.person_id = verso.person_id())`,
    erasePerson: withoutSeat('gathering'),
    eraseFirm: withoutSeat('gathering'),
    kept: 'facts',
  },
  {
    table: 'contact',
    title: { fi: 'Yhteyshenkilö', sv: 'Kontaktperson', en: 'Contact' },
    personal: ['name', 'email', 'phone'],
    plain: ['language'],
    ofPerson: `t.person_id = p_person OR t.email = ${HER_ADDRESS}
      OR t.id IN (SELECT v.contact_id FROM invitation v WHERE v.person_id = p_person)`,
    ofFirm: FIRM,
    erasePerson: { set: WITHOUT_NAME },
    eraseFirm: { set: WITHOUT_NAME },
  },
  {
    table: 'programme_contact',
    title: {
      fi: 'Yhteyshenkilöt kumppaneilla',
      sv: 'Kontaktpersoner hos partner',
      en: 'Contacts at partners',
    },
    personal: ['name', 'email', 'phone'],
    ofPerson: `t.email = ${HER_ADDRESS}`,
    erasePerson: { set: `name = ${GONE}, email = NULL, phone = NULL` },
    kept: 'duty',
  },
  {
    table: 'network_supporter',
    title: {
      fi: 'Ryhmien asiantuntijat ja tutkijat',
      sv: 'Gruppernas experter och forskare',
      en: 'Experts and researchers of groups',
    },
    personal: ['name', 'organisation', 'topic', 'email'],
    plain: ['kind'],
    ofPerson: `t.email = ${HER_ADDRESS}`,
    erasePerson: { set: `name = ${GONE}, organisation = NULL, topic = ${GONE}, email = NULL` },
    kept: 'facts',
  },
  {
    table: 'research_partner',
    title: {
      fi: 'Tutkimuskumppanien yhteyshenkilöt',
      sv: 'Forskningspartnernas kontaktpersoner',
      en: 'Contacts at research partners',
    },
    personal: ['contact', 'email', 'taken_back_reason'],
    plain: ['name', 'kind', 'country'],
    ofPerson: `t.email = ${HER_ADDRESS}`,
    erasePerson: {
      set: `contact = NULL, email = NULL,
        taken_back_reason = CASE WHEN t.taken_back_reason IS NOT NULL THEN ${GONE} END`,
    },
    kept: 'facts',
  },
  {
    // before the role: whose it is, the grant says
    table: 'coordinator',
    title: { fi: 'Ryhmän vetäjät', sv: 'Gruppernas samordnare', en: 'Coordinators of groups' },
    personal: ['name', 'email'],
    ofPerson: `t.email = ${HER_ADDRESS} OR t.id IN (SELECT g.id FROM role_grant g WHERE g.person_id = p_person)`,
    shownToHer: 't.id IN (SELECT g.id FROM role_grant g WHERE g.person_id = verso.person_id())',
    erasePerson: { set: `name = ${GONE}, email = NULL` },
    kept: 'duty',
  },
  {
    table: 'accessibility_feedback',
    title: {
      fi: 'Saavutettavuuspalaute',
      sv: 'Tillgänglighetsrespons',
      en: 'Accessibility feedback',
    },
    personal: ['name', 'email', 'page', 'text', 'answer'],
    plain: ['language', 'state'],
    ofPerson: `t.email = ${HER_ADDRESS}`,
    erasePerson: { set: `name = NULL, email = NULL, page = NULL, text = ${GONE}, answer = NULL` },
    kept: 'duty',
  },
  {
    table: 'invitation',
    title: { fi: 'Kutsut', sv: 'Inbjudningar', en: 'Invitations' },
    secret: ['token_hash', 'code_hash'],
    ofPerson: 't.person_id = p_person',
    ofFirm: FIRM,
    shownToHer: 't.person_id = verso.person_id()',
    erasePerson: { set: WITHOUT_KEYS },
    eraseFirm: { set: WITHOUT_KEYS },
    kept: 'duty',
  },
  {
    table: 'mail_message',
    title: { fi: 'Viestit', sv: 'Meddelanden', en: 'Mails' },
    plain: ['kind', 'subject_kind', 'language', 'state', 'message_id', 'error_code'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {
      set: `state = 'failed', error_code = 'mail.person-erased', settled_at = p_now`,
      only: `t.state IN ('queued', 'kept')`,
    },
    kept: 'duty',
  },
  {
    table: 'session',
    title: { fi: 'Kirjautumiset', sv: 'Inloggningar', en: 'Sessions' },
    secret: ['id_hash', 'data'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'saved_filter',
    title: { fi: 'Omat rajaukset', sv: 'Egna urval', en: 'Saved filters' },
    personal: ['name', 'search'],
    plain: ['stage', 'municipality_code'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'calendar_feed',
    title: {
      fi: 'Kalenteritilaukset',
      sv: 'Kalenderprenumerationer',
      en: 'Calendars subscribed to',
    },
    secret: ['token_hash'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'sign_in_request',
    title: { fi: 'Kirjautumispyynnöt', sv: 'Inloggningsförfrågningar', en: 'Requests to sign in' },
    secret: ['token_hash', 'code_hash'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'credential',
    title: { fi: 'Salasana', sv: 'Lösenord', en: 'Password' },
    secret: ['password_hash'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'totp',
    title: { fi: 'Kaksivaiheinen kirjautuminen', sv: 'Tvåstegsinloggning', en: 'Two-step sign-in' },
    secret: ['sealed_secret'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'recovery_code',
    title: { fi: 'Varakoodit', sv: 'Reservkoder', en: 'Recovery codes' },
    secret: ['code_hash'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'kept_answer',
    title: { fi: 'Vastaukset tallennuksiin', sv: 'Svar på sparanden', en: 'Answers to writes' },
    secret: ['key_hash', 'request_hash', 'answer'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'access_token',
    title: { fi: 'Käyttöavaimet', sv: 'Åtkomstnycklar', en: 'Access tokens' },
    personal: ['name', 'hint'],
    secret: ['token_hash'],
    plain: ['scopes'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    table: 'openid_identity',
    title: {
      fi: 'Organisaation kirjautuminen',
      sv: 'Organisationens inloggning',
      en: 'Sign-in of an organisation',
    },
    personal: ['subject'],
    plain: ['issuer'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {},
  },
  {
    // the file itself goes with the next sweep: it has expired
    table: 'export_file',
    title: { fi: 'Haetut tiedostot', sv: 'Hämtade filer', en: 'Files asked for' },
    personal: ['question'],
    plain: ['list', 'state', 'error_code', 'file_sha256'],
    ofPerson: 't.person_id = p_person',
    erasePerson: { set: `question = '{}', expires_at = least(t.expires_at, p_now)` },
    kept: 'duty',
  },
  {
    table: 'role_grant',
    title: { fi: 'Roolit', sv: 'Roller', en: 'Roles' },
    plain: ['role'],
    ofPerson: 't.person_id = p_person',
    ofFirm: FIRM,
    shownToHer: 't.person_id = verso.person_id()',
    erasePerson: { set: 'ended_at = p_now', only: 't.ended_at IS NULL' },
    eraseSoleTrader: { set: 'ended_at = p_now', only: 't.ended_at IS NULL' },
    kept: 'duty',
  },
  {
    // also what an adviser kept to himself: it is about her
    table: 'coaching_note',
    title: { fi: 'Vetäjän tuki', sv: 'Stöd till ledaren', en: 'Coaching' },
    personal: ['talked', 'agreed', 'taken_back_reason'],
    ofPerson: `t.recorded_by = p_person OR t.coordinator_id IN
      (SELECT g.id FROM role_grant g WHERE g.person_id = p_person)`,
    erasePerson: {
      only: 't.coordinator_id IN (SELECT g.id FROM role_grant g WHERE g.person_id = p_person)',
    },
    kept: 'duty',
  },
  {
    table: 'person_identity',
    title: { fi: 'Henkilötiedot', sv: 'Personuppgifter', en: 'Identity' },
    personal: ['name', 'email', 'phone'],
    plain: ['language'],
    ofPerson: 't.person_id = p_person',
    erasePerson: {
      set: `name = ${GONE}, email = t.person_id || '@erased.invalid', phone = NULL, updated_at = p_now`,
    },
  },
  {
    table: 'person',
    title: { fi: 'Käyttäjätili', sv: 'Användarkonto', en: 'Account' },
    ofPerson: 't.id = p_person',
    erasePerson: { set: 'archived_at = coalesce(t.archived_at, p_now)' },
    kept: 'duty',
  },
  {
    table: 'erasure_request',
    title: { fi: 'Poistopyynnöt', sv: 'Begäranden om radering', en: 'Requests for erasure' },
    plain: ['subject', 'state', 'refusal', 'proof'],
    ofPerson: 't.person_id = p_person OR t.requested_by = p_person',
    ofFirm: FIRM,
    kept: 'duty',
  },
  {
    table: 'information_given',
    title: { fi: 'Informoinnit', sv: 'Given information', en: 'Information given' },
    plain: ['how'],
    ofFirm: FIRM,
    kept: 'duty',
  },
  {
    table: 'audit_event',
    title: { fi: 'Tapahtumaloki', sv: 'Händelselogg', en: 'Audit trail' },
    plain: ['actor_kind', 'action', 'subject_kind', 'details', 'request_id'],
    inner: ['xid', 'sealed_as', 'is_forgotten'],
    ofPerson: `t.person_id = p_person OR (t.subject_kind = 'person' AND t.subject_id = p_person)`,
    kept: 'duty',
  },
  {
    // Salts make sure that nobody guesses a row back from what stands for it; without its salt a row
    // is beyond checking, and the chain over it still holds.
    table: 'audit_seal',
    title: {
      fi: 'Tapahtumalokin sinetit',
      sv: 'Händelseloggens sigill',
      en: 'Seals of the audit trail',
    },
    secret: ['salt'],
    plain: ['commitment', 'hash'],
    ofPerson: `t.event_id IN (SELECT a.id FROM audit_event a WHERE ${TRAIL_OF_PERSON})`,
    ofFirm: `t.event_id IN (SELECT a.id FROM audit_event a WHERE ${TRAIL_OF_FIRM})`,
    erasePerson: WITHOUT_SALT,
    eraseFirm: WITHOUT_SALT,
    kept: 'duty',
    isBookkeeping: true,
  },
];
