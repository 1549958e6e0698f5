import { countriesWithin } from '../people/countriesWithin';
import { countryOfOffice } from '../people/ownOffices';
import type { Primary } from './primary';
import type { Seen } from './reading';

/** "Fiji’s foreign minister will travel to Kenya and Peru": the guest's country and each that is visited. */
const VISITED = /^t?C{1,4}(?:,t?C{1,4}){0,2},?&t?C{1,4}/;

/** The countries of a visit that goes to several; null where it goes to one. */
export function visitedList({ report, mentions }: Seen, { kind, end, sentence }: Primary): ReadonlySet<string> | null {
  const list = kind === 'visit' ? VISITED.exec(report.classes.slice(end, end + 20)) : null;
  const from = report.sentences[sentence]?.start ?? end;
  const guest = list === null ? undefined : (countriesWithin(report, from, end)[0]?.value[0]?.code ?? guestsOffice(mentions, sentence));
  return list === null || guest === undefined ? null : new Set([guest, ...countriesWithin(report, end, end + list[0].length).map((hit) => hit.value[0]?.code ?? '')]);
}

/** The country of the office of who travels, where the sentence does not name it. */
function guestsOffice(mentions: Seen['mentions'], sentence: number): string | undefined {
  return mentions.filter((one) => one.sentence === sentence && one.country === null).map((one) => countryOfOffice(one.post ?? '')).find((code) => code !== undefined);
}
