import { exportStepRequest, noStep } from './export-step-fields';

describe('a step as it is typed', () => {
  it('begins with the stage that comes next', () => {
    expect(noStep('', null).stage).toBe('readiness');
    expect(noStep('SE', 'quote').stage).toBe('first-invoice');
    expect(noStep('SE', 'repeat').stage).toBe('repeat');
  });

  it('is sent without what is not told, and without an amount that its stage has not', () => {
    const typed = { ...noStep('SE', null), valueCents: 12.5, partner: ' ', note: ' Messuilta ' };

    expect(exportStepRequest(typed)).toMatchObject({
      ...{ country: 'SE', stage: 'readiness', valueCents: null, channel: null },
      ...{ partner: null, helped: null, note: 'Messuilta' },
    });
    expect(exportStepRequest({ ...typed, stage: 'quote' }).valueCents).toBe(1250);
  });
});
