export interface RedisNode {
  readonly host: string;
  readonly port: number;
}

/** Where Redis is: one server, a group watched by sentinels, or a cluster. */
export interface RedisAddress {
  readonly kind: 'single' | 'sentinel' | 'cluster';
  /** The server, the sentinels, or some nodes of the cluster. */
  readonly nodes: readonly RedisNode[];
  /** The group that the sentinels watch; empty elsewhere. */
  readonly group: string;
  readonly database: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly isSecure: boolean;
}

/** What is asked of `REDIS_URL`, for whoever gave another. */
export const REDIS_FORMS =
  'must be redis://host:6379/0, redis+sentinel://host:26379,host:26379/group or redis+cluster://host:6379,host:6379 (rediss for TLS)';

const ADDRESS =
  /^(?<scheme>rediss?)(?:\+(?<kind>sentinel|cluster))?:\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<nodes>[^/?#@]+)(?:\/(?<path>[^?#]*))?$/;
const NODE = /^(?<host>\[[\da-f:]+\]|[\w.-]+)(?::(?<port>\d{1,5}))?$/i;
const PATHS = {
  single: /^(?<database>\d{0,4})$/,
  sentinel: /^(?<group>[\w.-]+)(?:\/(?<database>\d{1,4}))?$/,
  cluster: /^$/,
} as const;
const PORTS = { single: 6379, sentinel: 26_379, cluster: 6379 } as const;

/** Reads the address; null when it is none. */
export function readRedisAddress(text: string): RedisAddress | null {
  const parts = ADDRESS.exec(text)?.groups;
  if (!parts) return null;
  const kind = (parts['kind'] ?? 'single') as RedisAddress['kind'];
  const nodes = (parts['nodes'] ?? '').split(',').map((node) => readNode(node, PORTS[kind]));
  const path = PATHS[kind].exec(parts['path'] ?? '')?.groups;
  if (PATHS[kind].exec(parts['path'] ?? '') === null || nodes.includes(null)) return null;
  if (kind === 'single' && nodes.length !== 1) return null;
  const [username, password] = [parts['user'], parts['password']].map(decoded);
  if (username === null || password === null) return null;
  return {
    ...{ kind, username, password },
    nodes: nodes as RedisNode[],
    group: path?.['group'] ?? '',
    database: Number(path?.['database'] || 0),
    isSecure: parts['scheme'] === 'rediss',
  };
}

function readNode(text: string, port: number): RedisNode | null {
  const parts = NODE.exec(text)?.groups;
  const given = Number(parts?.['port'] ?? port);
  if (!parts || given < 1 || given > 65_535) return null;
  return { host: (parts['host'] ?? '').replace(/^\[|\]$/g, ''), port: given };
}

function decoded(text: string | undefined): string | undefined | null {
  if (text === undefined || text === '') return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
