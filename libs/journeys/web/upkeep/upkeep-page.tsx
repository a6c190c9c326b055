import { useQuery } from '@apollo/client/react';
import { Button, DueMark, EmptyState, Page, PagedSection, toast, useMay, usePages, useViewer, useWords } from '@app/shared-web';
import { IconCircleCheck } from '@tabler/icons-react';
import { ItemOffersDocument, UpkeepItemsDocument, type OwnershipOfferFragment, type UpkeepItemFragment, type UpkeepList } from '../journeys.generated';
import { AnswerButtons } from './answer-buttons';
import { ConfirmButtons } from './confirm-buttons';
import { UpkeepLine } from './upkeep-line';
import { UpkeepTabs } from './upkeep-tabs';
import { useTakeBack } from './use-take-back';
import styles from './upkeep.module.css';

function useItems(of: UpkeepList, skip = false) {
  const asked = useQuery(UpkeepItemsDocument, { variables: { of, first: 30 }, skip });
  return { pages: usePages(asked, (data) => data.upkeepItems), again: asked.refetch };
}

function useOffers(of: 'TO_ME' | 'FROM_ME') {
  const asked = useQuery(ItemOffersDocument, { variables: { of, first: of === 'TO_ME' ? 30 : 10 } });
  return { pages: usePages(asked, (data) => data.itemOffers), again: asked.refetch };
}

/** Confirms or asks, as far as the reader may. */
function Confirm({ item, onDone }: { item: UpkeepItemFragment; onDone: (said?: string) => void }) {
  if (!item.viewerCan.includes('CONFIRM')) return null;
  return <ConfirmButtons item={item} owner={item.owner?.name ?? null} mayChange={item.viewerCan.includes('CHANGE')} asked={item.upkeep.offer} onDone={onDone} />;
}

function TakeBack({ offer: { id, item }, onDone }: { offer: OwnershipOfferFragment; onDone: () => void }) {
  const t = useWords('upkeep');
  const { takeBack, busy } = useTakeBack(onDone);
  return (
    <Button kind="quiet" busy={busy} onClick={() => void takeBack(id)} aria-label={`${t('sent.take_back')}: ${item.name}`}>
      {t('sent.take_back')}
    </Button>
  );
}

/** /inventory/upkeep: what waits for the reader and their people, so that the inventory can be relied on. */
export default function UpkeepPage() {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  const leads = useMay()('EDIT_INVENTORY');
  const me = useViewer().person.id;
  const [mine, people, left] = [useItems('MINE'), useItems('MY_PEOPLE'), useItems('LEFT_TO_LEADS', !leads)];
  const [asked, sent] = [useOffers('TO_ME'), useOffers('FROM_ME')];
  const done = (said?: string) => {
    if (said) toast(said);
    for (const list of [mine, people, asked, sent, ...(leads ? [left] : [])]) void list.again();
  };
  const why = ({ cause, from, toDepartment }: OwnershipOfferFragment) => (cause === 'NOT_MINE' ? t('asked.by', { who: from?.name ?? '' }) : t(`asked.${cause}`, { department: toDepartment?.name ?? '' }));
  const isAsked = ({ offer }: UpkeepItemFragment['upkeep']) => offer && t('item.asked', { to: offer.to.name });
  const ofPeople = ({ owner, upkeep }: UpkeepItemFragment) => isAsked(upkeep) ?? t(upkeep.passedTo?.id === me ? 'people.passed' : 'people.due', { who: owner?.name ?? '' });
  const ofLeads = ({ owner, upkeep }: UpkeepItemFragment) => (upkeep.orphaned ? t(`orphan.${upkeep.orphaned}`) : t('leads.passed', { who: owner?.name ?? '' }));
  const ofLeft = (item: UpkeepItemFragment) => (item.upkeep.offer ? t('leads.silent', { why: ofLeads(item), who: item.upkeep.offer.to.name }) : ofLeads(item));
  const ofMine = ({ upkeep }: UpkeepItemFragment) => {
    if (upkeep.passedAt) return upkeep.passedTo ? t('mine.passed', { who: upkeep.passedTo.name }) : t('mine.passed_leads');
    return upkeep.passesAt && <DueMark due={upkeep.passesAt} since={upkeep.dueAt ?? null} />;
  };
  return (
    <Page title={t('title')} subtitle={t('subtitle')} width="reading" up={{ to: '/journeys', words: inventory('ecosystem') }} filters={<UpkeepTabs />}>
      <div className={styles['stack']}>
        <PagedSection title={t('asked.title')} pages={asked.pages}>
          {(offers) =>
            offers.map((offer) => (
              <UpkeepLine key={offer.id} item={offer.item} detail={why(offer)} quote={offer.reason ?? null}>
                <AnswerButtons offerId={offer.id} name={offer.item.name} onDone={done} />
              </UpkeepLine>
            ))
          }
        </PagedSection>
        <PagedSection title={t('mine.title')} pages={mine.pages} empty={<EmptyState icon={IconCircleCheck} title={t('mine.none')} detail={t('mine.none_detail')} />}>
          {(items) =>
            items.map((item) => (
              <UpkeepLine key={item.id} item={item} detail={ofMine(item)}>
                <Confirm item={item} onDone={done} />
              </UpkeepLine>
            ))
          }
        </PagedSection>
        {mine.pages.rows.length > 0 && <p className={styles['hint']}>{t('mine.hint')}</p>}
        <PagedSection title={t('people.title')} pages={people.pages}>
          {(items) =>
            items.map((item) => (
              <UpkeepLine key={item.id} item={item} detail={ofPeople(item)}>
                <Confirm item={item} onDone={done} />
              </UpkeepLine>
            ))
          }
        </PagedSection>
        {leads && (
          <PagedSection title={t('leads.title')} pages={left.pages}>
            {(items) =>
              items.map((item) => (
                <UpkeepLine key={item.id} item={item} detail={ofLeft(item)}>
                  <Confirm item={item} onDone={done} />
                </UpkeepLine>
              ))
            }
          </PagedSection>
        )}
        <PagedSection title={t('sent.title')} pages={sent.pages}>
          {(offers) =>
            offers.map((offer) => (
              <UpkeepLine key={offer.id} item={offer.item} detail={t('sent.state', { to: offer.to.name, state: t(`sent.${offer.state}`) })} quote={offer.answerReason ?? null}>
                {offer.viewerMayTakeBack && <TakeBack offer={offer} onDone={done} />}
              </UpkeepLine>
            ))
          }
        </PagedSection>
      </div>
    </Page>
  );
}
