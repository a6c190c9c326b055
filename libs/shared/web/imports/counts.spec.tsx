import { beforeAll, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { addWords } from '../i18n/translate';
import { show } from '../testing';
import { Counts } from './counts';
import wordsEn from './words.en';

const run = { added: 3, changed: 0, leftAlone: 0, failed: 0, missing: 5, missingOthers: 4 } as unknown as Parameters<typeof Counts>[0]['run'];

beforeAll(() => addWords('imports', 'en', wordsEn));

describe('what became of a file', () => {
  it('counts as missing those whom the list below it shows: whoever looks is not among them', () => {
    show(<Counts run={run} />);
    expect(screen.getByText('Not in the file').parentElement?.textContent).toBe('Not in the file4stay as they are');
  });
});
