import { isLoopback, isPublicAddress } from './public-address.js';

describe('isPublicAddress', () => {
  it.each(['1.1.1.1', '193.166.3.2', '172.32.0.1', '100.128.0.1', '2001:14ba::1', '2a00:1450::5'])(
    'lets a webhook go to %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '10.1.2.3', '100.64.0.1', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.168.1.1', '192.0.2.5', '198.18.0.1', '224.0.0.1'],
    ...['255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'ff02::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', '2001::1'],
    ...['2001:db8::1', '', 'localhost', '0x7f.1', '127.1'],
  ])('keeps one from %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('isLoopback', () => {
  it('knows this machine', () => {
    expect(['127.0.0.1', '::1', '127.9.9.9'].every(isLoopback)).toBe(true);
    expect(['10.0.0.1', '::2', 'localhost', ''].some(isLoopback)).toBe(false);
  });
});
