import { AttacheError } from '../../shared/ipc/errors';
import type { PressFinding } from '../../shared/pack/model';
import { atomicWrite } from '../platform/atomicWrite';
import type { FrozenText } from '../render/frozenPack';
import { packVersions, type PackRecord, type VersionRecord } from '../store/queries/packs';
import type { ServiceContext } from './context';
import { needPack } from './packEdits';
import { freezePack, sha256, type PackLook } from './packSnapshot';
import type { PressProgress } from './press';

export interface ExportOrder {
  packId: string;
  /** Path of the file to write; replaced when it exists. */
  target: string;
  /** The pages, their editable Word twin, or the frozen choice as JSON. */
  format?: 'pdf' | 'docx' | 'json';
  /** A version's number, or "latest": the last issued one, else the draft. The draft when left out. */
  version?: string;
  /** Another profile, paper or type size for this printing; refused for an issued version, which stays as it was issued. */
  look?: PackLook;
  /** Locks the PDF (AES-256); it opens with this password only. */
  password?: string;
  signal?: AbortSignal;
  onProgress?: (progress: PressProgress) => void;
}

export interface Exported { file: string; pages: number; bytes: number; findings: PressFinding[] }

/** Versions that went round while the pack is still being written do not stand for it: its draft does. */
function newestIssued(pack: PackRecord, versions: readonly VersionRecord[]): VersionRecord | undefined {
  return pack.state === 'issued' || pack.state === 'closed' ? versions[0] : undefined;
}

/** What is to be written: an issued version as it was frozen, or the draft. */
function frozenFor(ctx: ServiceContext, pack: PackRecord, { version, look = {} }: Pick<ExportOrder, 'version' | 'look'>): FrozenText {
  const versions = version === undefined ? [] : packVersions(ctx.store.db, pack.id);
  const issued = version === 'latest' ? newestIssued(pack, versions) : versions.find((candidate) => candidate.number === version);
  if (issued && Object.keys(look).length > 0) throw new AttacheError('INVALID_INPUT', `Version ${issued.number} stays as it was issued; print the draft to choose profile, paper or type size.`);
  if (issued) return { json: issued.snapshot, hash: sha256(issued.snapshot) };
  if (version !== undefined && version !== 'latest') throw new AttacheError('NOT_FOUND', `This pack has no version ${version}. ${versions.length > 0 ? `Its versions: ${versions.map((one) => one.number).join(', ')}.` : 'Nothing was issued yet; leave the version out to write the draft.'}`);
  const { json, hash } = freezePack(ctx.store.db, pack, look);
  return { json, hash };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Writes beside the target and renames. @throws AttacheError DISK_FULL or FILE_NOT_WRITABLE with the remedy */
function writeFile(target: string, data: string | Uint8Array): void {
  try {
    atomicWrite(target, data);
  } catch (error) {
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') throw new AttacheError('DISK_FULL', `There is no room left for ${target}; make room or choose another disk. Nothing was half written.`);
    throw new AttacheError('FILE_NOT_WRITABLE', `${target} could not be written${codeOf(error) ? ` (${codeOf(error)})` : ''}; choose another folder, or close the program that has the file open.`);
  }
}

/** Writes the pack to a file and notes the export in the audit. The file is whole or not there. */
export async function exportPack(ctx: ServiceContext, order: ExportOrder): Promise<Exported> {
  const pack = needPack(ctx.store.db, order.packId);
  const frozen = frozenFor(ctx, pack, order);
  const written = await writeAs(ctx, order, frozen);
  if (!ctx.store.isReadonly) ctx.store.note('export', `Export of pack, ${pack.title}, ${frozen.hash.slice(0, 8)}`);
  return written;
}

function writeAs(ctx: ServiceContext, order: ExportOrder, frozen: FrozenText): Promise<Exported> | Exported {
  if (order.format === 'json') return writeSnapshot(order.target, frozen);
  return order.format === 'docx' ? writeWordTwin(order, frozen) : writePages(ctx, order, frozen);
}

/** The Word twin is made in place: it is only asked for without a window. Word decides on its pages, so none are counted. */
async function writeWordTwin({ target, signal }: ExportOrder, frozen: FrozenText): Promise<Exported> {
  const [{ renderDocx }, { modelOf }] = await Promise.all([import('../render/docx/renderDocx'), import('../render/frozenPack')]);
  const data = await renderDocx(modelOf(frozen));
  if (signal?.aborted) throw new AttacheError('CANCELLED', `Writing ${target} was cancelled.`);
  writeFile(target, data);
  return { file: target, pages: 0, bytes: data.byteLength, findings: [] };
}

function writeSnapshot(target: string, frozen: FrozenText): Exported {
  const data = `${frozen.json}\n`;
  writeFile(target, data);
  return { file: target, pages: 0, bytes: Buffer.byteLength(data, 'utf8'), findings: [] };
}

async function writePages(ctx: ServiceContext, order: ExportOrder, frozen: FrozenText): Promise<Exported> {
  const { pdf, map, findings } = await ctx.press.print({
    pack: frozen, ...(order.password === undefined ? {} : { password: order.password }), ...(order.signal ? { signal: order.signal } : {}), ...(order.onProgress ? { onProgress: order.onProgress } : {}),
  });
  writeFile(order.target, pdf);
  return { file: order.target, pages: map.pageCount, bytes: pdf.byteLength, findings };
}
