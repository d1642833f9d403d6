import { PASSWORD } from './world.mjs';

/** Signs a person in by password, as a browser does. Answers the cookies. */
export async function signIn(url, email) {
  const opened = await fetch(`${url}/api/session`);
  const { csrfToken } = await opened.json();
  const reply = await fetch(`${url}/api/session/password`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-csrf-token': csrfToken,
      cookie: cookiesOf(opened),
    },
    body: JSON.stringify({ email, password: PASSWORD }),
  });
  if (reply.status !== 200) throw new Error(`${email} cannot sign in: ${await reply.text()}`);
  return cookiesOf(reply);
}

const cookiesOf = ({ headers }) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
