import type { MailText, MailTexts, TextInput } from './mail-text.js';

const closing = 'Kind regards,\nVerso';

/** When, where, at whose place and about what people meet. */
const evening = (value: TextInput['value']): string =>
  [
    `Time: ${value('day')} at ${value('hours')}`,
    `Place: ${value('place')}`,
    ...(value('host') === '' ? [] : [`Host: ${value('host')}`]),
    ...(value('theme') === '' ? [] : [`Theme: ${value('theme')}`]),
  ].join('\n');

/** A word from another firm, where it wrote one. */
const said = (message: string): string[] => (message === '' ? [] : [`Message: “${message}”`]);

/** When and where something is that people signed up for. */
const whenAndWhere = (value: TextInput['value']): string =>
  [
    `When: ${value('times')}`,
    ...(value('place') === '' ? [] : [`Where: ${value('place')}`]),
    ...(value('link') === '' ? [] : [`Link: ${value('link')}`]),
  ].join('\n');

/** What somebody signed up for has moved. */
const moved = (what: string, { name, value }: TextInput): MailText => ({
  subject: `Changed: ${value('title')}`,
  paragraphs: [
    `Hello ${name},`,
    what,
    whenAndWhere(value),
    'If you cannot come, tell your advisor or withdraw in Verso.',
  ],
  notes: [],
  closing,
});

/** What somebody signed up for is not to be. */
const cancelled = (what: string, { name, value }: TextInput): MailText => ({
  subject: `Cancelled: ${value('title')}`,
  paragraphs: [
    `Hello ${name},`,
    what,
    whenAndWhere(value),
    ...(value('reason') === '' ? [] : [`Reason: ${value('reason')}`]),
  ],
  notes: [],
  closing,
});

/** Messages in English. */
export const en: MailTexts = {
  'sign-in': ({ name, code }) => ({
    subject: `Your sign-in code for Verso: ${code}`,
    paragraphs: [
      `Hello ${name},`,
      'Here is the code that lets you sign in to Verso. Type it on the sign-in page, or open the link below.',
    ],
    codeLabel: 'Code',
    action: 'Sign in to Verso',
    notes: [
      'The code and the link work once and expire in 15 minutes.',
      'If you did not try to sign in, you can ignore this message. Nobody gets into your account without the code.',
    ],
    closing,
  }),
  invitation: ({ name, value }) => ({
    subject: `Invitation: ${value('enterprise')} to join ${value('programme')}`,
    paragraphs: [
      `Hello ${name},`,
      `${value('inviter')} invites your firm ${value('enterprise')} to join the programme ${value('programme')}.`,
      value('network') === ''
        ? 'In Verso you plan small, quick experiments, log the results and see what you learn.'
        : `Your group is ${value('network')}. In Verso you plan small, quick experiments, log the results and can share what you learn with the group.`,
      'Open the invitation on a phone or a computer. You first see who will see what you write, and decide after that.',
    ],
    codeLabel: 'You can also sign in with this code',
    action: 'Open the invitation',
    notes: ['The invitation is valid for 30 days and meant for you only.'],
    closing,
  }),
  reminder: ({ name, value }) => ({
    subject: `Time is up for your experiment: ${value('experiment')}`,
    paragraphs: [
      `Hello ${name},`,
      `The time ${value('enterprise')} set aside for the experiment “${value('experiment')}” ended on ${value('endsOn')}.`,
      'What did you learn? Log the last observations and decide what comes next: stop, change direction, carry on like this, or test some more. It takes a few minutes.',
      'Finding out that an idea does not work is a good result too.',
    ],
    action: 'Open the experiment',
    notes: ['We send no further reminders about this experiment.'],
    closing,
  }),
  'staff-invitation': ({ name, value }) => ({
    subject: 'Welcome to Verso',
    paragraphs: [
      `Hello ${name},`,
      value('programme') === ''
        ? 'An account in Verso has been opened for you.'
        : `An account in Verso has been opened for you in the programme ${value('programme')}.`,
      'Open the link to get in. Later you can sign in with a code sent to your e-mail, or set a password.',
    ],
    codeLabel: 'You can also sign in with this code',
    action: 'Open Verso',
    notes: [
      'The link works once and expires in 14 days. After that, ask for a code on the sign-in page.',
    ],
    closing,
  }),
  'second-step-off': ({ name }) => ({
    subject: 'Two-step sign-in is off',
    paragraphs: [
      `Hello ${name},`,
      'Two-step sign-in to Verso has been turned off for your account. From now on you sign in without a code from your authenticator app.',
      'If you did this, or an administrator did it at your request, there is nothing you need to do. You can turn it on again in your settings.',
    ],
    action: 'Open settings',
    notes: [
      'If you know nothing about this, contact the Verso administrator of your organisation at once.',
    ],
    closing,
  }),
  'privacy-notice': ({ name, value }) => ({
    subject: `How your data is used in the programme ${value('programme')}`,
    paragraphs: [
      `Hello ${name},`,
      `the programme ${value('programme')} keeps your contact details because you are the contact of ${value('enterprise')}. They came from the firm, from an advisor of the programme or from a list of its own.`,
      'The privacy notice says who answers for the data, what it is used for, how long it is kept and which rights you have.',
    ],
    action: 'Read the privacy notice',
    notes: [
      'You need not do anything. If something is wrong, or you want it removed, tell your advisor.',
    ],
    closing,
  }),
  'feedback-answer': ({ name, value }) => ({
    subject: 'Answer to your feedback on accessibility',
    paragraphs: [
      `Hello ${name},`,
      `thank you for the feedback that you sent on ${value('receivedOn')}.`,
      value('answer'),
      `Your feedback was:\n${value('text')}`,
    ],
    action: 'Open the accessibility statement',
    notes: [
      'If you are not content with the answer, you can turn to the supervisory authority. The statement says how to reach it.',
    ],
    closing,
  }),
  'webhook-failing': ({ name, value }) => ({
    subject: `A webhook does not get through: ${value('host')}`,
    paragraphs: [
      `Hello ${name},`,
      `a webhook of the programme ${value('programme')} does not get through to ${value('host')}.`,
      ...(value('error') === '' ? [] : [`The last error: ${value('error')}.`]),
      {
        '': 'Verso still tries to send new messages. When nothing gets through for five days, Verso switches the webhook off.',
        gone: 'The receiver answered that the address is gone, so Verso switched the webhook off.',
      }[value('offReason')] ??
        'The webhook is switched off. Mend the receiver and switch the webhook on again.',
      'The delivery log shows what did not arrive, and you can send it again from there.',
    ],
    action: 'Open the delivery log',
    notes: ['You will not be told again unless the receiver has been well in between.'],
    closing,
  }),
  'coordinator-invitation': ({ name, value }) => ({
    subject: `You coordinate the group ${value('network')}`,
    paragraphs: [
      `Hello ${name},`,
      `You have been asked to coordinate the group ${value('network')} in the programme ${value('programme')}.`,
      'In Verso you invite the members to meetings, note who came and what was agreed, and see whose turn it is to host. You see your own group, not the yearly figures of its firms.',
      'Sign in with this e-mail address: a one-time code is sent to it.',
    ],
    action: 'Open Verso',
    notes: [],
    closing,
  }),
  'meeting-invitation': ({ name, value }) => ({
    subject: `Meeting: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hello ${name},`,
      `You are welcome to the meeting of ${value('network')}.`,
      evening(value),
      'Please say whether you can come. You need no account for it.',
    ],
    action: 'Answer the invitation',
    notes: ['You can change your answer with the same link until the meeting is over.'],
    closing,
  }),
  'meeting-changed': ({ name, value }) => ({
    subject: `Changed: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hello ${name},`,
      `The time or the place of the meeting of ${value('network')} has changed. This is how it stands now:`,
      evening(value),
      value('answer') === ''
        ? 'Please say whether you can come at the new time.'
        : 'Your answer stands. Please change it if you cannot come.',
    ],
    action: 'Answer the invitation',
    notes: ['You can change your answer with the same link until the meeting is over.'],
    closing,
  }),
  'meeting-reminder': ({ name, value }) => ({
    subject: `Soon: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hello ${name},`,
      `A reminder of the meeting of ${value('network')}.`,
      evening(value),
      value('answer') === ''
        ? 'You have not answered yet. Please say whether you can come.'
        : 'If you cannot come after all, please say so now, so that the others know.',
    ],
    action: 'Answer the invitation',
    notes: ['You can change your answer with the same link until the meeting is over.'],
    closing,
  }),
  'meeting-cancelled': ({ name, value }) => ({
    subject: `Called off: ${value('network')}, ${value('day')}`,
    paragraphs: [
      `Hello ${name},`,
      `The meeting of ${value('network')} has been called off.`,
      evening(value),
      'You will be invited anew when there is another day.',
    ],
    notes: [],
    closing,
  }),
  'swap-asked': ({ name, value }) => ({
    subject: `Swap of turns: ${value('asker')} asks you`,
    paragraphs: [
      `Hello ${name},`,
      `${value('asker')} asks to swap host turns with you in ${value('network')}.`,
      ...said(value('message')),
      'Please accept the swap, or say that you do not swap. If you accept, you take each other’s places in the queue. Nothing changes before that.',
    ],
    action: 'Answer the request',
    notes: ['The request is out of date if the queue of hosts changes before you answer.'],
    closing,
  }),
  'swap-accepted': ({ name, value }) => ({
    subject: `Swap of turns: ${value('other')} accepted`,
    paragraphs: [
      `Hello ${name},`,
      `${value('other')} accepted the swap of turns in ${value('network')}. You now have each other’s places in the queue of hosts.`,
    ],
    action: 'See the queue',
    notes: [],
    closing,
  }),
  'swap-declined': ({ name, value }) => ({
    subject: `Swap of turns: ${value('other')} does not swap`,
    paragraphs: [
      `Hello ${name},`,
      `${value('other')} cannot swap host turns with you now in ${value('network')}. Your place in the queue is as it was.`,
      'You can ask another firm to swap, or say that you cannot host.',
    ],
    action: 'See the queue',
    notes: [],
    closing,
  }),
  'swap-overtaken': ({ name, value }) => ({
    subject: `Swap of turns: your request is out of date (${value('other')})`,
    paragraphs: [
      `Hello ${name},`,
      `The queue of hosts in ${value('network')} changed before ${value('other')} answered your request to swap turns. It can be answered no more.`,
      'See where you stand in the queue now. If the turn still does not suit you, you can ask to swap again.',
    ],
    action: 'See the queue',
    notes: [],
    closing,
  }),
  'course-changed': (input) =>
    moved(`The course that you signed up for has changed: ${input.value('title')}.`, input),
  'course-cancelled': (input) =>
    cancelled(`The course that you signed up for is cancelled: ${input.value('title')}.`, input),
  'gathering-changed': (input) =>
    moved(`The event that you signed up for has changed: ${input.value('title')}.`, input),
  'gathering-cancelled': (input) =>
    cancelled(`The event that you signed up for is cancelled: ${input.value('title')}.`, input),
};
