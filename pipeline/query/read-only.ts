import { constants, type DatabaseSyncInstance } from '@photostructure/sqlite';

const ALLOWED: ReadonlySet<number> = new Set([
  constants.SQLITE_SELECT,
  constants.SQLITE_READ,
  constants.SQLITE_FUNCTION,
  constants.SQLITE_RECURSIVE,
]);

/** From now on the database answers questions and does nothing else: no writing, attaching, settings or extensions. */
export function makeReadOnly(database: DatabaseSyncInstance): void {
  database.exec('PRAGMA query_only = ON');
  database.setAuthorizer((action, _, name) => {
    const forbidden =
      !ALLOWED.has(action) || (action === constants.SQLITE_FUNCTION && name === 'load_extension');
    return forbidden ? constants.SQLITE_DENY : constants.SQLITE_OK;
  });
}
