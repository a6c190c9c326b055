/**
 * Seals what waits on a phone for the server alone. Per envelope: an ephemeral P-256 key pair,
 * ECDH with the server's public key, HKDF-SHA-256, AES-256-GCM. The private half of the ephemeral
 * pair is forgotten at once, so this phone cannot open it either. Photos are sealed apart, with a
 * random key that travels inside the envelope: the envelope stays small enough to be asked about.
 */

/** The server's public key, as the query `sealingKey` gives it. */
export interface ServerKey {
  id: string;
  /** The public key as a JSON Web Key, in JSON. */
  jwk: string;
}

/** What is sealed. `author` and `token` say whose it is; the rest is the mutation's own input. */
export interface SealedContent {
  author: string;
  token: string;
  clientKey: string;
  /** The phone's clock when "send" was pressed. */
  pressedAt: string;
  input: Record<string, unknown>;
  /** Opens the photos (base64url), or null where there are none. */
  photoKey: string | null;
  photos: number;
}

/** The format's name: part of the key derivation, so that nothing sealed for this opens as anything else. */
export const envelopeFormat = 'throughline outbox 1';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Seals one moment for the holder of the server's private key. */
export async function sealEnvelope(server: ServerKey, content: SealedContent): Promise<string> {
  const subtle = globalThis.crypto.subtle;
  const curve = { name: 'ECDH', namedCurve: 'P-256' };
  const theirs = await subtle.importKey('jwk', JSON.parse(server.jwk), curve, true, []);
  const ephemeral = await subtle.generateKey(curve, false, ['deriveBits']);
  const shared = await subtle.deriveBits({ name: 'ECDH', public: theirs }, ephemeral.privateKey, 256);
  const mine = new Uint8Array(await subtle.exportKey('raw', ephemeral.publicKey));
  const server65 = new Uint8Array(await subtle.exportKey('raw', theirs));
  const salt = joined(mine, server65);
  const material = await subtle.importKey('raw', shared, 'HKDF', false, ['deriveBits']);
  const bits = new Uint8Array(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: utf8(envelopeFormat) }, material, 44 * 8));
  const key = await subtle.importKey('raw', bits.slice(0, 32), 'AES-GCM', false, ['encrypt']);
  const sealed = await subtle.encrypt(
    { name: 'AES-GCM', iv: bits.slice(32), additionalData: utf8(server.id) },
    key,
    utf8(JSON.stringify(content)),
  );
  return JSON.stringify({ v: 1, key: server.id, epk: toBase64Url(mine), data: toBase64Url(new Uint8Array(sealed)) });
}

/** A fresh key for one moment's photos. */
export function newPhotoKey(): string {
  return toBase64Url(globalThis.crypto.getRandomValues(new Uint8Array(32)));
}

/** Seals one photo: 12 random bytes, then AES-256-GCM bound to its moment and its place among the photos. */
export async function sealPhoto(photoKey: string, clientKey: string, position: number, bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const key = await photoCipher(photoKey, 'encrypt');
  const sealed = await globalThis.crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: photoPlace(clientKey, position) }, key, bytes);
  return joined(iv, new Uint8Array(sealed)).buffer;
}

/** Opens one photo again, once the server has given its author the key back. */
export async function openPhoto(photoKey: string, clientKey: string, position: number, sealed: ArrayBuffer): Promise<ArrayBuffer> {
  const key = await photoCipher(photoKey, 'decrypt');
  const iv = new Uint8Array(sealed, 0, 12);
  return globalThis.crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: photoPlace(clientKey, position) }, key, new Uint8Array(sealed, 12));
}

function photoCipher(photoKey: string, use: 'encrypt' | 'decrypt') {
  return globalThis.crypto.subtle.importKey('raw', fromBase64Url(photoKey), 'AES-GCM', false, [use]);
}

function photoPlace(clientKey: string, position: number): Uint8Array<ArrayBuffer> {
  return utf8(`${clientKey}/${position}`);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
