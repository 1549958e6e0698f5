import type { Annotated } from '../language/annotate';
import { countriesWithin } from './countriesWithin';

/** The country on whose paper a report is written, and where that stands. Token positions. */
export interface Letterhead {
  code: string;
  start: number;
  end: number;
}

const OFFICE_LINE = /^[VCAPKTDmotf&n,.:()/x-]{2,14}$/;
const OFFICE = /\b(?:ministry|department|office|embassy|government|armed forces|defence force|defense force|navy|army|air force|headquarters|global affairs|chancellery|presidency|press release|high commission)\b/i;

/** "ANKARA": a heading that is the place of filing and nothing else. */
function placeAlone(report: Annotated, sentence: { start: number; end: number }): Letterhead | null {
  if (!/^T{1,3}$/.test(report.classes.slice(sentence.start, sentence.end))) return null;
  const [place] = report.places.find((hit) => hit.start === sentence.start && hit.end === sentence.end)?.value ?? [];
  return place === undefined ? null : { code: place.country, start: sentence.start, end: sentence.end };
}

/** "Ministry of Defence of Ukraine, posted 18 September", "Global Affairs Canada": a heading that is nothing but an office of one country. */
export function letterhead(report: Annotated, headings: ReadonlySet<number>): Letterhead | null {
  for (const index of headings) {
    const sentence = report.sentences[index];
    if (sentence === undefined) continue;
    const filed = placeAlone(report, sentence);
    if (filed !== null) return filed;
    if (!OFFICE_LINE.test(report.classes.slice(sentence.start, sentence.end))) continue;
    const text = report.text.slice(report.tokens[sentence.start]?.start ?? 0, report.tokens[sentence.end - 1]?.end ?? 0);
    const codes = new Set(countriesWithin(report, sentence.start, sentence.end).map((hit) => hit.value[0]?.code ?? ''));
    const [code] = codes;
    if (code !== undefined && codes.size === 1 && OFFICE.test(text)) return { code, start: sentence.start, end: sentence.end };
  }
  return null;
}
