import type { Client } from 'pg';

import { type Cast, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser } from './wall.js';

const SENT = '2026-06-01T08:00:00Z';
const BEFORE = '2026-06-09T17:59:00Z';
const AFTER = '2026-06-09T18:00:00Z';
const MEETING = '01900000-0000-7000-8000-0000000000e1';
const INVITATION = '01900000-0000-7000-8000-0000000000e2';
const OPEN = 'SELECT * FROM verso.open_meeting_invitation($1, $2, $3)';
const ANSWER = 'SELECT verso.answer_meeting_invitation($1, $2, $3, $4, $5) AS taken';

/** The doors to a meeting: who holds the link of a mail answers, without an account. */
describe('the doors to a meeting', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await app.query<Record<string, unknown>>(sql, values)).rows;

  /** Asks somebody of the cast's firm as the advisor, then goes on as nobody, in one transaction. */
  function asked<T>(work: () => Promise<T>): Promise<T> {
    return asPerson(app, cast.advisor, async () => {
      const [contact, group] = [crypto.randomUUID(), await groupOfFirm()];
      const place = [cast.programme, group];
      await rows(
        `INSERT INTO meeting (id, programme_id, network_id, meets_on, starts_at, ends_at, place, at_coordinator, state,
                              arranged_at, created_at, created_by)
         VALUES ($3, $1, $2, '2026-06-09', '18:00', '21:00', 'Paja', false, 'planned', $4, $4, verso.person_id())`,
        [...place, MEETING, SENT],
      );
      await rows(
        `INSERT INTO contact (id, programme_id, enterprise_id, name, email, language, recorded_at, recorded_by)
         VALUES ($3, $1, $2, 'Kysytty Nimi', 'kysytty@posti.example', 'sv', $4, verso.person_id())`,
        [cast.programme, cast.ownFirm, contact, SENT],
      );
      await rows(
        `INSERT INTO meeting_invitation (id, programme_id, network_id, meeting_id, enterprise_id, contact_id, token_hash,
                                         sent_at, sent_by, asked_at)
         VALUES ($3, $1, $2, $4, $5, $6, 'token', $7, verso.person_id(), $7)`,
        [...place, INVITATION, MEETING, cast.ownFirm, contact, SENT],
      );
      await actAs('');
      return work();
    });
  }
  const actAs = (person: string) =>
    app.query(`SELECT set_config('verso.person_id', $1, true)`, [person]);
  const groupOfFirm = async (): Promise<unknown> => {
    const [member] = await rows(
      `SELECT network_id FROM network_member
        WHERE programme_id = $1 AND enterprise_id = $2 AND left_on IS NULL LIMIT 1`,
      [cast.programme, cast.ownFirm],
    );
    return member?.['network_id'];
  };
  const answer = (given: string, at = BEFORE, token = 'token') =>
    rows(ANSWER, [INVITATION, token, given, null, at]);
  const answered = async () => {
    await actAs(cast.advisor);
    return rows('SELECT answer FROM meeting_invitation WHERE id = $1', [INVITATION]);
  };

  describe('open_meeting_invitation', () => {
    it('says what stands in the mail, to the minute at which the evening ends', async () => {
      const [open, over] = await asked(async () => [
        ...(await rows(OPEN, [INVITATION, 'token', BEFORE])),
        ...(await rows(OPEN, [INVITATION, 'token', AFTER])),
      ]);

      expect(open).toMatchObject({
        ...{ state: 'open', answer: null, invited_name: 'Kysytty Nimi', language: 'sv' },
        ...{ place: 'Paja', starts_at: '18:00', ends_at: '21:00', host_name: null },
      });
      expect(over).toMatchObject({ state: 'over' });
    });

    it('says nothing without the token of the link', async () => {
      expect(await asked(() => rows(OPEN, [INVITATION, 'wrong', BEFORE]))).toEqual([]);
    });
  });

  describe('open_calendar_feed', () => {
    const FEED = 'SELECT * FROM verso.open_calendar_feed($1)';
    const subscribed = <T>(work: () => Promise<T>): Promise<T> =>
      asPerson(app, cast.entrepreneur, async () => {
        await rows(
          `INSERT INTO calendar_feed (id, person_id, token_hash, made_at)
           VALUES ($1, verso.person_id(), 'secret', $2)`,
          [INVITATION, SENT],
        );
        await actAs('');
        return work();
      });

    it('says to nobody in particular whose calendar an address is', async () => {
      expect(await subscribed(() => rows(FEED, ['secret']))).toMatchObject([
        { person_id: cast.entrepreneur, programme_id: null, network_id: null },
      ]);
    });

    it('says nothing of another address, nor of an older one', async () => {
      expect(await subscribed(() => rows(FEED, ['wrong']))).toEqual([]);
      const renewed = await subscribed(async () => {
        await actAs(cast.entrepreneur);
        await rows(`UPDATE calendar_feed SET token_hash = 'newer' WHERE id = $1`, [INVITATION]);
        await actAs('');
        return rows(FEED, ['secret']);
      });
      expect(renewed).toEqual([]);
    });
  });

  describe('answer_meeting_invitation', () => {
    it('takes the latest answer, and none once the evening is over', async () => {
      const seen = await asked(async () => [
        ...(await answer('no')),
        ...(await answer('yes')),
        ...(await answer('no', AFTER)),
        ...(await answered()),
      ]);

      expect(seen).toEqual([{ taken: true }, { taken: true }, { taken: false }, { answer: 'yes' }]);
    });

    it('takes none without the token, nor for what was called off', async () => {
      const seen = await asked(async () => [
        ...(await answer('yes', BEFORE, 'wrong')),
        ...(await calledOff()),
        ...(await answer('yes')),
        ...(await answered()),
      ]);

      expect(seen).toEqual([{ taken: false }, { taken: false }, { answer: null }]);
    });

    const calledOff = async () => {
      await actAs(cast.advisor);
      await rows(`UPDATE meeting SET state = 'cancelled', settled_at = $2 WHERE id = $1`, [
        ...[MEETING, SENT],
      ]);
      await actAs('');
      return [];
    };
  });
});
