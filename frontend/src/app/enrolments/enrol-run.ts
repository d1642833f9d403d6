import { computed, inject, Injectable, signal } from '@angular/core';

import type { EnrolmentStage } from '@verso/domain';

import { type ApiProblem, toApiProblem } from '../api/problem';
import { submit } from '../api/submit';
import { EnterprisesApi } from '../enterprises/enterprises-api';
import { AfterEnrolment } from './after-enrolment';
import { EnrolDraft } from './enrol-draft';
import { besideFields, type EnrolFields, enrolRequest } from './enrol-fields';
import { EnrolmentsApi } from './enrolments-api';

export type EnrolTaskName = 'enrol' | 'place' | 'invite';

export interface EnrolTask {
  readonly name: EnrolTaskName;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
}

/**
 * Enrols a firm, then places it in a group and invites its contact, where that is wished. What is
 * done stays done: when a later step fails, the run stops there and goes on from it when retried.
 */
@Injectable()
export class EnrolRun {
  private readonly draft = inject(EnrolDraft);
  private readonly enrolments = inject(EnrolmentsApi);
  private readonly enterprises = inject(EnterprisesApi);
  private readonly after = inject(AfterEnrolment);
  private programmeId = '';

  private readonly list = signal<readonly EnrolTask[]>([]);
  readonly tasks = this.list.asReadonly();
  /** Where the firm stands, once it is enrolled. */
  readonly stage = signal<EnrolmentStage | null>(null);
  /** Set once the firm is in. */
  readonly enterpriseId = signal<string | null>(null);
  /** Why a step after the enrolment failed. */
  readonly problem = signal<ApiProblem | null>(null);
  readonly isRunning = computed(() => this.list().some(({ state }) => state === 'running'));
  readonly isDone = computed(
    () => this.list().length > 0 && this.list().every(({ state }) => state === 'done'),
  );

  /** Whether everything wished for was done. A refused enrolment stands beside the draft's fields. */
  async start(programmeId: string): Promise<boolean> {
    // pressed twice, it runs once: the second press must not forget what the first still has to do
    if (this.draft.form().submitting() || this.isRunning()) return false;
    this.programmeId = programmeId;
    this.list.set(tasksOf(this.draft.fields(), this.draft.mayInvite()));
    const accepted = await submit(this.draft.form, (fields) => this.enrol(fields));
    if (!accepted) {
      this.list.set([]);
      return false;
    }
    return this.retry();
  }

  /** Goes on with the first step that is not done. */
  async retry(): Promise<boolean> {
    this.problem.set(null);
    for (const { name, state } of this.list()) {
      if (state !== 'done' && !(await this.attempt(name))) return false;
    }
    return true;
  }

  private async enrol(fields: EnrolFields): Promise<void> {
    this.mark('enrol', 'running');
    try {
      const request = enrolRequest(fields);
      const { enterpriseId, stage } = await this.enrolments.enrol(this.programmeId, request);
      this.stage.set(stage);
      this.enterpriseId.set(enterpriseId);
      this.mark('enrol', 'done');
    } catch (error) {
      throw besideFields(toApiProblem(error));
    }
  }

  private async attempt(name: EnrolTaskName): Promise<boolean> {
    const enterpriseId = this.enterpriseId();
    if (!enterpriseId) return false;
    this.mark(name, 'running');
    try {
      await (name === 'place' ? this.place(enterpriseId) : this.invite(enterpriseId));
      this.mark(name, 'done');
      return true;
    } catch (error) {
      this.problem.set(toApiProblem(error));
      this.mark(name, 'failed');
      return false;
    }
  }

  private place(enterpriseId: string): Promise<unknown> {
    return this.after.place(this.programmeId, enterpriseId, this.draft.fields().networkId);
  }

  private async invite(enterpriseId: string): Promise<void> {
    const { contact, networkId } = this.draft.fields();
    const { contacts } = await this.enterprises.read(this.programmeId, enterpriseId);
    const wanted = contact.email.trim().toLowerCase();
    const found = contacts.find(({ email }) => email?.toLowerCase() === wanted) ?? contacts[0];
    if (!found) return;
    await this.after.invite(this.programmeId, {
      enterpriseId,
      contactId: found.id,
      networkId: networkId || null,
    });
  }

  private mark(name: EnrolTaskName, state: EnrolTask['state']): void {
    this.list.update((tasks) => tasks.map((task) => (task.name === name ? { name, state } : task)));
  }
}

function tasksOf({ networkId, invite }: EnrolFields, mayInvite: boolean): readonly EnrolTask[] {
  const names: EnrolTaskName[] = ['enrol'];
  if (networkId) names.push('place');
  if (invite && mayInvite) names.push('invite');
  return names.map((name) => ({ name, state: 'waiting' }));
}
