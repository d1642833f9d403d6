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

  const keyOf = (call: ReturnType<HttpTestingController['expectOne']>): string | null =>
    call.request.headers.get('Idempotency-Key');
  const offline = new ProgressEvent('offline');

  it('sends the same key again when no answer came, and a new one once it did', async () => {
    const write = () => client.post('/experiments', { title: 'Leipä' });
    const lost = write();
    const first = server.expectOne('/api/experiments');
    first.error(offline);
    await expect(lost).rejects.toMatchObject({ code: 'unreachable' });

    const retried = write();
    const second = server.expectOne('/api/experiments');
    second.flush({ id: '1' });
    await retried;
    const meantAnew = write();
    const third = server.expectOne('/api/experiments');
    third.flush({ id: '2' });
    await meantAnew;

    expect(keyOf(first)).toMatch(/^[0-9a-f]{32}$/);
    expect(keyOf(second)).toBe(keyOf(first));
    expect(keyOf(third)).not.toBe(keyOf(first));
  });

  it('gives another write another key, and a read none', () => {
    void client.post('/experiments', { title: 'Leipä' });
    void client.post('/experiments', { title: 'Kakku' });
    void client.get('/experiments');
    const [bread, cake, read] = server.match('/api/experiments');

    expect(keyOf(bread!)).not.toBe(keyOf(cake!));
    expect(keyOf(read!)).toBeNull();
  });

  it('lets a second tap wait for the answer of the first', async () => {
    const taps = [client.post('/experiments'), client.post('/experiments')];
    const [first, second] = server.match('/api/experiments');
    const code = 'idempotency.in-progress';
    second!.flush({ status: 409, code }, { status: 409, statusText: 'Conflict' });
    first!.flush({ id: '1' });
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const again = server.expectOne('/api/experiments');
    again.flush({ id: '1' });

    expect(await Promise.all(taps)).toEqual([{ id: '1' }, { id: '1' }]);
    expect([keyOf(second!), keyOf(again)]).toEqual([keyOf(first!), keyOf(first!)]);
  });
});

function bound(call: ReturnType<HttpTestingController['expectOne']>) {
  return { request: call.request, flush: (body: null) => call.flush(body) };
}
