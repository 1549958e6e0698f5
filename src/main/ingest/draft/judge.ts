import type { Cleaned } from '../cleaning/cleanText';
import { beforeIn, isNegated, sentenceText } from '../events/cues';
import type { Party } from '../events/parties';
import { hasOutsider } from './outsiders';
import { listedNations } from '../events/listedNations';
import type { Primary } from '../events/primary';
import type { Seen } from '../events/reading';
import { isRemarks } from './spoken';
import { hasUntoldSecond } from './untoldSecond';

/** Whether the report tells of an engagement between two countries, and if not, why, in a sentence. */
export interface Judgement {
  isEngagement: boolean;
  reason: string | null;
}

const HOME_AFFAIR = /\b(?:awarded|award|conferred|sworn in|takes over|took over|assumes charge|assumed charge|appointed|promoted|retire[sd]|commissioned into|launched the|budget|parliament|condoled)\b/i;
/** A parliament or a cabinet allows what may follow. */
const ALLOWED = /\b(?:approv(?:ed|es)|pass(?:ed|es)|vot(?:ed|es) (?:for|on)|adopt(?:ed|s)|back(?:ed|s))\b[^.;]{0,40}\b(?:bill|law|legislation|motion|decree|amendment)\b|\bvot(?:ed|es)\b[^.;]{0,30}\bto (?:allow|permit|approve|ratify|authori[sz]e)\b/i;
const ANNIVERSARY = /\banniversary of\b/i;

const SPORT = /\b(?:football|soccer|cricket|rugby|basketball|volleyball|tennis|hockey|friendly match|world cup|tournament|championships?|qualifiers?|goals? (?:in|to)|wickets?|olympic|medal|league|coach|striker)\b/i;
/** Put off, and no new day is told. */
const PUT_OFF = /\b(?:postpone[ds]?|postponing|postponement of (?:an?|the|his|her|its|this) (?:[\w-]+ ){0,3}(?:visit|trip|tour|meeting|talks|summit|session|dialogue|exercise|consultations)|puts? off|deferred|delayed indefinitely)\b(?![^.]{0,40}\b(?:to|until|till)\b[^.]{0,20}\d)/i;
/** Bodies of many countries; a meeting of one country with them is none of two countries. */
const BODY = /\b(?:EU|European Union|European Commission|European Council|NATO|United Nations|UN|U\.N\.|ASEAN|African Union|AU|World Bank|IMF|International Monetary Fund|OSCE|IAEA|UNDP|UNICEF|WHO|World Health Organi[sz]ation|ICRC|Red Cross|ECOWAS|GCC|OIC|Arab League|OPEC|WTO|OECD|OFID|OPEC Fund|IFAD|International Fund for Agricultural Development|Inter-American Development Bank|IDB|Green Climate Fund|Global Environment Facility|European Investment Bank|EIB|European Bank for Reconstruction and Development|EBRD|Islamic Development Bank|African Development Bank|AfDB|UNFPA|UNODC|Council of Europe|Commonwealth Secretariat|Asian Development Bank|ADB|AIIB|UNHCR|WFP|FAO|UNESCO|IOM|ILO|Global Fund|Gavi|Interpol|INTERPOL)\b/;
/** "between Ruritania and the European Union", "EU–Ruritania Council": the body itself is the other side. */
const WITH_BODY = new RegExp(`\\bbetween\\b[^.;]{0,60}\\band (?:the )?${BODY.source}|${BODY.source} ?[-–—] ?[A-Z]`);
/** So many meet that it is no matter of two. */
const OF_MANY = /\b(?:[5-9]|[1-9]\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|(?:twenty|thirty|forty|fifty)(?:-[a-z]+)?|dozens of) (?:other )?(?:[A-Za-z-]+ ){0,2}(?:nations|countries|member states|states)\b/i;
/** "Leaders of 14 island countries met": the many are who meets. */
const MANY_MEET = new RegExp(`\\b(?:leaders|ministers|chiefs|presidents|representatives|officials|delegat\\w+|heads|commanders|ambassadors|troops|navies|soldiers|forces|ships|personnel|servicemen|sailors|aircraft|heads of mission) (?:of|from) (?:(?:the )?(?:armies|navies|air forces|armed forces|coast guards|police|general staffs?) (?:of|from) )?(?:more than |over |some |nearly |about |around |all |at least )?(?:the )?${OF_MANY.source}`, 'i');
/** Groups of states whose ministers or leaders meet among themselves. */
const GROUP = String.raw`(?:BRICS|G-?7|G-?20|G-?77|ASEAN|EU|European Union|NATO|African Union|AU|GCC|Gulf Cooperation Council|Arab League|OIC|CIS|EAEU|SCO|CSTO|ECOWAS|SADC|EAC|IGAD|CARICOM|Caribbean Community|Association of Southeast Asian Nations|Central American Integration System|SICA|CELAC|MERCOSUR|Mercosur|BIMSTEC|SAARC|Quad|Visegr[aá]d|Nordic-Baltic|Pacific Islands Forum)`;
/** Most openings name none. */
const GROUP_NAME = new RegExp(`\\b${GROUP}\\b`, 'i');
const WHO_MEET = '(?:ministers?|leaders|chiefs|presidents|heads|officials|ambassadors|envoys)';
/** "Foreign ministers of the BRICS countries met", "ASEAN foreign ministers opened": not "on the sidelines of the ASEAN ministers’ meeting". */
const GROUP_MEETS = new RegExp(`(?<!\\b(?:margins?|side-?lines?|ahead|during|after|attend\\w*|at|for|before|to|with|of|and)\\b[^.;]{0,40})(?:\\b${GROUP}(?:['’]s?)?(?: \\S+){0,2} ${WHO_MEET}\\b(?!['’])|\\b${WHO_MEET} (?:of|from) (?:the )?${GROUP}\\b)`, 'i');
/** "Meeting of the Council for Trade of the Caribbean Community": whatever the list of mechanisms takes it for. */
const ORGAN_MEETS = new RegExp(`\\b(?:meeting|session|summit) of (?:the )?(?:council|conference|assembly|heads|commission)\\b[^.;]{0,90}\\bof (?:the )?${GROUP}\\b`, 'i');
/** Forums to which many go. */
const FORUM = /\b(?:shangri-?la dialogue|munich security conference|raisina dialogue|manama dialogue|halifax (?:international )?security forum|world economic forum|general assembly|antalya diplomacy forum|doha forum|aspen security forum)\b/i;
/** What somebody signed in life is told at the end of it. */
const DEATH = /\b(?:dies|has died|died (?:on|aged|at)|passed away|obituary)\b/i;
/** An honour is given, and nothing else is told. */
const HONOURED = /\b(?:Order of (?!the Day)|decorated|decoration|awarded|conferred|medal|insignia|[Cc]itation|[Cc]ommendation|honou?red with|knighthood)\b/;
/** "signed a contract with a Finnish company": a purchase; a memorandum for companies in both countries is none. */
const WITH_COMPANY = /\b(?:with|from|by|between|to|and) (?:(?:an?|the|its|major|state|leading|private|local|foreign|defen[cs]e) ){0,3}(?:[A-Z][\w.’'-]* ){0,5}(?:[a-z-]+ ){0,3}(?:[Cc]ompan(?:y|ies)|[Ff]irms?|[Mm]anufacturer|[Ss]hipyard|[Cc]orporation|[Ss]upplier|[Cc]ontractor)\b/;
const TOO_SHORT = 25;

/** Why a text is not read at all, in a sentence; null when it is. */
export function unreadable({ text, language }: Pick<Cleaned, 'text' | 'language'>): string | null {
  if (text.trim() === '') return 'There is no text to read.';
  if (language !== null && language !== 'English') return `The text is in ${language}, which the reader does not read; it is kept as it is.`;
  if (!/[A-Za-z]{3}/.test(text)) return 'The text holds no words that the reader could read; it is kept as it is.';
  return text.trim().length < TOO_SHORT ? 'The text is too short to tell of an engagement.' : null;
}

/** Whether a report tells of an engagement of two countries or more; the first reason against it is said. */
export function judge(seen: Seen, primary: Primary | null, parties: readonly Party[]): Judgement {
  const { headline, lede } = seen.layout;
  const opening = [...headline, lede].map((index) => sentenceText(seen.report, index));
  const reason = reasonAgainst(seen, primary, { parties, opening });
  return { isEngagement: reason === null, reason };
}

/** "The meeting, which had been set for Thursday, was called off on Tuesday": right behind the opening. */
const CALLED_OFF = /^(?:the|this|their|his|her) (?:[a-z-]+ ){0,2}(?:meeting|talks|visit|trip|session|summit|exercise|consultations|dialogue)\b[^.;]{0,160}\b(?:was|were|has been|have been) (?:called off|cancel\w+|scrapped)\b/i;

interface Opening {
  parties: readonly Party[];
  opening: readonly string[];
}

function reasonAgainst(seen: Seen, primary: Primary | null, { parties, opening }: Opening): string | null {
  if (primary === null) return 'The opening tells of no meeting, talks, exercise, visit, call or signing.';
  if (opening.some(isNegated) || CALLED_OFF.test(sentenceText(seen.report, seen.layout.lede + 1))) return 'The opening says that it did not take place.';
  if (opening.some((text) => PUT_OFF.test(text))) return 'The opening says that it was put off, and tells no new day.';
  if (isMissionOfBody(seen, primary)) return WITH_A_BODY;
  return withoutSecond(seen, primary, { parties, opening }) ?? ofOneSide(seen, primary, opening);
}

/** One country alone, unless two met of whom one’s country is not told. */
function tooFew(seen: Seen, primary: Primary, { parties, opening }: Opening): string | null {
  return hasUntoldSecond(seen, primary, parties) && !BODY.test(opening.join(' ')) ? null : 'Fewer than two countries take part.';
}

const WITH_A_BODY = 'One country takes part, with a body of many.';

/** No second country takes part. */
function withoutSecond(seen: Seen, primary: Primary, { parties, opening }: Opening): string | null {
  if (parties.length < 2) return tooFew(seen, primary, { parties, opening });
  if (primary.formal === null && hasOutsider(seen, primary, parties)) return 'The second country is named, but nobody of it is said to take part.';
  if (listedNations(seen, primary).size === 0 && (isMeetingOfMany(seen, primary, opening) || isMultinational(seen, primary))) return 'Many countries meet, not two.';
  if (isWithCompany(seen, primary) && sidesNamed(seen) < 2 && !officialsMeet(seen, primary)) return primary.kind === 'signing' ? 'One country signs with a company.' : 'One country talks with a company.';
  return isWithBody(seen, primary, { parties, opening }) ? WITH_A_BODY : null;
}

/** "Ruritania and the African Development Bank (AfDB) signed", "The European Investment Bank and Ruritania signed": whatever countries the loan is spent near. */
const BODY_SIGNS = new RegExp(`^(?:The )?${BODY.source}(?: \\([A-Z][A-Za-z]{1,7}\\))? and [^.;,]{1,80} (?:have |has |will |to )?(?:sign|ink|initial|conclude)|^(?:\\S+ ){1,8}?and (?:the )?${BODY.source}(?: \\([A-Z][A-Za-z]{1,7}\\))? (?:(?:have|has|will|to|Group|yesterday|today|on|recently|[A-Z][a-z]+day) ){0,4}(?:sign|ink|initial|conclude)`);

const COMPANY_TALKS = /\b(?:received|hosted|welcomed)\b[^.;]{0,60}\b(?:delegation|team|officials|representatives) (?:from|of) [^.;]{0,60}\b(?:[Cc]ompany|[Ss]hipyard|[Cc]orporation|Ltd|Inc|GmbH|Plc|PLC)\b|\b(?:talks|meetings?|negotiations)\b(?:[^.;]|\.(?=\S)|(?<=\.\w)\.){0,110}\b(?:company|firm|manufacturer|shipyard|corporation)\b/i;

/** "signed a contract with a Finnish firm", "talks between the government and the Chinese company". */
function isWithCompany(seen: Seen, { kind, sentence }: Primary): boolean {
  const text = sentenceText(seen.report, sentence);
  return kind === 'signing' ? WITH_COMPANY.test(text) : kind === 'meeting' && COMPANY_TALKS.test(text);
}

const OFFICIAL = /\b(?:minister|secretary of state|ambassador|chief of (?:staff|defen[cs]e|the general staff))\b/i;

/** "Minister A and Iraqi Minister B agreed … at a meeting at the power company": two who hold office meet, wherever it is. */
function officialsMeet({ mentions, layout }: Seen, { kind }: Primary): boolean {
  return kind === 'meeting' && mentions.filter((mention) => mention.sentence >= layout.first && mention.sentence <= layout.lede && OFFICIAL.test(mention.post ?? '')).length > 1;
}

/** "a multinational exercise" to which one country sends its people. */
const MULTINATIONAL = /\bmulti-?(?:national|lateral)\b[^.;]{0,40}\b(?:exercise|drill|training)/i;

/** "Ships from 12 nations take part", "Forty countries have joined". */
const MANY_JOIN = new RegExp(`${OF_MANY.source}[^.;]{0,40}\\b(?:joined|join|take part|taking part|took part|participat\\w+|are training|train)\\b|\\bfrom (?:more than |over |some |about )?${OF_MANY.source}`, 'i');

function isMultinational({ report, layout }: Seen, { kind }: Primary): boolean {
  return kind === 'exercise' && [...layout.headline, layout.first, layout.lede].some((index) => MULTINATIONAL.test(sentenceText(report, index)) || MANY_MEET.test(sentenceText(report, index)) || MANY_JOIN.test(sentenceText(report, index)));
}

/** Many at a forum or among themselves; a session of a named mechanism is one of two. */
function isMeetingOfMany(seen: Seen, { formal, kind }: Primary, opening: readonly string[]): boolean {
  if ([...opening, sentenceText(seen.report, seen.layout.lede + 1)].some((text) => GROUP_NAME.test(text) && ORGAN_MEETS.test(text))) return true;
  if (formal !== null && formal.kind !== 'meeting') return false;
  if (formal !== null && FORUM.test(formal.name ?? '')) return true;
  return isOfMany(seen) || (kind !== 'port-call' && kind !== 'exercise' && listsMany(seen, seen.layout.lede + 1)) || opening.some((text) => GROUP_NAME.test(text) && GROUP_MEETS.test(text));
}

function isOfMany(seen: Seen): boolean {
  const { headline, first, lede } = seen.layout;
  const text = sentenceText(seen.report, lede);
  if ([...headline, first, lede].some((index) => listsMany(seen, index))) return true;
  return (OF_MANY.test(text) && (MANY_MEET.test(text) || (sidesNamed(seen) < 2 && !isPairFirst(seen)))) || [...headline, first].some((index) => MANY_MEET.test(sentenceText(seen.report, index)));
}

const WITH_MORE = /\b(?:joined|attended|took part|(?:together|along|alongside|jointly) with|other (?:[A-Za-z-]+ ){0,2}(?:countries|nations|states|members))\b/;

/** "Canada and Jamaica yesterday put …, a school which has trained pilots from nine countries": two act, whatever the sentence says of others. */
function isPairFirst({ report, layout }: Seen): boolean {
  const { start, end } = report.sentences[layout.lede] ?? { start: 0, end: 0 };
  return /^(?:T{1,3}_)?t?C{1,4}&t?C{1,4}[xfD]/.test(report.classes.slice(start, end)) && !WITH_MORE.test(sentenceText(report, layout.lede));
}

/** "Six Balkan defence ministers" at the head of a sentence. */
const MANY_OFFICES = /^(?:the )?(?:five|six|seven|eight|nine|ten|eleven|twelve) (?:[\w-]+ ){0,3}(?:ministers|chiefs|leaders|envoys|presidents|foreign ministers)\b/i;
const WHO_IS_LISTED = /\b(?:ministers|envoys|representatives|officials|chiefs|leaders|commanders|delegates|delegations|navies|armies|forces) (?:of|from) (?:the )?$/i;
const DIPLOMATS = /\b(?:ambassadors|envoys|high commissioners|heads of missions?|diplomatic corps|attach[eé]s)\b/i;
const LEAST_DIPLOMATS = 5;
const LEAST_LISTED = 4;

function countriesIn(report: Seen['report'], index: number): number {
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  return new Set(report.countries.flatMap((hit) => (hit.start >= start && hit.end <= end ? [hit.value[0]?.code] : []))).size;
}

const LIST_OF_COUNTRIES = /C{1,4}(?:,t?C{1,4}){2,9},?&t?C/;

/** "Defence ministers from A, B, C and D": four countries or more whose people meet. */
function listsMany({ report }: Seen, index: number): boolean {
  const text = sentenceText(report, index);
  if (MANY_OFFICES.test(text)) return true;
  const named = countriesIn(report, index);
  if (named < LEAST_LISTED) return false;
  if (named >= LEAST_DIPLOMATS && DIPLOMATS.test(text)) return true;
  const { start, end } = report.sentences[index] ?? { start: 0, end: 0 };
  const list = LIST_OF_COUNTRIES.exec(report.classes.slice(start, end));
  return list !== null && WHO_IS_LISTED.test(beforeIn({ report }, index, start + list.index));
}

/** Of how many countries somebody is named in the opening. */
function sidesNamed({ mentions, layout }: Seen): number {
  return new Set(mentions.flatMap((mention) => (mention.sentence <= layout.lede + 1 && mention.country !== null ? [mention.country] : []))).size;
}

/** What somebody does abroad, on whatever day of remembrance, is no matter of their own country. */
const ABROAD: ReadonlySet<Primary['kind']> = new Set(['port-call', 'exercise', 'visit']);

/** Words of one, or a matter of one country. */
function ofOneSide(seen: Seen, primary: Primary, opening: readonly string[]): string | null {
  const isWeak = primary.formal === null && primary.score < 8;
  if (isOnlySpeech(seen, primary, { isWeak, opening })) return REMARKS;
  if (primary.formal === null && opening.some((text) => ALLOWED.test(text))) return OF_ONE;
  return ofNoMatter(seen, primary, opening.join(' ')) ?? (isWeak && sidesNamed(seen) < 2 && isHomeAffair(primary, opening.join(' ')) ? OF_ONE : null);
}

const REMARKS = 'These are remarks, not an engagement.';
const OF_ONE = 'The opening tells of a matter of one country.';

/** One hands over to another of the same force. */
const COMMAND = /\b(?:change[- ]of[- ]command|hand(?:s|ed|ing)? over (?:the )?(?:command|reins|leadership)|(?:has |have )?(?:taken|took|takes|assumed|assumes) (?:over )?(?:the )?(?:command|helm|post of|office (?:as|of))|relinquish\w* command)\b/i;

/** "told journalists at the end of the ceremony": where somebody only spoke. */
const SPEAKS_AT = /\b(?:told|said to|speaking to|answering)\b[^.;]{0,60}\b(?:at|during|after|on)(?: the (?:end|margins|sidelines|occasion) of)?(?: the| an?)? ?$/i;

/** Sport, a death, an honour, words said at a ceremony. */
function ofNoMatter(seen: Seen, primary: Primary, opening: string): string | null {
  const { kind, formal } = primary;
  if (formal === null && isSport(seen, primary, opening)) return 'The opening tells of sport.';
  if (kind === 'signing' && formal === null && DEATH.test(opening)) return 'The opening tells of a death.';
  return kind === 'ceremony' ? ofNoCeremony(seen, primary, opening) : null;
}

function ofNoCeremony(seen: Seen, { formal, sentence, start }: Primary, opening: string): string | null {
  if (formal === null && COMMAND.test(opening)) return OF_ONE;
  if (formal === null && SPEAKS_AT.test(beforeIn(seen, sentence, start))) return REMARKS;
  return HONOURED.test(opening) ? 'The opening tells of an honour.' : null;
}

/** What was given is more than what was said on the occasion. */
function isOnlySpeech(seen: Seen, primary: Primary, how: { isWeak: boolean; opening: readonly string[] }): boolean {
  return primary.rule !== 'event.gift' && isRemarks(seen, primary, how);
}

/** "The United Nations Office in Ruritania has donated": a body gives. */
const BODY_GIVES = new RegExp(`^(?:The )?(?:[A-Z][\\w’'-]* ){0,3}${BODY.source}[^.;]{0,120}?\\b(?:donat|hand|gift|deliver|present)\\w*`);

/** A body is named, and the second country only because the report was filed there. */
function isWithBody(seen: Seen, primary: Primary, { parties, opening }: Opening): boolean {
  const { dateline } = seen.layout;
  if (primary.kind === 'ceremony' && [...opening, sentenceText(seen.report, seen.layout.first)].some((text) => BODY_GIVES.test(text))) return true;
  if (isOfBody(seen, parties) || (primary.rule.startsWith('event.hint.') && !isOfTwoOffices(seen) && BODY.test(opening.join(' ')))) return true;
  if (primary.kind === 'signing' && opening.some((text) => BODY_SIGNS.test(text))) return true;
  return dateline !== null && parties.some((party) => party.start === dateline.start) && BODY.test(opening.join(' '));
}

/** "a visiting International Monetary Fund (IMF) mission", "a World Bank delegation headed by": whoever they are, they come from the body. */
const MISSION_OF_BODY = new RegExp(`${BODY.source}(?: \\([A-Z]{2,8}\\))?(?:['’]s)? (?:[a-z]+ ){0,2}(?:mission|delegation|team|staff|experts)\\b|\\b(?:mission|delegation|team) (?:of|from) (?:the )?${BODY.source}`);

const IS_MISSION = /\b(?:mission|delegation|team|staff|experts)\b/;

function isMissionOfBody({ report, mentions, layout }: Seen, { formal, sentence }: Primary): boolean {
  if (formal !== null) return false;
  const opening = [...layout.headline, layout.first, layout.lede, sentence].map((index) => sentenceText(report, index));
  const offices = new Set(mentions.flatMap((one) => (one.sentence <= layout.lede + 2 && one.post !== null && one.country !== null ? [one.country] : [])));
  return offices.size < 2 && opening.some((text) => IS_MISSION.test(text) && MISSION_OF_BODY.test(text));
}

/** "consultations of the deputy ministers of X and Y - A and B": whatever bodies they spoke of. */
function isOfTwoOffices({ mentions, layout }: Seen): boolean {
  return new Set(mentions.flatMap((mention) => (mention.sentence === layout.lede && mention.rule === 'person.post-shared' && mention.country !== null ? [mention.country] : []))).size > 1;
}

/** "the UN Special Envoy for Ruritania": the country is named only for what the body's envoy deals with. */
function isDeskOf({ report, mentions, layout }: Seen, { post, postSpan, country, sentence }: Seen['mentions'][number], { code }: Party): boolean {
  if (country !== null || postSpan === null || sentence > layout.lede || !BODY.test(post ?? '') || mentions.some((mention) => mention.country === code)) return false;
  return report.countries.some((hit) => hit.start >= postSpan.start && hit.end <= postSpan.end && hit.value[0]?.code === code);
}

/** "signed by the Minister and the Country Director of the Fund": somebody of a body acts in the opening, and nobody of the second country is named anywhere, nor the country there. */
function isOnlyBody({ report, mentions, layout }: Seen, { code }: Party): boolean {
  const { start, end } = report.sentences[layout.lede] ?? { start: 0, end: 0 };
  if (mentions.some((mention) => mention.country === code || mention.notCountry === code) || report.countries.some((hit) => hit.start >= start && hit.end <= end && hit.value[0]?.code === code)) return false;
  return mentions.some((mention) => mention.sentence === layout.lede && BODY.test(mention.post ?? ''));
}

/** "has secured a grant from the Global Reef Fund": money of a body, and nobody of one of the countries is named. */
const FROM_FUND = /\b(?:secured|won|received|obtained|got|been (?:granted|awarded|promised)) [^.;]{0,40}\b(?:grant|loan|credit|financing|funding|funds|package|tranche)\b[^.;]{0,60}\bfrom the (?:[A-Z]\S+ ){1,6}(?:Fund|Bank|Facility)\b/;

function isFromFund({ report, mentions, layout }: Seen, parties: readonly Party[]): boolean {
  return [...layout.headline, layout.first, layout.lede].some((index) => FROM_FUND.test(sentenceText(report, index))) && parties.some(({ code }) => !mentions.some((mention) => mention.country === code));
}

/** The body is named as a side, or somebody of it stands in the opening, and the second country is told by a place alone. */
function isOfBody(seen: Seen, parties: readonly Party[]): boolean {
  if (parties.some((party) => seen.mentions.some((mention) => isDeskOf(seen, mention, party)) || isOnlyBody(seen, party))) return true;
  if (isFromFund(seen, parties)) return true;
  const isPlaceOnly = parties.some((party) => !seen.report.countries.some((hit) => hit.start === party.start) && seen.report.places.some((hit) => hit.start === party.start));
  if (!isPlaceOnly) return false;
  const opening = [...seen.layout.headline, seen.layout.lede].map((index) => sentenceText(seen.report, index)).join(' ');
  return WITH_BODY.test(opening) || seen.mentions.some((mention) => mention.sentence <= seen.layout.lede && mention.post !== null && BODY.test(mention.post));
}

/** A match, and nobody of an office in the opening; the crew of a warship in port plays too. */
function isSport(seen: Seen, { kind }: Primary, opening: string): boolean {
  if (kind === 'port-call') return false;
  const isOfficial = seen.mentions.some((mention) => mention.sentence <= seen.layout.lede && mention.post !== null && !/coach|captain/i.test(mention.post));
  return !isOfficial && SPORT.test(opening);
}

function isHomeAffair({ kind }: Primary, opening: string): boolean {
  return (HOME_AFFAIR.test(opening) || (!ABROAD.has(kind) && ANNIVERSARY.test(opening))) && !/\b(?:delegation|counterpart|visit|bilateral|called on|courtesy)\b/i.test(opening);
}
