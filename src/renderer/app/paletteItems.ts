import type { SearchHit } from '../../shared/ipc/channels/memory';
import { matchOptions } from '../components/fields/comboMatch';
import type { IconName } from '../components/Icon';
import type { KeyCommand, KeyScope } from '../components/keyboard/keyRegistry';
import type { Location } from '../components/navigation/location';
import { iconOfRecord, placeOfRecord } from '../components/navigation/recordPlace';
import { en } from '../strings/en';

/** One line of the palette. */
export interface PaletteItem {
  readonly key: string;
  readonly icon: IconName;
  readonly label: string;
  /** Ranges of the label to mark, [start, end). */
  readonly ranges: ReadonlyArray<readonly [number, number]>;
  readonly detail: string;
  /** The words that were found when the label does not say why it is here. */
  readonly found?: { readonly text: string; readonly ranges: ReadonlyArray<readonly [number, number]> } | undefined;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

export interface PaletteGroup { readonly title: string; readonly items: readonly PaletteItem[] }

/** Ranges of each word of the text inside the label, whatever its case. */
export function rangesOf(label: string, text: string): ReadonlyArray<readonly [number, number]> {
  const lower = label.toLowerCase();
  return text.toLowerCase().split(/\s+/).filter((word) => word.length > 1).flatMap((word) => {
    const at = lower.indexOf(word);
    return at < 0 ? [] : [[at, at + word.length] as const];
  }).sort((a, b) => a[0] - b[0]).filter((range, index, all) => index === 0 || range[0] >= (all[index - 1]?.[1] ?? 0));
}

/** A command with a palette entry and something to do. */
type Runnable = KeyCommand & { readonly run: () => void; readonly palette: NonNullable<KeyCommand['palette']> };

function isRunnable(command: KeyCommand): command is Runnable {
  return command.run !== undefined && command.palette !== undefined && command.enabled !== false;
}

const COMMAND_ICONS = { selection: 'go', create: 'plus', go: 'go' } as const;

function commandItems(scopes: readonly KeyScope[], group: 'selection' | 'create' | 'go', text: string): readonly PaletteItem[] {
  const commands = scopes.flatMap((scope) => scope.commands).filter(isRunnable).filter((command) => command.palette.group === group);
  const options = commands.map((command, index) => ({ id: String(index), label: command.palette.label, names: [command.label] }));
  return matchOptions(options, text).flatMap((option) => {
    const command = commands[Number(option.id)];
    if (!command) return [];
    return [{
      key: `command:${group}:${option.id}`, icon: COMMAND_ICONS[group], label: option.label, ranges: rangesOf(option.label, text),
      detail: command.palette.detail ?? '', keys: command.keys || undefined, run: command.run,
    }];
  });
}

interface PaletteInput {
  readonly text: string;
  readonly scopes: readonly KeyScope[];
  readonly hits: readonly SearchHit[];
  readonly onGo: (to: Location) => void;
  /** Shows all hits in Memory; left out when there is nothing to search for. */
  readonly onSearchAll: (() => void) | null;
  readonly total: number;
  /** What is selected, for the heading of what can be done with it. */
  readonly selected?: string | undefined;
}

/** The palette's groups for what was typed: go to, do with the selection, create, search. Empty groups are left out. */
export function paletteGroups({ text, scopes, hits, onGo, onSearchAll, total, selected }: PaletteInput): readonly PaletteGroup[] {
  const records = hits.flatMap((hit): PaletteItem[] => {
    const to = placeOfRecord(hit.recordType, hit.recordId);
    if (!to) return [];
    const found = hit.titleRanges.length === 0 && hit.snippetRanges.length > 0 ? { text: hit.snippet, ranges: hit.snippetRanges } : undefined;
    return [{ key: `${hit.recordType}:${hit.recordId}`, icon: iconOfRecord(hit.recordType), label: hit.title, ranges: hit.titleRanges, detail: hit.detail, found, run: () => onGo(to) }];
  });
  const search: PaletteItem[] = onSearchAll ? [{
    key: 'search', icon: 'search', label: en.palette.searchAll(text.trim()), ranges: [], detail: en.palette.found(total), keys: 'Mod+Enter', run: onSearchAll,
  }] : [];
  return [
    { title: en.palette.goTo, items: [...records, ...commandItems(scopes, 'go', text)] },
    { title: selected ? en.palette.selectionOf(selected) : en.palette.selection, items: commandItems(scopes, 'selection', text) },
    { title: en.palette.create, items: commandItems(scopes, 'create', text) },
    { title: en.palette.search, items: search },
  ].filter((group) => group.items.length > 0);
}
