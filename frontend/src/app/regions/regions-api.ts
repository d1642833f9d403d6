import { inject, Injectable } from '@angular/core';
import type { IndustryCodeSet, LocalisedText } from '@verso/domain';

import { ApiClient } from '../api/api-client';

export interface AreaView {
  readonly code: string;
  readonly kind: 'municipality' | 'region' | 'country';
  readonly parentCode: string | null;
  readonly label: LocalisedText;
  readonly validUntil: string | null;
}

export interface IndustryView {
  readonly codeSet: IndustryCodeSet;
  readonly code: string;
  /** 1 for a section (a letter), 2 for a division, down to 5. */
  readonly level: number;
  readonly parentCode: string | null;
  readonly label: LocalisedText;
}

@Injectable({ providedIn: 'root' })
export class RegionsApi {
  private readonly api = inject(ApiClient);

  municipalities(signal?: AbortSignal): Promise<{ readonly items: readonly AreaView[] }> {
    return this.api.get('/areas', { query: { kind: 'municipality' }, signal });
  }

  industries(codeSet: IndustryCodeSet, signal?: AbortSignal): Promise<{ readonly items: readonly IndustryView[] }> {
    return this.api.get('/industries', { query: { codeSet }, signal });
  }
}
