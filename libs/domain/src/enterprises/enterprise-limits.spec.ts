import { MUNICIPALITY_CODE_PATTERN, POST_CODE_PATTERN } from './enterprise-limits.js';

describe('the patterns of an address', () => {
  it('keep the leading zeros of a post code', () => {
    expect(['00100', '50100', '5010', '501000', '5010a', '50100\n'].filter(isPostCode)).toEqual([
      '00100',
      '50100',
    ]);
  });

  it('keep the leading zeros of a municipality code', () => {
    expect(['091', '491', '91', '0491', '49a'].filter(isMunicipality)).toEqual(['091', '491']);
  });
});

const isPostCode = (text: string): boolean => POST_CODE_PATTERN.test(text);
const isMunicipality = (text: string): boolean => MUNICIPALITY_CODE_PATTERN.test(text);
