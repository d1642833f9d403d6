import { isOfferChangeable, OFFER_STATES, offerStatesAfter } from './offers.js';

describe('what people sign up for', () => {
  it('is held after it has closed, and goes nowhere once it is over', () => {
    expect(offerStatesAfter('open')).not.toContain('held');
    expect(offerStatesAfter('closed')).toContain('held');
    for (const state of OFFER_STATES) {
      expect(isOfferChangeable(state)).toBe(offerStatesAfter(state).length > 0);
    }
    expect(isOfferChangeable('cancelled')).toBe(false);
  });
});
