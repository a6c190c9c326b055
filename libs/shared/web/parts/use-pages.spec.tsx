import { describe, expect, it } from '@jest/globals';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import { keysetPage } from '../api/cache';
import { show } from '../testing';
import type { Wing } from '../wing/wing';
import { usePages } from './use-pages';

interface Data {
  people: { nodes: Array<{ __typename: string; id: string; name: string }>; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
}
const PeopleDocument: TypedDocumentNode<Data, { words: string; first: number; after?: string | null }> = gql`
  query People($words: String, $first: Int, $after: String) {
    people(words: $words, first: $first, after: $after) { nodes { id name } pageInfo { endCursor hasNextPage } }
  }
`;
const page = (ids: string[], endCursor: string | null) => ({
  data: { people: { __typename: 'PersonPage', nodes: ids.map((id) => ({ __typename: 'Person', id, name: `Person ${id}` })), pageInfo: { __typename: 'PageInfo', endCursor, hasNextPage: endCursor !== null } } },
});
const wing: Wing = { name: 'test', words: {} as Wing['words'], cache: { Query: { fields: { people: keysetPage() } } } };

function People() {
  const pages = usePages(useQuery(PeopleDocument, { variables: { words: 'a', first: 2 } }), (data) => data.people);
  return (
    <>
      <ul>{pages.rows.map(({ id, name }) => <li key={id}>{name}</li>)}</ul>
      <button type="button" onClick={pages.more} disabled={!pages.hasMore}>
        more
      </button>
    </>
  );
}

describe('keyset paging', () => {
  it('appends the next page, leaves out what it has, and ends', async () => {
    const answers = [
      { request: { query: PeopleDocument, variables: { words: 'a', first: 2 } }, result: page(['1', '2'], 'c2') },
      { request: { query: PeopleDocument, variables: { words: 'a', first: 2, after: 'c2' } }, result: page(['2', '3'], null) },
    ];
    const { user } = show(<People />, { wings: [wing], answers });
    await screen.findByText('Person 2');
    await user.click(screen.getByRole('button', { name: 'more' }));
    await screen.findByText('Person 3');
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Person 1', 'Person 2', 'Person 3']);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'more' }).disabled).toBe(true);
  });
});
