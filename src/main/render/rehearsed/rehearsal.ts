import { readFileSync } from 'node:fs';
import { assemble } from '../../../shared/pack/assemble/assemble';
import { PackSnapshot } from '../../../shared/pack/snapshot';
import { renderPack } from '../renderPack';
import { withBytecodeOnly } from './bytecodeOnly';
import { withNewArrayMethods } from './newArrayMethods';

/**
 * Prints a pack, so that what a press needs for any pack is there afterwards: parsed fonts, shaped letters, compiled functions.
 * @param snapshotFile a frozen pack as JSON
 */
export async function rehearse(snapshotFile: string, fontsDir: string): Promise<void> {
  const snapshot = PackSnapshot.parse(JSON.parse(readFileSync(snapshotFile, 'utf8')));
  await withBytecodeOnly(() => withNewArrayMethods(() => renderPack(assemble(snapshot, '0'.repeat(64)), { fontsDir })));
}
