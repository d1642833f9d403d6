/** One link of a programme. */
export interface LinkKey {
  readonly programmeId: string;
  readonly linkId: string;
}
