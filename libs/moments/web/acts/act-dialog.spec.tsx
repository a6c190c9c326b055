import { gql } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import type { MomentAction } from '../moments.generated';
import { aMoment, aRow, onStage, refusal, type Answers } from '../testing';
import type { ActName } from './acts';
import { ActsProvider, useActs } from './acts-provider';

type Moment = ReturnType<typeof aMoment>;
const all: MomentAction[] = ['OFFER', 'TELL_CUSTOMER', 'RESOLVE', 'CLOSE', 'NOTE', 'ACCEPT', 'DECLINE'];
let moment: Moment;
const offer = { __typename: 'Offer', id: 'offer', madeAt: '2026-03-02T09:00:00.000Z', dueAt: '2026-03-02T09:15:00.000Z', viewerMayAnswer: true, reason: 'You know the till', from: null, toDepartment: { __typename: 'DepartmentCard', id: 'north', name: 'North' }, toPerson: null };

beforeEach(() => {
  sessionStorage.clear();
  moment = aMoment(aRow(1042), all);
});

function Begin({ act, ids }: { act: ActName; ids: readonly string[] }) {
  const start = useActs();
  useEffect(() => start(act, ids), [act, ids, start]);
  return null;
}

const begin = (act: ActName, answers: Answers, ids = [moment.id]) =>
  onStage(<ActsProvider><Begin act={act} ids={ids} /></ActsProvider>, { answers: { MomentById: () => ({ moment }), ...answers } });

/** An act that is done at once, and one that has a form. */
function Both() {
  const start = useActs();
  return (['take_up', 'note'] as const).map((each) => (
    <button key={each} type="button" onClick={() => start(each, [moment.id])}>
      {each}
    </button>
  ));
}

/** The number beside Today. */
function Waiting() {
  const { data } = useQuery<{ today: { items: object[] } }>(gql`query WaitingCount { today { items { id kind } } }`);
  return <p>{data ? `${data.today.items.length} wait` : ''}</p>;
}

describe('an act', () => {
  it('of any kind, done, brings the number beside Today up to date', async () => {
    let waiting = 2;
    const today = () => ({ today: { __typename: 'Today', items: Array.from({ length: waiting }, (_, index) => ({ __typename: 'TodayItem', id: String(index), kind: 'moments.close' })) } });
    const { user, times } = await onStage(
      <ActsProvider>
        <Waiting />
        <Both />
      </ActsProvider>,
      { answers: { MomentById: () => ({ moment }), WaitingCount: today, TakeUp: () => ({ takeUp: moment }), AddNote: () => ({ addNote: moment }) } },
    );
    await screen.findByText('2 wait');
    waiting = 1;
    await user.click(screen.getByRole('button', { name: 'take_up' }));
    await screen.findByText('1 wait');
    waiting = 0;
    await user.click(screen.getByRole('button', { name: 'note' }));
    await user.type(await screen.findByLabelText('Note'), 'Called back');
    await user.click(screen.getByRole('button', { name: 'Add the note' }));
    await screen.findByText('0 wait');
    expect(times('WaitingCount')).toHaveLength(3);
  });

  it('says what is missing, sends what was typed, and says that it is done', async () => {
    const { user, times } = await begin('tell', { TellCustomer: () => ({ tellCustomer: { ...moment, lastToldAt: '2026-03-02T10:00:00.000Z' } }) });
    await user.click(await screen.findByRole('button', { name: 'The customer was told' }));
    expect(await screen.findByText('Write what the customer was told.')).toBeTruthy();
    expect(screen.getByText('Choose how they were told.')).toBeTruthy();
    await user.type(screen.getByLabelText('What you told the customer'), 'We call you by noon.');
    await user.selectOptions(screen.getByLabelText('How'), 'By phone');
    await user.click(screen.getByRole('button', { name: 'The customer was told' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(times('TellCustomer').map(({ variables }) => variables['input'])).toEqual([
      { momentId: moment.id, clientKey: expect.stringMatching(/^[0-9a-f-]{36}$/), text: 'We call you by noon.', how: 'PHONE', nextPromisedAt: null },
    ]);
    expect(screen.getAllByText('UM-1042: the customer was told').length).toBeGreaterThan(0);
  });

  it('keeps what was typed when it could not be sent, and repeats it under the same key', async () => {
    let network = false;
    const { user, times } = await begin('note', {
      AddNote: () => {
        if (!network) throw new TypeError('Failed to fetch');
        return { addNote: moment };
      },
    });
    await user.type(await screen.findByLabelText('Note'), 'The till shows status 7.');
    await user.click(screen.getByRole('button', { name: 'Add the note' }));
    expect(await screen.findByText('What you typed is kept.')).toBeTruthy();
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('The till shows status 7.');
    network = true;
    await user.click(screen.getByRole('button', { name: 'Add the note' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const [first, second] = times('AddNote').map(({ variables }) => variables['input'] as { clientKey: string });
    expect(second?.clientKey).toBe(first?.clientKey);
  });

  it('shows what somebody else changed, keeps the words, and sends them on the new version', async () => {
    const { user, times } = await begin('resolve', {
      Resolve: ({ input }: { input: { version: number } }) => {
        if (input.version !== 2) {
          moment = { ...moment, version: 2, severity: 'CRITICAL' };
          throw refusal('STALE');
        }
        return { resolve: { ...moment, version: 3, state: 'RESOLVED' } };
      },
    });
    await user.type(await screen.findByLabelText('What was done'), 'Reinstated the order');
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    expect(await screen.findByText('Severity: Critical.')).toBeTruthy();
    expect((screen.getByLabelText('What was done') as HTMLTextAreaElement).value).toBe('Reinstated the order');
    await user.click(screen.getByRole('button', { name: 'Resolve' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(times('Resolve').map(({ variables }) => (variables['input'] as { version: number }).version)).toEqual([1, 2]);
  });

  it('says who was faster', async () => {
    moment = { ...moment, openOffer: offer } as unknown as Moment;
    await begin('accept', { AcceptOffer: () => ({ acceptOffer: { __typename: 'AlreadyAccepted', at: '2026-03-02T10:41:00.000Z', by: { __typename: 'PersonCard', id: 'priya', name: 'Priya Nair', jobTitle: null, active: true } } }) });
    expect((await screen.findAllByText('Priya Nair was faster and accepted it at 10:41')).length).toBeGreaterThan(0);
  });

  it('closes only when the customer was told, or with a reason why not', async () => {
    moment = aMoment(aRow(1042, { state: 'RESOLVED', resolvedAt: '2026-03-02T10:00:00.000Z' }), all);
    const { user, times } = await begin('close', { Close: () => ({ close: { ...moment, state: 'CLOSED' } }) });
    await screen.findByLabelText('Or why not');
    // the first is the cross of the dialog
    const close = () => user.click(screen.getByRole('button', { name: 'Close' }));
    await close();
    expect(await screen.findByText('Tell the customer, or write why not.')).toBeTruthy();
    expect(times('Close')).toHaveLength(0);
    await user.type(screen.getByLabelText('Or why not'), 'No way to reach them');
    await close();
    await waitFor(() => expect(times('Close').map(({ variables }) => variables['input'])).toEqual([{ momentId: moment.id, version: 1, notToldReason: 'No way to reach them' }]));
  });

  it('is refused with a reason where the moment has moved on', async () => {
    moment = aMoment(aRow(1042, { state: 'CLOSED' }), []);
    await begin('offer', {});
    expect(await screen.findByText('It is Closed meanwhile, or it is not yours to do.')).toBeTruthy();
  });
});

describe('an act on several', () => {
  it('says what came of each, and tries only the rest again, under the same keys', async () => {
    const [one, other] = [aMoment(aRow(1042), all), aMoment(aRow(1043), all)];
    let open = false;
    const { user, times, client } = await begin('note', {
      Board: () => ({}),
      MomentById: ({ id }: { id: string }) => ({ moment: id === one.id ? one : other }),
      AddNote: ({ input }: { input: { momentId: string } }) => {
        if (input.momentId === other.id && !open) throw refusal('NOT_ALLOWED');
        return { addNote: input.momentId === one.id ? one : other };
      },
    }, [aRow(1042).id, aRow(1043).id]);
    const { MomentByIdDocument } = await import('../moments.generated');
    for (const each of [one, other]) client.writeQuery({ query: MomentByIdDocument, variables: { id: each.id }, data: { moment: each } as never });
    await user.type(await screen.findByLabelText('Note'), 'Both wait for the same part');
    await user.click(screen.getByRole('button', { name: 'Add the note' }));
    expect(await screen.findByText('1 of 2 done')).toBeTruthy();
    expect(screen.getByText(/This is not yours to do/)).toBeTruthy();
    expect((screen.getByLabelText('Note') as HTMLTextAreaElement).value).toBe('Both wait for the same part');
    open = true;
    await user.click(screen.getByRole('button', { name: 'Add the note' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const sent = times('AddNote').map(({ variables }) => variables['input'] as { momentId: string; clientKey: string });
    expect(sent.map(({ momentId }) => momentId)).toEqual([one.id, other.id, other.id]);
    expect([sent[1]?.clientKey === sent[2]?.clientKey, sent[0]?.clientKey === sent[1]?.clientKey]).toEqual([true, false]);
  });
});
