import { ALONE, FIRM, GONE, HERS, ONE_FIRM, SHARED, type PersonalTable } from './personal-table.js';

const WITHOUT_ADDRESS = `name = ${GONE}, street = NULL, post_code = NULL, post_office = NULL`;

/** What a programme knows of its firms. Where the firm is a sole trader, all of it is about a person. */
export const FIRM_TABLES: readonly PersonalTable[] = [
  {
    // before the enterprise, and before what it hangs on: both are found by the Business ID
    table: 'prospect_contact',
    title: {
      fi: 'Yhteydenotot ennen ohjelmaa',
      sv: 'Kontakter före programmet',
      en: 'Contacts before the programme',
    },
    personal: ['note', 'taken_back_reason'],
    plain: ['way', 'outcome'],
    ofFirm: `t.programme_id = p_programme AND t.prospect_id IN (
      SELECT k.id FROM prospect k JOIN enterprise e ON e.business_id = k.business_id
       WHERE k.programme_id = p_programme AND e.id = p_enterprise)`,
    eraseFirm: {},
  },
  {
    table: 'prospect',
    title: {
      fi: 'Ehdokas ohjelmaan',
      sv: 'Tänkbart företag i programmet',
      en: 'Prospect of the programme',
    },
    personal: ['business_id', 'name', 'dropped_reason'],
    plain: [...['legal_form', 'municipality_code', 'industry_code', 'industry_code_set'], 'source'],
    ofFirm: `t.programme_id = p_programme
      AND t.business_id = (SELECT e.business_id FROM enterprise e WHERE e.id = p_enterprise)`,
    eraseFirm: {},
  },
  {
    // before the enterprise: it is found by the Business ID
    table: 'register_answer',
    title: {
      fi: 'Rekisterin vastaukset',
      sv: 'Svar från registret',
      en: 'Answers of the register',
    },
    personal: ['business_id', 'facts'],
    plain: ['source'],
    ofFirm: 't.business_id = (SELECT e.business_id FROM enterprise e WHERE e.id = p_enterprise)',
    eraseSoleTrader: { only: ALONE },
  },
  {
    table: 'enterprise',
    title: { fi: 'Yritys', sv: 'Företaget', en: 'The enterprise' },
    personal: ['business_id'],
    plain: ['kind'],
    ofFirm: 't.id = p_enterprise',
    eraseSoleTrader: { set: 'business_id = NULL', only: `t.business_id IS NOT NULL AND ${ALONE}` },
    kept: 'facts',
  },
  {
    table: 'enterprise_register_fact',
    title: { fi: 'Rekisteritiedot', sv: 'Registeruppgifter', en: 'Facts of the register' },
    personal: ['name', 'street', 'post_code', 'post_office'],
    plain: ['legal_form', 'industry_code', 'industry_code_set', 'municipality_code', 'source'],
    ofFirm: 't.enterprise_id = p_enterprise',
    eraseSoleTrader: { set: WITHOUT_ADDRESS, only: ALONE },
    kept: 'facts',
  },
  {
    table: 'enterprise_profile',
    title: {
      fi: 'Perustiedot ja niiden historia',
      sv: 'Basuppgifter och deras historia',
      en: 'Profile and its history',
    },
    personal: ['name', 'street', 'post_code', 'post_office'],
    plain: ['legal_form', 'industry_code', 'industry_code_set', 'municipality_code', 'sources'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: WITHOUT_ADDRESS },
    kept: 'facts',
  },
  {
    table: 'touchpoint_note',
    title: { fi: 'Muistiinpanot', sv: 'Anteckningar', en: 'Notes' },
    personal: ['text'],
    ofFirm: `t.programme_id = p_programme AND t.touchpoint_id IN (
      SELECT c.id FROM touchpoint c WHERE c.programme_id = p_programme AND c.enterprise_id = p_enterprise)`,
    eraseFirm: {},
  },
  {
    table: 'touchpoint',
    title: { fi: 'Yhteydenpito', sv: 'Kontakter', en: 'Touchpoints' },
    plain: ['kind'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'programme_enterprise',
    title: { fi: 'Ohjelman yritys', sv: 'Företag i programmet', en: 'Firm of the programme' },
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'enrolment',
    title: { fi: 'Osallistuminen', sv: 'Deltagande', en: 'Enrolment' },
    plain: ['stage'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'enrolment_transition',
    title: {
      fi: 'Osallistumisen vaiheet',
      sv: 'Deltagandets skeden',
      en: 'Course of the enrolment',
    },
    personal: ['reason'],
    plain: ['from_stage', 'to_stage'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: 'reason = NULL', only: 't.reason IS NOT NULL' },
    kept: 'facts',
  },
  {
    // signed by a contact, whose name stands with the contacts
    table: 'enrolment_agreement',
    title: {
      fi: 'Allekirjoitetut sopimukset',
      sv: 'Undertecknade avtal',
      en: 'Signed agreements',
    },
    ofFirm: FIRM,
    kept: 'duty',
  },
  {
    table: 'enrolment_handover',
    title: {
      fi: 'Neuvojan vaihdot',
      sv: 'Byten av rådgivare',
      en: 'Changes of advisor',
    },
    personal: ['reason'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: 'reason = NULL', only: 't.reason IS NOT NULL' },
    kept: 'facts',
  },
  {
    table: 'eligibility_declaration',
    title: { fi: 'Vakuutukset', sv: 'Försäkringar', en: 'Declarations' },
    plain: ['size_class'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'eligibility_decision',
    title: {
      fi: 'Päätökset osallistumisesta',
      sv: 'Beslut om deltagande',
      en: 'Decisions on taking part',
    },
    personal: ['lines'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: `lines = '[]'` },
    kept: 'duty',
  },
  {
    table: 'support_given',
    title: { fi: 'Saatu tuki', sv: 'Stöd som getts', en: 'Support given' },
    personal: ['title', 'annul_reason'],
    plain: ['kind', 'regulation'],
    ofFirm: FIRM,
    eraseSoleTrader: {
      set: `title = ${GONE}, annul_reason = CASE WHEN t.annul_reason IS NOT NULL THEN ${GONE} END`,
    },
    kept: 'duty',
  },
  {
    // which firms belong together stays: aid is counted for all of them
    table: 'de_minimis_declaration',
    title: {
      fi: 'Vakuutukset muusta tuesta',
      sv: 'Försäkringar om annat stöd',
      en: 'Declarations of other aid',
    },
    personal: ['signed_by'],
    plain: ['linked_business_ids'],
    ofFirm: FIRM,
    eraseFirm: { set: 'signed_by = NULL', only: 't.signed_by IS NOT NULL' },
    kept: 'duty',
  },
  {
    table: 'de_minimis_check',
    title: {
      fi: 'Tukirekisterin tarkistukset',
      sv: 'Kontroller av stödregistret',
      en: 'Checks of the register of aid',
    },
    ofFirm: FIRM,
    kept: 'duty',
  },
  {
    table: 'de_minimis_reported_aid',
    title: { fi: 'Muu tuki', sv: 'Annat stöd', en: 'Other aid' },
    personal: ['grantor'],
    plain: ['regulation'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: `grantor = ${GONE}` },
    kept: 'duty',
  },
  {
    table: 'self_assessment_sheet',
    title: {
      fi: 'Itsearvioinnin lomakkeet',
      sv: 'Självvärderingsblanketter',
      en: 'Sheets of self-assessments',
    },
    personal: ['answers'],
    plain: ['instrument', 'round'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: `answers = '{}'` },
    kept: 'facts',
  },
  {
    // scores stay: without a name they are a figure of the programme
    table: 'self_assessment',
    title: { fi: 'Itsearvioinnit', sv: 'Självvärderingar', en: 'Self-assessments' },
    personal: ['answers'],
    plain: ['instrument', 'round', 'scores', 'answered_by'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: `answers = '{}'` },
    kept: 'facts',
  },
  {
    // what she told of herself and her firm, in her own words
    table: 'start_interview',
    title: { fi: 'Alkuhaastattelu', sv: 'Startintervju', en: 'Start interview' },
    personal: ['business', 'strengths', 'obstacles', 'ahead', 'means', 'hopes'],
    ofFirm: FIRM,
    eraseFirm: {},
  },
  {
    table: 'growth_goal',
    title: { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
    personal: ['what', 'reason', 'measure', 'unit'],
    plain: ['theme', 'state'],
    ofFirm: FIRM,
    eraseSoleTrader: {
      set: ['what', 'reason', 'measure', 'unit']
        .map((column) => `${column} = CASE WHEN t.${column} IS NOT NULL THEN ${GONE} END`)
        .join(', '),
    },
    kept: 'facts',
  },
  {
    // an expert is a person, and what she does may name her, whoever the firm is
    table: 'growth_step',
    title: { fi: 'Kehityspolun askeleet', sv: 'Utvecklingsstigens steg', en: 'Development steps' },
    personal: ['what', 'expert'],
    plain: ['owner', 'state'],
    ofFirm: FIRM,
    eraseFirm: {
      set: `what = ${GONE}, expert = CASE WHEN t.expert IS NOT NULL THEN ${GONE} END`,
    },
    kept: 'facts',
  },
  {
    table: 'growth_reading',
    title: { fi: 'Tavoitteiden lukemat', sv: 'Avläsningar av mål', en: 'Readings of goals' },
    plain: ['marked_by'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'growth_mark',
    title: {
      fi: 'Kehityspolun merkinnät',
      sv: 'Utvecklingsstigens anteckningar',
      en: 'Marks on development paths',
    },
    personal: ['reason'],
    plain: ['state', 'marked_by'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: `reason = ${GONE}`, only: 't.reason IS NOT NULL' },
    kept: 'facts',
  },
  {
    // a partner abroad may be a person, and notes may name one, whoever the firm is
    table: 'export_step',
    title: { fi: 'Vientipolun askeleet', sv: 'Exportstigens steg', en: 'Steps of export paths' },
    personal: ['partner', 'note', 'taken_back_reason'],
    plain: ['country', 'stage', 'channel', 'helped'],
    ofFirm: FIRM,
    eraseFirm: {
      set: ['partner', 'note', 'taken_back_reason']
        .map((column) => `${column} = CASE WHEN t.${column} IS NOT NULL THEN ${GONE} END`)
        .join(', '),
      only: 'num_nonnulls(t.partner, t.note, t.taken_back_reason) > 0',
    },
    kept: 'facts',
  },
  {
    // what is new may be named after somebody, and what is told of it may name one
    table: 'innovation',
    title: { fi: 'Innovaatiot', sv: 'Innovationer', en: 'Innovations' },
    personal: ['name'],
    plain: ['kind', 'sdgs'],
    ofFirm: FIRM,
    eraseFirm: { set: `name = ${GONE}` },
    kept: 'facts',
  },
  {
    table: 'innovation_step',
    title: {
      fi: 'Innovaatioiden askeleet',
      sv: 'Innovationernas steg',
      en: 'Steps of innovations',
    },
    personal: ['evidence', 'link', 'climate_words', 'dropped_reason', 'taken_back_reason'],
    plain: ['stage', 'climate'],
    ofFirm: FIRM,
    eraseFirm: {
      set: ['evidence', 'link', 'climate_words', 'dropped_reason', 'taken_back_reason']
        .map((column) => `${column} = CASE WHEN t.${column} IS NOT NULL THEN ${GONE} END`)
        .join(', '),
    },
    kept: 'facts',
  },
  {
    table: 'first_order',
    title: { fi: 'Ensimmäiset tilaukset', sv: 'Första beställningar', en: 'First orders' },
    personal: ['ecosystem', 'note', 'taken_back_reason'],
    plain: ['customer'],
    ofFirm: FIRM,
    eraseFirm: {
      set: ['ecosystem', 'note', 'taken_back_reason']
        .map((column) => `${column} = CASE WHEN t.${column} IS NOT NULL THEN ${GONE} END`)
        .join(', '),
    },
    kept: 'facts',
  },
  {
    // a question to all firms is no firm's
    table: 'research_question',
    title: {
      fi: 'Kysymykset tutkijoille',
      sv: 'Frågor till forskare',
      en: 'Questions to researchers',
    },
    personal: ['words', 'closed_reason'],
    ofFirm: FIRM,
    eraseFirm: {
      set: `words = ${GONE}, closed_reason = CASE WHEN t.closed_reason IS NOT NULL THEN ${GONE} END`,
    },
    kept: 'facts',
  },
  {
    // a commitment to the programme is no firm's; who promised is an organisation
    table: 'research_commitment',
    title: {
      fi: 'Tutkijoiden sitoumukset',
      sv: 'Forskares åtaganden',
      en: 'Commitments of researchers',
    },
    personal: ['promised', 'came_of', 'taken_back_reason'],
    plain: ['kind', 'promised_by', 'outcome'],
    ofFirm: FIRM,
    eraseFirm: {
      set: `promised = ${GONE}, came_of = CASE WHEN t.came_of IS NOT NULL THEN ${GONE} END,
        taken_back_reason = CASE WHEN t.taken_back_reason IS NOT NULL THEN ${GONE} END`,
    },
    kept: 'facts',
  },
  {
    // a research partner in it is no firm
    table: 'consortium_member',
    title: {
      fi: 'Jäsenyydet konsortioissa',
      sv: 'Medlemskap i konsortier',
      en: 'Consortium members',
    },
    personal: ['name'],
    ofFirm: FIRM,
    eraseFirm: { set: `name = ${GONE}` },
    kept: 'facts',
  },
  {
    table: 'research_reply',
    title: { fi: 'Vastaukset kysymyksiin', sv: 'Svar på frågor', en: 'Replies to questions' },
    personal: ['words'],
    plain: ['said_by'],
    ofFirm: FIRM,
    eraseFirm: { set: `words = ${GONE}` },
    kept: 'facts',
  },
  {
    // in the firm's own words, which may name somebody
    table: 'challenge',
    title: { fi: 'Haasteet', sv: 'Utmaningar', en: 'Challenges' },
    personal: ['words', 'taken_back_reason'],
    plain: ['kind', 'municipality_code'],
    ofFirm: FIRM,
    eraseFirm: {
      set: ['words', 'taken_back_reason']
        .map((column) => `${column} = CASE WHEN t.${column} IS NOT NULL THEN ${GONE} END`)
        .join(', '),
    },
    kept: 'facts',
  },
  {
    table: 'gathered_challenge',
    title: {
      fi: 'Haasteet yhteisissä haasteissa',
      sv: 'Utmaningar i gemensamma utmaningar',
      en: 'Challenges among shared ones',
    },
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'forum_firm',
    title: { fi: 'Foorumit ja messut', sv: 'Forum och mässor', en: 'Forums and fairs' },
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'network_member',
    title: { fi: 'Ryhmät', sv: 'Grupper', en: 'Groups' },
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'network_agreement',
    title: {
      fi: 'Ryhmien pelisäännöt, jotka on hyväksytty',
      sv: 'Gruppregler som godkänts',
      en: 'Codes of conduct agreed to',
    },
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'host_turn',
    title: { fi: 'Isännöintivuorot', sv: 'Värdturer', en: 'Turns to host' },
    plain: ['kind'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'host_swap',
    title: { fi: 'Pyydetyt vuoronvaihdot', sv: 'Begärda turbyten', en: 'Swaps of turns asked' },
    personal: ['message'],
    plain: ['answer'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: 'message = NULL', only: 't.message IS NOT NULL' },
    kept: 'facts',
  },
  {
    // a place can be somebody's home
    table: 'host_proposal',
    title: {
      fi: 'Isännän ehdotukset tapaamisista',
      sv: 'Värdens förslag till träffar',
      en: 'Proposals as host',
    },
    personal: ['place', 'reason'],
    plain: ['answer', 'times'],
    ofFirm: FIRM,
    eraseSoleTrader: {
      set: 'place = NULL, reason = NULL',
      only: 't.place IS NOT NULL OR t.reason IS NOT NULL',
    },
    kept: 'facts',
  },
  {
    // a place can be somebody's home, and a host's theme is hers
    table: 'meeting',
    title: { fi: 'Isännöidyt tapaamiset', sv: 'Träffar som värd', en: 'Meetings hosted' },
    personal: ['place', 'theme', 'minutes'],
    plain: ['starts_at', 'ends_at', 'state'],
    ofFirm: 't.programme_id = p_programme AND t.host_id = p_enterprise',
    eraseSoleTrader: { set: `place = ${GONE}, theme = NULL, minutes = NULL` },
    kept: 'facts',
  },
  {
    table: 'meeting_attendee',
    title: {
      fi: 'Tapaamisiin osallistuneet',
      sv: 'Deltagare i träffar',
      en: 'Who came to meetings',
    },
    personal: ['name'],
    ofFirm: FIRM,
    eraseFirm: { set: 'name = NULL', only: 't.name IS NOT NULL' },
    kept: 'facts',
  },
  {
    table: 'meeting_theme',
    title: { fi: 'Teematoiveet', sv: 'Önskade teman', en: 'Wished themes' },
    personal: ['text'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: `text = ${GONE}` },
    kept: 'facts',
  },
  {
    table: 'meeting_task',
    title: {
      fi: 'Tapaamisissa sovitut tehtävät',
      sv: 'Överenskomna uppgifter',
      en: 'Tasks agreed',
    },
    personal: ['title'],
    ofFirm: FIRM,
    eraseSoleTrader: { set: `title = ${GONE}` },
    kept: 'facts',
  },
  {
    table: 'experiment',
    title: { fi: 'Kokeilut', sv: 'Försök', en: 'Experiments' },
    personal: ['title', 'hypothesis', 'test', 'metric_label', 'trial_label'],
    secret: ['locked_hash'],
    plain: ['stage', 'visibility', 'theme', 'hypothesis_kind', 'direction'],
    ofPerson: `t.created_by = p_person AND ${HERS}`,
    ofFirm: FIRM,
    shownToOthers: SHARED.card,
    eraseSoleTrader: {
      set: `title = ${GONE}, hypothesis = ${GONE}, test = ${GONE}, metric_label = ${GONE}, trial_label = ${GONE},
        locked_hash = CASE WHEN t.locked_hash IS NOT NULL THEN 'erased' END`,
    },
    kept: 'facts',
  },
  {
    table: 'experiment_transition',
    title: { fi: 'Kokeilujen vaiheet', sv: 'Försökens skeden', en: 'Course of experiments' },
    personal: ['reason'],
    plain: ['from_stage', 'to_stage'],
    ofFirm: FIRM,
    shownToOthers: SHARED.part,
    eraseSoleTrader: { set: 'reason = NULL', only: 't.reason IS NOT NULL' },
    kept: 'facts',
  },
  {
    table: 'observation',
    title: { fi: 'Havainnot', sv: 'Observationer', en: 'Observations' },
    personal: ['note'],
    ofPerson: `t.recorded_by = p_person AND ${HERS}`,
    ofFirm: FIRM,
    shownToOthers: SHARED.part,
    eraseSoleTrader: { set: 'note = NULL', only: 't.note IS NOT NULL' },
    kept: 'facts',
  },
  {
    table: 'experiment_decision',
    title: { fi: 'Päätökset ja opit', sv: 'Beslut och lärdomar', en: 'Decisions and learnings' },
    personal: ['learning', 'next_step'],
    plain: ['decision', 'verdict'],
    ofPerson: `t.recorded_by = p_person AND ${HERS}`,
    ofFirm: FIRM,
    shownToOthers: SHARED.part,
    eraseSoleTrader: { set: `learning = ${GONE}, next_step = NULL` },
    kept: 'facts',
  },
  {
    table: 'enterprise_own_number',
    title: {
      fi: 'Ohjelman oma numero',
      sv: 'Programmets eget nummer',
      en: 'Number in the programme’s own list',
    },
    personal: ['own_number'],
    ofFirm: FIRM,
    eraseSoleTrader: {},
  },
  {
    table: 'yearly_figure',
    title: { fi: 'Vuosiluvut', sv: 'Årstal', en: 'Yearly figures' },
    plain: ['source'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    // an owner may be a person, known by name or by the Business ID of a sole trader; shares stay as figures
    table: 'related_enterprise',
    title: {
      fi: 'Omistusyhteyksien yritykset',
      sv: 'Företag med ägarsamband',
      en: 'Enterprises linked by ownership',
    },
    personal: ['name', 'business_id'],
    ofFirm: FIRM,
    eraseFirm: { set: `name = ${GONE}, business_id = NULL` },
    kept: 'facts',
  },
  {
    table: 'ownership_link',
    title: { fi: 'Omistusyhteydet', sv: 'Ägarsamband', en: 'Ownership links' },
    plain: ['other_is', 'owner_kind', 'control', 'source'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'related_figure',
    title: {
      fi: 'Omistusyhteyksien yritysten vuosiluvut',
      sv: 'Årstal för företag med ägarsamband',
      en: 'Yearly figures of enterprises linked by ownership',
    },
    plain: ['consolidated_ids', 'source'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'no_links_declaration',
    title: {
      fi: 'Vakuutukset: ei omistusyhteyksiä',
      sv: 'Försäkringar: inga ägarsamband',
      en: 'Declarations: no ownership links',
    },
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'indicator_reading',
    title: { fi: 'Mittarien lukemat', sv: 'Indikatorvärden', en: 'Readings of indicators' },
    plain: ['indicator', 'source'],
    ofFirm: FIRM,
    kept: 'facts',
  },
  {
    table: 'import_row',
    title: {
      fi: 'Tuotujen tiedostojen rivit',
      sv: 'Rader i importerade filer',
      en: 'Rows of imported files',
    },
    personal: ['business_id', 'own_number', 'facts', 'extra', 'cells', 'problems', 'before'],
    plain: ['outcome'],
    ofFirm: `t.programme_id = p_programme AND t.enterprise_id IN (${ONE_FIRM})`,
    eraseFirm: {},
  },
  {
    table: 'reminder',
    title: { fi: 'Muistutukset', sv: 'Påminnelser', en: 'Reminders' },
    plain: ['kind'],
    ofFirm: FIRM,
    shownToOthers: SHARED.part,
    kept: 'facts',
  },
  {
    table: 'kpi_cell_enterprise',
    title: {
      fi: 'Luvut, joissa yritys on mukana',
      sv: 'Tal där företaget ingår',
      en: 'Figures that count the firm',
    },
    ofFirm: FIRM,
    shownToHer: 'false',
    kept: 'facts',
  },
];
