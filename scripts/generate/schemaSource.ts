import { fixedClock } from '../../src/main/platform/clock';
import { openConnection } from '../../src/main/store/connection';
import { migrate } from '../../src/main/store/migrate';
import { MIGRATIONS } from '../../src/main/store/migrations/all';
import { readSchemaText } from '../../src/main/store/schemaText';

/** The schema that all migrations together make, as text. */
export function schemaAfterAllMigrations(): string {
  const db = openConnection(':memory:');
  try {
    migrate(db, { migrations: MIGRATIONS, clock: fixedClock('2025-01-01T00:00:00Z'), ids: { next: () => 'schema' } });
    return readSchemaText(db);
  } finally {
    db.close();
  }
}
