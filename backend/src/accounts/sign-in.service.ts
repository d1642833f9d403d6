import { Injectable } from '@nestjs/common';
import { ANONYMOUS } from '@verso/domain';

import { evenly } from '../platform/auth/evenly.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { AppError } from '../platform/errors/app-error.js';
import type { CodeRequest, CodeSignInRequest, PasswordSignInRequest } from './accounts.dto.js';
import { AccountsRepository, type CodeCandidate } from './accounts.repository.js';
import { InvitationDoor } from './invitation-door.js';
import { SignInKeys } from './sign-in-keys.js';
import { SignInMails } from './sign-in-mails.js';

/** Tries in a quarter of an hour. An office shares one IP address; nobody shares an e-mail address. */
const LIMITS = {
  codeRequests: { address: 5, ip: 60 },
  codes: { address: 15, ip: 120 },
  passwords: { address: 10, ip: 60 },
  links: { ip: 120 },
} as const;

/**
 * The three ways in: a code or link by mail, or a password. Each answers who it is, or refuses in
 * the same words and the same time whether or not the address is known.
 */
@Injectable()
export class SignInService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly accounts: AccountsRepository,
    private readonly mails: SignInMails,
    private readonly invitations: InvitationDoor,
    private readonly keys: SignInKeys,
  ) {}

  /** Sends a code, when somebody has this address: in the language of the page she asks on. */
  async requestCode({ email, language }: CodeRequest, ip: string): Promise<void> {
    await this.keys.limit('code-request', email, ip, LIMITS.codeRequests);
    await evenly(() =>
      this.unit.run(ANONYMOUS, async () => {
        const person = await this.accounts.findByEmail(email);
        if (person) await this.mails.sendCode(person.person_id, language ?? person.language);
      }),
    );
  }

  /** Who typed the code: of a sign-in mail, or of an invitation, which is then accepted. */
  async byCode({ email, code }: CodeSignInRequest, ip: string): Promise<string> {
    await this.keys.limit('code', email, ip, LIMITS.codes);
    const digits = code.replace(/\s/g, '');
    // A refused code is counted: the unit commits, and the refusal comes after it.
    const person = await evenly(() =>
      this.unit.run(ANONYMOUS, async () => {
        for (const candidate of await this.accounts.codeCandidates(email)) {
          const found = await this.tryCode(candidate, digits);
          if (found !== null) return found;
        }
        return null;
      }),
    );
    if (person === null) throw AppError.unauthenticated('sign-in.code-wrong');
    return person;
  }

  /** Who holds the link of a sign-in mail. */
  async byLink(token: string, ip: string): Promise<string> {
    await this.keys.limit('link', '', ip, { address: Infinity, ip: LIMITS.links.ip });
    const read = this.keys.secrets.readToken(token);
    const person =
      read === null
        ? null
        : await this.unit.run(ANONYMOUS, () =>
            this.accounts.consumeRequest({ id: read.id, tokenHash: read.hash }),
          );
    if (person === null) throw AppError.unauthenticated('sign-in.link-invalid');
    return person;
  }

  async byPassword({ email, password }: PasswordSignInRequest, ip: string): Promise<string> {
    await this.keys.limit('password', email, ip, LIMITS.passwords);
    const person = await this.unit.run(ANONYMOUS, () => this.accounts.findByEmail(email));
    const isRight = await this.keys.passwords.matches(password, person?.password_hash ?? null);
    if (!isRight || !person) throw AppError.unauthenticated('sign-in.password-wrong');
    return person.person_id;
  }

  private tryCode({ kind, id }: CodeCandidate, digits: string): Promise<string | null> {
    const proof = { id, codeHash: this.keys.secrets.hashCode(id, digits) };
    if (kind === 'sign-in') return this.accounts.consumeRequest(proof);
    return this.invitations.accept(proof);
  }
}
