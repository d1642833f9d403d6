import type { Language, LocalisedText } from '@verso/domain';

import type { LocalisedNotice, NoticeTexts } from './notices.dto.js';

interface About {
  readonly programme: string;
  /** Organisations that lead the programme; the programme itself when none is known. */
  readonly controllers: string;
}

const fi = ({ programme, controllers }: About): NoticeTexts => ({
  controller: controllers,
  contact: `Kysymykset ja pyynnöt: ota yhteyttä ohjelman ${programme} neuvojaan tai vetäjään. Tarvittaessa he ohjaavat sinut organisaation tietosuojavastaavalle.`,
  purposes:
    'Yrityksen ja sen yhteyshenkilön tietoja käsitellään, jotta ohjelma voi järjestää palvelunsa: pitää yhteyttä, koota ryhmät, tukea kokeiluja ja raportoida tulokset rahoittajalle. Perusteena on yleistä etua koskeva tehtävä tai sopimus (tietosuoja-asetus, 6 artiklan 1 kohdan e ja b alakohta). Kokeilun jakaminen oman ryhmän ulkopuolelle perustuu suostumukseen, jonka voi perua milloin tahansa.',
  sources:
    'Tiedot saadaan sinulta itseltäsi, ohjelman neuvojalta, ohjelman omista luetteloista ja yritysten osalta Patentti- ja rekisterihallituksen avoimesta rekisteristä.',
  recipients:
    'Tiedot näkevät ohjelman neuvojat ja vetäjä. Ryhmäsi näkee yrityksen nimen ja ne kokeilut, jotka jaat. Rahoittaja näkee vain yhteenlaskettuja lukuja. Tietoja ei luovuteta markkinointiin eikä siirretä EU:n ja ETA:n ulkopuolelle.',
  rights:
    'Voit nähdä ja ladata omat tietosi, korjata ne, pyytää niiden poistamista tai käsittelyn rajoittamista ja vastustaa käsittelyä. Lasketut luvut jäävät jäljelle ilman nimeä, kun laki vaatii niiden säilyttämistä. Jos olet tyytymätön, voit valittaa tietosuojavaltuutetulle: tietosuoja.fi.',
});

const sv = ({ programme, controllers }: About): NoticeTexts => ({
  controller: controllers,
  contact: `Frågor och begäranden: kontakta rådgivaren eller ledaren för programmet ${programme}. Vid behov hänvisar de dig till organisationens dataskyddsombud.`,
  purposes:
    'Uppgifter om företaget och dess kontaktperson behandlas för att programmet ska kunna ordna sina tjänster: hålla kontakt, bilda grupper, stödja försök och rapportera resultat till finansiären. Grunden är en uppgift av allmänt intresse eller ett avtal (dataskyddsförordningen, artikel 6.1 e och b). Att dela ett försök utanför den egna gruppen bygger på samtycke, som kan återkallas när som helst.',
  sources:
    'Uppgifterna fås av dig själv, av programmets rådgivare, ur programmets egna förteckningar och, för företag, ur Patent- och registerstyrelsens öppna register.',
  recipients:
    'Uppgifterna ses av programmets rådgivare och ledare. Din grupp ser företagets namn och de försök du delar. Finansiären ser bara sammanräknade tal. Uppgifter lämnas inte ut för marknadsföring och förs inte utanför EU och EES.',
  rights:
    'Du kan se och ladda ner dina uppgifter, rätta dem, begära att de raderas eller att behandlingen begränsas och göra invändningar. Räknade tal blir kvar utan namn när lagen kräver att de bevaras. Är du missnöjd kan du klaga hos dataskyddsombudsmannen: tietosuoja.fi/sv.',
});

const en = ({ programme, controllers }: About): NoticeTexts => ({
  controller: controllers,
  contact: `Questions and requests: write to an advisor or the manager of the programme ${programme}. Where needed they lead you to the data protection officer of their organisation.`,
  purposes:
    'Data about the firm and its contact is processed so that the programme can give its services: keep in touch, form groups, support experiments and report results to the funder. The basis is a task in the public interest or a contract (GDPR, article 6(1)(e) and (b)). Sharing an experiment beyond your own group rests on consent, which can be withdrawn at any time.',
  sources:
    'The data comes from you, from the advisors of the programme, from its own lists and, for firms, from the open register of the Finnish Patent and Registration Office.',
  recipients:
    'Advisors and the manager of the programme see the data. Your group sees the name of the firm and the experiments that you share. The funder sees added-up figures only. Nothing is handed out for marketing or taken outside the EU and the EEA.',
  rights:
    'You can see and download your data, correct it, ask for it to be erased or its processing to be restricted, and object to the processing. Counted figures stay, without a name, where the law wants them kept. If you are not content, you can complain to the Data Protection Ombudsman: tietosuoja.fi/en.',
});

/** What a programme says while its manager has written nothing else. */
export function defaultNotice(
  label: LocalisedText,
  controllers: readonly string[],
): LocalisedNotice {
  const about = (language: Language): About => ({
    programme: label[language],
    controllers: controllers.length === 0 ? label[language] : controllers.join(', '),
  });
  return { fi: fi(about('fi')), sv: sv(about('sv')), en: en(about('en')) };
}
