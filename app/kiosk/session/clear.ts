import type { Session } from 'electron';

/**
 * Empties a partition of everything that a patron's pages left in it: open connections first, so that nothing writes
 * while it is emptied; then storage of every kind, passwords given to proxies, resolved names and compiled code. Call it
 * when no page of the partition is open any more. `clearData` is more thorough than `clearStorageData` (Electron,
 * `session`), and a partition is emptied rather than replaced because Electron never frees one (issue 28566).
 */
export async function clearSession(session: Session): Promise<void> {
  await session.closeAllConnections();
  await session.clearData();
  await Promise.all([
    session.clearAuthCache(),
    session.clearHostResolverCache(),
    session.clearCodeCaches({}),
    session.clearSharedDictionaryCache(),
  ]);
}
