import type { DraftStatement } from '../types';

/** Between two quotations of one statement stands nothing but marks and space. */
const NOTHING_BETWEEN = /^[”"’',.;\s]{0,8}[“"‘']$/;
/** "…," it added. – the words that carry on a statement without naming anybody. */
const CARRIED_ON = /^[”"’',.]{1,3}\s?(?:it|he|she|they|the (?:statement|post|ministry|release|readout|spokesperson|official)|the (?:embassy|headquarters)) (?:further )?(?:added|said|noted|continued|went on|stated)\b/i;

/**
 * A statement is often printed in two quotations, the second one with "it added": joined, so that it is one statement with
 * two passages. Quotations with words of the report between them stay apart.
 */
export function joinContinued(statements: readonly DraftStatement[], text: string): DraftStatement[] {
  const joined: DraftStatement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    if (last === undefined || !carriesOn(last, statement, text)) joined.push(statement);
    else joined[joined.length - 1] = { ...last, text: `${last.text.replace(/,$/, '.')} ${statement.text}`, isTruncated: statement.isTruncated, also: [...(last.also ?? []), { start: statement.start, end: statement.end }] };
  }
  return joined.map((statement) => ({ ...statement, text: statement.text.replace(/,$/, '') }));
}

function carriesOn(last: DraftStatement, next: DraftStatement, text: string): boolean {
  const end = last.also?.at(-1)?.end ?? last.end;
  return next.start > end && next.start - end <= 10 && NOTHING_BETWEEN.test(text.slice(end, next.start)) && CARRIED_ON.test(text.slice(next.end, next.end + 60));
}
