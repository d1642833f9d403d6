import type { APIRequestContext, Page } from '@playwright/test';

/** Those of the demo story whom the browser tests know by name. */
export const PEOPLE = {
  /** Advisor in Mikkeli. */
  hanna: 'hanna.pulkkinen@suurselka.example',
  /** Advisor in Savonlinna. */
  jukka: 'jukka-pekka.vaisanen@linnanlahti.example',
  /** Looks after the groups of Järvi-Saimaa and Pieksämäki, and is no staff. */
  leena: 'leena.hirvensalo@paivatuuli.example',
  /** Manager of the programme. */
  marjut: 'marjut.tiainen@jarviranta.example',
  /** Funder of the programme. */
  riitta: 'riitta.ahvenainen@suursaimaanliitto.example',
  /** Administrator. */
  outi: 'outi.halme@jarviranta.example',
  /** Advisor of another programme. */
  tiina: 'tiina.korhonen-rasanen@kallanranta.example',
  /** Entrepreneur with two running experiments. */
  aino: 'aino.karkkainen@saksikuu.example',
  /** Entrepreneur. */
  juhani: 'juhani.kettunen@tuohivakka.example',
} as const;
export type Who = keyof typeof PEOPLE;

export const PASSWORD = 'kahvi ja korvapuusti';

interface SessionAnswer {
  readonly csrfToken: string;
  readonly grants: readonly { readonly role: string; readonly programmeId: string | null }[];
}

/**
 * Signs somebody of the story in without the door, for tests that are about something else.
 * @returns the id of the first programme she has to do with, empty when there is none
 */
export async function signIn(page: Page, who: Who): Promise<string> {
  const { request } = page.context();
  const { grants } = await write<SessionAnswer>(request, 'session/demo', { email: PEOPLE[who] });
  return grants.find(({ programmeId }) => programmeId !== null)?.programmeId ?? '';
}

/** Reads from the API as whoever is signed in. */
export async function read<Answer>(request: APIRequestContext, path: string): Promise<Answer> {
  const response = await request.get(`/api/${path}`);
  if (!response.ok()) throw new Error(`GET ${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** Writes through the API as whoever is signed in: for what a test only needs to be there. */
export async function write<Answer>(
  request: APIRequestContext,
  path: string,
  data: object,
): Promise<Answer> {
  const { csrfToken } = await read<SessionAnswer>(request, 'session');
  const response = await request.post(`/api/${path}`, {
    data,
    headers: { 'X-CSRF-Token': csrfToken },
  });
  if (!response.ok()) {
    throw new Error(`POST ${path}: ${response.status()} ${await response.text()}`);
  }
  const text = await response.text();
  return (text === '' ? {} : JSON.parse(text)) as Answer;
}
