import { Modal } from '@mantine/core';
import { Look } from '@app/shared-web/mantine';
import { Glyph, IconButton, Keys, Notice, useNarrow, useWords } from '@app/shared-web';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { isWorthAsking, useFinds, type Find } from './use-finds';
import styles from './palette.module.css';

/** Ctrl K: finds any moment, person or department, goes anywhere, and runs any action. */
export default function Palette({ words, onWords, onClose }: { words: string; onWords: (words: string) => void; onClose: () => void }) {
  const t = useWords('shell');
  const narrow = useNarrow();
  const navigate = useNavigate();
  const id = useId();
  const { groups, asking, failed } = useFinds(words);
  const flat = groups.flatMap(({ finds }) => finds);
  const [chosen, setChosen] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(chosen, Math.max(0, flat.length - 1));

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const run = (find: Find | undefined) => {
    if (!find) return;
    onClose();
    if (typeof find.run === 'function') find.run();
    // the raise screen is an entry of its own: it is opened, not routed to
    else if (find.run === '/raise') location.assign('/raise');
    else void navigate(find.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' || (event.key === 'n' && event.ctrlKey) ? 1 : event.key === 'ArrowUp' || (event.key === 'p' && event.ctrlKey) ? -1 : 0;
    if (step !== 0) setChosen((at + step + flat.length) % Math.max(1, flat.length));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(flat[at]);
    else return;
    event.preventDefault();
  };
  const counted = asking ? t('find.searching') : isWorthAsking(words) ? t('find.results', { count: flat.length }) : '';

  return (
    <Look>
      <Modal opened onClose={onClose} withCloseButton={false} padding={0} size={640} yOffset="10dvh" fullScreen={narrow} shadow="md" attributes={{ content: { 'aria-label': t('find.open'), 'data-find': true } }} overlayProps={{ color: 'var(--shade)', backgroundOpacity: 1 }} transitionProps={{ duration: 120 }}>
        <div className={styles['field']}>
          <Glyph of={IconSearch} size={20} />
          <input
            data-autofocus
            role="combobox"
            aria-expanded
            aria-controls={`${id}-list`}
            aria-activedescendant={flat[at] ? `${id}-${at}` : undefined}
            aria-autocomplete="list"
            aria-label={t('find.open')}
            placeholder={t(narrow ? 'find.open' : 'find.placeholder')}
            autoComplete="off"
            spellCheck={false}
            value={words}
            onChange={(event) => {
              onWords(event.currentTarget.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <IconButton icon={IconX} words={t('find.close')} onClick={onClose} />
        </div>
        <p className="only-heard" role="status">
          {counted}
        </p>
        {failed && <div className={styles['note']}><Notice tone="amber">{t('find.failed')}</Notice></div>}
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('find.open')} className={styles['list']} tabIndex={-1}>
          {groups.map(({ heading, finds }) => (
            <div key={heading} role="group" aria-label={heading}>
              <div className={styles['group']} aria-hidden="true">
                {heading}
              </div>
              {finds.map((find) => {
                const index = flat.indexOf(find);
                const { icon: Icon } = find;
                return (
                  // the input keeps the focus and has the keys; the pointer is a second way
                  <div key={find.key} id={`${id}-${index}`} role="option" aria-selected={index === at} className={styles['option']} onPointerMove={() => setChosen(index)} onClick={() => run(find)}>
                    <Glyph of={Icon} />
                    <span className={styles['optionWords']}>
                      <span className={styles['optionTitle']}>{find.title}</span>
                      {find.detail && <span className={styles['optionDetail']}>{find.detail}</span>}
                    </span>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        {flat.length === 0 && !asking && (
          <div className={styles['note']}>
            <p>{t('find.none', { words })}</p>
            <p>{t('find.none_detail')}</p>
          </div>
        )}
        <div className={styles['foot']} aria-hidden="true">
          <span>
            <Keys keys="ArrowUp ArrowDown" /> {t('find.keys_move')}
          </span>
          <span>
            <Keys keys="Enter" /> {t('find.keys_open')}
          </span>
        </div>
      </Modal>
    </Look>
  );
}
