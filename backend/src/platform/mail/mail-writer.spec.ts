import { LANGUAGES } from '@verso/domain';

import { MAIL_KINDS } from './mail-kinds.js';
import { type MailInput, writeMail } from './mail-writer.js';

const INPUT: MailInput = {
  kind: 'invitation',
  language: 'fi',
  recipientName: 'Aino Virtanen',
  content: {
    values: {
      enterprise: 'Kahvila <Onni> & Co',
      programme: { fi: 'Kasvun polku', sv: 'Tillväxtstigen', en: 'Growth path' },
      network: 'Mikkelin ydinryhmä',
      inviter: 'Anna Ohjaaja',
      experiment: 'Verkkokauppa',
      endsOn: '15.3.2026',
    },
    secret: null,
    path: '/invitation',
  },
  code: '012345',
  link: 'https://verso.example/invitation#token',
};
const ALL = MAIL_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe('writeMail', () => {
  it.each(ALL)('writes $kind in $language, whole in both forms', ({ kind, language }) => {
    const { subject, text, html } = writeMail({ ...INPUT, kind, language });

    expect(subject.length).toBeGreaterThan(10);
    expect(text).toContain('Aino Virtanen');
    expect(text).toContain(INPUT.link);
    expect(html).toContain(`<html lang="${language}">`);
    expect(`${subject}${text}${html}`).not.toMatch(/undefined|\[object|\bnull\b/);
  });

  it('says the names in the language of the reader', () => {
    expect(writeMail({ ...INPUT, language: 'sv' }).subject).toContain('Tillväxtstigen');
    expect(writeMail({ ...INPUT, language: 'en' }).text).toContain('Growth path');
  });

  it('shows the code in two groups', () => {
    expect(writeMail(INPUT).text).toContain('012 345');
  });

  it('escapes names in HTML, and only there', () => {
    const { text, html } = writeMail(INPUT);

    expect(text).toContain('Kahvila <Onni> & Co');
    expect(html).toContain('Kahvila &lt;Onni&gt; &amp; Co');
    expect(html).not.toContain('<Onni>');
  });

  it('keeps a name with a line break from becoming a header', () => {
    const values = { ...INPUT.content.values, enterprise: 'X\r\nBcc: all@example.com' };

    const { subject } = writeMail({ ...INPUT, content: { ...INPUT.content, values } });

    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('leaves code and link out where they may not be shown', () => {
    const { subject, text, html } = writeMail({
      ...INPUT,
      kind: 'sign-in',
      code: null,
      link: null,
    });

    expect(`${subject}${text}${html}`).not.toMatch(/012|#token|href/);
    expect(subject).toContain('•••');
  });
});
