import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const STORED = new URL(
  '../../../shared/data/ytj/v3_companies_real_nokia_2026.json',
  import.meta.url,
);
const OWN = new URL('./register-answer.json', import.meta.url);

/** A stored answer of the national register where there is one, else one of the same shape. */
export function storedAnswer(): { text: string; businessId: string; isReal: boolean } {
  const isReal = existsSync(STORED);
  if (!isReal) console.warn(`Skipped: no real answer of the register at ${STORED.pathname}`);
  const text = readFileSync(isReal ? STORED : OWN, 'utf8');
  const answer = JSON.parse(text) as { companies: { businessId: { value: string } }[] };
  return { text, businessId: answer.companies[0]!.businessId.value, isReal };
}

/** An answer about one company, in the register's shape. */
export function answerAbout(businessId: string, name: string): string {
  const text = readFileSync(OWN, 'utf8');
  const answer = JSON.parse(text) as { companies: Record<string, unknown>[] };
  const company = answer.companies[0]!;
  const names = [{ name, type: '1', version: 1, source: '1' }];
  const companies = [{ ...company, businessId: { value: businessId, source: '3' }, names }];
  return JSON.stringify({ totalResults: 1, companies });
}

export const EMPTY = '{"totalResults":0,"companies":[]}';

/** A register on this machine that answers what a test tells it to. */
export class RegisterServer {
  /** What was asked for, in order. */
  readonly asked: string[] = [];
  private listener: RequestListener = (_, response) => response.end(EMPTY);

  private constructor(private readonly server: Server) {}

  static async start(): Promise<RegisterServer> {
    const server = createServer((request, response) => {
      register.asked.push(request.url ?? '');
      register.listener(request, response);
    });
    const register = new RegisterServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return register;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/opendata-ytj-api/v3`;
  }

  /** Knows one company by its Business ID, and none by place. */
  knowOnly(businessId: string, name: string): void {
    this.listener = (request, response) => {
      const asked = new URL(request.url ?? '', this.url).searchParams.get('businessId');
      response.end(asked === businessId ? answerAbout(businessId, name) : EMPTY);
    };
  }

  answerWith(body: string, status = 200, headers: Record<string, string> = {}): void {
    this.listener = (_, response) => response.writeHead(status, headers).end(body);
  }

  behave(listener: RequestListener): void {
    this.listener = listener;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
