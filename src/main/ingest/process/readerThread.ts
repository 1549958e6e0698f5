import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { loadGazetteer } from '../gazetteer/loadGazetteer';
import { ReaderDesk } from './readerDesk';

// Entry of the reader's thread: it keeps the gazetteers warm between reports and is ended to cancel one.
const { resourcesDir } = z.object({ resourcesDir: z.string() }).parse(workerData);
const desk = new ReaderDesk(loadGazetteer(resourcesDir), (reply) => parentPort?.postMessage(reply));
parentPort?.on('message', (message: unknown) => desk.take(message));
