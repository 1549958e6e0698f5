import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadGazetteer } from '../gazetteer/loadGazetteer';
import { answerReader } from './serveReader';

// Entry of the reader's thread: it keeps the gazetteers warm between reports and is ended to cancel one.
const { resourcesDir } = z.object({ resourcesDir: z.string() }).parse(workerData);
const gazetteer = loadGazetteer(resourcesDir);
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (message: unknown) => {
  last = last.then(() => answerReader(message, gazetteer, (reply) => parentPort?.postMessage(reply)));
});
