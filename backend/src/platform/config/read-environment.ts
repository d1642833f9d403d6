import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import { Environment } from './environment.js';
import { readRedisAddress } from './redis-address.js';

const VARIABLES: Readonly<Record<string, string>> = {
  mode: 'NODE_ENV',
  publicAddress: 'PUBLIC_URL',
  secret: 'VERSO_SECRET',
  previousSecret: 'VERSO_SECRET_PREVIOUS',
  postgresTools: 'PG_BIN',
  tracesUrl: 'OTEL_EXPORTER_OTLP_ENDPOINT',
  tracesShare: 'OTEL_TRACES_SAMPLER_ARG',
  searchPath: 'PATH',
  dataFolder: 'DATA_DIR',
  trustedProxies: 'TRUST_PROXY',
};

/** A wrong setting, said in a sentence for whoever starts the process. */
export class WrongEnvironment extends Error {
  override readonly name = 'WrongEnvironment';
}

/**
 * Reads the settings of the process. The message names the variables that are wrong and what is
 * asked of them, never their values: one of them is a secret, others carry passwords.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const environment = plainToInstance(Environment, given, {
    excludeExtraneousValues: true,
    exposeDefaultValues: true,
  });
  const problems = validateSync(environment).map(({ property, constraints }) =>
    describe(property, Object.values(constraints ?? {})),
  );
  if (problems.length === 0) problems.push(...contradictions(environment));
  if (problems.length > 0) throw new WrongEnvironment(problems.join('\n'));
  return environment;
}

/** Settings that are right one by one and wrong together. */
function contradictions(environment: Environment): string[] {
  const { clockOffset, demo, mode, isSecure, trustedProxies, webhookLoopback } = environment;
  const found = [...redisContradictions(environment), ...openIdContradictions(environment)];
  if (clockOffset !== 0 && !demo && mode !== 'test') {
    found.push('CLOCK_OFFSET: may be set with DEMO=true only');
  }
  if (webhookLoopback && !demo && mode !== 'test') {
    found.push('WEBHOOK_LOOPBACK: may be set with DEMO=true only');
  }
  if (isSecure && trustedProxies === 0) {
    found.push('TRUST_PROXY: must be at least 1 where PUBLIC_URL is https (the proxy ends it)');
  }
  return found;
}

function redisContradictions({ redisUrl, redisPassword, redisSentinelPassword }: Environment) {
  const found: string[] = [];
  if (redisPassword !== undefined && redisUrl === undefined) {
    found.push('REDIS_PASSWORD: needs REDIS_URL');
  }
  const hasSentinels = redisUrl !== undefined && readRedisAddress(redisUrl)?.kind === 'sentinel';
  if (redisSentinelPassword !== undefined && !hasSentinels) {
    found.push('REDIS_SENTINEL_PASSWORD: needs a REDIS_URL of sentinels, redis+sentinel://');
  }
  return found;
}

const WITH_ISSUER = {
  OIDC_CLIENT_ID: 'oidcClientId',
  OIDC_CLIENT_SECRET: 'oidcClientSecret',
  OIDC_ROLES: 'oidcRoles',
} as const;

function openIdContradictions(environment: Environment): string[] {
  const settings = Object.entries(WITH_ISSUER);
  const isGiven = (key: keyof Environment): boolean => environment[key] !== undefined;
  if (isGiven('oidcIssuer')) {
    return settings
      .filter(([, key]) => !isGiven(key))
      .map(([name]) => `${name}: needed with OIDC_ISSUER`);
  }
  const others = settings.filter(([, key]) => isGiven(key));
  return others.length > 0
    ? [`OIDC_ISSUER: needed with ${others.map(([name]) => name).join(', ')}`]
    : [];
}

function describe(property: string, constraints: string[]): string {
  const variable = VARIABLES[property] ?? property.replace(/[A-Z]/g, (c) => `_${c}`).toUpperCase();
  return `${variable}: ${constraints.map((text) => text.replace(`${property} `, '')).join('; ')}`;
}
