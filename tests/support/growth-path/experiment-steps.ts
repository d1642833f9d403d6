import type { Firm, Programme } from './fixtures.js';
import type { Client, Reply } from './test-api.js';

/** A card that is ready to start on 2 March 2026. */
export function aCard(firm: Firm) {
  return {
    enterpriseId: firm.id,
    title: 'Ajanvaraus verkossa',
    theme: 'service',
    hypothesisKind: 'desirability',
    hypothesis: 'Asiakkaat varaavat ajan itse, kun se käy verkossa.',
    test: 'Näytämme varausnapin kolmellekymmenelle kävijälle.',
    metricLabel: 'varasi ajan',
    trialLabel: 'kävijää',
    direction: 'at-least',
    criterionShare: 0.1 as number | null,
    plannedTrials: 30 as number | null,
    startsOn: '2026-03-02' as string | null,
    endsOn: '2026-03-29' as string | null,
  };
}
export type Card = ReturnType<typeof aCard> & { visibility?: string };

/** The same card, as it is sent to change one. */
export function aChange(firm: Firm): Omit<Card, 'enterpriseId'> {
  return Object.fromEntries(
    Object.entries(aCard(firm)).filter(([field]) => field !== 'enterpriseId'),
  ) as unknown as Omit<Card, 'enterpriseId'>;
}

/** Writes a draft and answers its id. */
export async function draft(client: Client, programme: Programme, card: Card): Promise<string> {
  const reply = await client.post(`/programmes/${programme.id}/experiments`, card);
  requireDone(reply);
  return reply.body.id as string;
}

export async function start(client: Client, programme: Programme, id: string): Promise<Reply> {
  return step(client, `/programmes/${programme.id}/experiments/${id}/start`);
}

/** A running experiment of a firm. */
export async function running(client: Client, programme: Programme, card: Card): Promise<string> {
  const id = await draft(client, programme, card);
  await start(client, programme, id);
  return id;
}

async function step(client: Client, path: string, body: object = {}): Promise<Reply> {
  const reply = await client.post(path, body);
  requireDone(reply);
  return reply;
}

function requireDone({ status, text }: Reply): void {
  if (status >= 300) throw new Error(`${status} ${text}`);
}
