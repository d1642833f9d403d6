import type { MailText, MailTexts, TextInput } from './mail-text.js';

const closing = 'Vänliga hälsningar\nVerso';

/** When, where, at whose place and about what people meet. */
const evening = (value: TextInput['value']): string =>
  [
    `Tid: ${value('day')} kl. ${value('hours')}`,
    `Plats: ${value('place')}`,
    ...(value('host') === '' ? [] : [`Värd: ${value('host')}`]),
    ...(value('theme') === '' ? [] : [`Tema: ${value('theme')}`]),
  ].join('\n');

/** A word from another firm, where it wrote one. */
const said = (message: string): string[] => (message === '' ? [] : [`Meddelande: ”${message}”`]);

/** When and where something is that people signed up for. */
const whenAndWhere = (value: TextInput['value']): string =>
  [
    `Tid: ${value('times')}`,
    ...(value('place') === '' ? [] : [`Plats: ${value('place')}`]),
    ...(value('link') === '' ? [] : [`Länk: ${value('link')}`]),
  ].join('\n');

/** What somebody signed up for has moved. */
const moved = (what: string, { name, value }: TextInput): MailText => ({
  subject: `Ändrat: ${value('title')}`,
  paragraphs: [
    `Hej ${name}!`,
    what,
    whenAndWhere(value),
    'Om du inte kan komma, meddela din rådgivare eller ta tillbaka din anmälan i Verso.',
  ],
  notes: [],
  closing,
});

/** What somebody signed up for is not to be. */
const cancelled = (what: string, { name, value }: TextInput): MailText => ({
  subject: `Inställt: ${value('title')}`,
  paragraphs: [
    `Hej ${name}!`,
    what,
    whenAndWhere(value),
    ...(value('reason') === '' ? [] : [`Orsak: ${value('reason')}`]),
  ],
  notes: [],
  closing,
});

/** Meddelanden på svenska. */
export const sv: MailTexts = {
  'sign-in': ({ name, code }) => ({
    subject: `Din inloggningskod till Verso: ${code}`,
    paragraphs: [
      `Hej ${name}!`,
      'Här är koden som du loggar in i Verso med. Skriv den på inloggningssidan eller öppna länken nedan.',
    ],
    codeLabel: 'Kod',
    action: 'Logga in i Verso',
    notes: [
      'Koden och länken fungerar en gång och går ut om 15 minuter.',
      'Om du inte försökte logga in behöver du inte göra något. Ingen kommer åt ditt konto utan koden.',
    ],
    closing,
  }),
  invitation: ({ name, value }) => ({
    subject: `Inbjudan: ${value('enterprise')} till programmet ${value('programme')}`,
    paragraphs: [
      `Hej ${name}!`,
      `${value('inviter')} bjuder in ditt företag ${value('enterprise')} till programmet ${value('programme')}.`,
      value('network') === ''
        ? 'I Verso planerar du små, snabba försök, antecknar resultaten och ser vad du lärde dig.'
        : `Din grupp är ${value('network')}. I Verso planerar du små, snabba försök, antecknar resultaten och kan dela det du lärt dig med gruppen.`,
      'Öppna inbjudan på telefonen eller datorn. Du ser först vem som ser dina uppgifter och bestämmer sedan.',
    ],
    codeLabel: 'Du kan också logga in med den här koden',
    action: 'Öppna inbjudan',
    notes: ['Inbjudan gäller i 30 dagar och är bara avsedd för dig.'],
    closing,
  }),
  reminder: ({ name, value }) => ({
    subject: `Tiden för försöket är slut: ${value('experiment')}`,
    paragraphs: [
      `Hej ${name}!`,
      `Tiden för försöket ”${value('experiment')}” i ditt företag ${value('enterprise')} tog slut den ${value('endsOn')}.`,
      'Vad lärde du dig? Anteckna de sista observationerna och bestäm hur du går vidare: slutar du, byter du riktning, fortsätter du så här eller testar du mera? Det tar några minuter.',
      'Att en idé inte höll är också ett bra resultat.',
    ],
    action: 'Öppna försöket',
    notes: ['Vi skickar inga fler påminnelser om det här försöket.'],
    closing,
  }),
  'staff-invitation': ({ name, value }) => ({
    subject: 'Välkommen till Verso',
    paragraphs: [
      `Hej ${name}!`,
      value('programme') === ''
        ? 'Ett användarkonto i Verso har öppnats åt dig.'
        : `Ett användarkonto i Verso har öppnats åt dig för programmet ${value('programme')}.`,
      'Öppna länken för att komma in. Senare kan du logga in med en kod som skickas till din e-post eller välja ett lösenord.',
    ],
    codeLabel: 'Du kan också logga in med den här koden',
    action: 'Öppna Verso',
    notes: [
      'Länken fungerar en gång och går ut om 14 dagar. Därefter kan du be om en kod på inloggningssidan.',
    ],
    closing,
  }),
  'second-step-off': ({ name }) => ({
    subject: 'Tvåstegsinloggningen är avstängd',
    paragraphs: [
      `Hej ${name}!`,
      'Tvåstegsinloggningen till Verso har stängts av för ditt konto. Från och med nu loggar du in utan koden från autentiseringsappen.',
      'Om du själv eller en administratör på din begäran gjorde detta behöver du inte göra något. Du kan slå på den igen i inställningarna.',
    ],
    action: 'Öppna inställningarna',
    notes: [
      'Om du inte känner till saken ska du genast kontakta Verso-administratören i din organisation.',
    ],
    closing,
  }),
  'privacy-notice': ({ name, value }) => ({
    subject: `Hur dina uppgifter behandlas i programmet ${value('programme')}`,
    paragraphs: [
      `Hej ${name}!`,
      `Programmet ${value('programme')} har dina kontaktuppgifter eftersom du är kontaktperson för företaget ${value('enterprise')}. Uppgifterna har fåtts av företaget, av programmets rådgivare eller ur programmets egen förteckning.`,
      'I dataskyddsbeskrivningen ser du vem som ansvarar för uppgifterna, vad de används till, hur länge de bevaras och vilka rättigheter du har.',
    ],
    action: 'Läs dataskyddsbeskrivningen',
    notes: [
      'Du behöver inte göra något. Om en uppgift är fel eller du vill ha den borttagen, berätta det för din rådgivare.',
    ],
    closing,
  }),
  'feedback-answer': ({ name, value }) => ({
    subject: 'Svar på din respons om tillgänglighet',
    paragraphs: [
      `Hej ${name}!`,
      `Tack för responsen som du skickade ${value('receivedOn')}.`,
      value('answer'),
      `Din respons var:\n${value('text')}`,
    ],
    action: 'Öppna tillgänglighetsutlåtandet',
    notes: [
      'Om du inte är nöjd med svaret kan du vända dig till tillsynsmyndigheten. Kontaktuppgifterna finns i tillgänglighetsutlåtandet.',
    ],
    closing,
  }),
  'webhook-failing': ({ name, value }) => ({
    subject: `En webhook når inte fram: ${value('host')}`,
    paragraphs: [
      `Hej ${name}!`,
      `En webhook i programmet ${value('programme')} når inte fram till ${value('host')}.`,
      ...(value('error') === '' ? [] : [`Det senaste felet: ${value('error')}.`]),
      {
        '': 'Verso försöker fortfarande skicka nya meddelanden. Om inget kommer fram på fem dagar stänger Verso av webhooken.',
        gone: 'Mottagaren svarade att adressen inte längre finns, så Verso stängde av webhooken.',
      }[value('offReason')] ??
        'Webhooken är avstängd. Åtgärda mottagaren och slå på webhooken igen.',
      'I leveransloggen ser du vad som inte kom fram och kan skicka det på nytt.',
    ],
    action: 'Öppna leveransloggen',
    notes: ['Du får inget nytt meddelande om saken om inte mottagaren fungerar däremellan.'],
    closing,
  }),
  'coordinator-invitation': ({ name, value }) => ({
    subject: `Du samordnar gruppen ${value('network')}`,
    paragraphs: [
      `Hej ${name}!`,
      `Du har blivit ombedd att samordna gruppen ${value('network')} i programmet ${value('programme')}.`,
      'I Verso bjuder du in medlemmarna till träffar, antecknar vilka som kom och vad ni kom överens om, och ser vems tur det är att vara värd. Du ser din egen grupp, inte företagens årssiffror.',
      'Logga in med den här e-postadressen: du får en engångskod till den.',
    ],
    action: 'Öppna Verso',
    notes: [],
    closing,
  }),
  'meeting-invitation': ({ name, value }) => ({
    subject: `Träff: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hej ${name}!`,
      `Välkommen till träffen med ${value('network')}.`,
      evening(value),
      'Berätta om du kan komma. Du behöver inget konto för det.',
    ],
    action: 'Svara på inbjudan',
    notes: ['Du kan ändra ditt svar med samma länk tills träffen är slut.'],
    closing,
  }),
  'meeting-changed': ({ name, value }) => ({
    subject: `Ändrad: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hej ${name}!`,
      `Tiden eller platsen för träffen med ${value('network')} har ändrats. Så här träffas vi nu:`,
      evening(value),
      value('answer') === ''
        ? 'Berätta om du kan komma på den nya tiden.'
        : 'Ditt svar är kvar. Ändra det om du inte kan komma.',
    ],
    action: 'Svara på inbjudan',
    notes: ['Du kan ändra ditt svar med samma länk tills träffen är slut.'],
    closing,
  }),
  'meeting-reminder': ({ name, value }) => ({
    subject: `Snart dags: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hej ${name}!`,
      `En påminnelse om träffen med ${value('network')}.`,
      evening(value),
      value('answer') === ''
        ? 'Du har inte svarat än. Berätta om du kan komma.'
        : 'Om du ändå inte kan komma, säg till nu så vet de andra.',
    ],
    action: 'Svara på inbjudan',
    notes: ['Du kan ändra ditt svar med samma länk tills träffen är slut.'],
    closing,
  }),
  'meeting-cancelled': ({ name, value }) => ({
    subject: `Inställd: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hej ${name}!`,
      `Träffen med ${value('network')} är inställd.`,
      evening(value),
      'Om en ny tid får du en egen inbjudan.',
    ],
    notes: [],
    closing,
  }),
  'swap-asked': ({ name, value }) => ({
    subject: `Turbyte: ${value('asker')} ber om byte`,
    paragraphs: [
      `Hej ${name}!`,
      `${value('asker')} ber att få byta värdtur med dig i gruppen ${value('network')}.`,
      ...said(value('message')),
      'Godkänn bytet eller säg att du inte byter. Om du godkänner tar ni varandras platser i kön. Innan dess ändras ingenting.',
    ],
    action: 'Svara på begäran',
    notes: ['Begäran gäller inte längre om värdkön ändras innan du har svarat.'],
    closing,
  }),
  'swap-accepted': ({ name, value }) => ({
    subject: `Turbyte: ${value('other')} godkände din begäran`,
    paragraphs: [
      `Hej ${name}!`,
      `${value('other')} godkände turbytet i gruppen ${value('network')}. Ni har nu varandras platser i värdkön.`,
    ],
    action: 'Se kön',
    notes: [],
    closing,
  }),
  'swap-declined': ({ name, value }) => ({
    subject: `Turbyte: ${value('other')} byter inte`,
    paragraphs: [
      `Hej ${name}!`,
      `${value('other')} kan inte byta värdtur med dig nu i gruppen ${value('network')}. Din plats i kön är oförändrad.`,
      'Du kan be ett annat företag om byte eller säga att du inte kan vara värd.',
    ],
    action: 'Se kön',
    notes: [],
    closing,
  }),
  'swap-overtaken': ({ name, value }) => ({
    subject: `Turbyte: din begäran gäller inte längre (${value('other')})`,
    paragraphs: [
      `Hej ${name}!`,
      `Värdkön i gruppen ${value('network')} ändrades innan ${value('other')} svarade på din begäran om turbyte. Den kan inte längre besvaras.`,
      'Se vilken plats du har i kön nu. Om turen fortfarande inte passar kan du be om byte på nytt.',
    ],
    action: 'Se kön',
    notes: [],
    closing,
  }),
  'course-changed': (input) =>
    moved(`Kursen som du har anmält dig till har ändrats: ${input.value('title')}.`, input),
  'course-cancelled': (input) =>
    cancelled(`Kursen som du har anmält dig till är inställd: ${input.value('title')}.`, input),
  'gathering-changed': (input) =>
    moved(`Evenemanget som du har anmält dig till har ändrats: ${input.value('title')}.`, input),
  'gathering-cancelled': (input) =>
    cancelled(
      `Evenemanget som du har anmält dig till är inställt: ${input.value('title')}.`,
      input,
    ),
};
