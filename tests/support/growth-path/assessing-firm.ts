import { instrumentOf, itemCodes } from '@verso/domain';

import type { Firm, Fixtures, Programme } from './fixtures.js';
import type { Client, Reply } from './test-api.js';

/** What is assessed, and when. */
interface Round {
  readonly instrument?: 'digital-maturity' | 'growth-management' | 'network-capability';
  readonly round?: 'start' | 'middle' | 'end';
}

/** A firm, and what is done about its self-assessments: by its advisor, unless somebody else does it. */
export class AssessingFirm {
  private constructor(
    readonly firm: Firm,
    private readonly programme: Programme,
    private readonly advisor: Client,
  ) {}

  static async of(fixtures: Fixtures, programme: Programme, advisor: Client) {
    return new AssessingFirm(await fixtures.firm(programme), programme, advisor);
  }

  at(rest = ''): string {
    return `/programmes/${this.programme.id}/enterprises/${this.firm.id}/growth${rest}`;
  }

  start(round: Round = {}, by = this.advisor): Promise<Reply> {
    return by.post(this.at('/sheets'), {
      instrument: 'digital-maturity',
      round: 'start',
      ...round,
    });
  }

  answer(sheetId: string, answers: object, by = this.advisor): Promise<Reply> {
    const list = Object.entries(answers).map(([item, value]) => ({
      item,
      value: value as unknown,
    }));
    return by.post(this.at(`/sheets/${sheetId}/answers`), { answers: list });
  }

  finish(sheetId: string, by = this.advisor): Promise<Reply> {
    return by.post(this.at(`/sheets/${sheetId}/finish`), {});
  }

  /** A whole round with one answer throughout. */
  async finished(value: number, round: Round = {}, by = this.advisor): Promise<Reply> {
    const { instrument = 'digital-maturity' } = round;
    const { body } = await this.start(round, by);
    const codes = itemCodes(instrumentOf(instrument));
    await this.answer(body.id, Object.fromEntries(codes.map((code) => [code, value])), by);
    return this.finish(body.id, by);
  }

  async view(by = this.advisor) {
    return (await by.get(this.at())).body;
  }

  async group(instrument = 'digital-maturity', by = this.advisor) {
    return (await by.get(this.at(`/group?instrument=${instrument}`))).body.items as Median[];
  }
}

interface Median {
  readonly round: string;
  readonly dimension: string;
  readonly median: number;
}
