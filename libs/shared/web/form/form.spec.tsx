import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { show } from '../testing';
import { Field, TextField, SecretField } from './fields';
import { Form } from './form';
import { SearchPicker } from './search-picker';
import { dropAllDrafts, useForm } from './use-form';

interface Words {
  what: string;
  password: string;
}
type Submit = (values: Words, clientKey: string) => Promise<unknown>;

function Screen({ submit }: { submit: Submit }) {
  const form = useForm<Words>({ draft: 'test', initial: { what: '', password: '' }, secret: ['password'], check: ({ what }) => (what ? {} : { what: 'Write what happened.' }), submit });
  return (
    <Form form={form} send="Send">
      <TextField form={form} name="what" label="What happened?" />
      <SecretField form={form} name="password" label="Password" />
    </Form>
  );
}

const refused = (code: string, extensions: object = {}) => new CombinedGraphQLErrors({ errors: [{ message: 'no', extensions: { code, ...extensions } }] });
const what = () => screen.getByLabelText<HTMLInputElement>('What happened?');
const send = () => screen.getByRole('button', { name: 'Send' });

beforeEach(() => sessionStorage.clear());

describe('a form', () => {
  it('keeps what was typed, and the client key, when sending fails', async () => {
    const keys: string[] = [];
    const submit = jest.fn<Submit>(async (_values, key) => {
      keys.push(key);
      if (keys.length === 1) throw new TypeError('failed to fetch');
    });
    const { user } = show(<Screen submit={submit} />);
    await user.type(what(), 'The till is dead');
    await user.click(send());
    expect(await screen.findByText('There is no network')).toBeTruthy();
    expect(screen.getByText('What you typed is kept.')).toBeTruthy();
    expect(what().value).toBe('The till is dead');
    await user.click(send());
    expect(keys[1]).toBe(keys[0]);
  });

  it('has its draft and its client key again after the page was left, but no secret', async () => {
    const keys: string[] = [];
    const submit = async (_values: Words, key: string) => void keys.push(key);
    const first = show(<Screen submit={() => Promise.reject(new TypeError('x'))} />);
    await first.user.type(what(), 'The till is dead');
    await first.user.type(screen.getByLabelText('Password'), 'hunter22');
    first.unmount();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('hunter22');
    const kept = (JSON.parse(sessionStorage.getItem('throughline.draft.test')!) as { clientKey: string }).clientKey;
    const { user } = show(<Screen submit={submit} />);
    expect(what().value).toBe('The till is dead');
    expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('');
    expect(screen.getByText(/Your draft from before/)).toBeTruthy();
    await user.click(send());
    expect(keys).toEqual([kept]);
    expect(sessionStorage.getItem('throughline.draft.test')).toBeNull();
  });

  it('shows what the server says under the field, and goes there', async () => {
    const submit = () => Promise.reject(refused('INVALID_INPUT', { fields: [{ path: 'input.what', rule: 'tooLong', message: 'too long', values: { max: 500 } }] }));
    const { user } = show(<Screen submit={submit} />);
    await user.type(what(), 'x');
    await user.click(send());
    expect(await screen.findByText('At most 500 characters.')).toBeTruthy();
    expect(what().getAttribute('aria-invalid')).toBe('true');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(what());
    await user.type(what(), 'y');
    expect(screen.queryByText('At most 500 characters.')).toBeNull();
  });

  it('asks the API nothing while it can say itself what is missing', async () => {
    const submit = jest.fn<Submit>();
    const { user } = show(<Screen submit={submit} />);
    await user.click(send());
    expect(await screen.findByText('Write what happened.')).toBeTruthy();
    expect(submit).not.toHaveBeenCalled();
  });

  it('sends once, however often the button is pressed', async () => {
    let answer = () => {};
    const submit = jest.fn<Submit>(() => new Promise<void>((resolve) => (answer = resolve)));
    const { user } = show(<Screen submit={submit} />);
    await user.type(what(), 'x{Enter}{Enter}');
    await user.click(send());
    expect(submit).toHaveBeenCalledTimes(1);
    await act(async () => answer());
    expect(what().value).toBe('x');
  });

  it('takes a new client key when the old one was used with other words', async () => {
    const keys: string[] = [];
    const submit = async (_values: Words, key: string) => {
      keys.push(key);
      if (keys.length === 1) throw refused('KEY_REUSED');
    };
    const { user } = show(<Screen submit={submit} />);
    await user.type(what(), 'x');
    await user.click(send());
    await user.click(send());
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('leaves nothing behind when all drafts are dropped at sign-out', async () => {
    const { user } = show(<Screen submit={async () => {}} />);
    await user.type(what(), 'secret of a shared phone');
    dropAllDrafts();
    expect(sessionStorage.length).toBe(0);
  });
});

describe('a picker', () => {
  const delivery = { id: 'delivery', name: 'Delivery' };

  function Picking({ fault }: { fault?: string }) {
    const [value, setValue] = useState<typeof delivery | null>(null);
    return (
      <Field name="to" label="To whom" fault={fault}>
        {(wiring) => <SearchPicker wiring={wiring} value={value} onChange={setValue} search={async () => [delivery]} show={({ name }) => name} />}
      </Field>
    );
  }

  it('keeps the focus in its field, whatever is chosen or taken out', async () => {
    const { user } = show(<Picking />);
    const field = () => screen.findByRole('searchbox', { name: 'To whom' });
    await user.click(await field());
    await screen.findByRole('option', { name: 'Delivery', hidden: true });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Delivery'));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear' }));
    await user.keyboard('{Enter}');
    const again = await field();
    await waitFor(() => expect(document.activeElement).toBe(again));
  });

  it('opens when it gets the focus, but not over what is wrong with it: then on arrow down, typing or a click', async () => {
    const field = () => screen.findByRole('searchbox', { name: 'To whom' });
    const { user, unmount } = show(<Picking />);
    const calm = await field();
    act(() => calm.focus());
    expect(await screen.findByRole('option', { name: 'Delivery', hidden: true })).toBeTruthy();
    unmount();
    const opens: Array<(field: HTMLElement) => Promise<void>> = [() => user.keyboard('{ArrowDown}'), () => user.keyboard('d'), (each) => user.click(each)];
    for (const openIt of opens) {
      const faulty = show(<Picking fault="Say to whom." />);
      const empty = await field();
      act(() => empty.focus());
      // as long as a list takes to come that does open
      await act(() => new Promise((resolve) => setTimeout(resolve, 60)));
      expect(screen.queryByRole('option', { hidden: true })).toBeNull();
      await openIt(empty);
      expect(await screen.findByRole('option', { name: 'Delivery', hidden: true })).toBeTruthy();
      faulty.unmount();
    }
  });
});
