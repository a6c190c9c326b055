// A tar archive, gzipped, written and read as a stream: `tar tzf` reads it too. Node brings gzip, not tar.
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

const block = 512;
const zeros = Buffer.alloc(2 * block);
const padding = (size) => (block - (size % block)) % block;

/** Writes entries one after the other; their size has to be known, so what grows is written in chunks. */
export class ArchiveWriter {
  #gzip = createGzip({ level: 4 });
  #file;

  constructor(path) {
    this.#file = this.#gzip.pipe(createWriteStream(path, { mode: 0o600, flags: 'wx' }));
    this.#file.on('error', (error) => this.#gzip.destroy(error));
  }

  /** Adds a piece of memory as a file. */
  async add(name, bytes) {
    await this.#write(header(name, bytes.length));
    await this.#write(bytes);
    await this.#write(zeros.subarray(0, padding(bytes.length)));
  }

  /** Adds a file as long as it is now; answers false when it is gone. */
  async addFile(name, path) {
    const handle = await open(path).catch((error) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!handle) return false;
    const { size } = await handle.stat();
    await this.#write(header(name, size));
    let left = size;
    if (size > 0) {
      for await (const piece of handle.createReadStream({ end: size - 1 })) {
        left -= piece.length;
        await this.#write(piece);
      }
    } else await handle.close();
    if (left !== 0) throw new Error(`${path} became shorter while it was read.`);
    await this.#write(zeros.subarray(0, padding(size)));
    return true;
  }

  async end() {
    await this.#write(zeros);
    this.#gzip.end();
    await finished(this.#file);
  }

  async #write(bytes) {
    if (this.#gzip.errored) throw this.#gzip.errored;
    if (bytes.length > 0 && !this.#gzip.write(bytes)) await once(this.#gzip, 'drain');
  }
}

function header(name, size) {
  if (Buffer.byteLength(name) > 100) throw new Error(`The name is too long for an archive: ${name}`);
  const bytes = Buffer.alloc(block);
  const octal = (value, at, length) => bytes.write(value.toString(8).padStart(length - 1, '0'), at, 'ascii');
  bytes.write(name, 0);
  octal(0o600, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(Math.floor(Date.now() / 1000), 136, 12);
  bytes.write('        ', 148, 'ascii');
  bytes.write('0', 156, 'ascii');
  bytes.write('ustar\u000000', 257, 'ascii');
  octal(bytes.reduce((sum, byte) => sum + byte, 0), 148, 7);
  return bytes;
}

/** Reads an archive's entries in order: { name, size, pieces } with the content as an async iterable. */
export async function* readArchive(path) {
  const source = createReadStream(path);
  const gunzip = source.pipe(createGunzip());
  source.on('error', (error) => gunzip.destroy(error));
  try {
    yield* entriesOf(path, new ByteReader(gunzip));
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

async function* entriesOf(path, bytes) {
  for (;;) {
    const head = await bytes.exactly(block);
    if (head.every((byte) => byte === 0)) return;
    const name = text(head, 0, 100);
    const size = Number.parseInt(text(head, 124, 12), 8);
    if (text(head, 257, 5) !== 'ustar' || !Number.isSafeInteger(size)) throw new Error(`${path} is not an archive of ours.`);
    let read = 0;
    const pieces = (async function* () {
      for await (const piece of bytes.upTo(size)) {
        read += piece.length;
        yield piece;
      }
    })();
    yield { name, size, pieces };
    for await (const rest of pieces) void rest; // what the caller left
    if (read !== size) throw new Error(`${path} was not read in order.`);
    await bytes.exactly(padding(size));
  }
}

const text = (bytes, at, length) => bytes.subarray(at, at + length).toString('utf8').replace(/\0.*$/s, '').trim();

class ByteReader {
  #source;
  #held = Buffer.alloc(0);

  constructor(stream) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  async exactly(length) {
    const pieces = [];
    for await (const piece of this.upTo(length)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  async *upTo(length) {
    let left = length;
    while (left > 0) {
      if (this.#held.length === 0) {
        const { value, done } = await this.#source.next();
        if (done) throw new Error('The archive ends in the middle.');
        this.#held = value;
      }
      const piece = this.#held.subarray(0, left);
      this.#held = this.#held.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  }
}

/** All of a small entry. */
export async function whole(pieces) {
  const parts = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
}
