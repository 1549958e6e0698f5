import { formatDate } from '../../domain/dates';
import type { Furniture, Marking, PackModel } from '../model';
import type { PackSnapshot } from '../snapshot';
import { EXAMPLE_LABEL } from '../words';

const ZONE_NAME: Readonly<Record<string, string>> = { Z: 'UTC', '+00:00': 'UTC', '+05:30': 'IST', '+04:00': 'GST' };

/** "24 Nov 2025 17:30 IST": the wall time of the desk, never that of the laptop that prints. */
export function asOfText(asOf: string): string {
  const match = /^\d{4}-\d{2}-\d{2}T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/.exec(asOf);
  if (!match) return formatDate(asOf);
  const zone = match[2] ?? '';
  const named = zone ? ` ${ZONE_NAME[zone] ?? `UTC${zone}`}` : '';
  return `${formatDate(asOf)} ${match[1] ?? ''}${named}`;
}

/** "v1.0", or "Draft" while nothing was issued. */
export function versionText(pack: PackSnapshot['pack']): string {
  if (pack.version) return `v${pack.version}`;
  return pack.state === 'review' ? 'Draft in review' : 'Draft';
}

/** Copies are numbered when a version is issued; a draft says that its copies are not. */
export function copyText(pack: PackSnapshot['pack']): string {
  return pack.version ? '– of –' : 'Draft, not numbered';
}

export function assembleFurniture(snapshot: PackSnapshot, hash: string): Furniture {
  const { pack } = snapshot;
  return {
    countryPair: `${snapshot.ours.name} – ${snapshot.theirs.name}`, reference: pack.reference, version: versionText(pack),
    asOf: `Information as of ${asOfText(pack.asOf)}`, hash8: hash.slice(0, 8), copy: pack.version ? 'copy – of –' : '',
  };
}

/** The banner's words: label, caveats, and the label of an invented pack. Null while no marking is chosen. */
export function assembleMarking(snapshot: PackSnapshot): Marking | null {
  const { marking, pack } = snapshot;
  if (!marking) return null;
  const isExample = pack.isExample || snapshot.meeting.isExample;
  const words = [marking.label.toUpperCase(), ...pack.caveats];
  const label = EXAMPLE_LABEL.toUpperCase();
  const example = isExample && !words.some((word) => word.toUpperCase().includes(label)) ? [label] : [];
  return { banner: [...words, ...example].join(' – '), colour: marking.colour, onColour: marking.onColour, bannerMinMm: marking.bannerMinMm, secondMark: snapshot.secondMark };
}

/** The as-of time as an instant: every date inside the file is this one, so equal snapshots give equal bytes. */
function fileInstant(asOf: string): string {
  const parsed = Date.parse(asOf);
  return new Date(Number.isNaN(parsed) ? Date.parse(`${asOf.slice(0, 10)}T00:00:00Z`) : parsed).toISOString();
}

export function assembleDocument(snapshot: PackSnapshot): PackModel['document'] {
  const { pack, meeting } = snapshot;
  return {
    title: pack.title, subject: `Briefing pack for ${meeting.title}`, author: pack.originator ?? '',
    keywords: [snapshot.ours.name, snapshot.theirs.name, pack.reference, ...(snapshot.marking ? [snapshot.marking.label] : [])], date: fileInstant(pack.asOf),
  };
}
