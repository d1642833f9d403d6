import type { AgreementText } from '@verso/domain';

/** What firms of the story sign, with an empty line between paragraphs. */
export const AGREEMENT: AgreementText = {
  fi: [
    'Ohjelma tarjoaa yritykselle oman neuvojan, paikan kasvuverkostossa ja tuen nopeisiin kokeiluihin. Osallistuminen ei maksa.',
    'Yritys osallistuu ryhmän tapaamisiin noin kerran kuukaudessa, isännöi tapaamisen vuorollaan ja tekee ohjelman aikana ainakin yhden kokeilun.',
    'Ryhmässä kuultu on luottamuksellista. Kokeilusta saa kertoa ryhmän ulkopuolella vain sen tehneen yrityksen luvalla.',
    'Yritys kertoo kerran vuodessa henkilöstön ja liikevaihdon, jotta rahoittajalle voidaan raportoida. Yritys voi lopettaa milloin tahansa ilmoittamalla siitä neuvojalle.',
  ].join('\n\n'),
  sv: [
    'Programmet ger företaget en egen rådgivare, en plats i ett tillväxtnätverk och stöd för snabba experiment. Deltagandet kostar inget.',
    'Företaget deltar i gruppens träffar ungefär en gång i månaden, är värd för en träff i sin tur och gör minst ett experiment under programmet.',
    'Det som sägs i gruppen är förtroligt. Om ett experiment får man berätta utanför gruppen bara med lov av företaget som gjorde det.',
    'Företaget berättar en gång om året om personal och omsättning för rapporten till finansiären. Företaget kan sluta när som helst genom att meddela rådgivaren.',
  ].join('\n\n'),
  en: [
    'The programme gives the firm an advisor of its own, a place in a growth network and support for quick experiments. Taking part costs nothing.',
    'The firm comes to the group’s meetings about once a month, hosts one in its turn and makes at least one experiment during the programme.',
    'What is heard in the group is confidential. An experiment may be told of outside the group only with the consent of the firm that made it.',
    'Once a year the firm tells its personnel and turnover for the report to the funder. The firm may leave at any time by telling its advisor.',
  ].join('\n\n'),
};
