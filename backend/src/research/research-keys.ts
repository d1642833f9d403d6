/** One firm as one programme knows it. */
export interface FirmKey {
  readonly programmeId: string;
  readonly enterpriseId: string;
}

/** One question in a programme. */
export interface QuestionKey {
  readonly programmeId: string;
  readonly researchQuestionId: string;
}

/** One question as it is exchanged with a firm. */
export interface ExchangeKey extends FirmKey, QuestionKey {}

/** One commitment of a partner in a programme. */
export interface CommitmentKey {
  readonly programmeId: string;
  readonly researchCommitmentId: string;
}

/** One consortium of a programme. */
export interface ConsortiumKey {
  readonly programmeId: string;
  readonly consortiumId: string;
}

/** One actor of research and development in a programme's list. */
export interface PartnerKey {
  readonly programmeId: string;
  readonly researchPartnerId: string;
}
