import type { SessionGrant, Role, SessionView } from '@verso/contract';

/** A session as the server tells it; of nobody unless a name is given. */
export function aSession(over: Partial<SessionView> = {}): SessionView {
  return {
    person: null,
    grants: [],
    secondStep: null,
    organisationSignIn: null,
    csrfToken: 'csrf-1',
    demo: false,
    demoAccounts: [],
    mailKept: false,
    passwordMinLength: 10,
    ...over,
  };
}

/** The session of somebody who is signed in. */
export function aSessionOf(role: Role, over: Partial<SessionGrant> = {}): SessionView {
  return aSession({
    person: {
      id: 'person-1',
      name: 'Marja-Liisa Kettunen',
      email: 'marja-liisa@demo.invalid',
      phone: null,
      language: 'fi',
      hasPassword: true,
    },
    grants: [
      {
        role,
        programmeId: role === 'administrator' ? null : 'p1',
        programmeCode: null,
        programmeLabel: null,
        enterpriseId: null,
        enterpriseName: null,
        networkId: null,
        networkName: null,
        ...over,
      },
    ],
  });
}
