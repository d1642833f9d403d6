import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

// OWASP's floor for argon2id, the library's default kind: 19 MiB, two passes, one lane.
const OPTIONS = {
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** Hashes and checks passwords. */
@Injectable()
export class Passwords {
  private dummy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password, OPTIONS);
  }

  /** Takes as long when there is no password to compare with: the time must not tell who is known. */
  async matches(password: string, stored: string | null): Promise<boolean> {
    this.dummy ??= this.hash('the password of nobody');
    const isRight = await verify(stored ?? (await this.dummy), password);
    return stored !== null && isRight;
  }
}
