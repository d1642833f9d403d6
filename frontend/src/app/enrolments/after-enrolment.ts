/**
 * What may follow an enrolment at once. Groups and invitations belong to a feature on a higher
 * floor, which gives this in `app/enterprises.routes.ts`.
 */
export abstract class AfterEnrolment {
  abstract place(programmeId: string, enterpriseId: string, networkId: string): Promise<unknown>;
  abstract invite(programmeId: string, invited: Invited): Promise<unknown>;
}

export interface Invited {
  readonly enterpriseId: string;
  readonly contactId: string;
  readonly networkId: string | null;
}
