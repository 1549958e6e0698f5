import { statSync } from 'node:fs';
import { AttacheError } from '../../shared/ipc/errors';
import { assemble } from '../../shared/pack/assemble/assemble';
import type { PressFinding } from '../../shared/pack/model';
import { PackSnapshot } from '../../shared/pack/snapshot';
import { atomicWrite } from '../platform/atomicWrite';
import { packById, packVersions } from '../store/queries/packs';
import type { ServiceContext } from './context';
import { freezePack } from './packSnapshot';
import type { PressProgress } from './press';

export interface PackFileJob {
  packId: string;
  target: string;
  format: 'pdf' | 'json';
  /** "draft", "latest" (the newest issued version, else the draft) or the number of an issued version. */
  version: string;
  signal?: AbortSignal;
  onProgress?: (progress: PressProgress) => void;
}

export interface PackFile {
  file: string;
  /** "draft" or the number of the version that was written. */
  version: string;
  /** Null for data, which has no pages. */
  pages: number | null;
  bytes: number;
  findings: PressFinding[];
}

interface Frozen { snapshot: PackSnapshot; json: string; hash: string; version: string }

/**
 * Writes a pack to a file: beside its place first, then renamed, so that it is whole or not there.
 * As data it is the frozen snapshot, whose SHA-256 is the hash that stands at the foot of every printed page.
 * @throws AttacheError NOT_FOUND, FILE_NOT_WRITABLE, PRESS_FAILED or CANCELLED
 */
export async function writePackFile(ctx: ServiceContext, job: PackFileJob): Promise<PackFile> {
  refuseFolder(job.target);
  const frozen = frozenVersion(ctx, job.packId, job.version);
  const written = { file: job.target, version: frozen.version };
  if (job.format === 'json') {
    atomicWrite(job.target, frozen.json);
    return { ...written, pages: null, bytes: statSync(job.target).size, findings: [] };
  }
  const { pdf, map, findings } = await ctx.press.print({
    model: assemble(frozen.snapshot, frozen.hash),
    ...(job.signal ? { signal: job.signal } : {}),
    ...(job.onProgress ? { onProgress: job.onProgress } : {}),
  });
  atomicWrite(job.target, pdf);
  return { ...written, pages: map.pageCount, bytes: pdf.byteLength, findings };
}

function frozenVersion(ctx: ServiceContext, packId: string, wanted: string): Frozen {
  const pack = packById(ctx.store.db, packId);
  if (!pack) throw new AttacheError('NOT_FOUND', `There is no pack “${packId}” in this store; “attache packs” lists them.`);
  const issued = wanted === 'draft' ? [] : packVersions(ctx.store.db, packId);
  const version = wanted === 'latest' ? issued[0] : issued.find((candidate) => candidate.number === wanted);
  if (version) return { snapshot: PackSnapshot.parse(JSON.parse(version.snapshot)), json: version.snapshot, hash: version.sha256, version: version.number };
  if (wanted === 'draft' || wanted === 'latest') return { ...freezePack(ctx.store.db, pack), version: 'draft' };
  const known = issued.length === 0 ? 'none has been issued yet' : `issued are ${issued.map((candidate) => candidate.number).join(', ')}`;
  throw new AttacheError('NOT_FOUND', `The pack “${pack.title}” has no version ${wanted}: ${known}. Name “latest” or “draft”.`);
}

function refuseFolder(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) throw new AttacheError('FILE_NOT_WRITABLE', `${target} is a folder; name the file inside it.`);
}
