import { readdir } from 'node:fs/promises';
import { testApp } from '@app/testing';
import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { newId } from './ids';

const app = await testApp();

/** Two people, put in without the people wing: shared knows only that actors exist. */
async function person(): Promise<{ id: string }> {
  const id = newId();
  await app.db.query(`INSERT INTO person (id, number, name, locale, search) VALUES ($1, $2, 'Somebody', 'en', '')`, [id, id.slice(-8)]);
  return { id };
}

const picture = (): Promise<Buffer> =>
  sharp({ create: { width: 3000, height: 1000, channels: 3, background: '#884422' } })
    .withExif({ IFD0: { Copyright: 'Riverside' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();

function multipart(bytes: Buffer, filename: string): { headers: Record<string, string>; payload: Buffer } {
  const boundary = 'boundary-of-the-test';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${filename}"\r\ncontent-type: image/jpeg\r\n\r\n`;
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]) };
}

describe('photos', () => {
  it('are re-encoded: scaled, turned, and nothing hidden stays in them', async () => {
    const api = await app.as(await person());
    const raw = await picture();
    expect((await sharp(raw).metadata()).exif).toBeDefined();
    const uploaded = await api.request({ method: 'POST', url: '/files', ...multipart(raw, '../../damaged <b>.JPG') });
    expect(uploaded.json()).toMatchObject({ name: 'damaged b.jpg', type: 'image/jpeg', width: 2048, height: 683 });
    const answer = await api.request({ method: 'GET', url: uploaded.json().url });
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-disposition': expect.stringContaining('attachment') });
    expect((await sharp(answer.rawPayload).metadata()).exif).toBeUndefined();
  });

  it('are their uploader’s alone until they belong to something; a stranger and an unknown id look the same', async () => {
    const uploaded = await (await app.as(await person())).request({ method: 'POST', url: '/files', ...multipart(await picture(), 'a.jpg') });
    const curious = await app.as(await person());
    const theirs = await curious.request({ method: 'GET', url: uploaded.json().url });
    const unknown = await curious.request({ method: 'GET', url: `/files/${newId()}` });
    expect([theirs.statusCode, theirs.json()]).toEqual([404, unknown.json()]);
    expect((await app.request({ method: 'GET', url: uploaded.json().url })).statusCode).toBe(401);
    expect((await curious.request({ method: 'GET', url: '/files/not-an-id' })).statusCode).toBe(404);
  });

  it.each([
    ['a program that calls itself a photo', Buffer.from('#!/bin/sh\necho hello\n'), 'FILE_TYPE_REFUSED'],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'FILE_TYPE_REFUSED'],
    ['a broken picture', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'FILE_TYPE_REFUSED'],
    ['11 MB', Buffer.alloc(11 * 1024 * 1024), 'FILE_TOO_LARGE'],
  ])('refuses %s', async (_what, bytes, code) => {
    const answer = await (await app.as(await person())).request({ method: 'POST', url: '/files', ...multipart(bytes, 'photo.jpg') });
    expect(answer.json().errors[0].extensions.code).toBe(code);
  });

  it('that were never given to anything are gone after a day', async () => {
    const api = await app.as(await person());
    await app.db.query('DELETE FROM stored_file');
    const uploaded = await api.request({ method: 'POST', url: '/files', ...multipart(await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } }).png().toBuffer(), 'b.png') });
    app.clock.advance(25 * 3_600_000);
    await app.engine.cycle();
    expect((await api.request({ method: 'GET', url: uploaded.json().url })).statusCode).toBe(404);
    const left = await Promise.all((await readdir(app.config.filesDir)).map((dir) => readdir(`${app.config.filesDir}/${dir}`)));
    expect(left.flat().length).toBeLessThan(2);
  });
});
