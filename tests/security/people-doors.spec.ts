import type { Client } from 'pg';

import { type Cast, othersThan, readCast } from './cast.js';
import { asPerson, asRuntime, asSuperuser, attempt } from './wall.js';

const NOW = '2026-06-01T08:00:00Z';
const EXPIRES = '2026-07-01T08:00:00Z';
const TOO_LATE = '2026-07-02T08:00:00Z';
const NEW = '01900000-0000-7000-8000-0000000000f2';
const INVITATION = '01900000-0000-7000-8000-0000000000f3';
const GRANT = '01900000-0000-7000-8000-0000000000f4';
const INVITE = `SELECT verso.invite_person($1, 'Uusi Nimi', $2, '+358401234567', 'sv', $3) AS id`;
const OPEN = 'SELECT * FROM verso.open_invitation($1, $2, $3)';
const ACCEPT = 'SELECT * FROM verso.accept_invitation($1, $2, $3, $4, $5)';

/** The doors to people: inviting somebody who may be hidden, and answering before signing in. */
describe('the doors to people', () => {
  let superuser: Client;
  let app: Client;
  let cast: Cast;
  let hiddenEmail: string;

  beforeAll(async () => {
    superuser = await asSuperuser();
    app = await asRuntime('verso_app');
    cast = await readCast(superuser);
    const { rows: found } = await superuser.query<{ email: string }>(
      'SELECT email FROM person_identity WHERE person_id = $1',
      [cast.foreignEntrepreneur],
    );
    hiddenEmail = found[0]!.email;
  });
  afterAll(async () => {
    await app.end();
    await superuser.end();
  });

  const rows = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
    (await app.query<Record<string, unknown>>(sql, values)).rows;

  describe('invite_person', () => {
    const IDENTITY = 'SELECT name, email, phone FROM person_identity WHERE person_id = $1';

    it('makes a person of a new address, and answers the one who has it', async () => {
      const people = await asPerson(app, cast.advisor, async () => [
        ...(await rows(INVITE, [NEW, 'Uusi@Posti.example', NOW])),
        ...(await rows(INVITE, [GRANT, 'uusi@posti.example', NOW])),
        ...(await rows(INVITE, [GRANT, hiddenEmail, NOW])),
      ]);

      expect(people).toEqual([{ id: NEW }, { id: NEW }, { id: cast.foreignEntrepreneur }]);
    });

    it('changes nobody, and tells nothing of somebody hidden, also when she is invited', async () => {
      const seen = await asPerson(app, cast.advisor, async () => {
        await rows(INVITE, [NEW, hiddenEmail, NOW]);
        await invite(cast.foreignEntrepreneur);
        return rows(IDENTITY, [cast.foreignEntrepreneur]);
      });
      const own = await asPerson(app, cast.foreignEntrepreneur, () =>
        rows(IDENTITY, [cast.foreignEntrepreneur]),
      );

      expect(seen).toEqual([]);
      expect(own[0]).toMatchObject({ email: hiddenEmail });
      expect(own[0]!['name']).not.toBe('Uusi Nimi');
    });

    it('is refused to everybody but staff and administrators', async () => {
      for (const [name, person] of othersThan(
        cast,
        ...(['administrator', 'manager', 'advisor', 'foreignManager', 'foreignAdvisor'] as const),
      )) {
        const answer = await asPerson(app, person, () =>
          attempt(app, INVITE, [NEW, 'a@b.fi', NOW]),
        );
        expect([name, answer]).toEqual([name, { refusedBy: 'wall' }]);
      }
    });
  });

  /** An invitation to the cast's firm, by whoever acts, for a contact made for it. */
  async function invite(personId: string): Promise<void> {
    const contact = crypto.randomUUID();
    const place = [cast.programme, cast.ownFirm];
    await rows(
      `INSERT INTO contact (id, programme_id, enterprise_id, name, email, language, recorded_at, recorded_by)
       VALUES ($3, $1, $2, 'Kutsuttu Nimi', 'kutsuttu@posti.example', 'fi', $4, verso.person_id())`,
      [...place, contact, NOW],
    );
    await rows(
      `INSERT INTO invitation (id, programme_id, enterprise_id, contact_id, person_id, token_hash, code_hash, attempts,
                               sent_at, sent_by, expires_at)
       VALUES ($4, $1, $2, $3, $5, 'token', 'code', 0, $6, verso.person_id(), $7)`,
      [...place, contact, INVITATION, personId, NOW, EXPIRES],
    );
  }

  /** Sends one to a newcomer as the advisor, then goes on as nobody, in one transaction. */
  function invited<T>(work: () => Promise<T>): Promise<T> {
    return asPerson(app, cast.advisor, async () => {
      await rows(INVITE, [NEW, 'uusi@posti.example', NOW]);
      await invite(NEW);
      return actingAs('', work);
    });
  }

  /** The same to somebody who has roles elsewhere, going on as `person`. */
  function invitedKnown<T>(person: string, work: () => Promise<T>): Promise<T> {
    return asPerson(app, cast.advisor, async () => {
      await invite(cast.foreignEntrepreneur);
      return actingAs(person, work);
    });
  }

  async function actingAs<T>(person: string, work: () => Promise<T>): Promise<T> {
    await app.query(`SELECT set_config('verso.person_id', $1, true)`, [person]);
    return work();
  }

  describe('open_invitation', () => {
    it('tells the holder of the link what she needs to answer, and no more', async () => {
      const [found] = await invited(() => rows(OPEN, [INVITATION, 'token', NOW]));

      expect(Object.keys(found!).sort()).toEqual(
        [
          ...[
            'state',
            'programme_code',
            'programme_label',
            'network_name',
            'enterprise_name',
            'invited_name',
          ],
          ...['inviter_name', 'language', 'expires_at', 'funding'],
        ].sort(),
      );
      expect(found).toMatchObject({ state: 'pending', invited_name: 'Kutsuttu Nimi' });
    });

    it('tells nobody anything without the right link', async () => {
      const told = await invited(async () => [
        ...(await rows(OPEN, [INVITATION, 'code', NOW])),
        ...(await rows(OPEN, [INVITATION, '%', NOW])),
        ...(await rows(OPEN, [NEW, 'token', NOW])),
      ]);

      expect(told).toEqual([]);
    });
  });

  describe('accept_invitation', () => {
    const accept = (token: string, code: string, now = NOW) =>
      rows(ACCEPT, [INVITATION, token, code, GRANT, now]);

    it.each([
      ['link', 'token', 'x'],
      ['code', 'x', 'code'],
    ])('gives the firm to the holder of the %s, once', async (_, token, code) => {
      const answers = await invited(async () => [
        await accept(token, code),
        await accept(token, code),
      ]);

      expect(answers).toEqual([
        [
          {
            person_id: NEW,
            programme_id: cast.programme,
            enterprise_id: cast.ownFirm,
          },
        ],
        [],
      ]);
    });

    it('brings nobody in as somebody who has roles already: she accepts as herself', async () => {
      const answers: Record<string, unknown>[][] = [];
      for (const person of ['', cast.advisor, cast.foreignEntrepreneur]) {
        answers.push(await invitedKnown(person, () => accept('token', 'code')));
      }

      expect(answers).toMatchObject([[], [], [{ person_id: cast.foreignEntrepreneur }]]);
    });

    it('gives a role of that firm and no other', async () => {
      const grants = await invited(async () => {
        await accept('token', '');
        return actingAs(NEW, () =>
          rows('SELECT role, enterprise_id FROM role_grant WHERE id = $1', [GRANT]),
        );
      });

      expect(grants).toEqual([{ role: 'entrepreneur', enterprise_id: cast.ownFirm }]);
    });

    it('closes the way of codes after five wrong ones, and leaves the link open', async () => {
      const answers = await invited(async () => {
        for (let tries = 0; tries < 5; tries += 1) await accept('x', 'wrong');
        return [(await accept('x', 'code')).length, (await accept('token', 'x')).length];
      });

      expect(answers).toEqual([0, 1]);
    });

    it('is over at its end, and when it was taken back', async () => {
      const late = await invited(() => accept('token', 'code', TOO_LATE));
      const revoked = await asPerson(app, cast.advisor, async () => {
        await rows(INVITE, [NEW, 'uusi@posti.example', NOW]);
        await invite(NEW);
        await rows('UPDATE invitation SET revoked_at = $2 WHERE id = $1', [INVITATION, NOW]);
        return accept('token', 'code');
      });

      expect([late, revoked]).toEqual([[], []]);
    });
  });

  describe('invitation_asks_sign_in', () => {
    const asks = async (token: string): Promise<unknown> =>
      (
        await rows('SELECT verso.invitation_asks_sign_in($1, $2) AS asks', [INVITATION, token])
      )[0]?.['asks'];

    it('asks everyone but herself to sign in, when the invited one has roles already', async () => {
      expect(await invitedKnown('', () => asks('token'))).toBe(true);
      expect(await invitedKnown(cast.advisor, () => asks('token'))).toBe(true);
      expect(await invitedKnown(cast.foreignEntrepreneur, () => asks('token'))).toBe(false);
    });

    it('asks no newcomer, and tells nothing without the link', async () => {
      expect(await invited(() => asks('token'))).toBe(false);
      expect(await invitedKnown('', () => asks('x'))).toBe(false);
    });
  });
});
