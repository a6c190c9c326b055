import { beforeAll, describe, expect, it } from '@jest/globals';
import { faultOfGraphQL } from '../api/fault';
import { errorWords } from './error-words';
import { addWords } from './translate';
import wordsEn from './words.en';

beforeAll(() => addWords('shared', 'en', wordsEn));

const said = (code: string, values = {}) => errorWords(faultOfGraphQL({ message: 'no', extensions: { code, values } }));

describe('an error', () => {
  it('says what happened and what to do now, with its values', () => {
    expect(said('FILE_TOO_LARGE', { megabytes: 10 })).toEqual({ what: 'This file is larger than 10 MB', next: 'Choose a smaller one, or split it.' });
    expect(said('WRONG_CODE').what).toBe('This is not the code in the terminal');
  });

  it('that a newer server invented is said in general', () => {
    expect(said('SOMETHING_NEW')).toEqual(wordsEn.error.UNKNOWN);
  });
});
