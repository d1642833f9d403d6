import { readEnvironment, WrongEnvironment } from './read-environment.js';

const VALID = {
  DATABASE_URL: 'postgres://verso:s3cret@localhost/verso',
  VERSO_SECRET: '0123456789012345678901234567890123456789',
};
const problemOf = (given: Record<string, string>): string => {
  try {
    readEnvironment({ ...VALID, ...given });
    return '';
  } catch (error) {
    if (error instanceof WrongEnvironment) return error.message;
    throw error;
  }
};

describe('readEnvironment', () => {
  it('needs a database and a secret, and has an answer for all else', () => {
    const environment = readEnvironment(VALID);

    expect(environment).toMatchObject({
      port: 3000,
      adminPort: 3001,
      demo: false,
      trustedProxies: 0,
    });
    expect(environment.publicUrl).toBe('http://localhost:3000');
    expect(environment.ownerUrl).toBe(VALID.DATABASE_URL);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['ADMIN_PORT', '3001.5'],
    ['DATABASE_URL', 'mysql://localhost/verso'],
    ['DATABASE_OWNER_URL', 'localhost'],
    ['PUBLIC_URL', 'verso.example'],
    ['REDIS_URL', 'http://localhost'],
    ['REDIS_URL', 'redis+sentinel://one,two'],
    ['REDIS_PREFIX', 'a{b}'],
    ['JOB_LOCK_SECONDS', '0'],
    ['SMTP_URL', 'mail.example'],
    ['MAIL_FROM', 'nobody'],
    ['VERSO_SECRET', 'short'],
    ['REGISTER_URL', 'ftp://register.example'],
    ['REGISTER_DEMO', 'yes'],
    ['DEMO', '1'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', '-1'],
    ['CLOCK_OFFSET', 'tomorrow'],
    ['NODE_ENV', 'staging'],
  ])('names %s when it is %s, and does not repeat its value', (name, value) => {
    const problem = problemOf({ [name]: value });

    expect(problem.split('\n')).toHaveLength(1);
    expect(problem).toMatch(new RegExp(`^${name}: `));
    expect(problem).not.toContain(value);
  });

  it('names every wrong variable at once', () => {
    const names = problemOf({ PORT: 'x', DEMO: 'x' })
      .split('\n')
      .map((line) => line.split(':')[0]);

    expect(names).toEqual(['PORT', 'DEMO']);
  });

  it('names the two that are missing', () => {
    expect(() => readEnvironment({})).toThrow(/DATABASE_URL: [^]*VERSO_SECRET: /);
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readEnvironment({ ...VALID, PORT: '', SMTP_URL: '' })).toMatchObject({ port: 3000 });
    expect(readEnvironment({ ...VALID, SMTP_URL: '' }).smtpUrl).toBeUndefined();
  });

  it('shifts the clock in a demo or a test only', () => {
    expect(problemOf({ CLOCK_OFFSET: '1000' })).toMatch(/^CLOCK_OFFSET/);
    expect(problemOf({ CLOCK_OFFSET: '1000', DEMO: 'true' })).toBe('');
    expect(problemOf({ CLOCK_OFFSET: '1000', NODE_ENV: 'test' })).toBe('');
  });

  it('names a password of Redis that opens nothing', () => {
    expect(problemOf({ REDIS_PASSWORD: 'x' })).toMatch(/^REDIS_PASSWORD: /);
    const wrong = { REDIS_URL: 'redis://localhost', REDIS_SENTINEL_PASSWORD: 'x' };
    expect(problemOf(wrong)).toMatch(/^REDIS_SENTINEL_PASSWORD: /);
    expect(problemOf({ ...wrong, REDIS_URL: 'redis+sentinel://localhost/main' })).toBe('');
  });

  it('asks for the proxy that ends HTTPS: without it no cookie would be set', () => {
    expect(problemOf({ PUBLIC_URL: 'https://verso.example' })).toMatch(/^TRUST_PROXY: /);
    expect(problemOf({ PUBLIC_URL: 'https://verso.example', TRUST_PROXY: '1' })).toBe('');
  });
});
