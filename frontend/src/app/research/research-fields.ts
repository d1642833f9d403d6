import { email, maxLength, required, schema } from '@angular/forms/signals';
import type { AddResearchPartnerRequest, AskFirmsRequest } from '@verso/contract';
import { RESEARCH_LIMITS as LIMITS, type ResearchPartnerKind } from '@verso/domain';

/** A question as it is typed; the partner is told only where firms are asked. */
export interface QuestionFields {
  readonly words: string;
  readonly partner: string;
}

export const noQuestion = (): QuestionFields => ({ words: '', partner: '' });

export const questionRules = schema<QuestionFields>((path) => {
  required(path.words);
  maxLength(path.words, LIMITS.words.max);
});

export const firmsRequest = ({ words, partner }: QuestionFields): AskFirmsRequest => ({
  ...{ words: words.trim(), researchPartnerId: partner || null },
});

/** A reply as it is typed. */
export interface ReplyFields {
  readonly words: string;
  readonly isFromPartner: boolean;
}

export const noReply = (): ReplyFields => ({ words: '', isFromPartner: false });

export const replyRules = schema<ReplyFields>((path) => {
  required(path.words);
  maxLength(path.words, LIMITS.words.max);
});

/** A partner as it is typed. */
export interface PartnerFields {
  readonly name: string;
  readonly kind: ResearchPartnerKind;
  readonly country: string;
  readonly contact: string;
  readonly email: string;
}

export const noPartner = (): PartnerFields => ({
  ...{ name: '', kind: 'university', country: 'FI', contact: '', email: '' },
});

export const partnerRules = schema<PartnerFields>((path) => {
  required(path.name);
  maxLength(path.name, LIMITS.name.max);
  required(path.country);
  maxLength(path.contact, LIMITS.contact.max);
  email(path.email);
});

export const partnerRequest = (fields: PartnerFields): AddResearchPartnerRequest => ({
  ...fields,
  ...{ name: fields.name.trim(), contact: fields.contact.trim() || null },
  email: fields.email.trim() || null,
});
