import { computed, inject, Injectable, signal } from '@angular/core';
import type { Role, SessionView, SignedOutView } from '@verso/contract';

import { ApiClient } from '../api/api-client';
import { type ApiProblem, toApiProblem } from '../api/problem';
import { Language } from '../shell/language/language';

/** A programme the person has to do with. */
export interface OwnProgramme {
  readonly id: string;
  readonly label: SessionView['grants'][number]['programmeLabel'];
}

/** Who is signed in, and what they may do. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly api = inject(ApiClient);
  private readonly language = inject(Language);
  private readonly answer = signal<SessionView | null>(null);
  private readonly problem = signal<ApiProblem | null>(null);

  /** What the server said last; null until it has answered. */
  readonly view = this.answer.asReadonly();
  /** Why the session could not be asked for. */
  readonly failure = this.problem.asReadonly();
  readonly person = computed(() => this.answer()?.person ?? null);
  /** What the second step of signing in is sent with; null when none is asked for. */
  readonly secondStep = computed(() => this.answer()?.secondStep ?? null);
  readonly grants = computed(() => this.answer()?.grants ?? []);
  readonly roles = computed<ReadonlySet<Role>>(
    () => new Set(this.grants().map(({ role }) => role)),
  );
  readonly isStaff = computed(() => this.hasRole('advisor', 'manager'));
  /** Each programme once, in the order of the grants. */
  readonly programmes = computed<readonly OwnProgramme[]>(() => {
    const found = new Map<string, OwnProgramme>();
    for (const { programmeId: id, programmeLabel: label } of this.grants()) {
      if (id && !found.has(id)) found.set(id, { id, label });
    }
    return [...found.values()];
  });

  /** Asks who is signed in. Never fails: a failure is a state, shown with a way to try again. */
  async start(): Promise<void> {
    try {
      const view = await this.api.get<SessionView>('/session');
      await this.language.use(this.language.current());
      this.accept(view);
    } catch (error) {
      this.problem.set(toApiProblem(error));
    }
  }

  /** Whether she works with the firms of the programme. */
  isStaffOf(programmeId: string): boolean {
    return this.holds(programmeId, 'advisor', 'manager');
  }

  manages(programmeId: string): boolean {
    return this.holds(programmeId, 'manager');
  }

  /** Whether she looks after this group. */
  coordinates(networkId: string): boolean {
    return this.grants().some((grant) => grant.networkId === networkId);
  }

  hasRole(...roles: readonly Role[]): boolean {
    return roles.some((role) => this.roles().has(role));
  }

  requestCode(email: string): Promise<void> {
    return this.api.post('/session/code-request', { email, language: this.language.current() });
  }

  signInWithCode(email: string, code: string): Promise<void> {
    return this.signIn('/session/code', { email, code });
  }

  signInWithPassword(email: string, password: string): Promise<void> {
    return this.signIn('/session/password', { email, password });
  }

  signInWithLink(token: string): Promise<void> {
    return this.signIn('/session/link', { token });
  }

  /** The second step, after a first one that asked for it. */
  takeSecondStep(code: string): Promise<void> {
    return this.signIn('/session/second-step', { token: this.secondStep() ?? '', code });
  }

  /** Whoever tries the demo goes on in the language she reads, not in that of the person she plays. */
  async signInToDemo(email: string): Promise<void> {
    this.accept(await this.api.post<SessionView>('/session/demo', { email }));
  }

  /** Takes over a session that another act brought, such as accepting an invitation. */
  async enter(view: SessionView): Promise<void> {
    if (view.person) await this.language.use(view.person.language);
    this.accept(view);
  }

  async signOut(): Promise<void> {
    const { leaveAt } = await this.api.delete<SignedOutView>('/session');
    // Out of the organisation's own sign-in too, which leads back to the door.
    if (leaveAt !== null) this.leave(leaveAt);
    else await this.start();
  }

  private holds(programmeId: string, ...roles: readonly Role[]): boolean {
    return this.grants().some(
      (grant) => grant.programmeId === programmeId && roles.includes(grant.role),
    );
  }

  private leave(address: string): void {
    globalThis.location.assign(address);
  }

  private async signIn(path: string, body: object): Promise<void> {
    await this.enter(await this.api.post<SessionView>(path, body));
  }

  private accept(view: SessionView): void {
    this.problem.set(null);
    this.answer.set(view);
  }
}
