import type { GrantView, Role, SessionView } from './session-view';

/** A session as the server tells it; of nobody unless a name is given. */
export function aSession(over: Partial<SessionView> = {}): SessionView {
  return {
    person: null,
    grants: [],
    csrfToken: 'csrf-1',
    demo: false,
    demoAccounts: [],
    mailKept: false,
    passwordMinLength: 10,
    ...over,
  };
}

/** The session of somebody who is signed in. */
export function aSessionOf(role: Role, over: Partial<GrantView> = {}): SessionView {
  return aSession({
    person: { id: 'person-1', name: 'Marja-Liisa Kettunen', language: 'fi', hasPassword: true },
    grants: [
      {
        role,
        programmeId: role === 'administrator' ? null : 'p1',
        programmeLabel: null,
        enterpriseId: null,
        enterpriseName: null,
        ...over,
      },
    ],
  });
}
