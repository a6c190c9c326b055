import { describe, expect, it } from '@jest/globals';
import { validateSync } from 'class-validator';
import { Length, MaxLength } from './text-length';

class Said {
  @Length(1, 3, { message: 'One to three.' })
  name: unknown = 'a';

  @MaxLength(3)
  words: unknown = '';

  @MaxLength(3, { each: true })
  many: unknown = [];
}

const brokenBy = (said: Partial<Said>): object[] => validateSync(Object.assign(new Said(), said)).map(({ constraints }) => constraints!);

describe('how long a text is', () => {
  it.each<[string, Partial<Said>, object[]]>([
    ['as long as it may be', { name: 'abc', words: '家家家', many: ['abc', ''] }, []],
    ['an emoji of two halves is one character', { name: '👩👩👩' }, []],
    ['one that a second character colours is two, as for the database', { name: '❤️❤️' }, [{ isLength: 'One to three.' }]],
    ['too long', { words: 'abcd' }, [{ maxLength: 'Write at most 3 characters.' }]],
    ['nothing where something is needed', { name: '' }, [{ isLength: 'One to three.' }]],
    ['no text at all', { name: 5, words: null }, [{ isLength: 'One to three.' }, { maxLength: 'Write at most 3 characters.' }]],
    ['one of many', { many: ['a', 'abcd'] }, [{ maxLength: 'Write at most 3 characters.' }]],
  ])('%s', (_what, said, broken) => expect(brokenBy(said)).toEqual(broken));
});
