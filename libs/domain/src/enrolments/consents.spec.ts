import { type ConsentEvent, consentOn } from './consents.js';
import { CONSENT_PURPOSES, isPersonal, PURPOSE_CODES, PURPOSES } from './purposes.js';

const told = (choice: ConsentEvent['choice'], toldOn: string): ConsentEvent => ({ choice, toldOn });

describe('how a consent stands', () => {
  it('is not asked when nothing was told', () => {
    expect(consentOn([], '2026-03-10')).toEqual({ state: 'not-asked', since: null });
  });

  it.each([
    ['2026-03-01', 'not-asked', null],
    ['2026-03-02', 'given', '2026-03-02'],
    ['2026-05-03', 'given', '2026-03-02'],
    ['2026-05-04', 'withdrawn', '2026-05-04'],
    ['2026-07-01', 'given', '2026-07-01'],
  ])('on %s is %s', (on, state, since) => {
    const events = [
      told('given', '2026-03-02'),
      told('withdrawn', '2026-05-04'),
      told('given', '2026-07-01'),
    ];

    expect(consentOn(events, on)).toEqual({ state, since });
  });

  it('is refused by a no that no yes came before', () => {
    const events = [told('withdrawn', '2026-03-02'), told('withdrawn', '2026-03-09')];

    expect(consentOn(events, '2026-03-10')).toEqual({ state: 'refused', since: '2026-03-02' });
  });

  it('follows the choice recorded last, of two on one day', () => {
    const events = [told('given', '2026-03-02'), told('withdrawn', '2026-03-02')];

    expect(consentOn(events, '2026-03-02')).toEqual({ state: 'withdrawn', since: '2026-03-02' });
    expect(consentOn([...events].reverse(), '2026-03-02').state).toBe('given');
  });

  it('follows the day on which it was told, not the day on which it was noted', () => {
    const events = [told('withdrawn', '2026-05-04'), told('given', '2026-03-02')];

    expect(consentOn(events, '2026-06-01')).toEqual({ state: 'withdrawn', since: '2026-05-04' });
  });
});

describe('purposes', () => {
  it('rest on consent exactly where they can be withdrawn', () => {
    const onConsent = PURPOSE_CODES.filter((code) => PURPOSES[code].basis === 'consent');

    expect(onConsent).toEqual(CONSENT_PURPOSES);
    expect(PURPOSE_CODES.filter((code) => PURPOSES[code].kept === 'withdrawal')).toEqual(onConsent);
  });

  it('are a person’s own where they reach her, and the firm’s where they show it', () => {
    expect(CONSENT_PURPOSES.filter(isPersonal)).toEqual(['newsletter', 'research-interview']);
  });
});
