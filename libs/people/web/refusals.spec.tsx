import { beforeAll, describe, expect, it } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { addWords, Form, TextField } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { screen } from '@testing-library/react';
import { usePeopleForm } from './refusals';
import pagesEn from './words/pages.en';

const refused = (code: string, extensions: object = {}) => new CombinedGraphQLErrors({ data: null, errors: [{ message: 'no', extensions: { code, ...extensions } }] });
const badField = (path: string, rule: string, values = {}) => refused('INVALID_INPUT', { fields: [{ path, rule, message: 'no', values }] });

function Screen({ error }: { error: unknown }) {
  const form = usePeopleForm<{ code: string; pin: string }>({
    draft: null, initial: { code: '', pin: '' }, underField: { WRONG_CODE: ['code', 'wrong_code'] }, fieldNames: { next: 'pin' }, submit: () => Promise.reject(error),
  });
  return (
    <Form form={form} send="Send">
      <TextField form={form} name="code" label="Code" />
      <TextField form={form} name="pin" label="PIN" />
    </Form>
  );
}

const refuseWith = async (error: unknown) => {
  const shown = show(<Screen error={error} />);
  await shown.user.type(screen.getByLabelText('PIN'), '123456');
  await shown.user.click(screen.getByRole('button', { name: 'Send' }));
  return shown;
};

beforeAll(() => addWords('directory', 'en', pagesEn));

describe('a refusal', () => {
  it('that is about one field stands under it, in this wing’s words, and nowhere else', async () => {
    await refuseWith(badField('input.pin', 'simple'));
    expect(screen.getByLabelText('PIN').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Choose digits without a pattern/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('finds the field that the API calls otherwise', async () => {
    await refuseWith(badField('input.next', 'badge'));
    expect(screen.getByText(/Your badge number can be read by everybody/)).toBeTruthy();
  });

  it('with a code of its own stands under its field until that is changed', async () => {
    const { user } = await refuseWith(refused('WRONG_CODE'));
    expect(screen.getByText('This is not the code in the terminal.')).toBeTruthy();
    await user.type(screen.getByLabelText('Code'), 'X');
    expect(screen.queryByText('This is not the code in the terminal.')).toBeNull();
  });

  it('of a field that is not on the screen is said as a whole', async () => {
    await refuseWith(badField('input.somethingElse', 'simple'));
    expect(screen.getByRole('alert')).toBeTruthy();
  });

  it('because somebody was faster says who, when and where, and keeps what was typed', async () => {
    const { user } = await refuseWith(refused('STALE', { values: { by: 'Ines Okafor', at: '2026-03-02T09:30:00.000Z', fields: 'pinId,elsewhere' } }));
    expect(screen.getByText('Ines Okafor changed this while you looked at it (2 Mar)')).toBeTruthy();
    expect(screen.getByText('What you typed is kept.')).toBeTruthy();
    expect(screen.getByLabelText('PIN')).toHaveProperty('value', '123456');
    expect(screen.getByText('This was changed meanwhile. If you save, yours takes its place.')).toBeTruthy();
    await user.type(screen.getByLabelText('PIN'), '7');
    expect(screen.queryByText(/^This was changed meanwhile/)).toBeNull();
  });
});
