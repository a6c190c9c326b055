import { IconBuilding, IconUserQuestion } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/translate';
import { useMaybeViewer } from '../wing/viewer';
import { Glyph } from './glyph';
import styles from './names.module.css';

/** Two letters of a name: Jonas Peltonen → JP, 王小明 → 小明. */
export function initialsOf(name: string): string {
  const letters = name.trim();
  if (/\p{Script=Han}/u.test(letters)) return letters.replace(/\s/g, '').slice(-2);
  const words = letters.split(/[\s-]+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('').toUpperCase();
}

/** The round mark of a person. */
export function Face({ name, size = 'normal', tone }: { name: string; size?: 'normal' | 'large'; tone?: 'red' | 'mute' }) {
  return (
    <span className={styles['face']} data-size={size} data-tone={tone} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

/** What a person's name needs. */
export interface PersonNameProps {
  /** null: no one. */
  person: { id: string; name: string; active?: boolean } | null;
  /** A second, smaller line: a job title, or what they are to this. */
  detail?: ReactNode;
  /** In a sentence: only the name. */
  inline?: boolean;
  size?: 'normal' | 'large';
  /** Say the name even where it is the reader's own. */
  plainName?: boolean;
}

/** A person, the same everywhere: initials and name, *You* for the reader, *No one* in red where somebody is called for. */
export function PersonName({ person, detail, inline, size = 'normal', plainName }: PersonNameProps) {
  const t = useWords('shared');
  const me = useMaybeViewer()?.person.id;
  const name = person === null ? t('who.nobody') : person.id === me && !plainName ? t('who.you') : person.name;
  if (inline) return <span className={styles['inline']}>{name}</span>;
  const left = person?.active === false ? t('who.left') : null;
  return (
    <span className={styles['person']}>
      {person === null ? (
        <span className={styles['face']} data-tone="red" data-size={size} aria-hidden="true">
          <Glyph of={IconUserQuestion} size={size === 'large' ? 22 : 15} />
        </span>
      ) : (
        <Face name={person.name} size={size} {...(left ? { tone: 'mute' as const } : {})} />
      )}
      <span className={styles['lines']}>
        <span className={styles['name']}>{name}</span>
        {(detail || left) && (
          <span className={styles['detail']}>
            {left}
            {left && detail ? ' · ' : null}
            {detail}
          </span>
        )}
      </span>
    </span>
  );
}

/** A department, the same everywhere; `path` shows the departments above it. */
export function DepartmentName({ department, path, inline }: { department: { id: string; name: string }; path?: readonly { name: string }[]; inline?: boolean }) {
  if (inline) return <span className={styles['inline']}>{department.name}</span>;
  return (
    <span className={styles['department']}>
      <IconBuilding size={16} stroke={1.75} aria-hidden="true" />
      <span className={styles['lines']}>
        <span className={styles['name']}>{department.name}</span>
        {path && path.length > 0 && <span className={styles['detail']}>{path.map(({ name }) => name).join(' › ')}</span>}
      </span>
    </span>
  );
}
