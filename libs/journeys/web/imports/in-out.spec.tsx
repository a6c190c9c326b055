import { addWords, Toasts } from '@app/shared-web';
import { amara, show } from '@app/shared-web/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { CopyTemplateDocument, InventoryTemplatesDocument } from '../journeys.generated';
import { itemKinds } from '../kinds';
import TemplatesPage from '../templates/templates-page';
import pagesEn from '../words/pages.en';
import { examples, fileOf } from './examples';
import { FilesMenu } from './files-menu';
import { changesIn } from './whole-file';
import wordsEn from './words.en';

const lead = { ...amara, can: ['EDIT_INVENTORY'] as typeof amara.can };

beforeEach(() => {
  addWords('inOut', 'en', wordsEn);
  addWords('inventory', 'en', pagesEn);
});

describe('the menu beside a list', () => {
  const lines = async (): Promise<Array<string | null>> => (await screen.findAllByRole('menuitem', { hidden: true })).map(({ textContent }) => textContent);

  it('takes out for everybody', async () => {
    const { user } = show(<FilesMenu kind="STAGE" />);
    await user.click(screen.getByRole('button', { name: 'Bring in, take out' }));
    expect(await lines()).toEqual(['This list as CSV', 'The whole inventory as JSON']);
  });

  it.each([
    [413, 'This inventory is larger than one file can take back in. Take it out list by list as CSV.'],
    [503, 'The file could not be made. Try again in a moment.'],
  ])('says why the whole inventory does not come out: %s', async (status, words) => {
    const before = globalThis.fetch;
    globalThis.fetch = (async () => ({ ok: false, status })) as unknown as typeof fetch;
    const { user } = show(<><FilesMenu kind="STAGE" /><Toasts /></>);
    await user.click(screen.getByRole('button', { name: 'Bring in, take out' }));
    await user.click(screen.getByRole('menuitem', { name: 'The whole inventory as JSON', hidden: true }));
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    globalThis.fetch = before;
  });

  it('brings in for whoever leads the programme', async () => {
    const { user, router } = show(<FilesMenu kind="PAIN_POINT" />, { viewer: lead });
    await user.click(screen.getByRole('button', { name: 'Bring in, take out' }));
    expect(await lines()).toHaveLength(5);
    await user.click(screen.getByRole('menuitem', { name: 'Bring in a file', hidden: true }));
    expect(router.state.location.pathname + router.state.location.search).toBe('/inventory/import?kind=painPoints');
  });
});

it('has a file to begin with for each kind: as many cells in each line as columns', () => {
  const uneven = itemKinds.filter((kind) => new Set(examples[kind].trim().split('\n').map((line) => line.split(',').length)).size > 1);
  expect(uneven).toEqual([]);
  expect(new Set(Object.values(fileOf)).size).toBe(itemKinds.length);
});

it('counts what a whole file changes', () => {
  expect(changesIn({ items: { add: 3, change: 2, leave: 9 }, links: { add: 1, change: 0, leave: 4 } })).toBe(6);
});

describe('starting points', () => {
  const template = {
    __typename: 'InventoryTemplate' as const, name: 'BANK' as const, title: 'Retail bank', about: 'A bank.',
    journeys: [
      { __typename: 'TemplateJourney' as const, name: 'Have an account', side: 'CUSTOMER' as const, persona: 'Couple', stages: [{ __typename: 'TemplateStage' as const, name: 'Look', emotion: 0.5 }, { __typename: 'TemplateStage' as const, name: 'Open', emotion: -1 }] },
      { __typename: 'TemplateJourney' as const, name: 'Look after a customer', side: 'EMPLOYEE' as const, persona: 'Adviser', stages: [{ __typename: 'TemplateStage' as const, name: 'Meet', emotion: null }] },
    ],
    counts: itemKinds.map((kind) => ({ __typename: 'TemplateCount' as const, kind, count: 2 })),
    roles: [
      { __typename: 'TemplateRole' as const, role: 'branches', name: 'Branches', suggestion: { __typename: 'DepartmentCard' as const, id: 'd1', name: 'Branch network' } },
      { __typename: 'TemplateRole' as const, role: 'credit', name: 'Credit decisions', suggestion: null },
    ],
  };
  const shown = { request: { query: InventoryTemplatesDocument, variables: { locale: 'EN' as const } }, result: { data: { inventoryTemplates: [template] } } };

  it('say what is in them, also how the customer feels, in words', async () => {
    show(<TemplatesPage />, { viewer: lead, answers: [shown] });
    const card = within(await screen.findByRole('article'));
    expect(card.getByRole('img', { name: 'How the customer feels, stage by stage: Look 0.5 and Open -1' })).toBeTruthy();
    expect(card.getByText('Meet')).toBeTruthy();
  });

  it('are copied with the departments that were found by their names, and open on the blueprint', async () => {
    const made = {
      request: { query: CopyTemplateDocument, variables: (said: { input: { clientKey: string } }) => said.input.clientKey.length === 36 && JSON.stringify({ ...said.input, clientKey: '' }) === JSON.stringify({ clientKey: '', template: 'BANK', locale: 'EN', departments: [{ role: 'branches', departmentId: 'd1' }] }) },
      result: { data: { copyTemplate: { __typename: 'TemplateCopied' as const, items: 16, journeys: [{ __typename: 'Journey' as const, id: 'j2', name: 'x', side: 'EMPLOYEE' as const }, { __typename: 'Journey' as const, id: 'j1', name: 'y', side: 'CUSTOMER' as const }] } } },
    };
    const { user, router } = show(<TemplatesPage />, { viewer: lead, answers: [shown, made as never] });
    await user.click(await screen.findByRole('button', { name: 'Copy this one: Retail bank' }));
    expect(await screen.findByText('1 is open')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Copy 16 items' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/journeys/j1/blueprint'));
  });

  it('are for whoever leads the programme', () => {
    show(<TemplatesPage />);
    expect(screen.getByText('The programme lead copies starting points')).toBeTruthy();
  });
});
