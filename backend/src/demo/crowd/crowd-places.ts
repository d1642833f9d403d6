import type { ProgrammeKey } from '../story/story.js';

/** Where firms of the crowd stand: municipality, post code and office, and the core group nearby. */
export interface Place {
  readonly municipality: string;
  readonly post: readonly [code: string, office: string];
  readonly network: string;
}

/** An advisor's firms that the story does not tell one by one. */
export interface CrowdShare {
  readonly programme: ProgrammeKey;
  readonly advisor: string;
  readonly firms: number;
  readonly places: readonly Place[];
}

const place = (municipality: string, code: string, office: string, network: string): Place => ({
  municipality,
  post: [code, office],
  network,
});

const southern: readonly Place[] = [
  place('491', '50100', 'Mikkeli', 'mikkeli'),
  place('491', '50500', 'Mikkeli', 'mikkeli'),
  place('213', '51200', 'Kangasniemi', 'kangasniemi'),
  place('213', '51200', 'Kangasniemi', 'kangasniemi'),
  place('097', '52550', 'Hirvensalmi', 'kangasniemi'),
  place('507', '52700', 'Mäntyharju', 'lansi-saimaa'),
  place('623', '52200', 'Puumala', 'lansi-saimaa'),
];
const eastern: readonly Place[] = [
  place('740', '57100', 'Savonlinna', 'savonlinna'),
  place('740', '57230', 'Savonlinna', 'savonlinna'),
  place('046', '58175', 'Enonkoski', 'savonlinna'),
  place('593', '76100', 'Pieksämäki', 'pieksamaki'),
  place('593', '76130', 'Pieksämäki', 'pieksamaki'),
  place('178', '51900', 'Juva', 'jarvi-saimaa'),
  place('681', '58900', 'Rantasalmi', 'jarvi-saimaa'),
  place('768', '58700', 'Sulkava', 'jarvi-saimaa'),
];
const savo: readonly Place[] = [
  place('297', '70100', 'Kuopio', 'kuopio'),
  place('297', '70800', 'Kuopio', 'kuopio'),
  place('749', '71800', 'Siilinjärvi', 'kuopio'),
  place('140', '74100', 'Iisalmi', 'iisalmi'),
  place('402', '73100', 'Lapinlahti', 'iisalmi'),
  place('263', '74700', 'Kiuruvesi', 'iisalmi'),
  place('762', '74300', 'Sonkajärvi', 'iisalmi'),
  place('915', '78200', 'Varkaus', 'varkaus'),
  place('420', '79100', 'Leppävirta', 'varkaus'),
  place('778', '77600', 'Suonenjoki', 'suonenjoki'),
  place('595', '72400', 'Pielavesi', 'suonenjoki'),
];
const rivers: readonly Place[] = [
  place('977', '84100', 'Ylivieska', 'ylivieska'),
  place('208', '85100', 'Kalajoki', 'ylivieska'),
  place('535', '85500', 'Nivala', 'haapavesi'),
  place('071', '86600', 'Haapavesi', 'haapavesi'),
  place('069', '85800', 'Haapajärvi', 'haapavesi'),
  place('678', '92100', 'Raahe', 'raahe'),
  place('563', '86300', 'Oulainen', 'raahe'),
];

/** With the firms that are told one by one: 180, 120 and 60. */
export const CROWD_SHARES: readonly CrowdShare[] = [
  { programme: 'south-savo', advisor: 'sanna', firms: 62, places: southern },
  { programme: 'south-savo', advisor: 'petri', firms: 58, places: eastern },
  { programme: 'north-savo', advisor: 'veera', firms: 57, places: savo },
  { programme: 'north-savo', advisor: 'olli', firms: 56, places: savo },
  { programme: 'northern-ostrobothnia', advisor: 'antti', firms: 54, places: rivers },
];
