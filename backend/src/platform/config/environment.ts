import 'reflect-metadata';

import { Expose, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
} from 'class-validator';
import { Max, MinLength, Min, ValidateBy } from 'class-validator';

import { type OpenIdSettings, readOpenIdRoles } from './openid-settings.js';
import { readRedisAddress, REDIS_FORMS } from './redis-address.js';

const Whole =
  (min: number, max: number): PropertyDecorator =>
  (target, key) => {
    for (const decorate of [Type(() => Number), IsInt(), Min(min), Max(max)]) {
      decorate(target, key);
    }
  };

const Switch = (): PropertyDecorator => (target, key) => {
  const read = ({ value }: { value: unknown }): unknown =>
    value === 'true' ? true : value === 'false' ? false : value;
  for (const decorate of [Transform(read), IsBoolean()]) decorate(target, key);
};

const WebAddress = (): PropertyDecorator =>
  IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] });

const RedisPlace = (): PropertyDecorator =>
  ValidateBy({
    name: 'redisPlace',
    validator: {
      validate: (value) => typeof value === 'string' && readRedisAddress(value) !== null,
      defaultMessage: () => REDIS_FORMS,
    },
  });

const OpenIdRoles = (): PropertyDecorator =>
  ValidateBy({
    name: 'openIdRoles',
    validator: {
      validate: (value) => typeof value === 'string' && readOpenIdRoles(value) !== null,
      defaultMessage: () => 'must be value=administrator or value=role:programme code, parted by ;',
    },
  });

const POSTGRES_URL = /^postgres(ql)?:\/\//;

/** Everything the processes take from outside, checked before anything listens. */
export class Environment {
  @Expose({ name: 'NODE_ENV' })
  @IsIn(['production', 'development', 'test'])
  readonly mode: string = 'production';

  @Expose({ name: 'PORT' }) @Whole(0, 65535) readonly port: number = 3000;

  /** Whom the web port listens to: this machine only, unless a proxy or others reach it directly. */
  @Expose({ name: 'HOST' }) @IsString() readonly host: string = 'localhost';

  @Expose({ name: 'ADMIN_PORT' }) @Whole(0, 65535) readonly adminPort: number = 3001;

  /** The same for the worker: without it the worker listens to nothing. */
  @Expose({ name: 'WORKER_ADMIN_PORT' })
  @IsOptional()
  @Whole(0, 65535)
  readonly workerAdminPort?: number;

  /** Whom the admin ports listen to. They answer anyone who reaches them: this machine, or a network of operators. */
  @Expose({ name: 'ADMIN_HOST' }) @IsString() readonly adminHost: string = '127.0.0.1';

  /** Where people reach Verso: links in mails, and whether cookies are for HTTPS only. */
  @Expose({ name: 'PUBLIC_URL' }) @IsOptional() @WebAddress() readonly publicAddress?: string;

  @Expose({ name: 'DATABASE_URL' }) @Matches(POSTGRES_URL) readonly databaseUrl!: string;

  /** The login that migrates; the runtime login when it is not given. */
  @Expose({ name: 'DATABASE_OWNER_URL' })
  @IsOptional()
  @Matches(POSTGRES_URL)
  readonly databaseOwnerUrl?: string;

  /** A login that may copy the server's files: that of the embedded server. Others are dumped. */
  @Expose({ name: 'BACKUP_URL' }) @IsOptional() @Matches(POSTGRES_URL) readonly backupUrl?: string;

  /** The folder of pg_dump and pg_restore, where the PATH does not lead there. */
  @Expose({ name: 'PG_BIN' }) @IsOptional() @IsString() readonly postgresTools?: string;

  @Expose({ name: 'PATH' }) @IsOptional() @IsString() readonly searchPath?: string;

  @Expose({ name: 'DATABASE_POOL' }) @Whole(2, 200) readonly databasePool: number = 10;

  /** One server, sentinels or a cluster; see `redis-address.ts`. */
  @Expose({ name: 'REDIS_URL' }) @IsOptional() @RedisPlace() readonly redisUrl?: string;

  /** Instead of the one in the address, where that is kept with less care. */
  @Expose({ name: 'REDIS_PASSWORD' }) @IsOptional() @IsString() readonly redisPassword?: string;

  @Expose({ name: 'REDIS_SENTINEL_PASSWORD' })
  @IsOptional()
  @IsString()
  readonly redisSentinelPassword?: string;

  /** Keeps two installations on one Redis apart. */
  @Expose({ name: 'REDIS_PREFIX' })
  @Matches(/^[\w-]{1,40}$/)
  readonly redisPrefix: string = 'verso';

  /** How long the jobs of a worker that was killed wait for another one. */
  @Expose({ name: 'JOB_LOCK_SECONDS' }) @Whole(1, 600) readonly jobLockSeconds: number = 30;

  @Expose({ name: 'SMTP_URL' }) @IsOptional() @Matches(/^smtps?:\/\//) readonly smtpUrl?: string;

  /** How many seconds a mail server has to greet, and to answer each time. */
  @Expose({ name: 'SMTP_TIMEOUT' }) @Whole(1, 120) readonly smtpTimeout: number = 20;

  @Expose({ name: 'MAIL_FROM' })
  @Matches(/^[^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>$|^[^<>@\s]+@[^<>@\s]+$/)
  readonly mailFrom: string = 'Verso <verso@localhost>';

  /** Signs sessions, links and codes. Changing it signs everybody out and voids open links. */
  @Expose({ name: 'VERSO_SECRET' }) @IsString() @MinLength(32) readonly secret!: string;

  /** The secret before this one: what it sealed still opens, and is sealed anew when it is used. */
  @Expose({ name: 'VERSO_SECRET_PREVIOUS' })
  @IsOptional()
  @IsString()
  @MinLength(32)
  readonly previousSecret?: string;

  /** An organisation's own sign-in: https, or this machine. */
  @Expose({ name: 'OIDC_ISSUER' })
  @IsOptional()
  @WebAddress()
  @Matches(/^(https:|http:\/\/(127\.0\.0\.1|localhost)[:/])/)
  readonly oidcIssuer?: string;

  @Expose({ name: 'OIDC_CLIENT_ID' }) @IsOptional() @IsString() readonly oidcClientId?: string;

  @Expose({ name: 'OIDC_CLIENT_SECRET' })
  @IsOptional()
  @IsString()
  readonly oidcClientSecret?: string;

  /** What the button on the sign-in page says; the issuer's host name without it. */
  @Expose({ name: 'OIDC_NAME' }) @IsOptional() @IsString() readonly oidcName?: string;

  /** The claim whose values give roles. */
  @Expose({ name: 'OIDC_ROLE_CLAIM' }) @IsString() readonly oidcRoleClaim: string = 'groups';

  /** `value=administrator; value=advisor:CODE`; see `openid-settings.ts`. */
  @Expose({ name: 'OIDC_ROLES' }) @IsOptional() @OpenIdRoles() readonly oidcRoles?: string;

  /** Mail domains, parted by commas, in which the issuer may link accounts that exist already. */
  @Expose({ name: 'OIDC_TRUSTED_DOMAINS' })
  @IsOptional()
  @Matches(/^[\w.-]+(\s*,\s*[\w.-]+)*$/)
  readonly oidcTrustedDomains?: string;

  @Expose({ name: 'REGISTER_URL' })
  @WebAddress()
  readonly registerUrl: string = 'https://avoindata.prh.fi/opendata-ytj-api/v3';

  /** The register of fictitious firms answers instead of the real one. */
  @Expose({ name: 'REGISTER_DEMO' }) @Switch() readonly registerDemo: boolean = false;

  /** Hosts that webhooks may go to, by commas; any public one when there is none. */
  @Expose({ name: 'WEBHOOK_HOSTS' })
  @Transform(({ value }) =>
    String(value ?? '')
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  )
  @Matches(/^[a-z0-9.:-]+$/, { each: true })
  readonly webhookHosts: readonly string[] = [];

  /** Whether webhooks may go to this machine, also over plain HTTP. */
  @Expose({ name: 'WEBHOOK_LOOPBACK' }) @Switch() readonly webhookLoopback: boolean = false;

  /** How many seconds a receiver of webhooks has to answer. */
  @Expose({ name: 'WEBHOOK_TIMEOUT' }) @Whole(1, 60) readonly webhookTimeout: number = 10;

  @Expose({ name: 'DEMO' }) @Switch() readonly demo: boolean = false;

  @Expose({ name: 'LOG_LEVEL' })
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  readonly logLevel: string = 'info';

  /** A collector of OpenTelemetry over HTTP; without it nothing is traced. */
  @Expose({ name: 'OTEL_EXPORTER_OTLP_ENDPOINT' })
  @IsOptional()
  @WebAddress()
  readonly tracesUrl?: string;

  /** Which part of all requests is traced, 0 to 1. */
  @Expose({ name: 'OTEL_TRACES_SAMPLER_ARG' })
  @Type(() => Number)
  @IsNumber()
  @Min(0)
  @Max(1)
  readonly tracesShare: number = 1;

  @Expose({ name: 'DATA_DIR' }) @IsOptional() @IsString() readonly dataFolder?: string;

  /** How many proxies in front of Verso may name the client's address. */
  @Expose({ name: 'TRUST_PROXY' }) @Whole(0, 10) readonly trustedProxies: number = 0;

  @Expose({ name: 'CLOCK_OFFSET' })
  @Whole(-4_000_000_000_000, 4_000_000_000_000)
  readonly clockOffset: number = 0;

  /** Null without an issuer. Half of the settings are refused before anybody asks. */
  get openId(): OpenIdSettings | null {
    const { oidcIssuer, oidcClientId, oidcClientSecret, oidcRoles } = this;
    if (!oidcIssuer || !oidcClientId || !oidcClientSecret || !oidcRoles) return null;
    const domains = (this.oidcTrustedDomains ?? '').toLowerCase().split(/[\s,]+/);
    return {
      issuer: oidcIssuer,
      clientId: oidcClientId,
      clientSecret: oidcClientSecret,
      name: this.oidcName ?? new URL(oidcIssuer).hostname,
      roleClaim: this.oidcRoleClaim,
      roles: readOpenIdRoles(oidcRoles) ?? [],
      trustedDomains: new Set(domains.filter((domain) => domain !== '')),
    };
  }

  /** Without a slash at its end. */
  get publicUrl(): string {
    return (this.publicAddress ?? `http://localhost:${this.port}`).replace(/\/+$/, '');
  }

  /** Where on its host Verso stands: nothing for all of it, `/verso` for a part. */
  get basePath(): string {
    return new URL(this.publicUrl).pathname.replace(/\/+$/, '');
  }

  get isSecure(): boolean {
    return this.publicUrl.startsWith('https:');
  }

  get ownerUrl(): string {
    return this.databaseOwnerUrl ?? this.databaseUrl;
  }
}
