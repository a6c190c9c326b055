import { InMemoryCache, type ApolloClient } from '@apollo/client';
import {
  AcceptOfferDocument, AddNoteDocument, ChangeMomentDocument, CloseDocument, DeclineOfferDocument, JoinDocument, LeaveDocument, MergeDocument, MomentByIdDocument,
  OfferDocument, ReopenDocument, ResolveDocument, TakeBackOfferDocument, TakeUpDocument, TellCustomerDocument, WithdrawDocument,
  type AcceptOfferMutation, type AddNoteInput, type ChangeMomentInput, type CloseInput, type MergeInput, type OfferInput, type ReopenInput, type ResolveInput,
  type TellCustomerInput, type WithdrawInput,
} from '../moments.generated';

/** Who was faster. */
export type AlreadyAccepted = Extract<AcceptOfferMutation['acceptOffer'], { __typename: 'AlreadyAccepted' }>;

/** The mutations of a moment as functions. Each brings the moment back as it is afterwards, timeline included, into the cache. */
export function sendingWith(client: ApolloClient) {
  // the one union of the wing: without this the cache guesses which half an answer is
  if (client.cache instanceof InMemoryCache) client.cache.policies.addPossibleTypes({ AcceptResult: ['Moment', 'AlreadyAccepted'] });
  return {
    takeUp: (momentId: string) => client.mutate({ mutation: TakeUpDocument, variables: { input: { momentId } } }),
    join: (momentId: string) => client.mutate({ mutation: JoinDocument, variables: { input: { momentId } } }),
    leave: (momentId: string) => client.mutate({ mutation: LeaveDocument, variables: { input: { momentId } } }),
    offer: (input: OfferInput) => client.mutate({ mutation: OfferDocument, variables: { input } }),
    takeBack: (offerId: string) => client.mutate({ mutation: TakeBackOfferDocument, variables: { offerId } }),
    /** Null when it is the viewer's now, else who was faster. */
    accept: async (offerId: string): Promise<AlreadyAccepted | null> => {
      const { data } = await client.mutate({ mutation: AcceptOfferDocument, variables: { offerId } });
      return data?.acceptOffer.__typename === 'AlreadyAccepted' ? data.acceptOffer : null;
    },
    decline: (offerId: string, reason: string) => client.mutate({ mutation: DeclineOfferDocument, variables: { offerId, reason } }),
    tell: (input: TellCustomerInput) => client.mutate({ mutation: TellCustomerDocument, variables: { input } }),
    note: (input: AddNoteInput) => client.mutate({ mutation: AddNoteDocument, variables: { input } }),
    resolve: (input: ResolveInput) => client.mutate({ mutation: ResolveDocument, variables: { input } }),
    close: (input: CloseInput) => client.mutate({ mutation: CloseDocument, variables: { input } }),
    reopen: (input: ReopenInput) => client.mutate({ mutation: ReopenDocument, variables: { input } }),
    withdraw: (input: WithdrawInput) => client.mutate({ mutation: WithdrawDocument, variables: { input } }),
    merge: (input: MergeInput) => client.mutate({ mutation: MergeDocument, variables: { input } }),
    change: (input: ChangeMomentInput) => client.mutate({ mutation: ChangeMomentDocument, variables: { input } }),
    /** Brings the moment as it is now. */
    look: (id: string) => client.query({ query: MomentByIdDocument, variables: { id }, fetchPolicy: 'network-only' }),
  };
}

/** The same, for a type. */
export type Sending = ReturnType<typeof sendingWith>;
