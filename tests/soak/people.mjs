import { randomUUID } from 'node:crypto';

/** What people of each role do in one sitting, again and again; nothing of it may fail. */
export const SITTINGS = {
  advisor,
  manager,
  entrepreneur,
  funder,
  administrator,
};

/** Whom the demo knows in each role, and how many of them sit at once. */
export const EMAILS = {
  advisor: [
    'hanna.pulkkinen@suurselka.example',
    'jukka-pekka.vaisanen@linnanlahti.example',
    'tiina.korhonen-rasanen@kallanranta.example',
  ],
  manager: ['marjut.tiainen@jarviranta.example'],
  entrepreneur: ['aino.karkkainen@saksikuu.example', 'juhani.kettunen@tuohivakka.example'],
  funder: ['riitta.ahvenainen@suursaimaanliitto.example'],
  administrator: ['outi.halme@jarviranta.example'],
};

const any = (items) => items[Math.floor(Math.random() * items.length)];
const today = () => new Date().toISOString().slice(0, 10);

/** Looks at the day, opens firms, notes a meeting; enrols a firm now and then. */
async function advisor(client, { programmeId, nth }) {
  const path = `/programmes/${programmeId}`;
  await client.get(`${path}/worklist`);
  const list = await client.get(`${path}/enterprises?sort=name`);
  if (!list?.items.length) return;
  const firm = `${path}/enterprises/${any(list.items).id}`;
  await client.get(firm);
  await client.post(`${firm}/touchpoints`, { kind: 'meeting', happenedOn: today() });
  const { items: experiments = [] } = (await client.get(`${path}/experiments`)) ?? {};
  if (experiments.length > 0) await client.get(`${path}/experiments/${any(experiments).id}`);
  const { items: networks = [] } = (await client.get(`${path}/networks`)) ?? {};
  if (networks.length > 0) await client.get(`${path}/networks/${any(networks).id}`);
  if (nth % 10 === 0) {
    await client.post(`${path}/enrolments`, {
      ...{ name: `Kestävä ${randomUUID()}`, businessId: null, kind: 'sole-trader' },
      ...{ legalForm: 'sole-trader', industryCode: null, industryCodeSet: null },
      municipalityCode: '491',
    });
  }
}

/** Reads figures, takes a list out, brings the same file in again now and then. */
async function manager(client, { programmeId, nth, wait }) {
  const path = `/programmes/${programmeId}`;
  await client.get(`${path}/kpis`);
  await client.get(`${path}/networks`);
  await client.get(
    `/exports/file?list=enterprises&programmeId=${programmeId}&format=csv&language=fi`,
  );
  await client.get(`${path}/imports`);
  await client.get(`${path}/webhooks`);
  if (nth % 10 === 0) await importFile(client, path, wait);
}

async function importFile(client, path, wait) {
  const rows = Array.from({ length: 200 }, (_, n) => `K${n};Kestävä yritys ${n} Oy`);
  const file = await client.upload(
    `${path}/imports?name=firmat.csv`,
    `Oma numero;Nimi\n${rows.join('\n')}`,
  );
  if (!file) return;
  const address = `${path}/imports/${file.id}`;
  const { kind, columns, decimalSign } = file;
  if (file.state === 'uploaded')
    await client.put(`${address}/mapping`, { kind, columns, decimalSign });
  const hasCome = async (...states) => states.includes((await client.get(address))?.state);
  if (!(await wait(() => hasCome('checked', 'done')))) return;
  // the same as before: nothing is left to do
  if (await hasCome('done')) return;
  await client.post(`${address}/run`);
  await wait(() => hasCome('done'));
}

/** Looks at her experiments and writes down what happened. */
async function entrepreneur(client) {
  const { items = [] } = (await client.get('/my/experiments')) ?? {};
  await client.get('/settings/sessions');
  const running = items.filter(({ stage }) => stage === 'running');
  if (running.length === 0) return;
  const { id, programmeId } = any(running);
  const path = `/programmes/${programmeId}/experiments/${id}`;
  await client.get(path);
  await client.post(`${path}/observations`, { id: randomUUID(), trials: 1, successes: 1 });
}

/** Reads what is published. */
async function funder(client) {
  const { items = [] } = (await client.get('/review/programmes')) ?? {};
  if (items.length > 0) await client.get(`/review/programmes/${any(items).id}`);
}

/** Looks after the house; invites somebody now and then. */
async function administrator(client, { nth }) {
  for (const path of ['/people', '/mails', '/job-failures', '/system']) await client.get(path);
  if (nth % 5 === 0) {
    await client.post('/people', {
      ...{ email: `kestava-${randomUUID()}@test.example`, name: 'Kestävä Henkilö' },
      ...{ language: 'fi', role: 'administrator', programmeId: null },
    });
  }
}
