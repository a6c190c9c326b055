import { useApolloClient, useFragment, useQuery } from '@apollo/client/react';
import { Dialog, ErrorNotice, Notice, SeverityMark, SkeletonRows, useWords } from '@app/shared-web';
import type { ComponentType } from 'react';
import { BoardRowFragmentDoc, MomentByIdDocument, type BoardRowFragment, type MomentDetailFragment } from '../moments.generated';
import { mayDo, type ActName, type Subject } from './acts';
import type { Unread } from './acts-provider';
import { ChangeForm } from './change-form';
import { CloseForm } from './close-form';
import { MergeForm } from './merge-form';
import { NoteForm } from './note-form';
import { OfferForm } from './offer-form';
import { ReasonForm } from './reason-form';
import { ResolveForm } from './resolve-form';
import { TellForm } from './tell-form';
import styles from './acts.module.css';

/** What every form of an act takes: the moments it is about, and for a single one all that the viewer may know of it. */
export interface ActFormProps {
  act: ActName;
  subjects: readonly Subject[];
  moment: MomentDetailFragment | null;
  done: () => void;
  cancel: () => void;
}

const forms: Partial<Record<ActName, ComponentType<ActFormProps>>> = {
  offer: OfferForm, decline: ReasonForm, tell: TellForm, note: NoteForm, add: NoteForm, resolve: ResolveForm, close: CloseForm,
  reopen: ReasonForm, withdraw: ReasonForm, merge: MergeForm, change: ChangeForm,
};

/** The form of an act in a dialog: about one moment, with what it is about above it, or about several. */
export default function ActDialog({ act, ids, unread, onClose, onDone }: { act: ActName; ids: readonly string[]; unread?: Unread; onClose: () => void; onDone: () => void }) {
  const t = useWords('moments');
  const done = () => {
    onClose();
    onDone();
  };
  const [only] = ids;
  return ids.length === 1 && only ? (
    <ForOne act={act} id={only} done={done} cancel={onClose} {...(unread ? { unread } : {})} />
  ) : (
    <Dialog opened onClose={onClose} title={t(`act_many.${act as 'offer'}`, { count: ids.length })}>
      <ForMany act={act} ids={ids} done={done} cancel={onClose} />
    </Dialog>
  );
}

function ForOne({ act, id, unread, done, cancel }: { act: ActName; id: string; unread?: Unread; done: () => void; cancel: () => void }) {
  const t = useWords('moments');
  const { data, error, refetch } = useQuery(MomentByIdDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const moment = data?.moment ?? null;
  const Form = forms[act];
  return (
    <Dialog opened onClose={cancel} title={t(`act_title.${act as 'offer'}`, { number: moment?.number ?? unread?.number ?? '…' })}>
      {moment ? (
        <>
          <p className={styles['about']}>
            <SeverityMark severity={moment.severity} />
            <span>{moment.what}</span>
          </p>
          {mayDo(act, moment.viewerCan) && Form ? (
            <Form act={act} subjects={[moment]} moment={moment} done={done} cancel={cancel} />
          ) : (
            <Notice tone="amber" title={t('refused.title')}>
              {t('refused.as_it_stands', { state: t(`state.${moment.state}`) })}
            </Notice>
          )}
        </>
      ) : error ? (
        <ErrorNotice error={error} retry={() => void refetch()} />
      ) : data && unread && Form ? (
        <Form act={act} subjects={[{ id, number: unread.number, version: 0, openOffer: { id: unread.offerId } }]} moment={null} done={done} cancel={cancel} />
      ) : data ? (
        <Notice tone="amber" title={t('page.gone')} />
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Dialog>
  );
}

function ForMany({ act, ids, done, cancel }: { act: ActName; ids: readonly string[]; done: () => void; cancel: () => void }) {
  const { cache } = useApolloClient();
  const rows = useFragment<BoardRowFragment>({ fragment: BoardRowFragmentDoc, fragmentName: 'BoardRow', from: ids.map((id) => cache.identify({ __typename: 'Moment', id }) ?? '') });
  const subjects = rows.dataState === 'complete' ? (rows.data as unknown as BoardRowFragment[]) : [];
  const Form = forms[act];
  return subjects.length > 0 && Form ? <Form act={act} subjects={subjects} moment={null} done={done} cancel={cancel} /> : <SkeletonRows rows={3} />;
}
