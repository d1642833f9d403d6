import type { APIRequestContext, Page } from '@playwright/test';

import { until } from '../until.js';
import { read, type Who, write } from './people.js';

/** One look of the app: where it is, and what to do there before looking. */
export interface Place {
  readonly name: string;
  /** The address, or how to find it as the person who looks. */
  readonly path: string | ((find: Finder) => Promise<string>);
  readonly arrange?: (page: Page) => Promise<void>;
}

/** Finds addresses whose ids nobody knows before the story was told. */
export class Finder {
  constructor(
    private readonly request: APIRequestContext,
    readonly programmeId: string,
  ) {}

  get programme(): string {
    return `/programmes/${this.programmeId}`;
  }

  async sharedChallenge(): Promise<string> {
    return `${this.programme}/challenges/${await this.first('shared-challenges')}`;
  }

  /** One that was held, with its tables. */
  async gathering(rest = ''): Promise<string> {
    const id = await this.first('gatherings?state=held');
    return `${this.programme}/gatherings/${id}${rest}`;
  }

  async first(list: string): Promise<string> {
    const { items } = await read<{ items: { id: string }[] }>(this.request, this.api(list));
    if (!items[0]) throw new Error(`Nothing in ${list}`);
    return items[0].id;
  }

  async firm(search: string): Promise<string> {
    const id = await this.first(`enterprises?search=${encodeURIComponent(search)}`);
    return `${this.programme}/enterprises/${id}`;
  }

  /** Any two firms, to be compared. */
  async twoFirms(): Promise<string> {
    const { items } = await read<{ items: { id: string }[] }>(
      this.request,
      this.api('enterprises?limit=2'),
    );
    return `${this.programme}/enterprises/duplicates/${items.map(({ id }) => id).join('/')}`;
  }

  /** Somebody who looks after firms. */
  async busyAdvisor(): Promise<string> {
    const { items } = await read<{ items: { personId: string; firms: number }[] }>(
      this.request,
      this.api('advisors'),
    );
    const found = items.find(({ firms }) => firms > 0);
    if (!found) throw new Error('Nobody looks after a firm');
    return found.personId;
  }

  async group(): Promise<string> {
    return `${this.programme}/networks/${await this.first('networks')}`;
  }

  /** The link in the latest mail that asks to a meeting. */
  async meetingLink(): Promise<string> {
    const { items } = await read<{ items: { id: string; kind: string }[] }>(
      this.request,
      `mails?programmeId=${this.programmeId}&limit=100`,
    );
    const id = items.find(({ kind }) => kind === 'meeting-invitation')?.id;
    const { text } = await read<{ text: string }>(this.request, `mails/${id}`);
    return /\/meeting#\S+/.exec(text)?.[0] ?? `/meeting-of-no-mail-${id}`;
  }

  /** A meeting that was held, or one that is to come. */
  async meeting(wanted = 'held'): Promise<string> {
    const group = await this.first('networks');
    const { meetings } = await read<{ meetings: { id: string; state: string }[] }>(
      this.request,
      this.api(`networks/${group}/meetings`),
    );
    const held = meetings.find(({ state }) => state === wanted);
    return `${this.programme}/networks/${group}/meetings/${held?.id}`;
  }

  async experiment(filter: string): Promise<string> {
    return `${this.programme}/experiments/${await this.first(`experiments?${filter}`)}`;
  }

  async mail(): Promise<string> {
    const { items } = await read<{ items: { id: string }[] }>(
      this.request,
      `mails?programmeId=${this.programmeId}&limit=1`,
    );
    return `${this.programme}/mails/${items[0]?.id}`;
  }

  async notice(): Promise<string> {
    const { items } = await read<{ items: { programmeCode: string }[] }>(
      this.request,
      'privacy-notices',
    );
    return `/privacy/${items[0]?.programmeCode}`;
  }

  async cell(): Promise<string> {
    const { cells } = await read<{ cells: { id: string; networkId: string | null }[] }>(
      this.request,
      this.api('kpis'),
    );
    return `${this.programme}/figures?cell=${cells.find(({ networkId }) => networkId)?.id}`;
  }

  /** A file that is handed in; its columns wait to be named where their names are not known. */
  async file(name: string, lines: readonly string[]): Promise<string> {
    const { csrfToken } = await read<{ csrfToken: string }>(this.request, 'session');
    const reply = await this.request.post(`/api/${this.api('imports')}?name=${name}`, {
      data: Buffer.from(lines.join('\n')),
      headers: { 'X-CSRF-Token': csrfToken, 'Content-Type': 'application/octet-stream' },
    });
    const { id } = (await reply.json()) as { id: string };
    return `imports/${id}`;
  }

  /** The same, tried out: what would become of its rows is known. */
  async checkedFile(name: string, lines: readonly string[]): Promise<string> {
    const path = this.api(await this.file(name, lines));
    const view = () => read<ImportAnswer>(this.request, path);
    const { csrfToken } = await read<{ csrfToken: string }>(this.request, 'session');
    const { state, kind, columns, decimalSign } = await view();
    if (state === 'uploaded') {
      await this.request.put(`/api/${path}/mapping`, {
        data: { kind, columns, decimalSign },
        headers: { 'X-CSRF-Token': csrfToken },
      });
    }
    await until(async () => (await view()).state === 'checked', 'the file is checked');
    return `/${path}`;
  }

  /** A request for the erasure of somebody; made, where there is none yet. */
  async erasure(): Promise<string> {
    const { items } = await read<{ items: { id: string }[] }>(this.request, 'erasures');
    if (items[0]) return `/erasures/${items[0].id}`;
    const people = await read<{ items: { id: string }[] }>(this.request, 'people');
    const { id } = await write<{ id: string }>(
      this.request,
      `people/${people.items.at(-1)?.id}/erasures`,
      {},
    );
    return `/erasures/${id}`;
  }

  /** The ledger of a firm that was given aid, and a decision in it. */
  async aid(search: string): Promise<{ ledger: string; letter: string }> {
    const ledger = `${await this.firm(search)}/support`;
    const { items } = await read<{ items: { id: string; aidCents: number | null }[] }>(
      this.request,
      ledger.slice(1),
    );
    const granted = items.find(({ aidCents }) => aidCents !== null);
    return { ledger, letter: `${ledger}/${granted?.id}/letter` };
  }

  private api(list: string): string {
    return `programmes/${this.programmeId}/${list}`;
  }
}

interface ImportAnswer {
  readonly state: string;
  readonly kind: string;
  readonly columns: unknown;
  readonly decimalSign: string;
}

/** As a programme keeps its firms: new ones, a slip here and there, a long name. */
const FIRMS = [
  'Oma numero;Y-tunnus;Nimi;Kunta;Toimiala;Katuosoite',
  '901;0112038-9;Tuulenpesän ja Kuusamakujan yhdistetyt puutarhapalvelut ja kukkakauppa Oy;Mikkeli;47760;Porrassalmenkatu 12 B 34',
  '902;;Kampaamo Kaislikko;Savonlinna;96020;',
  '903;0112038-8;Väärä Numero Oy;Mikkeli;10710;',
  '904;2331972-7;Öljymäki Oy;Atlantis;10710;',
];
const OF_OTHER_NAMES = ['Nro;Firma;Muuta', '1;Kampaamo Kaislikko;soita keväällä'];

const inProgramme =
  (path: string): Place['path'] =>
  (find) =>
    Promise.resolve(`${find.programme}/${path}`);

const choose = (name: RegExp) => async (page: Page) => {
  await page.getByRole('radio', { name }).check();
};

const typeBusinessId = (id: string) => async (page: Page) => {
  await choose(/^Yhtiö/)(page);
  await page.getByLabel('Y-tunnus').fill(id);
};

const BY_STRANGERS: readonly Place[] = [
  { name: 'the door', path: '/sign-in' },
  { name: 'the door after the end of a session', path: '/sign-in?ended=true' },
  {
    name: 'the door with a flaw',
    path: '/sign-in',
    arrange: async (page) => {
      await page.getByLabel('Sähköposti').fill('outi');
      await page.getByRole('button', { name: 'Lähetä minulle koodi' }).click();
    },
  },
  {
    name: 'the door, waiting for a code',
    path: '/sign-in',
    arrange: async (page) => {
      await page.getByLabel('Sähköposti').fill('nobody@suurselka.example');
      await page.getByRole('button', { name: 'Lähetä minulle koodi' }).click();
      await page.getByLabel('Koodi').waitFor();
    },
  },
  {
    name: 'the door with a password',
    path: '/sign-in',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Kirjaudu salasanalla' }).click();
      await page.getByLabel('Salasana').waitFor();
    },
  },
  { name: 'the link of a mail', path: '/sign-in/link#token' },
  { name: 'an invitation without its end', path: '/invitation' },
  { name: 'an invitation to a meeting without its end', path: '/meeting' },
  { name: 'privacy notices', path: '/privacy' },
  { name: 'a privacy notice', path: (find) => find.notice() },
  { name: 'the accessibility statement', path: '/accessibility' },
];

const BY_ADVISORS: readonly Place[] = [
  { name: 'the worklist', path: inProgramme('worklist') },
  { name: 'firms', path: inProgramme('enterprises') },
  { name: 'the meetings of a month', path: inProgramme('networks/month') },
  { name: 'a month without meetings', path: inProgramme('networks/month?month=2001-01') },
  { name: 'firms that are not there', path: inProgramme('enterprises?search=eiole') },
  {
    name: 'firms that go to somebody else',
    path: async (find) =>
      `${find.programme}/enterprises/hand-over?from=${await find.busyAdvisor()}`,
    arrange: (page) => page.getByRole('checkbox').nth(1).check(),
  },
  { name: 'those who have agreed', path: inProgramme('enterprises/consents') },
  { name: 'firms that may be one', path: inProgramme('enterprises/duplicates') },
  { name: 'two firms side by side', path: (find) => find.twoFirms() },
  { name: 'the way in', path: inProgramme('enterprises/new') },
  {
    name: 'the way in of a company',
    path: inProgramme('enterprises/new'),
    arrange: async (page) => {
      await typeBusinessId('3990007-3')(page);
      await page.getByLabel('Yrityksen nimi').waitFor();
    },
  },
  {
    name: 'the way in with a wrong id',
    path: inProgramme('enterprises/new'),
    arrange: typeBusinessId('3990007-4'),
  },
  {
    name: 'the way in of a sole trader',
    path: inProgramme('enterprises/new'),
    arrange: choose(/^Toiminimi/),
  },
  {
    name: 'the way in: whom to be in touch with',
    path: inProgramme('enterprises/new'),
    arrange: async (page) => {
      await choose(/^Toiminimi/)(page);
      await page.getByLabel('Toiminimi tai yrittäjän nimi').fill('Kampaamo Suortuva');
      await page.getByRole('button', { name: 'Jatka' }).click();
      await page.getByRole('heading', { name: 'Kenen kanssa asioit' }).waitFor();
    },
  },
  {
    name: 'the way in: group and invitation',
    path: inProgramme('enterprises/new'),
    arrange: async (page) => {
      await choose(/^Toiminimi/)(page);
      await page.getByLabel('Toiminimi tai yrittäjän nimi').fill('Kampaamo Suortuva');
      await page.getByRole('button', { name: 'Jatka' }).click();
      await page.getByRole('button', { name: 'Jatka ilman yhteyshenkilöä' }).click();
      await page.getByRole('heading', { name: 'Viimeinen vaihe' }).waitFor();
    },
  },
  { name: 'a company', path: (find) => find.firm('Tuohivakan') },
  { name: 'a sole trader', path: (find) => find.firm('Saksikuu') },
  {
    name: 'the timeline of a firm',
    path: async (find) => `${await find.firm('Saksikuu')}/timeline`,
    arrange: (page) => page.getByRole('button', { name: 'Korjaa' }).first().click(),
  },
  {
    name: 'an agreement that nobody has written',
    path: async (find) => `${await find.firm('Saksikuu')}/agreement`,
  },
  {
    name: 'the support of a firm',
    path: async (find) => (await find.aid('Tuohivakan')).ledger,
    arrange: (page) => page.locator('summary').click(),
  },
  {
    name: 'aid that is recorded',
    path: async (find) => (await find.aid('Tuohivakan')).ledger,
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Kirjaa tuki' }).click();
      await page.getByLabel('Tämä on vähämerkityksistä tukea').check();
      await page.getByRole('button', { name: 'Tallenna tuki' }).click();
    },
  },
  {
    name: 'a declaration of aid with flaws',
    path: async (find) => (await find.aid('Tuohivakan')).ledger,
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Kirjaa vakuutus' }).click();
      await page.getByRole('button', { name: 'Lisää yritys' }).click();
      await page.getByRole('button', { name: 'Lisää tuki' }).click();
      await page.getByRole('button', { name: 'Tallenna vakuutus' }).click();
    },
  },
  {
    name: 'a check of the register',
    path: async (find) => (await find.aid('Tuohivakan')).ledger,
    arrange: (page) => page.getByRole('button', { name: 'Kirjaa rekisteritarkistus' }).click(),
  },
  {
    name: 'a firm that was given nothing',
    path: async (find) => `${await find.firm('Viivasto')}/support`,
  },
  { name: 'prospects', path: inProgramme('prospects') },
  {
    name: 'a search for prospects',
    path: inProgramme('prospects/find?municipality=491&years=5'),
  },
  {
    name: 'a prospect that was asked',
    path: async (find) =>
      `${find.programme}/prospects/${await find.first('prospects?state=interested')}`,
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).click();
      await page.getByRole('button', { name: 'Tallenna' }).click();
    },
  },
  {
    name: 'the training of a firm',
    path: async (find) => `${await find.firm('Saksikuu')}/training`,
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Kirjaa suoritus' }).click();
      await page.getByRole('button', { name: 'Tallenna suoritus' }).click();
    },
  },
  {
    name: 'a firm without training',
    path: async (find) => `${await find.firm('Viivasto')}/training`,
  },
  {
    name: 'the form of a declaration of aid',
    path: async (find) => `${(await find.aid('Tuohivakan')).ledger}/declaration`,
  },
  { name: 'a decision on aid', path: async (find) => (await find.aid('Tuohivakan')).letter },
  {
    name: 'a development path with goals and steps',
    path: async (find) => `${await find.firm('Tuohivakan')}/growth`,
  },
  {
    name: 'a growth path that has not begun',
    path: async (find) => `${await find.firm('Viivasto')}/growth`,
  },
  {
    name: 'a result of one round',
    path: async (find) => `${await find.firm('Tuohivakan')}/growth/results/network-capability`,
  },
  { name: 'export paths', path: async (find) => `${await find.firm('Tuohivakan')}/markets` },
  {
    name: 'challenges of a firm',
    path: async (find) => `${await find.firm('Villapouta')}/challenges`,
  },
  {
    name: 'innovations and first orders',
    path: async (find) => `${await find.firm('Tuohivakan')}/innovations`,
  },
  { name: 'facts to change', path: async (find) => `${await find.firm('Saksikuu')}/edit` },
  { name: 'groups', path: inProgramme('networks') },
  { name: 'a new group', path: inProgramme('networks/new') },
  { name: 'the operating model in groups', path: inProgramme('networks/adoption') },
  { name: 'practices of coordinators', path: inProgramme('practices') },
  { name: 'links of groups', path: inProgramme('links') },
  { name: 'coaching of a coordinator', path: async (find) => `${await find.group()}/coaching` },
  { name: 'a group', path: (find) => find.group() },
  { name: 'meetings of a group', path: async (find) => `${await find.group()}/meetings` },
  { name: 'a new meeting', path: async (find) => `${await find.group()}/meetings/new` },
  { name: 'a meeting', path: (find) => find.meeting() },
  { name: 'a meeting to come', path: (find) => find.meeting('planned') },
  { name: 'an invitation to a meeting', path: (find) => find.meetingLink() },
  {
    name: 'who came to a meeting',
    path: (find) => find.meeting(),
    arrange: (page) => page.getByRole('button', { name: 'Korjaa kirjausta' }).click(),
  },
  { name: 'a sign-in sheet', path: async (find) => `${await find.meeting()}/sheet` },
  { name: 'a group to change', path: async (find) => `${await find.group()}/edit` },
  { name: 'firms for a group', path: async (find) => `${await find.group()}/add` },
  { name: 'experiments', path: inProgramme('experiments') },
  { name: 'an experiment past its time', path: (find) => find.experiment('overdue=true') },
  { name: 'training', path: inProgramme('training') },
  { name: 'courses', path: inProgramme('courses') },
  { name: 'a new course', path: inProgramme('courses/new') },
  { name: 'network events', path: inProgramme('gatherings') },
  { name: 'a new network event', path: inProgramme('gatherings/new') },
  { name: 'a network event', path: (find) => find.gathering() },
  { name: 'the tables of a network event', path: (find) => find.gathering('/tables') },
  { name: 'export paths of all firms', path: inProgramme('markets') },
  { name: 'challenges of all firms', path: inProgramme('challenges') },
  { name: 'challenges that wait', path: inProgramme('challenges/waiting') },
  { name: 'a shared challenge', path: (find) => find.sharedChallenge() },
  { name: 'innovations of all firms', path: inProgramme('innovations') },
  { name: 'questions to researchers', path: inProgramme('research') },
  { name: 'commitments of researchers', path: inProgramme('research/commitments') },
  { name: 'consortia', path: inProgramme('research/consortia') },
  { name: 'research partners', path: inProgramme('research/partners') },
  {
    name: 'research questions of a firm',
    path: async (find) => `${await find.firm('Tuohivakan')}/research`,
  },
  { name: 'forums and fairs', path: inProgramme('innovations/forums') },
  { name: 'figures', path: inProgramme('figures') },
  { name: 'the firms behind a figure', path: (find) => find.cell() },
  { name: 'how the programme is set up', path: inProgramme('set-up') },
  { name: 'mails', path: inProgramme('mails') },
  { name: 'a mail', path: (find) => find.mail() },
  { name: 'settings', path: '/settings' },
  { name: 'access tokens', path: '/settings/access-tokens' },
  {
    name: 'a second step to turn on',
    path: '/settings/second-step',
    arrange: async (page) => {
      await page.getByRole('img', { name: 'Avain kuvana' }).waitFor();
    },
  },
  { name: 'a page that is not there', path: '/not-there' },
  { name: 'a page that is not hers', path: '/people' },
];

const BY_ENTREPRENEURS: readonly Place[] = [
  { name: 'my experiments', path: '/my' },
  { name: 'a new card', path: '/my/new' },
  {
    name: 'a card with flaws',
    path: '/my/new',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Aloita kokeilu' }).click();
    },
  },
  { name: 'my group', path: '/my/group' },
  {
    name: 'my turn to host',
    path: '/my/group',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'En voi isännöidä' }).click();
    },
  },
  { name: 'my growth path', path: '/my/growth' },
  {
    name: 'a self-assessment',
    path: '/my/growth',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Jatka väliarviointia' }).click();
      await page.getByRole('button', { name: 'Valmis, näytä tulos' }).waitFor();
    },
  },
  {
    name: 'a result of self-assessments',
    path: '/my/growth',
    arrange: async (page) => {
      await page.getByRole('link', { name: 'Katso tulos Digikypsyys' }).click();
      await page.getByText('Näytä taulukkona').click();
    },
  },
  { name: 'my export paths', path: '/my/markets' },
  { name: 'my challenges', path: '/my/challenges' },
  { name: 'my innovations', path: '/my/innovations' },
  { name: 'my questions to researchers', path: '/my/research' },
  { name: 'my support', path: '/my/support' },
  { name: 'my size', path: '/my/size' },
  { name: 'my training', path: '/my/training' },
  {
    name: 'a new line of my training plan',
    path: '/my/training',
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Lisää opittavaa' }).click();
      await page.getByRole('button', { name: 'Tallenna suunnitelmaan' }).click();
    },
  },
  { name: 'my courses', path: '/my/courses' },
  { name: 'my month', path: inProgramme('networks/month') },
  { name: 'my network events', path: '/my/gatherings' },
  { name: 'my consents', path: '/my/consents' },
  { name: 'my agreement', path: '/my/agreement' },
  { name: 'my timeline', path: '/my/timeline' },
  { name: 'a running experiment', path: (find) => find.experiment('stage=running') },
  { name: 'a closed experiment', path: (find) => find.experiment('stage=closed') },
  {
    name: 'the end of an experiment',
    path: async (find) => `${await find.experiment('stage=running')}/close`,
  },
];

const BY_COORDINATORS: readonly Place[] = [
  { name: 'my groups', path: '/groups' },
  { name: 'the month of my groups', path: inProgramme('networks/month') },
  { name: 'a group of mine', path: (find) => find.group() },
  { name: 'its meetings', path: async (find) => `${await find.group()}/meetings` },
  { name: 'a new meeting of mine', path: async (find) => `${await find.group()}/meetings/new` },
  { name: 'a meeting of mine', path: (find) => find.meeting() },
  { name: 'my settings', path: '/settings' },
];

const BY_MANAGERS: readonly Place[] = [
  {
    name: 'a coordinator to invite',
    path: (find) => find.group(),
    arrange: async (page) => {
      await page.getByRole('button', { name: 'Kutsu vetäjä' }).click();
      await page.getByRole('button', { name: 'Lähetä kutsu' }).click();
    },
  },
  { name: 'webhooks', path: inProgramme('webhooks') },
  { name: 'a new webhook', path: inProgramme('webhooks/new') },
  {
    name: 'a webhook',
    path: inProgramme('webhooks/new'),
    arrange: async (page) => {
      await page.getByLabel('Osoite').fill('https://hooks.example.org/verso');
      await page.getByLabel('Kokeilusta on päätetty').check();
      await page.getByRole('button', { name: 'Lisää webhook' }).click();
      await page.getByRole('link', { name: 'Jatka kokeilemaan' }).click();
      await page.getByRole('heading', { name: 'Lähetykset' }).waitFor();
    },
  },
  { name: 'the set-up of a programme', path: inProgramme('set-up') },
  { name: 'the basics of a programme', path: inProgramme('set-up/basics') },
  { name: 'where a programme is', path: inProgramme('set-up/area') },
  { name: 'the partners of a programme', path: inProgramme('set-up/partners') },
  { name: 'the funding of a programme', path: inProgramme('set-up/funding') },
  { name: 'the aims of a programme', path: inProgramme('set-up/aims') },
  { name: 'what newcomers are asked', path: inProgramme('enrolment-terms') },
  { name: 'files that come in', path: inProgramme('imports') },
  {
    name: 'a file whose columns are to be named',
    path: async (find) => `${find.programme}/${await find.file('muistio.csv', OF_OTHER_NAMES)}`,
  },
  {
    name: 'what would become of the rows of a file',
    path: (find) => find.checkedFile('yritykset.csv', FIRMS),
  },
  { name: 'the privacy desk', path: inProgramme('privacy') },
  { name: 'the privacy notice to edit', path: inProgramme('privacy/notice') },
  { name: 'requests for erasure', path: '/erasures' },
  { name: 'feedback', path: '/feedback' },
  { name: 'closing one’s account', path: '/settings/account' },
];

const BY_FUNDERS: readonly Place[] = [{ name: 'the review', path: '/review' }];

const BY_ADMINISTRATORS: readonly Place[] = [
  { name: 'people', path: '/people' },
  { name: 'a new person', path: '/people/new' },
  { name: 'a request for erasure', path: (find) => find.erasure() },
  { name: 'programmes', path: '/programmes' },
  { name: 'a new programme', path: '/programmes/new' },
  { name: 'all mails', path: '/mails' },
  { name: 'the state of the system', path: '/system' },
  { name: 'failed jobs', path: '/jobs' },
  { name: 'the audit trail', path: '/audit' },
  { name: 'the audit trail of nobody', path: '/audit?person=eiketaan' },
];

/** Every page there is, by who looks at it. */
export const TOUR: readonly { who: Who | null; places: readonly Place[] }[] = [
  { who: null, places: BY_STRANGERS },
  { who: 'hanna', places: BY_ADVISORS },
  { who: 'leena', places: BY_COORDINATORS },
  { who: 'marjut', places: BY_MANAGERS },
  { who: 'aino', places: BY_ENTREPRENEURS },
  { who: 'riitta', places: BY_FUNDERS },
  { who: 'outi', places: BY_ADMINISTRATORS },
];
