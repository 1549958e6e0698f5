import type { EngagementKind } from '../../../shared/domain/values';
import type { Annotated } from '../language/annotate';
import type { Hit } from '../language/phraseTable';
import { isAllCapitals, isCapital, textAt } from '../language/tokens';

const phrases = (text: string): ReadonlySet<string> => new Set(text.split('|'));

/** Heads that name no series when they stand alone. */
const GENERIC = phrases(
  'joint exercises|naval exercises|military exercises|joint naval exercises|joint military exercises|special forces exercises|committee|commission|talks|exercise|ex|drill|drills|ceremony|visit|commissioning|forum|conference|seminar|symposium|summit|dialogue|council meeting|inauguration|2+2|consultations|task force|bilateral meeting|joint meeting|high-level meeting|high level meeting|annual meeting|summit meeting|ministers’ meeting|ministerial|' +
    'ministerial meeting|coordination meeting|trilateral meeting|joint drills|joint drill|military drills|naval drills|naval drill|manoeuvres|maneuvers|opening ceremony|closing ceremony|graduation ceremony|launching ceremony|joint patrol|joint patrols|signing|bilateral dialogue|joint consultation|joint board|working group|subcommittee|sub-committee|' +
    'action plan|joint declaration|annual summit|bilateral summit|bilateral committee|bilateral commission|military consultation|trade talks|naval talks|navy talks|army talks|border talks|policy talks|partnership talks|business forum|economic forum|investment forum|trade forum|search and rescue exercise|defence consultation|political consultation|contact group|coordination group|task force|military committee|military commission|joint council',
);
/** Offices and houses that sit all the time. */
const NOT_EVENTS = /^(?:high commission|planning commission|european commission|chiefs of staff committee|central committee|election commission|olympic committee|standing committee|defence committee|defense committee|select committee|house committee|senate committee|military commission|central military commission|truth commission|red cross committee|atomic energy commission|visit|foreign affairs committee|armed services committee|foreign relations committee|(?:military|armed) services? committee|services? committee|escort task force|naval task force|fleet task force|organi[sz]ing committee|executive committee|national committee|union commission|economic commission|law commission|rights commission|trade commission|river commission|public service commission|service commission|electoral commission|security council|national security council|press conference|news conference|media conference|permanent committee|party committee|parliamentary committee|nobel committee|procurement committee|corruption commission|lands commission)$/;
const HOUSES = /chiefs of staff|high commission|parliament|senate|congress|national assembly|house of|lok sabha|rajya sabha|duma|knesset|majlis|bundestag|diet|communist party|politburo|workers[’'] party/;
/** What makes a bare "committee" one of two countries. */
const OF_TWO = /\b(?:joint|mixed|bilateral|bi-?national|inter-?governmental|inter-?ministerial|cooperation|co-operation|consultative|coordinati(?:on|ng)|boundary|border|high(?:er|-level| level)?|supreme|grand|steering|ministerial|strategic|partnership|defence|defense|military|economic|technical|consular|security)\b/i;
/** In lower case these are words for talks of any kind, not names. */
const LOOSE = phrases(
  'bilateral talks|security talks|strategic talks|defence talks|defense talks|trade talks|naval talks|navy talks|army talks|military talks|border talks|boundary talks|policy talks|partnership talks|bilateral consultations|security consultations|joint consultations|joint consultation|high-level consultations|high level consultations|ministerial consultations|government consultations|' +
    'trade consultations|economic consultations|annual consultations|military consultations|bilateral dialogue|political dialogue|security dialogue|high-level dialogue|high level dialogue|economic dialogue|trade dialogue|partnership dialogue|policy dialogue|annual dialogue|multilateral dialogue|human rights dialogue|military dialogue|ministerial dialogue|investment dialogue|industrial dialogue|' +
    'energy dialogue|technology dialogue|digital dialogue|climate dialogue|migration dialogue|development dialogue|coordination group|contact group|technical committee|steering committee|task force|joint task force|working group|security committee|bilateral committee|bilateral commission|joint council|council meeting|military committee|coordination committee|economic commission|military commission|expert working group|technical working group|subcommittee|sub-committee|commission|committee|dialogue|talks|consultations|policy consultations|strategic consultations|maritime talks|consular talks|parliamentary dialogue|military consultation|defence consultation|political consultation|consultation mechanism|cooperation council|association council|partnership council|security commission|steering group|consultative group|working committee|joint board|peace talks|bilateral defence talks|bilateral defense talks|bilateral security talks|joint cabinet|ministerial council|permanent committee|permanent commission|border committee|border commission|operator talks|defence consultations|defense consultations',
);
const LOWER_KINDS: ReadonlySet<EngagementKind> = new Set(['committee-session', 'staff-talks', 'dialogue']);

export interface Candidate {
  report: Annotated;
  hit: Hit<EngagementKind>;
  name: string;
  start: number;
  isNumbered: boolean;
  /** An exercise with a name behind the word. */
  isProper: boolean;
  isLower: boolean;
}

/** Whether a head with its words names an event, and not an office, a kind of talks in general or a word of the text. */
export function isEvent(candidate: Candidate): boolean {
  const { report, hit, name, isNumbered, isProper, isLower } = candidate;
  const head = report.tokens.slice(hit.start, hit.end).map((token) => token.key).join(' ').replace(/ (['-]) /g, '$1');
  const lower = name.toLowerCase();
  if (isOffice(lower) || isChaired(candidate, head) || (hit.value === 'visit' && isUncapitalised(candidate))) return false;
  if (isProper || isNumbered) return true;
  return isLower ? isLowerName(hit, head) : isCapitalName(candidate, head, lower);
}

function isLowerName(hit: Hit<EngagementKind>, head: string): boolean {
  return LOWER_KINDS.has(hit.value) && hit.end - hit.start > 1 && !LOOSE.has(head);
}

/** A head that stands alone is a name only where it is specific; a committee only where it is one of two countries. */
function isCapitalName({ report, hit, start }: Candidate, head: string, lower: string): boolean {
  if (GENERIC.has(head) && (lower === head || (isAllCapitals(report.tokens[hit.end - 1]) && !OF_TWO.test(lower)))) return false;
  return !/^(?:committee|commission)$/.test(head) || OF_TWO.test(lower) || /[CA][-_&][CA]/.test(report.classes.slice(start, hit.start));
}

/** "the first official visit" counts visits, not editions. */
function isUncapitalised({ report, hit }: Candidate): boolean {
  return !isCapital(report.tokens[hit.start]);
}

function isOffice(lower: string): boolean {
  if (/^(?:high[- ]level )?(?:joint|bilateral|mixed|bi-?national) (?!chiefs|staff|standing|parliamentary)/.test(lower) && !HOUSES.test(lower)) return false;
  return NOT_EVENTS.test(lower) || NOT_EVENTS.test(lower.split(' ').slice(-2).join(' ')) || HOUSES.test(lower);
}

/** "Chairman of the Military Committee" is a post; "co-chaired" is none. */
function isChaired({ report, start }: Candidate, head: string): boolean {
  if (!/^(?:military |defence |defense |foreign affairs )?(?:committee|commission)$/.test(head)) return false;
  return /P[^,.]{0,5}$/.test(report.classes.slice(Math.max(0, start - 6), start)) && !/co-?chair/i.test(textAt(report.tokens, start - 2));
}
