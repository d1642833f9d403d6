import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { ApiClient } from './api-client';

describe('ApiClient', () => {
  let client: ApiClient;
  let server: HttpTestingController;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting()],
    });
    client = TestBed.inject(ApiClient);
    server = TestBed.inject(HttpTestingController);
  });

  it('asks below /api and leaves out filters that are not set', async () => {
    const answer = client.get('/enterprises', {
      query: { search: '', size: 'micro', after: null, stage: ['open', 'closed'] },
    });
    server.expectOne('/api/enterprises?size=micro&stage=open&stage=closed').flush({ items: [] });

    expect(await answer).toEqual({ items: [] });
  });

  it('turns a refusal into a problem', async () => {
    const answer = client.post('/enterprises', { name: '' });
    server
      .expectOne('/api/enterprises')
      .flush({ status: 422, code: 'invalid' }, { status: 422, statusText: 'Unprocessable' });

    await expect(answer).rejects.toMatchObject({ status: 422, code: 'invalid' });
  });

  it('ends a request that is no longer needed', async () => {
    const stop = new AbortController();
    const answer = client.get('/enterprises', { signal: stop.signal });
    const request = server.expectOne('/api/enterprises');
    stop.abort();

    await expect(answer).rejects.toMatchObject({ code: 'aborted' });
    expect(request.cancelled).toBe(true);
  });

  it('sends the key that makes a write safe to repeat', async () => {
    const answer = client.post('/experiments', {}, { idempotencyKey: 'k-1' });
    const { request, flush } = bound(server.expectOne('/api/experiments'));

    expect(request.headers.get('Idempotency-Key')).toBe('k-1');
    flush(null);
    await answer;
  });
});

function bound(call: ReturnType<HttpTestingController['expectOne']>) {
  return { request: call.request, flush: (body: null) => call.flush(body) };
}
