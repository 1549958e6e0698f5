import { foldWord } from '../language/tokens';
import { isNear } from '../people/people';
import type { Seen } from './reading';

/** Words that tell that something was said. */
export const SAID = /\b(?:said|says|stated|states|added|adds|told|noted|remarked|wrote|posted|tweeted|according to|statement|underlined|emphasi[sz]ed|stressed|reiterated|it added|read|reads|declared|affirmed|commented|explained|concluded|continued|expressed|announced|observed|recalled|pointed out|highlighted|quoted|replied|responded)\b/i;
const PRONOUN = /\b(?:he|she|they)\s+(?:also |further |then )?(?:said|says|stated|added|told|noted|remarked|wrote|posted|tweeted|stressed|underlined|emphasi[sz]ed|continued|concluded|explained|declared|replied|responded)\b|\b(?:said|added|stated) (?:he|she)\b/i;
const BODY = /\b(?:the )?((?:[A-Z][\w’'-]{0,30}(?: of| and| for| the|) ?){1,8}(?:Ministry|Headquarters|Command|Office|Navy|Army|Force|Forces|Department|Commission|Information|Defence|Defense|Affairs|Embassy|Government|Presidency|Secretariat|Agency|Directorate|Relations|Guard|Council|Parliament|Police|Administration|Institute)) (?:\([A-Z ]{2,10}\) ?)?(?:said|stated|added|posted|wrote|announced|noted|tweeted|confirmed|in a)/;
const SURNAME = /\b(\p{Lu}[\p{L}’'-]{2,30}) (?:also |further |then )?(?:said|says|stated|added|told|noted|remarked|wrote|posted|stressed|underlined|emphasi[sz]ed|continued|concluded|explained|declared|replied|responded)\b|\b(?:said|added|stated|noted|says) ((?:\p{Lu}[\p{L}’'-]{1,30} ){0,3}\p{Lu}[\p{L}’'-]{2,30})/gu;
/** So near behind the quotation a surname with a word of saying is that of the speaker. */
const BESIDE = 60;
const NEAR = 160;
const BEFORE = 300;
/** A pronoun points back to the last one named. */
const POINTED_BACK = 900;

/** Who is named beside the word of saying, else the person or body nearest outside the quotation in its paragraph; behind "he said" the last person before it. */
export function speakerOf(seen: Seen, start: number, end: number): string | null {
  const { text } = seen.report;
  const lineEnd = text.indexOf('\n', end);
  const stretch = { start, end, from: Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE), until: Math.min(lineEnd < 0 ? text.length : lineEnd, end + NEAR) };
  const around = `${text.slice(Math.max(stretch.from, start - 200), start)} ${text.slice(end, stretch.until)}`;
  if (PRONOUN.test(around)) return pointedBack(seen, stretch);
  const named = bySurname(seen, text.slice(end, Math.min(stretch.until, end + BESIDE)));
  if (named !== null) return named;
  const near = nearest(seen, stretch);
  if (near !== null && near.away < NEAR) return near.name;
  return bySurname(seen, around) ?? BODY.exec(around)?.[1]?.trim().replace(/^The /, '') ?? near?.name ?? null;
}

function pointedBack(seen: Seen, stretch: Stretch): string | null {
  const before = nearest(seen, { ...stretch, from: Math.max(0, stretch.start - POINTED_BACK), until: stretch.start });
  return (before === null ? null : whoSpoke(seen, before.sentence)) ?? before?.name ?? nearest(seen, stretch)?.name ?? null;
}

const SPEAKS = /^[^.;“"]{0,40}?\b(?:said|says|told|added|stated|noted|stressed|announced|wrote)\b/;

/** "Minister A told reporters that he and Minister B had met": of several who are named, the one who speaks. */
function whoSpoke({ people, report }: Seen, sentence: number): string | null {
  const all = people.flatMap((person) => person.mentions.filter((mention) => mention.sentence === sentence).map((mention) => ({ name: person.name, start: mention.start, end: mention.end }))).toSorted((a, b) => a.start - b.start);
  const last = (report.sentences[sentence]?.end ?? 1) - 1;
  return all.find(({ end }, at) => SPEAKS.test(report.text.slice(report.tokens[end - 1]?.end ?? 0, report.tokens[all[at + 1]?.start ?? last]?.end ?? 0)))?.name ?? null;
}

/** "Umerov said": a surname alone, of somebody whom the report names in full. */
function bySurname(seen: Seen, around: string): string | null {
  for (const match of around.matchAll(SURNAME)) {
    const word = foldWord((match[1] ?? match[2] ?? '').split(' ').at(-1) ?? '');
    const person = seen.people.find((one) => one.words.length > 1 && isNear(one.words.at(-1) ?? '', word));
    if (person !== undefined) return person.name;
  }
  return null;
}

interface Stretch {
  start: number;
  end: number;
  from: number;
  until: number;
}

interface Near {
  name: string;
  away: number;
  sentence: number;
}

function nearest(seen: Seen, { start, end, from, until }: Stretch): Near | null {
  let best: Near | null = null;
  for (const person of seen.people) {
    for (const mention of person.mentions) {
      const at = seen.report.tokens[mention.start]?.start ?? 0;
      if (at < from || at > until || (at >= start && at < end)) continue;
      const away = at < start ? start - at : at - end;
      if (best === null || away < best.away) best = { name: person.name, away, sentence: mention.sentence };
    }
  }
  return best;
}
