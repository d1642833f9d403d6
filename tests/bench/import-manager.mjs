import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from './sign-in.mjs';

const ASK_AGAIN_MS = 100;

/** A manager with her files: she hands one in, looks at what would happen, and has it written. */
export async function managerOf({ url }, { programmeId, people }) {
  const { email } = people.find(({ role }) => role === 'manager');
  const signedIn = await signIn(url, email);
  const session = await fetch(`${url}/api/session`, { headers: { cookie: signedIn } });
  const set = session.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
  const { csrfToken } = await session.json();
  const headers = { cookie: [signedIn, ...set].join('; '), 'x-csrf-token': csrfToken };
  const path = `${url}/api/programmes/${programmeId}/imports`;
  const ask = async (rest, init = {}) => {
    const reply = await fetch(path + rest, { ...init, headers: { ...headers, ...init.headers } });
    if (!reply.ok) throw new Error(`${path}${rest}: ${reply.status} ${await reply.text()}`);
    return reply.json();
  };
  return {
    check: (file) => check(ask, file),
    write: (id) => write(ask, id),
  };
}

async function check(ask, { name, content }) {
  const { id, state, kind, columns, decimalSign } = await ask(`?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: content,
  });
  // only the first one: its columns are known from then on
  if (state === 'uploaded') {
    await ask(`/${id}/mapping`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kind, columns, decimalSign }),
    });
  }
  return until(ask, id, 'checked', 'done');
}

async function write(ask, id) {
  await ask(`/${id}/run`, { method: 'POST' });
  return until(ask, id, 'done');
}

async function until(ask, id, ...states) {
  for (;;) {
    const found = await ask(`/${id}`);
    if (states.includes(found.state)) return found;
    if (['failed', 'cancelled'].includes(found.state)) throw new Error(JSON.stringify(found));
    await sleep(ASK_AGAIN_MS);
  }
}
