import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AttacheError } from '../../../shared/ipc/errors';
import { Sample } from './format';

const FOLDER = join('sample', 'india-oman');

/**
 * Reads and checks the files of the sample dossier.
 * @throws AttacheError FILE_NOT_READABLE or INVALID_INPUT that names the file and the place in it
 */
export function readSample(resourcesDir: string): Sample {
  const { shape } = Sample;
  const folder = join(resourcesDir, FOLDER);
  return {
    dossier: readPart(folder, 'dossier', shape.dossier),
    topics: readPart(folder, 'topics', shape.topics),
    sources: readPart(folder, 'sources', shape.sources),
    people: readPart(folder, 'people', shape.people),
    engagements: readPart(folder, 'engagements', shape.engagements),
    statements: readPart(folder, 'statements', shape.statements),
    commitments: readPart(folder, 'commitments', shape.commitments),
    points: readPart(folder, 'points', shape.points),
    meeting: readPart(folder, 'meeting', shape.meeting),
    papers: readPart(folder, 'papers', shape.papers),
    pack: readPart(folder, 'pack', shape.pack),
  };
}

function readPart<S extends z.ZodType>(folder: string, name: string, schema: S): z.output<S> {
  const file = join(folder, `${name}.json`);
  const parsed = schema.safeParse(parseJson(file));
  if (parsed.success) return parsed.data;
  throw new AttacheError('INVALID_INPUT', `The sample file ${file} is not as it should be; install Attaché again. ${z.prettifyError(parsed.error)}`);
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new AttacheError('FILE_NOT_READABLE', `The sample file ${file} cannot be read (${reason}); install Attaché again.`);
  }
}
