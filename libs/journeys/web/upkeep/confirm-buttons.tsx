import { useMutation } from '@apollo/client/react';
import { Button, faultOf, Menu, toast, useWords, type MenuLine } from '@app/shared-web';
import { IconArrowBackUp, IconArrowForwardUp, IconPencil, IconTrash } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { ConfirmItemDocument, type OwnershipOfferFragment } from '../journeys.generated';
import { changeAtOnce, pageOf } from '../kinds';
import { lazily } from './lazily';
import type { SeenItem } from './offer-dialog';
import styles from './upkeep.module.css';
import { refusedWords, useTakeBack } from './use-take-back';

const OfferDialog = lazily(() => import('./offer-dialog'));
const GoneDialog = lazily(() => import('./gone-dialog'));

/** *Still true* is the one button; what else there is to say of an item stands in a menu. */
export function ConfirmButtons({ item, owner, mayChange, asked, main, onDone }: {
  item: SeenItem; owner: string | null; mayChange: boolean; /** Who is asked whether it is theirs. */ asked?: OwnershipOfferFragment | null; main?: boolean; onDone: (said?: string) => void;
}) {
  const t = useWords('upkeep');
  const navigate = useNavigate();
  const [confirm, { loading }] = useMutation(ConfirmItemDocument);
  const { takeBack } = useTakeBack(onDone);
  const [opened, setOpened] = useState<'offer' | 'gone' | null>(null);
  const { id, name, version } = item;
  const stillTrue = async () => {
    try {
      await confirm({ variables: { input: { id, version } } });
      onDone(t('done.confirmed', { name }));
    } catch (error) {
      const stale = faultOf(error).code === 'STALE';
      toast(stale ? t('done.stale', { name }) : refusedWords(error, t('done.answered')));
      // What somebody else changed is looked at before it is confirmed.
      if (stale) onDone();
    }
  };
  const items: MenuLine[] = [
    ...(mayChange ? [{ words: t('act.changed'), icon: IconPencil, run: () => void navigate(pageOf(id), { state: changeAtOnce }) }] : []),
    ...ask(),
    ...(mayChange ? [null, { words: t('act.gone'), icon: IconTrash, danger: true, run: () => setOpened('gone') }] : []),
  ];
  const close = () => setOpened(null);
  // One is asked at a time: a question of somebody’s is taken back before the next; one that nobody put gives way by itself.
  function ask(): MenuLine[] {
    if (asked?.cause !== 'NOT_MINE') return [{ words: t(mayChange && !asked ? 'act.not_mine' : 'act.ask'), icon: IconArrowForwardUp, run: () => setOpened('offer') }];
    return asked.viewerMayTakeBack ? [{ words: t('act.take_back', { who: asked.to.name }), icon: IconArrowBackUp, run: () => void takeBack(asked.id) }] : [];
  }
  return (
    <span className={styles['buttons']}>
      <Button kind={main ? 'main' : 'plain'} busy={loading} onClick={() => void stillTrue()} aria-label={t('act.about', { act: t('act.still_true'), name })}>
        {t('act.still_true')}
      </Button>
      <Menu label={t('act.more', { name })} items={items} />
      <Suspense>
        {opened === 'offer' && <OfferDialog item={item} owner={owner} onClose={close} onDone={() => onDone()} />}
        {opened === 'gone' && <GoneDialog item={item} onClose={close} onDone={() => onDone()} />}
      </Suspense>
    </span>
  );
}
