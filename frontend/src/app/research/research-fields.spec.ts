import { firmsRequest, noPartner, noQuestion, partnerRequest } from './research-fields';

describe('what is sent of the research desk', () => {
  it('says that the programme asks, where no partner is chosen', () => {
    expect(firmsRequest({ ...noQuestion(), words: ' Kuka mittaa? ' })).toEqual({
      ...{ words: 'Kuka mittaa?', researchPartnerId: null },
    });
    expect(firmsRequest({ words: 'Kuka?', partner: 'p' }).researchPartnerId).toBe('p');
  });

  it('leaves out whom to ask at a partner, where nobody is told', () => {
    expect(partnerRequest({ ...noPartner(), name: ' Akatemia ' })).toEqual({
      ...{ name: 'Akatemia', kind: 'university', country: 'FI', contact: null, email: null },
    });
    const told = { ...noPartner(), contact: 'Elin Sandvall', email: 'elin@akatemia.example' };
    expect(partnerRequest(told)).toMatchObject({
      ...{ contact: 'Elin Sandvall', email: 'elin@akatemia.example' },
    });
  });
});
