import { addWords } from '@app/shared-web';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import type { OwnershipOfferFragment } from '../journeys.generated';
import { onStage, refusal, type Answers } from '../testing';
import { AnswerButtons } from './answer-buttons';
import { ConfirmButtons } from './confirm-buttons';
import upkeepEn from './pages.en';
import UpkeepPage from './upkeep-page';

beforeEach(() => addWords('upkeep', 'en', upkeepEn));

const person = (id: string, name: string) => ({ __typename: 'PersonCard', id, name, jobTitle: null, active: true });
const asked = (differs: object = {}) =>
  ({
    __typename: 'ItemOffer', id: 'offer', cause: 'NOT_MINE', reason: 'Delivery plans it since spring.', state: 'OPEN', madeAt: '2026-11-20T08:00:00Z', answeredAt: null, answerReason: null, viewerMayAnswer: false, viewerMayTakeBack: true,
    item: { __typename: 'ItemCard', id: 'planner', kind: 'APPLICATION', name: 'Route planner' }, from: person('amara', 'Amara Osei'), to: person('dora', 'Dora Lind'), toDepartment: null, ...differs,
  }) as unknown as OwnershipOfferFragment;
const anItem = (differs: object = {}) => ({
  __typename: 'Application', id: 'planner', kind: 'APPLICATION', name: 'Route planner', version: 4, confirmedAt: null, viewerCan: ['CHANGE', 'CONFIRM'], owner: person('amara', 'Amara Osei'), path: [],
  upkeep: { __typename: 'ItemUpkeep', dueAt: '2026-11-01T08:00:00Z', due: true, passesAt: null, passedAt: null, orphaned: null, lacks: [], missingFacts: [], confirmedBy: null, passedTo: null, keptBy: null, offer: null, ...differs },
});
const page = (nodes: object[]) => ({ nodes, pageInfo: { __typename: 'PageInfo', endCursor: null, hasNextPage: false } });
const seen = { id: 'planner', name: 'Route planner', version: 4 };
/** A message is seen and heard. */
const isSaid = async (words: string) => expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
const linesOf = () => screen.findAllByRole('menuitem', { hidden: true }).then((lines) => lines.map(({ textContent }) => textContent));

describe('whoever is asked', () => {
  const buttons = (answers: Answers) => {
    const onDone = jest.fn();
    return onStage(<AnswerButtons offerId="offer" name="Route planner" onDone={onDone} />, { answers }).then((stage) => ({ ...stage, onDone }));
  };

  it('accepts with one press', async () => {
    const { user, onDone, asked: sent } = await buttons({ AnswerItemOffer: () => ({ answerItemOffer: anItem() }) });
    await user.click(screen.getByRole('button', { name: 'It is mine: Route planner' }));
    await waitFor(() => expect(onDone).toHaveBeenCalledWith('“Route planner” is yours now'));
    expect(sent[0]!.variables).toEqual({ input: { id: 'offer', accept: true } });
  });

  it.each([
    ['OFFER_NOT_OPEN', 'This was answered or taken back meanwhile.'],
    ['NO_NETWORK', 'There is no network. Try again when you are connected.'],
  ])('reads why it did not work: %s', async (code, words) => {
    const { user, onDone } = await buttons({ AnswerItemOffer: () => { throw refusal(code); } });
    await user.click(screen.getByRole('button', { name: 'It is mine: Route planner' }));
    await isSaid(words);
    // and the list is looked at again
    expect(onDone).toHaveBeenCalledWith();
  });

  it('declines with a reason, which is asked for', async () => {
    const { user, onDone, asked: sent } = await buttons({ AnswerItemOffer: () => ({ answerItemOffer: anItem() }) });
    await user.click(screen.getByRole('button', { name: 'Not mine: Route planner' }));
    await user.click(await screen.findByRole('button', { name: 'Decline' }));
    expect(await screen.findByText('Say why not, so that somebody else can be asked.')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(screen.getByLabelText('Why not'), 'Delivery plans all routes.');
    await user.click(screen.getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(sent[0]!.variables).toEqual({ input: { id: 'offer', accept: false, reason: 'Delivery plans all routes.' } });
  });
});

describe('whoever answers for an item', () => {
  const buttons = (offer: OwnershipOfferFragment | null, answers: Answers = {}, mayChange = true) => {
    const onDone = jest.fn();
    return onStage(<ConfirmButtons item={seen} owner="Amara Osei" mayChange={mayChange} asked={offer} onDone={onDone} />, { answers }).then((stage) => ({ ...stage, onDone }));
  };
  const open = (user: { click: (element: Element) => Promise<void> }) => user.click(screen.getByRole('button', { name: 'Something else about Route planner' }));

  it('is told to look before they confirm what somebody changed meanwhile', async () => {
    const { user, onDone } = await buttons(null, { ConfirmItem: () => { throw refusal('STALE', { by: 'Jonas' }); } });
    await user.click(screen.getByRole('button', { name: 'Still true: Route planner' }));
    await isSaid('“Route planner” was changed meanwhile. Look at it before you confirm it.');
    expect(onDone).toHaveBeenCalledWith();
  });

  it('asks nobody else while somebody is asked, and takes that back instead', async () => {
    const { user, onDone, asked: sent } = await buttons(asked(), { TakeBackItemOffer: () => ({ takeBackItemOffer: anItem() }) });
    await open(user);
    expect(await linesOf()).toEqual(['Changed: edit it', 'Ask Dora Lind no longer', 'Gone: remove it']);
    await user.click(screen.getByText('Ask Dora Lind no longer'));
    await isSaid('Taken back');
    expect(sent.map(({ operation, variables }) => [operation, variables])).toEqual([['TakeBackItemOffer', { id: 'offer' }]]);
    await waitFor(() => expect(onDone).toHaveBeenCalled());
  });

  it('asks somebody else in the place of a head who was asked by nobody', async () => {
    const { user } = await buttons(asked({ cause: 'NO_OWNER', from: null, viewerMayTakeBack: true }), {}, false);
    await open(user);
    expect(await linesOf()).toEqual(['Ask somebody else']);
  });
});

it('shows what waits, who is asked, and where an unanswered item went; a question is taken back, or says that it was answered', async () => {
  let open = true;
  const { user, asked: sent } = await onStage(<UpkeepPage />, {
    answers: {
      UpkeepItems: ({ of }: { of: string }) => ({ upkeepItems: page(of === 'MINE' ? [anItem({ passedAt: '2026-11-15T08:00:00Z', passedTo: person('lena', 'Lena Hartley') })] : []) }),
      ItemOffers: ({ of }: { of: string }) => ({ itemOffers: page(of === 'FROM_ME' ? [asked({ state: open ? 'OPEN' : 'ACCEPTED', viewerMayTakeBack: open })] : []) }),
      TakeBackItemOffer: () => {
        open = false;
        throw refusal('OFFER_NOT_OPEN');
      },
    },
  });
  expect(await screen.findByText('Went on to Lena Hartley, since you did not answer')).toBeTruthy();
  expect(await screen.findByText('Dora Lind: no answer yet')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Take back: Route planner' }));
  await isSaid('This was answered or taken back meanwhile.');
  expect(await screen.findByText('Dora Lind: accepted')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Take back: Route planner' })).toBeNull();
  expect(sent.filter(({ operation }) => operation === 'TakeBackItemOffer')).toHaveLength(1);
});
