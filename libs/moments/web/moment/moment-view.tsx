import { Slot, useNarrow, useViewer, useWords } from '@app/shared-web';
import { Banners } from './banners';
import { Clocks } from './clocks';
import { CustomerFacts } from './customer-facts';
import { Holdings, Responders } from './people';
import { NextButtons } from './next-buttons';
import { PhotoStrip } from './photos';
import { RaiserStory } from './raiser-story';
import { RaisedLine } from './raised-line';
import { Story } from './story-list';
import type { MomentAsked } from './use-moment';
import styles from './moment.module.css';

/** Everything about one moment below its title: in the side panel one column, on its own page two. */
export function MomentView({ asked, wide }: { asked: MomentAsked & { moment: NonNullable<MomentAsked['moment']> }; wide?: boolean }) {
  const { moment, earlier } = asked;
  const t = useWords('moments');
  const narrow = useNarrow();
  const me = useViewer().person.id;
  const isRaiserOnly = moment.raiser?.id === me && !moment.viewerCan.includes('TELL_CUSTOMER');
  const side = (
    <>
      <CustomerFacts customer={moment.customer} />
      <PhotoStrip photos={moment.photos} />
      <Responders responders={moment.responders} />
      <Holdings holdings={moment.holdings} />
      <Slot name="moment.side" id={moment.id} />
    </>
  );
  return (
    <div className={styles['view']} data-wide={wide || undefined}>
      <div className={styles['column']}>
        <RaisedLine moment={moment} />
        {isRaiserOnly && <RaiserStory moment={moment} />}
        <Clocks moment={moment} />
        <Banners moment={moment} />
        {!narrow && <NextButtons moment={moment} />}
        {!wide && <CustomerFacts customer={moment.customer} />}
        {!wide && <PhotoStrip photos={moment.photos} />}
        <Slot name="moment.main" id={moment.id} />
        <Story moment={moment} earlier={earlier} />
        {!wide && <Responders responders={moment.responders} />}
        {!wide && <Holdings holdings={moment.holdings} />}
        {!wide && <Slot name="moment.side" id={moment.id} />}
      </div>
      {wide && (
        <aside className={styles['column']} aria-label={t('page.beside')}>
          {side}
        </aside>
      )}
    </div>
  );
}
