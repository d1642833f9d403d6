/** The words of the file of refused rows. */
export interface RefusalWords {
  readonly line: string;
  readonly reason: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
}
