import { inject, Injectable } from '@angular/core';
import type { AreaView, IndustryCodeSet, IndustryView } from '@verso/contract';

import { ApiClient } from '../api/api-client';

@Injectable({ providedIn: 'root' })
export class RegionsApi {
  private readonly api = inject(ApiClient);

  municipalities(signal?: AbortSignal): Promise<{ readonly items: readonly AreaView[] }> {
    return this.api.get('/areas', { query: { kind: 'municipality' }, signal });
  }

  industries(
    codeSet: IndustryCodeSet,
    signal?: AbortSignal,
  ): Promise<{ readonly items: readonly IndustryView[] }> {
    return this.api.get('/industries', { query: { codeSet }, signal });
  }
}
