import { openParentPort } from './parentPort';
import { serveRenders } from './renderServer';

// Entry of the rendering process: it stays warm between packs and ends with its parent.
const port = openParentPort();
if (port) serveRenders(port);
else {
  process.stderr.write('The rendering process is started by Attaché, not by hand.\n');
  process.exitCode = 2;
}
process.once('disconnect', () => process.exit(0));
