import { industryKey, industryOf } from './industry-choice';

describe('an industry as one text', () => {
  it('comes apart into code and code set again', () => {
    const key = industryKey({ codeSet: 'TOL2025', code: '62100' });

    expect(industryOf(key)).toEqual({ industryCode: '62100', industryCodeSet: 'TOL2025' });
  });

  it.each([[null], [''], ['TOL1995:72']])('is no industry when it is %j', (key) => {
    expect(industryOf(key)).toEqual({ industryCode: null, industryCodeSet: null });
  });
});
