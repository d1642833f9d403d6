import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartProblem } from './settings.mjs';

/**
 * One `npm start` for each data folder. The lock is an abstract socket: the kernel frees it when the
 * process ends, however it ends, so no stale lock can be left behind.
 */
export async function takeLock({ dataFolder, port }) {
  const name = `\0verso-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 32)}`;
  const address = `http://localhost:${port}`;
  const server = createServer((socket) =>
    socket.end(JSON.stringify({ pid: process.pid, address })),
  );
  if (await listens(server, { path: name })) {
    server.unref();
    return;
  }
  const other = await askHolder(name);
  throw new StartProblem(
    `Verso already runs here (process ${other.pid}, ${other.address}). Stop that one first, or give this one a data folder of its own: VERSO_DATA.`,
  );
}

function listens(server, options) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
    server.listen(options, () => resolve(true));
  });
}

function askHolder(name) {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ path: name });
    socket.setTimeout(2000, () => socket.destroy());
    socket.on('data', (part) => (text += part));
    socket.on('error', () => resolve({ pid: 'unknown', address: 'no answer' }));
    socket.on('close', () => resolve(text ? JSON.parse(text) : { pid: 'unknown', address: '' }));
  });
}

/** Both ports are tried before anything else starts, and a taken one is named with its setting. */
export async function requireFreePorts({ port, adminPort }) {
  await requireFree(port, 'PORT', ['0.0.0.0', '::', '127.0.0.1']);
  await requireFree(adminPort, 'ADMIN_PORT', ['127.0.0.1']);
}

async function requireFree(port, setting, hosts) {
  for (const host of hosts) {
    const problem = await problemAt(port, host);
    if (problem === null) continue;
    throw new StartProblem(
      `Port ${port} ${problem}. Choose another: ${setting}=${port + 100 > 65535 ? 8080 : port + 100} npm start`,
    );
  }
}

/** Asked twice: a process whose supervisor was killed a moment ago is just leaving. */
async function problemAt(port, host) {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const code = await tryPort(port, host);
    if (code === 'EACCES') return 'may not be used by this account';
    if (code !== 'EADDRINUSE') return null;
    if (attempt === 0) await sleep(1000);
  }
  return 'is taken by another program';
}

function tryPort(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(error.code));
    server.listen({ port, host, ipv6Only: host === '::' }, () => server.close(() => resolve(null)));
  });
}
