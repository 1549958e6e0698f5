import type { Annotated } from '../language/annotate';
import { textOf } from './span';

/** Offices that say too little without what somebody heads. */
const HEADS = /^(?:Deputy |Assistant |Vice |Acting )?(?:Director(?:[- ]General)?|Chief|Head|Commander|Commissioner|Superintendent|Administrator|Counsell?or|Governor)$/;
/** "of the Cabinet Counsellors’ Office on External Affairs": words of an office, and no country first. */
const OFFICE = /^ot?(?=[AVK]*V)[AVK](?:[AVKPqs]|&(?=V)|f(?=V)){0,9}/;
const REACH = 14;

/** "Director Anami of the Cabinet Counsellors’ Office": the office that is named behind the name; empty where none is. */
export function officeNamed(report: Annotated, post: string, end: number): string {
  if (!HEADS.test(post)) return '';
  const match = OFFICE.exec(report.classes.slice(end, end + REACH));
  return match === null ? '' : ` ${textOf(report, end, end + match[0].replace(/[qsf]$/, '').length)}`;
}
