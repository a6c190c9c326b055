import { useQuery } from '@apollo/client/react';
import { Section, toast, useFormat, useWords } from '@app/shared-web';
import { ItemUpkeepDocument } from '../journeys.generated';
import { AnswerButtons } from './answer-buttons';
import { ConfirmButtons } from './confirm-buttons';
import styles from './upkeep.module.css';

/** Beside an item: who confirmed it and when, whether it is time again, and the button for it. */
export default function ItemUpkeepSide({ id }: { id: string }) {
  const t = useWords('upkeep');
  const inventory = useWords('inventory');
  const f = useFormat();
  const { data, refetch } = useQuery(ItemUpkeepDocument, { variables: { id } });
  const item = data?.inventoryItem;
  if (!item) return null;
  const { confirmedAt, upkeep, viewerCan, owner, name } = item;
  const done = (said?: string) => {
    if (said) toast(said);
    void refetch();
  };
  const said = [
    upkeep.orphaned && t('item.orphan', { why: t(`orphan.${upkeep.orphaned}`) }),
    confirmedAt && upkeep.confirmedBy ? t('item.confirmed', { ago: f.ago(confirmedAt), who: upkeep.confirmedBy.name }) : t('item.never'),
    upkeep.due ? t('item.due_now') : upkeep.dueAt && t('item.due', { when: f.date(upkeep.dueAt) }),
    upkeep.passedAt && (upkeep.passedTo ? t('item.passed', { who: upkeep.passedTo.name }) : t('item.passed_leads')),
    upkeep.offer && t('item.asked', { to: upkeep.offer.to.name }),
    upkeep.missingFacts.length > 0 && t('item.missing', { facts: f.list(upkeep.missingFacts.map((fact) => t.maybe(`field.${fact}`) ?? inventory.maybe(`fact.${fact}`) ?? fact)) }),
  ];
  return (
    <Section title={t('item.title')}>
      <div className={styles['side']}>
        {said.map((sentence, place) => sentence && <p key={place}>{sentence}</p>)}
        {upkeep.offer?.viewerMayAnswer && <AnswerButtons offerId={upkeep.offer.id} name={name} onDone={done} />}
        {viewerCan.includes('CONFIRM') && <ConfirmButtons item={item} owner={owner?.name ?? null} mayChange={viewerCan.includes('CHANGE')} main={upkeep.due} asked={upkeep.offer} onDone={done} />}
      </div>
    </Section>
  );
}
