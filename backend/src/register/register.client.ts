import { setTimeout as sleep } from 'node:timers/promises';

import { Inject, Injectable, Logger } from '@nestjs/common';

import { Clock } from '../platform/clock/clock.js';
import { AppError } from '../platform/errors/app-error.js';
import { countCompanies, readCompanies, readCompany, readTotal } from './prh-answer.js';
import type { RegisterCompany, RegisterSource } from './register-company.js';
import { askOnce, type RegisterReply } from './register-request.js';

/** Where the register answers, and which one it is. */
export interface RegisterPlace {
  /** Base address, as `https://avoindata.prh.fi/opendata-ytj-api/v3`. */
  readonly baseUrl: string;
  readonly source: RegisterSource;
}

export interface RegisterSettings {
  /** Read at each question: the demo's register moves with its port. */
  readonly place: () => RegisterPlace;
  readonly tries: number;
  /** All tries and the pauses between them, in milliseconds. */
  readonly totalMs: number;
  /** The first pause, in milliseconds; each further one is twice as long. */
  readonly pauseMs: number;
}

/** What a register answered. */
export interface RegisterFinding {
  readonly company: RegisterCompany | null;
  readonly source: RegisterSource;
}

/** Which companies are asked for: one page of those registered in a town since a day. */
export interface CompanySearch {
  /** The Finnish name of a municipality. */
  readonly location: string;
  /** `YYYY-MM-DD`. */
  readonly registeredFrom: string;
  /** From 1; a page has a hundred companies. */
  readonly page: number;
}

/** A page of what a register found. */
export interface RegisterPage {
  readonly companies: readonly RegisterCompany[];
  /** How many this page had, also those that could not be read. */
  readonly received: number;
  /** On all pages; null where the register does not say. */
  readonly total: number | null;
  readonly source: RegisterSource;
}

export const REGISTER_PAGE = 100;

export const REGISTER_SETTINGS = Symbol('REGISTER_SETTINGS');
export const REGISTER_PATIENCE = { tries: 3, totalMs: 15_000, pauseMs: 500 } as const;

/** The national register over HTTP (PRH's YTJ open data, version 3). */
@Injectable()
export class RegisterClient {
  private readonly logger = new Logger(RegisterClient.name);

  constructor(
    @Inject(REGISTER_SETTINGS) private readonly settings: RegisterSettings,
    private readonly clock: Clock,
  ) {}

  /**
   * The company with this Business ID, `null` when the register has none: sole traders are not
   * in it. Throws `register.unavailable` when it does not answer in time.
   */
  async find(businessId: string): Promise<RegisterFinding> {
    const { answer, source } = await this.companies({ businessId });
    return { company: answer === null ? null : readCompany(answer, businessId), source };
  }

  /** A page of companies. Throws `register.unavailable` when the register does not answer in time. */
  async search({ location, registeredFrom, page }: CompanySearch): Promise<RegisterPage> {
    const asked = { location, registrationDateStart: registeredFrom, page: String(page) };
    const { answer, source } = await this.companies(asked);
    const received = countCompanies(answer);
    return { companies: readCompanies(answer), received, total: readTotal(answer), source };
  }

  private async companies(
    asked: Readonly<Record<string, string>>,
  ): Promise<{ readonly answer: unknown; readonly source: RegisterSource }> {
    const { baseUrl, source } = this.settings.place();
    const url = new URL(`${baseUrl.replace(/\/+$/, '')}/companies`);
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    const reply = await this.ask(url);
    return { answer: reply.kind === 'answer' ? reply.body : null, source };
  }

  private async ask(url: URL): Promise<RegisterReply> {
    const { tries, totalMs, pauseMs } = this.settings;
    const startMs = performance.now();
    const leftMs = (): number => totalMs - (performance.now() - startMs);
    for (let attempt = 1; ; attempt += 1) {
      // What is left is shared by the tries that are left: a slow first one leaves room for others.
      const timeoutMs = leftMs() / (tries - attempt + 1);
      const reply = await askOnce(url, timeoutMs, this.clock.nowMs());
      if (reply.kind !== 'failed') return reply;
      const pause = reply.retry && (reply.retry.afterMs ?? pauseMs * 2 ** (attempt - 1));
      if (pause === false || attempt === tries || pause >= leftMs()) {
        throw this.unavailable(attempt, totalMs - leftMs(), reply.reason);
      }
      await sleep(pause);
    }
  }

  // The Business ID stays out of the log: a sole trader's is that of a person.
  private unavailable(tries: number, spentMs: number, reason: string): AppError {
    const seconds = Math.round(spentMs / 100) / 10;
    this.logger.warn({ message: 'The register does not answer', tries, seconds, reason });
    return new AppError('unavailable', 'register.unavailable', { params: { tries, seconds } });
  }
}
