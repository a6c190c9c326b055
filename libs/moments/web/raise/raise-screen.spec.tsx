import { addWords, setLocale } from '@app/shared-web/light';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newDraft, readDraft } from './draft';
import { RaiseScreen } from './raise-screen';
import wordsEn from './words.en';
import wordsZhHans from './words.zh-hans';

// a busy machine takes its time
configure({ asyncUtilTimeout: 5_000 });

const guess = { department: { id: 'd1', name: 'Collection desk' }, location: { id: 'l1', name: 'Riverside store' }, departments: [{ id: 'd1', name: 'Collection desk' }, { id: 'd2', name: 'Payments' }], locations: [{ id: 'l1', name: 'Riverside store' }] };
const ready = { me: { locale: 'EN', person: { id: 'ann' }, session: { kind: 'PERSONAL' } }, sealingKey: { id: 'k', jwk: '{}' }, raiseGuess: guess };
let sent: Array<Record<string, unknown>>;
let signedOut: boolean;
const realFetch = globalThis.fetch;

beforeEach(async () => {
  addWords('raise', 'en', wordsEn);
  addWords('raise', 'zh-Hans', wordsZhHans);
  await act(() => setLocale('en'));
  sent = [];
  signedOut = false;
  ready.me.locale = 'EN';
  globalThis.fetch = (async (_path: string, init: { body: string }) => {
    const { query, variables } = JSON.parse(init.body) as { query: string; variables: { input: Record<string, unknown> } };
    const answer = (body: unknown) => ({ ok: true, status: 200, json: async () => body });
    if (signedOut) return answer({ errors: [{ message: 'Signed out', extensions: { code: 'SIGNED_OUT' } }] });
    if (query.includes('sendToken')) return answer({ data: { sendToken: { token: 't', expiresAt: new Date().toISOString() } } });
    if (query.includes('RaiseReadiness')) return answer({ data: ready });
    sent.push(variables.input);
    return answer({ data: { raise: { id: 'm1', number: 'UM-1042', department: { name: 'Collection desk' }, location: null } } });
  }) as never;
});

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  localStorage.clear();
  globalThis.fetch = realFetch;
});

// This phone has no database and cannot seal (an old browser, a private window): what is online still goes out.
const opened = () => screen.findByText('Riverside store · Collection desk');

describe('the raise screen', () => {
  it('takes one sentence and two presses', async () => {
    const user = userEvent.setup();
    render(<RaiseScreen first={null} />);
    expect(document.activeElement).toBe(screen.getByLabelText('What happened?'));
    await opened();
    await user.keyboard('Paid online, cannot collect.');
    await user.click(screen.getByRole('radio', { name: 'The customer cannot go on' }));
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect((await screen.findByRole('heading', { name: 'It is on its way' })).ownerDocument.activeElement?.textContent).toBe('It is on its way');
    expect(screen.getByText('UM-1042')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Follow UM-1042' }).getAttribute('href')).toBe('/moments/m1');
    expect(sent).toMatchObject([{ what: 'Paid online, cannot collect.', severity: 'CRITICAL', departmentId: 'd1', locationId: 'l1' }]);
    expect(readDraft({ personId: 'ann', sessionKind: 'PERSONAL' })).toBeNull();
  });

  it('asks for what is missing, and leads there', async () => {
    const user = userEvent.setup();
    render(<RaiseScreen first={null} />);
    await opened();
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(await screen.findByText('Write what happened, one sentence is enough.')).toBeTruthy();
    await user.type(screen.getByLabelText('What happened?'), 'The wheel locks.');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'The customer cannot go on' }));
    expect(sent).toEqual([]);
  });

  it('shows the words from before, and forgets them when told to', async () => {
    const user = userEvent.setup();
    render(<RaiseScreen first={{ draft: { ...newDraft(), what: 'Half a sent' }, photos: [] }} />);
    await opened();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What happened?').value).toBe('Half a sent');
    await user.click(screen.getByRole('button', { name: 'Start again' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('What happened?').value).toBe('');
  });

  it('says so where the photos from before are not there any more', async () => {
    render(<RaiseScreen first={{ draft: { ...newDraft(), what: 'Half a sent' }, photos: [], photosLost: true }} />);
    await opened();
    expect(screen.getByText('Its photos could not be kept. Add them again.')).toBeTruthy();
  });

  it('keeps the words while somebody has to sign in', async () => {
    signedOut = true;
    const user = userEvent.setup();
    render(<RaiseScreen first={null} />);
    expect(await screen.findByRole('button', { name: 'Sign in and send' })).toBeTruthy();
    await user.type(screen.getByLabelText('What happened?'), 'The wheel locks.');
    expect(readDraft(null)).toMatchObject({ what: 'The wheel locks.' });
  });

  it('opens the customer and the place only when touched', async () => {
    const user = userEvent.setup();
    render(<RaiseScreen first={null} />);
    await opened();
    expect(screen.getByLabelText('Name').closest('[hidden]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: /Customer/ }));
    await user.type(screen.getByLabelText('Name'), 'Ms Wang');
    await user.click(screen.getByRole('button', { name: /Where/ }));
    await user.selectOptions(screen.getByLabelText('Department'), 'Payments');
    expect(screen.getByRole('button', { name: /Ms Wang/ })).toBeTruthy();
    expect(screen.getByText('Riverside store · Payments')).toBeTruthy();
  });

  it('speaks the browser’s language to strangers, and that of whoever is signed in once it knows them', async () => {
    await act(() => setLocale('zh-Hans'));
    signedOut = true;
    render(<RaiseScreen first={null} />);
    expect(await screen.findByRole('button', { name: wordsZhHans.send.sign_in })).toBeTruthy();
    cleanup();
    signedOut = false;
    const user = userEvent.setup();
    render(<RaiseScreen first={null} />);
    await user.keyboard('Paid online');
    expect(await screen.findByLabelText('What happened?')).toHaveProperty('value', 'Paid online');
    cleanup();
    ready.me.locale = 'ZH_HANS';
    render(<RaiseScreen first={null} />);
    expect(await screen.findByRole('radio', { name: '顾客无法继续' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '发送' })).toBeTruthy();
  });
});
