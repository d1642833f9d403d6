import { inject, Injectable } from '@angular/core';
import type { IndustryCodeSet, LegalForm, LocalisedText } from '@verso/domain';

import { ApiClient } from '../api/api-client';

export type RegisterWarning = 'ceased' | 'bankruptcy' | 'liquidation' | 'restructuring';

/** A company as the public register knows it. */
export interface RegisterCompany {
  readonly businessId: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly industryCode: string | null;
  readonly industryCodeSet: IndustryCodeSet | null;
  readonly industryLabel: LocalisedText | null;
  readonly street: string | null;
  readonly postCode: string | null;
  readonly postOffice: string | null;
  readonly municipalityCode: string | null;
  readonly registeredOn: string | null;
  readonly active: boolean;
  readonly warnings: readonly RegisterWarning[];
}

export interface RegisterLookupView {
  readonly found: boolean;
  readonly source: 'prh-ytj' | 'demo-register' | 'verso';
  readonly fetchedAt: string;
  readonly company: RegisterCompany | null;
  /** Whether another programme has the firm already. */
  readonly knownToVerso: boolean;
  readonly alreadyInProgramme: { readonly enterpriseId: string } | null;
}

@Injectable({ providedIn: 'root' })
export class RegisterApi {
  private readonly api = inject(ApiClient);

  lookUp(programmeId: string, businessId: string, signal?: AbortSignal): Promise<RegisterLookupView> {
    return this.api.get(`/programmes/${programmeId}/register/${businessId}`, { signal });
  }
}
