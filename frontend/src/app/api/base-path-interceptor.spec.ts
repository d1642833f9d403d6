import { APP_BASE_HREF } from '@angular/common';
import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';

import { basePathInterceptor } from './base-path-interceptor';

it.each([
  ['/', '/api/session?a=1'],
  ['/verso/', '/verso/api/session?a=1'],
])('asks the server of an app that stands at %s', (base, address) => {
  TestBed.configureTestingModule({
    providers: [
      { provide: APP_BASE_HREF, useValue: base },
      provideHttpClient(withInterceptors([basePathInterceptor])),
      provideHttpClientTesting(),
    ],
  });

  TestBed.inject(HttpClient)
    .get('/api/session', { params: { a: 1 } })
    .subscribe();

  TestBed.inject(HttpTestingController).expectOne(address);
});
