import { HttpErrorResponse } from '@angular/common/http';

import { ApiProblem, toApiProblem } from './problem';

describe('toApiProblem', () => {
  it('keeps what the server says', () => {
    const body = {
      status: 422,
      code: 'invalid',
      errors: [{ path: 'name', code: 'required', params: {} }],
      requestId: 'r-1',
    };

    const problem = toApiProblem(new HttpErrorResponse({ status: 422, error: body }));

    expect(problem).toMatchObject(body);
  });

  it.each([
    [0, 'unreachable'],
    [403, 'forbidden'],
    [503, 'unavailable'],
    [500, 'unexpected'],
  ])('names an answer of %d without a code "%s"', (status, code) => {
    const problem = toApiProblem(new HttpErrorResponse({ status, error: '<html></html>' }));

    expect(problem).toMatchObject({ status, code, errors: [] });
  });

  it('leaves a problem as it is', () => {
    const problem = new ApiProblem({ status: 409, code: 'experiment.locked' });

    expect(toApiProblem(problem)).toBe(problem);
  });

  it('calls a fault of the page itself unexpected', () => {
    expect(toApiProblem(new TypeError('x is undefined')).code).toBe('unexpected');
  });
});
