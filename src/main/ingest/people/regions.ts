/** Parts of the world for which ministries have desks: their words, and the countries that lie there. */
const REGIONS: ReadonlyArray<{ words: RegExp; countries: ReadonlySet<string> }> = [
  { words: /\b(?:Europe|European)\b/, countries: codes('AL AD AT BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH GB VA UA MD BY') },
  { words: /\bAfrican?\b/, countries: codes('DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW') },
  { words: /\b(?:Asian?|Asia-Pacific|Indo-Pacific)\b/, countries: codes('AF BD BT BN KH CN IN ID JP KZ KG KR KP LA MY MV MN MM NP PK PH SG LK TJ TH TL TM UZ VN') },
  { words: /\b(?:Middle East(?:ern)?|Arab|Gulf)\b/, countries: codes('BH IR IQ IL JO KW LB OM PS QA SA SY AE YE') },
  { words: /\b(?:Latin Americ\w+|Caribbean|Central Americ\w+|South Americ\w+|Americas)\b/, countries: codes('AR BO BR CL CO CR CU DO EC SV GT HT HN JM MX NI PA PY PE TT UY VE BB BS BZ GY SR GD LC VC AG DM KN') },
  { words: /\b(?:Pacific|Oceania)\b/, countries: codes('AU NZ FJ PG SB VU WS TO KI TV NR MH FM PW CK NU') },
];
/** Countries that lie at the edge of two parts of the world: where one of them is a party nothing is told. */
const AT_THE_EDGE = codes('TR RU GE AM AZ');
const DESK = /\b(?:Department|Directorate|Division|Bureau|Desk|Section|Director(?:[- ]General)?|Head|Assistant|Under-?secretary|Joint Secretary|Deputy Secretary|Additional Secretary|Permanent Secretary|Coordinator)\b/i;
/** Unions of states of which the holder’s own country may be a member. */
const UNION = /\b(?:Union|Community|Integration|Affairs and Cooperation|Command|University|Bank|Institute|Council)\b/;

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** "Director of the Africa Department": of two parties the one that does not lie in the part of the world with which an office deals; null where that tells nothing. */
export function regionOf(post: string, parties: readonly string[]): string | null {
  if (parties.length !== 2 || !DESK.test(post) || UNION.test(post) || parties.some((code) => AT_THE_EDGE.has(code))) return null;
  const region = REGIONS.filter(({ words }) => words.test(post));
  if (region.length !== 1) return null;
  const away = parties.filter((code) => !region[0]?.countries.has(code));
  return away.length === 1 ? (away[0] ?? null) : null;
}
