import { readFileSync } from 'node:fs';

/**
 * PostgreSQL refuses to run as root: then it runs as an account that exists already.
 * Answers {} for an ordinary user, and what spawn() takes (uid, gid) otherwise.
 */
export function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const line = accounts.find((account) => account.startsWith(`${name}:`));
    if (line === undefined) continue;
    const [, , uid, gid] = line.split(':');
    return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL cannot run as root, and there is no account "postgres" or "nobody".');
}
