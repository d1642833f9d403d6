import { type Letter, partOf, type PostOffice } from './post-office.js';

/** The link inside a mail about a meeting. */
export function linkOf({ text }: Pick<Letter, 'text'>): string {
  const token = /\/meeting#(\S+)/.exec(text)?.[1];
  if (token === undefined) throw new Error(`No link in: ${text}`);
  return token;
}

/** The meeting that goes with a mail, as a file for the calendar. */
export function calendarIn({ source }: Pick<Letter, 'source'>): string {
  const [, body = ''] = partOf(source, 'text/calendar').split('\r\n\r\n');
  return Buffer.from(body, 'base64').toString('utf8');
}

/** What somebody was written about meetings: subjects, the first first. */
export const subjectsTo = (office: PostOffice, email: string): string[] =>
  office.to(email).map(({ subject }) => subject.split(':')[0]!);
