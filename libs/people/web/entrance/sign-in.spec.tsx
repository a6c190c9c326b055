import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { addWords, SessionContext } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { SignInAsSampleDocument, SignInDocument, SignInWithBadgeDocument } from '../people.generated';
import pagesEn from '../words/pages.en';
import { BadgeForm } from './badge-form';
import { PasswordForm } from './password-form';
import { SampleRoles } from './sample-roles';

const refused = (code: string, values: object = {}) => ({ errors: [new GraphQLError('no', { extensions: { code, values } })] });
const input = { email: 'ines@example.com', password: 'a walk by the river' };
const asked = { request: { query: SignInDocument, variables: { input } } };
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name, { selector: 'input' });
const send = () => screen.getByRole('button', { name: 'Sign in' });
const person = { __typename: 'Viewer' as const, person: { __typename: 'Person' as const, id: 'ines' } };

beforeAll(() => addWords('directory', 'en', pagesEn));

describe('signing in at a desk', () => {
  it('says what is missing without asking the API', async () => {
    const { user } = show(<PasswordForm />);
    await user.click(send());
    expect(screen.getByText('Type your e-mail address.')).toBeTruthy();
    expect(screen.getByText('Type your password.')).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('keeps both when they do not go together', async () => {
    const { user } = show(<PasswordForm />, { answers: [{ ...asked, result: refused('WRONG_CREDENTIALS') }] });
    await user.type(field('E-mail'), input.email);
    await user.type(field('Password'), input.password);
    await user.click(send());
    expect(await screen.findByText('That did not match')).toBeTruthy();
    expect([field('E-mail').value, field('Password').value]).toEqual([input.email, input.password]);
  });

  it('counts down while it must wait, and lets somebody try whose lock was lifted', async () => {
    const signedIn = jest.fn(async () => {});
    const answers = [
      { ...asked, result: refused('TOO_MANY_ATTEMPTS', { seconds: 300 }) },
      { ...asked, result: { data: { signIn: person } } },
    ];
    const { user } = show(
      <SessionContext.Provider value={{ signedIn, changed: async () => {}, signOut: async () => {} }}>
        <PasswordForm />
      </SessionContext.Provider>,
      { answers },
    );
    await user.type(field('E-mail'), input.email);
    await user.type(field('Password'), input.password);
    await user.click(send());
    expect((await screen.findByRole('alert')).textContent).toBe('Your sign-in is locked in this browser');
    expect(screen.getByText(/^0[45]:\d\d$/)).toBeTruthy();
    expect(screen.getByText(/Your manager or an administrator can lift it/)).toBeTruthy();
    await user.click(send());
    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('signing in on a phone', () => {
  it('asks for the PIN alone where the phone is one’s own', async () => {
    const answers = [{ request: { query: SignInWithBadgeDocument, variables: { input: { number: '10031', pin: '583920' } } }, result: refused('TOO_MANY_ATTEMPTS', { seconds: 5 }) }];
    const { user } = show(<BadgeForm personNumber="10031" />, { answers });
    expect(field('Badge number').value).toBe('10031');
    await user.type(field('PIN'), '583920');
    await user.click(send());
    expect((await screen.findByRole('alert')).textContent).toBe('Wait a moment before the next try');
  });
});

describe('the sample', () => {
  it('lets one in as each of its people with one click', async () => {
    const signedIn = jest.fn(async () => {});
    const people = [{ __typename: 'SampleSignIn' as const, personId: 'amara', name: 'Amara Osei', jobTitle: 'Service agent', role: 'COORDINATOR' as const }];
    const { user } = show(
      <SessionContext.Provider value={{ signedIn, changed: async () => {}, signOut: async () => {} }}>
        <SampleRoles people={people} />
      </SessionContext.Provider>,
      { answers: [{ request: { query: SignInAsSampleDocument, variables: { personId: 'amara' } }, result: { data: { signInAsSample: person } } }] },
    );
    await user.click(screen.getByRole('button', { name: /Coordinator/ }));
    await waitFor(() => expect(signedIn).toHaveBeenCalledTimes(1));
  });
});
