import { createIdSource } from '../../../../src/main/platform/ids';
import { systemClock } from '../../../../src/main/platform/clock';
import { openStore } from '../../../../src/main/store/openStore';
import { addEngagement } from './rows';

/** Runs until it is killed: adds and renames engagements, and says each number only after its act has returned. */
const file = process.argv[2] ?? '';
const store = openStore(file, { clock: systemClock, ids: createIdSource(systemClock), coalesceWindowMs: 0 });
for (let n = 1; ; n += 1) {
  store.act({ label: `Add ${n}` }, (db) => {
    addEngagement(db, `k${n}`, { title: `Number ${n}` });
    db.prepare("INSERT INTO engagement_country VALUES (?, 'OM')").run(`k${n}`);
  });
  process.stdout.write(`${n}\n`);
}
