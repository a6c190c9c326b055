import { beforeAll, describe, expect, it } from '@jest/globals';
import { addWords } from '@app/shared-web';
import { show } from '@app/shared-web/testing';
import { screen } from '@testing-library/react';
import { DepartmentsBelowDocument } from '../people.generated';
import pagesEn from '../words/pages.en';
import { DepartmentsBelow } from './departments-below';

const request = { query: DepartmentsBelowDocument, variables: { parentId: 'stores', first: 25 } };
const pageInfo = { __typename: 'PageInfo', endCursor: null, hasNextPage: false };
const checkout = { __typename: 'Department', id: 'checkout', code: 'CHK', name: 'Checkout', active: true, peopleCount: 12, head: null, children: { __typename: 'DepartmentPage', nodes: [], pageInfo } };

beforeAll(() => addWords('directory', 'en', pagesEn));

describe('the departments in a department', () => {
  it('are not left out where they could not be fetched', async () => {
    const answer = { request, result: { data: { departments: { __typename: 'DepartmentPage', nodes: [checkout], pageInfo } } } };
    const { user } = show(<DepartmentsBelow id="stores" />, { answers: [{ request, error: new Error('The network is away.') }, answer] });
    expect(await screen.findByRole('heading', { name: 'Departments in it' })).toBeTruthy();
    expect(screen.getByRole('alert')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: /Checkout/ })).toBeTruthy();
  });
});
