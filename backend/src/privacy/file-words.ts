import type { Language, LocalisedText } from '@verso/domain';

const say = (fi: string, sv: string, en: string): LocalisedText => ({ fi, sv, en });

/** Words of the printed file. */
export const FILE_WORDS = {
  heading: {
    person: say(
      'Tiedot, jotka Verso säilyttää henkilöstä',
      'Uppgifter som Verso har om personen',
      'What Verso holds about the person',
    ),
    enterprise: say(
      'Tiedot, jotka ohjelma säilyttää yrityksestä',
      'Uppgifter som programmet har om företaget',
      'What the programme holds about the firm',
    ),
  },
  made: say('Koottu', 'Sammanställt', 'Put together'),
  none: say('Ei tietoja', 'Inga uppgifter', 'Nothing'),
  firm: say('Yritys', 'Företag', 'Firm'),
} as const;

/** What columns mean, where their name would not say it. Ids stay as they are: they name nobody. */
const COLUMNS: Readonly<Record<string, LocalisedText>> = {
  accepted_at: say('hyväksytty', 'godkänd', 'accepted'),
  action: say('teko', 'åtgärd', 'action'),
  answer: say('vastaus', 'svar', 'answer'),
  archived_at: say('suljettu', 'stängd', 'closed'),
  at: say('aika', 'tid', 'at'),
  business_id: say('Y-tunnus', 'FO-nummer', 'Business ID'),
  created_at: say('luotu', 'skapad', 'created'),
  decision: say('päätös', 'beslut', 'decision'),
  due_on: say('määräpäivä', 'förfallodag', 'due'),
  effective_on: say('voimassa alkaen', 'gäller från', 'in effect from'),
  email: say('sähköposti', 'e-post', 'e-mail'),
  ended_at: say('päättynyt', 'avslutad', 'ended'),
  ended_on: say('päättynyt', 'avslutad', 'ended'),
  ends_on: say('viimeinen päivä', 'sista dag', 'last day'),
  enrolled_on: say('ilmoittautunut', 'anmäld', 'enrolled'),
  expires_at: say('vanhenee', 'går ut', 'expires'),
  granted_at: say('annettu', 'given', 'given'),
  happened_on: say('päivä', 'dag', 'day'),
  hypothesis: say('oletus', 'antagande', 'hypothesis'),
  joined_on: say('liittynyt', 'gick med', 'joined'),
  kind: say('laji', 'slag', 'kind'),
  language: say('kieli', 'språk', 'language'),
  learning: say('oppi', 'lärdom', 'learning'),
  left_on: say('lähtenyt', 'lämnade', 'left'),
  legal_form: say('yhtiömuoto', 'bolagsform', 'legal form'),
  name: say('nimi', 'namn', 'name'),
  next_step: say('seuraava askel', 'nästa steg', 'next step'),
  note: say('huomautus', 'anmärkning', 'note'),
  observed_on: say('havaittu', 'observerad', 'observed'),
  phone: say('puhelin', 'telefon', 'phone'),
  post_code: say('postinumero', 'postnummer', 'post code'),
  post_office: say('postitoimipaikka', 'postanstalt', 'post office'),
  reason: say('syy', 'orsak', 'reason'),
  recorded_at: say('kirjattu', 'antecknad', 'recorded'),
  requested_at: say('pyydetty', 'begärd', 'requested'),
  role: say('rooli', 'roll', 'role'),
  sent_at: say('lähetetty', 'skickad', 'sent'),
  stage: say('vaihe', 'skede', 'stage'),
  starts_on: say('ensimmäinen päivä', 'första dag', 'first day'),
  state: say('tila', 'läge', 'state'),
  street: say('katuosoite', 'gatuadress', 'street'),
  successes: say('onnistumiset', 'lyckade', 'successes'),
  test: say('kokeen kulku', 'testet', 'test'),
  text: say('teksti', 'text', 'text'),
  title: say('otsikko', 'rubrik', 'title'),
  trials: say('kerrat', 'gånger', 'trials'),
  updated_at: say('muutettu', 'ändrad', 'changed'),
};

/** A column in words; one without words keeps its own name, readably. */
export function columnWords(column: string, language: Language): string {
  return COLUMNS[column]?.[language] ?? column.replaceAll('_', ' ');
}
