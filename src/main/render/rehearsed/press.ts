import { startupSnapshot } from 'node:v8';
import { optimiseLate } from '../patientOptimiser';
import { serveRenders } from '../renderServer';
import { rehearse } from './rehearsal';

// Entry of a press that is kept as a start-up snapshot of V8: with its modules loaded, its fonts parsed and its functions
// compiled by a rehearsal. Run as `node --snapshot-blob OUT --build-snapshot press.cjs SNAPSHOT FONTS`, with a frozen pack to
// rehearse on and the folder of the fonts; `node --snapshot-blob OUT` then wakes it up, as a child process with a channel.
if (startupSnapshot.isBuildingSnapshot()) {
  const [snapshotFile = '', fontsDir = ''] = process.argv.slice(2);
  startupSnapshot.setDeserializeMainFunction(serve);
  void rehearse(snapshotFile, fontsDir);
}

function serve(): void {
  optimiseLate();
  // Ctrl+C reaches every process of a terminal; whoever started this one ends it, and says so.
  process.on('SIGINT', () => undefined);
  process.once('disconnect', () => process.exit(0));
  serveRenders({ post: (message) => process.send?.(message), onMessage: (listener) => process.on('message', listener) });
}
