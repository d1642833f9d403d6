import { outcomeWords } from './outcome-words';

const say = (key: string, params: object = {}): string => `${key} ${JSON.stringify(params)}`;

describe('what a receiver answered', () => {
  it('is its status, and how long it took', () => {
    const words = outcomeWords({ statusCode: 204, errorCode: null, durationMs: 12 }, say);

    expect(words).toBe('webhooks.log.answered {"code":204,"ms":12}');
  });

  it('is why there was no answer', () => {
    const lost = { statusCode: null, durationMs: 5 };

    expect(outcomeWords({ ...lost, errorCode: 'timeout' }, say)).toContain('reason.timeout');
    expect(outcomeWords({ ...lost, errorCode: 'toString' }, say)).toContain('reason.network');
  });

  it('is nothing before the first try', () => {
    expect(outcomeWords({ statusCode: null, errorCode: null, durationMs: null }, say)).toBeNull();
  });
});
