import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { type FieldTree, form } from '@angular/forms/signals';
import { readBusinessId } from '@verso/domain';

import { load } from '../api/load';
import { type FirmFields, NO_FIRM, sourcesOf } from '../enterprises/firm-form';
import type { IndustryChoice } from '../regions/industry-choice';
import { RegisterApi } from '../register/register-api';
import { drafted, Drafts } from '../session/drafts';
import { type EnrolFields, enrolRules, hasContact, NOTHING_TYPED } from './enrol-fields';
import { firmOfRegister, prefill } from './prefill';

export const ENROL_STEPS = ['firm', 'contact', 'group'] as const;
export type EnrolStep = (typeof ENROL_STEPS)[number];

/**
 * What an advisor has typed on the way in, and what the register answered to it, while she looks at
 * another page or signs in again.
 */
@Injectable({ providedIn: 'root' })
export class EnrolDraft {
  private readonly register = inject(RegisterApi);
  private readonly drafts = inject(Drafts);
  private readonly programmeId = signal('');
  private opened: string | null = null;

  readonly fields = drafted<EnrolFields>(
    () => `enrolment ${this.programmeId()}`,
    () => NOTHING_TYPED,
  ).fields;
  readonly form = form(this.fields, enrolRules);

  /** The register is asked as soon as a Business ID is whole and right. */
  readonly asked = computed(() => {
    const { kind, firm } = this.fields();
    const reading = readBusinessId(firm.businessId);
    return kind === 'company' && reading.ok ? reading.businessId : undefined;
  });
  private readonly lookup = load(
    () => this.asked(),
    (businessId, abort) => this.register.lookUp(this.programmeId(), businessId, abort),
  );
  readonly isAsking = computed(
    () => this.asked() !== undefined && this.lookup.state() === 'loading',
  );
  readonly answer = computed(() => (this.asked() ? this.lookup.value() : undefined));
  /** Why the register gave no answer. */
  readonly silence = computed(() => (this.asked() ? this.lookup.error() : null));
  /** The company to fill in; null when there is none, undefined while that is not known. */
  private readonly registered = computed(() => {
    if (this.asked() === undefined || this.silence()) return null;
    return this.answer() && (this.answer()?.company ?? null);
  });
  private readonly known = signal<FirmFields>(NO_FIRM);

  readonly sources = computed(() => {
    const answer = this.answer();
    if (!answer) return {};
    return sourcesOf(this.fields().firm, this.known(), () => ({
      source: answer.source,
      at: answer.fetchedAt,
    }));
  });
  readonly knownIndustry = computed<IndustryChoice | null>(() => {
    const {
      industryCode: code,
      industryCodeSet: codeSet,
      industryLabel: label,
    } = this.answer()?.company ?? {};
    return code && codeSet ? { code, codeSet, label: label ?? null } : null;
  });
  /** The name in the register, where another one was typed. */
  readonly nameElsewhere = computed<string | null>(() => {
    const { name } = this.known();
    const typed = this.fields().firm.name.trim();
    return name !== '' && typed !== '' && typed !== name ? name : null;
  });
  readonly isMember = computed(() => this.answer()?.alreadyInProgramme ?? null);
  readonly mayInvite = computed(() => this.fields().contact.email.trim() !== '');
  readonly hasContact = computed(() => hasContact(this.fields().contact));

  constructor() {
    effect(() => {
      const company = this.registered();
      if (company !== undefined)
        untracked(() => this.take(company ? firmOfRegister(company) : NO_FIRM));
    });
  }

  /** Goes on with what was typed for this programme, or starts anew for another person or programme. */
  open(programmeId: string, businessId?: string): void {
    const opened = `${this.drafts.owner()} ${programmeId}`;
    if (this.opened !== opened) this.clear();
    this.opened = opened;
    this.programmeId.set(programmeId);
    if (businessId !== undefined) untracked(() => this.begin(businessId));
  }

  /** Begins with a company of the register, unless somebody has typed another one. */
  private begin(businessId: string): void {
    const { firm } = this.fields();
    if (firm.businessId !== '' || firm.name !== '') return;
    this.fields.update((fields) => ({
      ...{ ...fields, kind: 'company', firm: { ...firm, businessId } },
    }));
  }

  clear(): void {
    this.known.set(NO_FIRM);
    this.form().reset(NOTHING_TYPED);
  }

  /** Takes the name of the register in the place of the one that was typed. */
  takeName(): void {
    const { name } = this.known();
    this.fields.update((fields) => ({ ...fields, firm: { ...fields.firm, name } }));
  }

  askAgain(): void {
    this.lookup.reload();
  }

  /** Whether a step is filled in well; what is not, is marked, and the first such field gets the focus. */
  finish(step: EnrolStep): boolean {
    const parts = this.partsOf(step);
    for (const part of parts) part().markAsTouched();
    const error = parts.flatMap((part) => part().errorSummary())[0];
    error?.fieldTree().focusBoundControl();
    return error === undefined && !(step === 'firm' && this.isMember());
  }

  /** The step in which something needs a hand; null when nothing does. */
  firstFlaw(): EnrolStep | null {
    const flawed = ENROL_STEPS.find((step) =>
      this.partsOf(step).some((part) => part().errorSummary().length > 0),
    );
    return flawed ?? null;
  }

  private partsOf(step: EnrolStep): readonly FieldTree<unknown>[] {
    if (step === 'firm') return [this.form.kind, this.form.firm] as readonly FieldTree<unknown>[];
    if (step === 'contact') return [this.form.contact] as readonly FieldTree<unknown>[];
    return [this.form.networkId, this.form.invite] as readonly FieldTree<unknown>[];
  }

  private take(known: FirmFields): void {
    const before = this.known();
    this.fields.update((fields) => ({ ...fields, firm: prefill(fields.firm, known, before) }));
    this.known.set(known);
  }
}
