import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';

/** Another layout of the table or of its values needs another file, and an older Node cannot read a newer one's values. */
const FILE = `postil-1-node${process.versions.node.split('.', 1)[0]}.sqlite`;

/**
 * What is remembered from one run to the next, by kind and key: one file, so that ten thousand values are neither ten
 * thousand files nor one string. Losing it costs time, never content. Values are what structured clone can copy.
 */
export class Cache {
  readonly #database: DatabaseSync;
  readonly #get: StatementSync;
  readonly #set: StatementSync;
  readonly #delete: StatementSync;
  readonly #keys: StatementSync;
  readonly #entries: StatementSync;

  /** Opens the cache of a folder, or one in memory that is forgotten with the process. */
  constructor(folder?: string) {
    this.#database = folder === undefined ? openDatabase(':memory:') : openFile(folder);
    this.#get = this.#database.prepare('SELECT value FROM cache WHERE kind = ? AND key = ?');
    this.#set = this.#database.prepare('INSERT OR REPLACE INTO cache VALUES (?, ?, ?)');
    this.#delete = this.#database.prepare('DELETE FROM cache WHERE kind = ? AND key = ?');
    this.#keys = this.#database.prepare('SELECT key FROM cache WHERE kind = ?');
    this.#entries = this.#database.prepare('SELECT key, value FROM cache WHERE kind = ?');
  }

  /** Returns the value of a key, `undefined` where there is none. */
  get<Value>(kind: string, key: string): Value | undefined {
    const row = this.#get.get(kind, key);
    return row && (deserialize(row.value as Uint8Array) as Value);
  }

  set(kind: string, key: string, value: unknown): void {
    this.#set.run(kind, key, serialize(value));
  }

  /** Forgets one key. */
  delete(kind: string, key: string): void {
    this.#delete.run(kind, key);
  }

  /** Returns all values of a kind, by key. */
  entries<Value>(kind: string): [key: string, value: Value][] {
    const rows = this.#entries.all(kind) as { key: string; value: Uint8Array }[];
    return rows.map(({ key, value }) => [key, deserialize(value) as Value]);
  }

  /** Forgets everything. */
  clear(): void {
    this.#database.exec('DELETE FROM cache');
  }

  /** Forgets every key of a kind that is not in `keep`. */
  prune(kind: string, keep: ReadonlySet<string>): void {
    for (const { key } of this.#keys.all(kind) as { key: string }[]) {
      if (!keep.has(key)) this.#delete.run(kind, key);
    }
  }

  /** Runs `work` in one transaction: thousands of writes cost as much as a few. */
  batch<Result>(work: () => Result): Result {
    // Immediate, because a transaction that starts as a reader fails when another process writes first.
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      return work();
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  close(): void {
    this.#database.close();
  }
}

/** Opens the file of a cache; one that is damaged is thrown away. Where nothing can be written, nothing is kept. */
function openFile(folder: string): DatabaseSync {
  const file = path.join(folder, FILE);
  const discard = () => {
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
  };
  for (const prepare of [() => mkdirSync(folder, { recursive: true }), discard]) {
    try {
      prepare();
      return openDatabase(file);
    } catch {
      // Tried once more without the damaged file.
    }
  }
  return openDatabase(':memory:');
}

function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  // A crash may lose the last writes, which costs time, but another process never reads half of one.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; PRAGMA busy_timeout = 5000');
  database.exec(
    'CREATE TABLE IF NOT EXISTS cache (kind TEXT, key TEXT, value BLOB, PRIMARY KEY (kind, key)) WITHOUT ROWID',
  );
  return database;
}
