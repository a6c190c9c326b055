import { Button, buttonLook, onWaitingChange, useWords } from '@app/shared-web/light';
import { IconCircleCheck, IconLock, IconProgressCheck } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SendOutcome } from './send-moment';

const large = { size: 'large', wide: true } as const;

interface AfterSendProps {
  outcome: Extract<SendOutcome, { kind: 'sent' | 'kept' }>;
  again: () => void;
}

/** What became of it, in peace: the number and who sees it, or that it is kept and when it goes. */
export function AfterSend({ outcome, again }: AfterSendProps) {
  const t = useWords('raise');
  const arrived = useArrival(outcome);
  if (outcome.kind === 'kept' && arrived === null) {
    return (
      <Settled icon={<IconProgressCheck size={32} stroke={1.5} aria-hidden />} tone="waiting" title={t('kept.title')} again={again}>
        <p>{t(outcome.inBackground ? 'kept.background' : 'kept.opening')}</p>
        <p className="soft">{t('kept.clock')}</p>
        <p className="soft sealed">
          <IconLock size={16} stroke={1.75} aria-hidden />
          {t('kept.sealed')}
        </p>
      </Settled>
    );
  }
  const number = arrived ?? (outcome.kind === 'sent' ? outcome.moment.number : '');
  const place = outcome.kind === 'sent' ? outcome.moment.department?.name : null;
  const follow = outcome.kind === 'sent' ? `/moments/${outcome.moment.id}` : null;
  return (
    <Settled icon={<IconCircleCheck size={32} stroke={1.5} aria-hidden />} tone="settled" title={t('sent.title')} again={again} follow={follow === null ? null : { href: follow, words: t('sent.follow', { number }) }}>
      {number && <p className="number figures">{number}</p>}
      <p>{place ? t('sent.waits_with', { place }) : t('sent.waits')}</p>
      <p className="soft">{t('sent.told')}</p>
    </Settled>
  );
}

interface SettledProps {
  icon: ReactNode;
  tone: 'settled' | 'waiting';
  title: string;
  again: () => void;
  follow?: { href: string; words: string } | null;
  children: ReactNode;
}

function Settled({ icon, tone, title, again, follow = null, children }: SettledProps) {
  const t = useWords('raise');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <main className="after">
      <div className={`after-mark ${tone}`}>{icon}</div>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className="after-words">{children}</div>
      <div className="after-buttons">
        <a {...buttonLook('main', large)} href="/">
          {t('sent.done')}
        </a>
        {follow && (
          <a {...buttonLook('plain', large)} href={follow.href}>
            {follow.words}
          </a>
        )}
        <Button {...large} onClick={again}>
          {t('sent.again')}
        </Button>
      </div>
    </main>
  );
}

/** The number of a kept moment, once it has gone out behind this screen. */
function useArrival(outcome: AfterSendProps['outcome']): string | null {
  const [number, setNumber] = useState(outcome.kind === 'kept' ? outcome.number : null);
  const waitsFor = outcome.kind === 'kept' ? outcome.clientKey : null;
  useEffect(() => onWaitingChange((_state, sent) => setNumber((now) => now ?? sent.find(({ clientKey }) => clientKey === waitsFor)?.number ?? null)), [waitsFor]);
  return number;
}
