import { InjectionToken, type Type } from '@angular/core';

/** One section of an enterprise's page. It takes no inputs: it reads `EnterpriseRecord`. */
export interface EnterpriseSection {
  readonly id: string;
  readonly component: Type<unknown>;
  /** `main`: what happens; `side`: what is known. */
  readonly place: 'main' | 'side';
}

/**
 * What stands on an enterprise's page, from top to bottom. Features on higher floors hang their
 * sections on here, so that this feature need not know them: see `app/enterprises.routes.ts`.
 */
export const ENTERPRISE_SECTIONS = new InjectionToken<readonly EnterpriseSection[]>(
  'enterprise sections',
);
