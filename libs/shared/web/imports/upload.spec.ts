import { describe, expect, it } from '@jest/globals';
import { exampleOf } from './example';
import { refusalOf, UploadRefused } from './upload';

const fault = (fields: Array<{ path: string; rule: string; message: string }> = []) => ({ code: 'INVALID_INPUT' as const, message: 'No.', values: {}, fields });
const refused = (rule: string) => new UploadRefused(fault([{ path: 'file', rule, message: 'No.' }]));

describe('A file that is not taken', () => {
  it.each(['encoding', 'empty', 'columns'])('says why: %s', (rule) => {
    expect(refusalOf(refused(rule))).toEqual({ reason: rule });
  });

  it('says when it is too large', () => {
    expect(refusalOf(new UploadRefused({ ...fault(), code: 'FILE_TOO_LARGE' }))).toEqual({ reason: 'too_large' });
  });

  it('hands on everything else', () => {
    const error = new TypeError('The file did not get through.');
    expect(refusalOf(error)).toEqual({ reason: 'other', error });
  });
});

describe('An example file', () => {
  it('is UTF-8 with its mark, so that a spreadsheet shows 林美玲', () => {
    expect(decodeURIComponent(exampleOf({ example: 'name\n林美玲\n' }).split(',', 2)[1] ?? '')).toBe('\ufeffname\n林美玲\n');
  });
});
