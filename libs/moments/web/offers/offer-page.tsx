import { useMutation, useQuery } from '@apollo/client/react';
import { Button, ClockBox, EmptyState, ErrorNotice, Facts, Page, PersonName, SeverityMark, SkeletonRows, useNarrow, useWords } from '@app/shared-web';
import { Link, useNavigate, useParams } from 'react-router';
import { ActsProvider, useActs } from '../acts/acts-provider';
import type { ActName } from '../acts/acts';
import { useFreshList } from '../mine/use-fresh-list';
import { MomentView } from '../moment/moment-view';
import { ThumbBar } from '../moment/thumb-bar';
import { useMoment } from '../moment/use-moment';
import { OfferToUsDocument, OffersToUsDocument, OpenOfferDocument, type OfferedFragment } from '../moments.generated';
import styles from './offers.module.css';

/** /offers/…: what a department is asked to take on. Its members see how bad it is and from whom, open it, and say yes or no. */
export default function OfferPage() {
  const { offerId = '' } = useParams();
  const navigate = useNavigate();
  const t = useWords('moments');
  const asked = useQuery(OfferToUsDocument, { variables: { offerId } });
  useFreshList(() => asked.refetch());
  const offer = asked.data?.offerToUs;
  // whoever accepted goes on with the moment; whoever declined has nothing more to do here
  const done = (act: ActName) => void navigate(act === 'accept' && offer ? `/moments/${offer.number}` : '/offers', { replace: true });
  return (
    <ActsProvider onDone={done}>
      <Page title={offer ? t('offers.one', { number: offer.number }) : t('offers.title')} up={{ to: '/offers', words: t('offers.title') }} width="reading">
        {offer ? (
          <OfferHere offer={offer} />
        ) : asked.error ? (
          <ErrorNotice error={asked.error} retry={() => void asked.refetch()} />
        ) : asked.loading ? (
          <SkeletonRows rows={4} />
        ) : (
          <EmptyState title={t('offers.gone')} detail={t('offers.gone_detail')} action={<Link to="/offers">{t('offers.title')}</Link>} />
        )}
      </Page>
    </ActsProvider>
  );
}

function OfferHere({ offer }: { offer: OfferedFragment }) {
  return offer.opened ? <Opened momentId={offer.momentId} /> : <Closed offer={offer} />;
}

/** What is known before it is opened: number, severity, from whom, and by when to answer. */
function Closed({ offer }: { offer: OfferedFragment }) {
  const t = useWords('moments');
  const [openOffer, { loading, error }] = useMutation(OpenOfferDocument, { refetchQueries: [OfferToUsDocument, OffersToUsDocument] });
  const start = useActs();
  const open = () => void openOffer({ variables: { offerId: offer.offerId } }).catch(() => undefined);
  return (
    <div className={styles['closed']}>
      <Facts
        facts={[
          [t('column.severity'), <SeverityMark key="severity" severity={offer.severity} />],
          [t('offers.from'), <PersonName key="from" person={offer.from} detail={offer.from?.jobTitle} />],
          [t('offers.to'), offer.toPerson?.name ?? offer.toDepartment?.name],
        ]}
      />
      <ClockBox label={t('clock.you_answer')} due={offer.dueAt} since={offer.madeAt} />
      <p className={styles['hint']}>{t('offers.open_hint')}</p>
      {error && <ErrorNotice error={error} />}
      <div className={styles['buttons']}>
        <Button kind="main" size="large" wide busy={loading} onClick={open}>
          {t('offers.open')}
        </Button>
        <Button size="large" onClick={() => start('accept', [offer.momentId], { offerId: offer.offerId, number: offer.number })}>
          {t('act.accept')}
        </Button>
        <Button size="large" onClick={() => start('decline', [offer.momentId], { offerId: offer.offerId, number: offer.number })}>
          {t('act.decline')}
        </Button>
      </div>
    </div>
  );
}

/** Opened, it reads as any moment does, with the answer as the main button. */
function Opened({ momentId }: { momentId: string }) {
  const t = useWords('moments');
  const narrow = useNarrow();
  const asked = useMoment(momentId);
  const { moment } = asked;
  if (asked.error) return <ErrorNotice error={asked.error} retry={asked.again} />;
  if (!moment) return asked.loading ? <SkeletonRows rows={6} /> : <EmptyState title={t('page.gone')} detail={t('page.gone_detail')} />;
  return (
    <>
      <p className={styles['title']}>{moment.what}</p>
      <MomentView asked={{ ...asked, moment }} />
      {narrow && <ThumbBar moment={moment} />}
    </>
  );
}
