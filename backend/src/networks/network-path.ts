/** Where something of a network stands. */
export interface NetworkPath {
  readonly programmeId: string;
  readonly networkId: string;
}
