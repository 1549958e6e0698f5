import { unreadEnding } from './fileKinds';
import { incomingFile } from './intake';
import type { FolderWalk, FoundInFolder, Incoming } from './intakeQueue';

/** Files that are taken from one folder, in the order of their names. */
export const MOST_FILES = 2_000;
/** A folder may hold a link to itself. */
const DEEPEST = 16;

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const inNameOrder = new Intl.Collator('en', { numeric: true });

/** The folders among what was dropped. Only while the drop is being handled; later the list is empty. */
export function droppedFolders(items: Iterable<Pick<DataTransferItem, 'webkitGetAsEntry'>>): readonly FileSystemDirectoryEntry[] {
  return [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null).filter(isFolder);
}

/** All entries of one folder in the order of their names; what the system keeps for itself (".DS_Store") is left out. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives its entries in portions; an empty one is the last.
  for (;;) {
    const portion = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (portion.length === 0) break;
    entries.push(...portion);
  }
  return entries.filter(({ name }) => !name.startsWith('.') && name !== 'Thumbs.db').sort((a, b) => inNameOrder.compare(a.name, b.name));
}

async function* filesIn(folder: FileSystemDirectoryEntry, depth: number): AsyncGenerator<FileSystemFileEntry> {
  for (const entry of await entriesOf(folder)) {
    if (isFile(entry)) yield entry;
    else if (isFolder(entry) && depth < DEEPEST) yield* filesIn(entry, depth + 1);
  }
}

async function incomingOf(entry: FileSystemFileEntry): Promise<Incoming> {
  const file = await new Promise<File>((resolve, reject) => { entry.file(resolve, reject); });
  return incomingFile(file, entry.fullPath.replace(/^\//, ''));
}

/** Walks a folder and the folders in it, name by name, until it is through, cut or cancelled. Files of kinds that are not read are counted by their ending. */
export function walkFolder(folder: FileSystemDirectoryEntry): FolderWalk {
  return async ({ onFound, isCancelled }): Promise<FoundInFolder> => {
    const items: Incoming[] = [];
    const passed = new Map<string, number>();
    for await (const entry of filesIn(folder, 1)) {
      if (isCancelled()) return { items: [], passed: new Map(), isCut: false };
      const ending = unreadEnding(entry.name);
      if (ending !== null) passed.set(ending, (passed.get(ending) ?? 0) + 1);
      else if (items.length === MOST_FILES) return { items, passed, isCut: true };
      else {
        items.push(await incomingOf(entry));
        onFound(items.length);
      }
    }
    return { items, passed, isCut: false };
  };
}
