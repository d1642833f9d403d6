import { readRedisAddress } from './redis-address.js';

describe('readRedisAddress', () => {
  it('reads one server, with what is usual where nothing is said', () => {
    expect(readRedisAddress('redis://localhost')).toEqual({
      kind: 'single',
      nodes: [{ host: 'localhost', port: 6379 }],
      group: '',
      database: 0,
      username: undefined,
      password: undefined,
      isSecure: false,
    });
  });

  it('reads name, password, port, database and TLS', () => {
    expect(readRedisAddress('rediss://verso:p%40ss@10.0.0.7:6380/3')).toMatchObject({
      nodes: [{ host: '10.0.0.7', port: 6380 }],
      database: 3,
      username: 'verso',
      password: 'p@ss',
      isSecure: true,
    });
    expect(readRedisAddress('redis://:secret@[::1]:6380')).toMatchObject({
      nodes: [{ host: '::1', port: 6380 }],
      username: undefined,
      password: 'secret',
    });
  });

  it('reads the sentinels, the group and the database', () => {
    expect(readRedisAddress('redis+sentinel://a:1,b/main/2')).toMatchObject({
      kind: 'sentinel',
      nodes: [
        { host: 'a', port: 1 },
        { host: 'b', port: 26_379 },
      ],
      group: 'main',
      database: 2,
    });
  });

  it('reads the nodes of a cluster', () => {
    expect(readRedisAddress('rediss+cluster://a:7000,b:7001/')).toMatchObject({
      kind: 'cluster',
      nodes: [
        { host: 'a', port: 7000 },
        { host: 'b', port: 7001 },
      ],
      isSecure: true,
    });
  });

  it.each([
    'http://localhost',
    'redis://',
    'redis://a,b',
    'redis://a:0',
    'redis://a:70000',
    'redis://a/main',
    'redis+sentinel://a,b',
    'redis+sentinel://a/main/x',
    'redis+cluster://a,b/1',
    'redis+cluster://a,,b',
    'redis+other://a',
    'redis://:%zz@a',
    'redis://a:6379/0?db=1',
  ])('takes %s for none', (text) => {
    expect(readRedisAddress(text)).toBeNull();
  });
});
