import { Combobox, useCombobox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Look } from '../look/look';
import { useWords } from '../i18n/translate';
import { IconButton } from '../parts/button';
import { floatPlace } from '../parts/float-place';
import type { SearchPickerProps } from './search-picker';
import fieldStyles from './form.module.css';
import styles from './pickers.module.css';

type Found<Option> = { words: string; options: readonly Option[] } | null;

/** One of many: type, arrow down, Enter. What is chosen stands in the field and can be taken out. */
export default function SearchPickerField<Option extends { id: string }>({ wiring, value, onChange, search, show, placeholder, disabled, autoFocus }: SearchPickerProps<Option>) {
  const t = useWords('shared');
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found<Option>>(null);
  const [asked, setAsked] = useState(false);
  const combobox = useCombobox({ onDropdownOpen: () => setAsked(true), onDropdownClose: () => combobox.resetSelectedOption() });
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<HTMLSpanElement>(null);
  const choosing = useRef(false);
  const latest = useRef(search);
  useEffect(() => {
    latest.current = search;
  });

  useEffect(() => {
    if (!asked || value) return;
    let stale = false;
    const timer = setTimeout(() => {
      void latest.current(words).then((options) => !stale && setFound({ words, options }), () => !stale && setFound({ words, options: [] }));
    }, words ? 200 : 0);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [words, asked, value]);

  useEffect(() => {
    if (found && found.options.length > 0) combobox.selectFirstOption();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the store is made anew with each render
  }, [found]);

  useEffect(() => {
    // the input is gone: the focus stays in the field
    if (value && choosing.current) chosen.current?.focus();
    choosing.current = false;
  }, [value]);

  if (value) {
    return (
      <div className={styles['chosen']}>
        <span id={wiring.id} ref={chosen} tabIndex={-1}>
          {show(value)}
        </span>
        <IconButton
          icon={IconX}
          words={t('action.clear')}
          disabled={disabled}
          onClick={() => {
            onChange(null);
            setWords('');
            requestAnimationFrame(() => input.current?.focus());
          }}
        />
      </div>
    );
  }
  const open = () => combobox.openDropdown();
  return (
    <Look>
      <Combobox
        store={combobox}
        shadow="md"
        portalProps={{ target: floatPlace() }}
        onOptionSubmit={(id) => {
          const option = found?.options.find((each) => each.id === id);
          choosing.current = option !== undefined;
          if (option) onChange(option);
          combobox.closeDropdown();
        }}
      >
        <Combobox.Target>
          <input
            {...wiring}
            ref={input}
            type="search"
            className={fieldStyles['control']}
            placeholder={placeholder}
            disabled={disabled}
            autoFocus={autoFocus}
            // a dialog that opens gives the focus to what carries this, or else to its first button
            data-autofocus={autoFocus || undefined}
            autoComplete="off"
            value={words}
            onChange={(event) => {
              setWords(event.currentTarget.value);
              // what is shown answers the words before: Enter must not choose of it
              combobox.resetSelectedOption();
              open();
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && found?.words !== words) event.preventDefault();
            }}
            // a form sends the focus here to have its fault read: the list would lie over it
            onFocus={() => !wiring['aria-invalid'] && open()}
            onClick={open}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown>
          <Combobox.Options aria-label={placeholder ?? t('picker.type')} mah={280} style={{ overflowY: 'auto' }}>
            {found?.options.map((option) => (
              <Combobox.Option key={option.id} value={option.id} className={styles['option'] ?? ''}>
                {show(option)}
              </Combobox.Option>
            ))}
            {found === null && <Combobox.Empty className={styles['note'] ?? ''}>{t('picker.searching')}</Combobox.Empty>}
            {found?.options.length === 0 && <Combobox.Empty className={styles['note'] ?? ''}>{words ? t('picker.none', { words: found.words }) : t('picker.type')}</Combobox.Empty>}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
    </Look>
  );
}
