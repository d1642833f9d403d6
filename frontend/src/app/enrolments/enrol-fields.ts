import { apply, applyWhen, required, schema } from '@angular/forms/signals';
import type { EnrolRequest } from '@verso/contract';
import { type EnterpriseKind, readBusinessId } from '@verso/domain';

import { ApiProblem } from '../api/problem';
import {
  type ContactFields,
  contactRequest,
  contactRules,
  NO_CONTACT,
} from '../enterprises/contact-form';
import { type FirmFields, firmRequest, firmRules, NO_FIRM } from '../enterprises/firm-form';

/** Everything the way in asks. */
export interface EnrolFields {
  readonly kind: EnterpriseKind | '';
  readonly firm: FirmFields;
  readonly contact: ContactFields;
  /** Empty for no group yet. */
  readonly networkId: string;
  readonly invite: boolean;
}

export const NOTHING_TYPED: EnrolFields = {
  kind: '',
  firm: NO_FIRM,
  contact: NO_CONTACT,
  networkId: '',
  invite: true,
};

export const enrolRules = schema<EnrolFields>((path) => {
  required(path.kind);
  required(path.firm.businessId, { when: (context) => context.valueOf(path.kind) === 'company' });
  required(path.firm.legalForm, { when: (context) => context.valueOf(path.kind) === 'company' });
  apply(path.firm, firmRules);
  applyWhen(path.contact, ({ value }) => hasContact(value()), contactRules);
});

/** A contact may be left for later: one is given once anything of it is written. */
export function hasContact({ name, email, phone }: ContactFields): boolean {
  return [name, email, phone].some((text) => text.trim() !== '');
}

export function enrolRequest({ kind, firm, contact }: EnrolFields): EnrolRequest {
  const reading = readBusinessId(firm.businessId);
  const isCompany = kind === 'company';
  return {
    kind: isCompany ? 'company' : 'sole-trader',
    businessId: reading.ok ? reading.businessId : null,
    ...firmRequest(firm),
    legalForm: isCompany ? firmRequest(firm).legalForm : 'sole-trader',
    ...(hasContact(contact) && { contact: contactRequest(contact) }),
  };
}

const OWN_PATHS: Readonly<Record<string, string>> = {
  industryCode: 'firm.industry',
  industryCodeSet: 'firm.industry',
  kind: 'kind',
};

/** A refusal with its paths turned into those of the form, so that it lands beside the field. */
export function besideFields(problem: ApiProblem): ApiProblem {
  const errors = problem.errors.map((error) => ({ ...error, path: ownPath(error.path) }));
  const { status, code, params, requestId } = problem;
  return new ApiProblem({ status, code, params, requestId, errors });
}

function ownPath(path: string): string {
  if (path.startsWith('contact')) return path;
  return OWN_PATHS[path] ?? (path in NO_FIRM ? `firm.${path}` : path);
}
