import { Location } from '@angular/common';
import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';

/** Asks the server where Verso stands: `/api/…`, or `/verso/api/…` under a path of its host. */
export const basePathInterceptor: HttpInterceptorFn = (request, next) =>
  next(request.clone({ url: inject(Location).prepareExternalUrl(request.url) }));
