import { type Language, LANGUAGES } from '@verso/domain';

import { EU_EMBLEM_PNG } from './eu-emblem.js';
import type { MailFunding } from './mail-contents.js';
import { withEmblemInside } from './mail-funding.js';
import { MAIL_KINDS } from './mail-kinds.js';
import { type MailInput, writeMail } from './mail-writer.js';

const LINK = 'https://verso.example/invitation#token';
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
      day: '17.3.2026',
      hours: '18.00–20.30',
      place: 'Torikatu 2',
      asker: 'Saippuapaja',
      other: 'Sepän Puoti',
      title: 'Kokeilupaja',
      days: '18.3.2026',
      reason: 'Kouluttaja on sairaana',
    },
    secret: null,
    path: '/invitation',
  },
  code: '012345',
  link: LINK,
};
/** Tells something after which there is nothing to do. */
const WITHOUT_LINK: readonly string[] = [
  ...['meeting-cancelled', 'course-changed', 'course-cancelled'],
  ...['gathering-changed', 'gathering-cancelled'],
];
const ALL = MAIL_KINDS.flatMap((kind) => LANGUAGES.map((language) => ({ kind, language })));

describe('writeMail', () => {
  it.each(ALL)('writes $kind in $language, whole in both forms', ({ kind, language }) => {
    const { subject, text, html } = writeMail({ ...INPUT, kind, language });

    expect(subject.length).toBeGreaterThan(10);
    expect(text).toContain('Aino Virtanen');
    expect(text.includes(LINK)).toBe(!WITHOUT_LINK.includes(kind));
    expect(html.includes(LINK)).toBe(!WITHOUT_LINK.includes(kind));
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

describe('the funding that a mail ends with', () => {
  const line = {
    fi: 'Rahoittaa <EAKR>',
    sv: 'Finansieras av ERUF',
    en: 'Funded by the ERDF',
  };
  const written = (funding: MailFunding, language: Language) =>
    writeMail({ ...INPUT, language, content: { ...INPUT.content, funding } });

  it.each([
    ['fi', 'Euroopan unionin osarahoittama'],
    ['sv', 'Medfinansieras av Europeiska unionen'],
    ['en', 'Co-funded by the European Union'],
  ] as const)('is in %s the statement of the Union with its emblem', (language, statement) => {
    const { text, html, attachments } = written({ fund: 'erdf', line }, language);

    expect(text).toContain(`--\n${statement}\n${line[language]}\n`);
    expect(html).toContain(statement);
    expect(html).not.toContain('<EAKR>');
    expect(html).toMatch(/<img src="cid:eu-emblem" [^>]*alt="\p{L}[^"]+"/u);
    expect(attachments).toHaveLength(1);
    expect(withEmblemInside(html)).toContain('src="data:image/png;base64,');
  });

  it('is the line alone where another pays, and nothing where nobody is said to', () => {
    const national = written({ fund: 'national', line }, 'en');
    expect(national.text).toContain('Funded by the ERDF');
    expect(`${national.html}${national.text}`).not.toMatch(/European|<img/);
    expect(national.attachments).toEqual([]);

    expect(written({ fund: 'none', line: null }, 'en').text).not.toContain('--\n');
    expect(writeMail(INPUT).attachments).toEqual([]);
  });

  it('travels as a picture of three by two', () => {
    const picture = Buffer.from(EU_EMBLEM_PNG, 'base64');

    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([180, 120]);
  });
});
