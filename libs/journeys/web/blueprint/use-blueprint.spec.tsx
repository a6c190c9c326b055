import { LiveContext, type LiveLine } from '@app/shared-web';
import { describe, expect, it, jest } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { EditingProvider, useEditing } from '../editing/use-editing';
import { edited, onStage } from '../testing';
import { item } from './given-a-model';
import { useBlueprint } from './use-blueprint';

/** A screen with one journey of a certain version, and with the news in the test's hand. */
async function aBlueprint() {
  const stored = { version: 1 };
  const onOthers = jest.fn();
  let hear: (value: object) => void = () => {};
  const client = { on: () => () => {}, subscribe: (_payload: object, sink: { next: (value: object) => void }) => ((hear = sink.next), () => {}) };
  const line = { client, state: () => 'live', subscribe: () => () => {} } as unknown as LiveLine;
  const journey = () => item('JOURNEY', 'j', { __typename: 'Journey', side: 'CUSTOMER', persona: null, severity: null, version: stored.version });
  const Screen = () => {
    const { model, load, ours } = useBlueprint('j', null, onOthers);
    return (
      <EditingProvider onEdited={load} onEditing={ours}>
        <p>version {model?.journey.version}</p>
        <Change />
      </EditingProvider>
    );
  };
  const Change = () => {
    const { perform } = useEditing();
    return <button onClick={() => void perform({ edits: [{ change: { id: 'j', version: 1, name: 'New' } }], undo: [], redo: [] })}>Change</button>;
  };
  const tell = (cursor: string) => hear({ data: { inventoryChanged: { __typename: 'InventoryChange', cursor, itemIds: ['j'], reset: false } } });
  const change = () => {
    stored.version += 1;
    // as quick as life: the news overtakes the answer
    tell(`at ${stored.version}`);
    return edited({ id: 'j', kind: 'JOURNEY', version: stored.version });
  };
  const answers = { Blueprint: () => ({ blueprint: { __typename: 'Blueprint', complete: true, cursor: 'at 1', items: [journey()], links: [] } }), EditInSteps: change };
  const stage = await onStage(<LiveContext.Provider value={line}><Screen /></LiveContext.Provider>, { answers });
  await screen.findByText('version 1');
  return { ...stage, stored, tell, onOthers };
}

describe('a blueprint that is kept as it is', () => {
  it('says so when somebody else changed it, the first time already', async () => {
    const { stored, tell, onOthers } = await aBlueprint();
    stored.version = 2;
    act(() => tell('at 2'));
    await waitFor(() => expect(onOthers).toHaveBeenCalledWith(1));
    await screen.findByText('version 2');
  });

  it('says nothing of what one changed oneself', async () => {
    const { user, tell, stored, onOthers } = await aBlueprint();
    await user.click(screen.getByRole('button', { name: 'Change' }));
    await screen.findByText('version 2');
    expect(onOthers).not.toHaveBeenCalled();
    stored.version = 3;
    act(() => tell('at 3'));
    await waitFor(() => expect(onOthers).toHaveBeenCalledTimes(1));
  });
});
