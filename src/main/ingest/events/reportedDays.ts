const REPORTED = /\b(?:said|says|announced|told|reported|stated|statement|press release|tweeted|according to)\b([^.;]{0,90})\bon\s$|\b(?:said|told [a-z]+|stated|announced|statement|release)\s$/i;
const HAPPENED = /\b(?:held|met|meets?|meeting|visit(?:s|ed)?|took place|arriv\w+|signed|conducted|talks|conclud\w+|began|(?:begins|ends|starts|runs|lasts|closes) on|ends|begins|runs until|will|call(?:ed)?|hosted|received)\b/i;

/** "said in a statement on Thursday": whether the words before a day tell of the day when something was said. */
export function isReporting(before: string): boolean {
  const match = REPORTED.exec(before.slice(-140));
  return match !== null && !HAPPENED.test(match[1] ?? '');
}
