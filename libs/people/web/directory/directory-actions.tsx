import { Menu, buttonLook, useMay, useNarrow, useWords, type MenuLine } from '@app/shared-web';
import { IconSettings, IconUpload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';

/** What administrators do from the directory: add one, bring in a file, the organization's settings. On a phone the last two are in a menu. */
export function DirectoryActions({ children }: { children: ReactNode }) {
  const t = useWords('directory');
  const may = useMay();
  const narrow = useNarrow();
  const navigate = useNavigate();
  if (!may('ADMINISTER')) return null;
  if (narrow) {
    const lines: MenuLine[] = [
      { words: t('organization.import'), icon: IconUpload, run: () => void navigate('/people/import') },
      { words: t('organization.title'), icon: IconSettings, run: () => void navigate('/people/settings') },
    ];
    return (
      <>
        {children}
        <Menu items={lines} />
      </>
    );
  }
  return (
    <>
      <Link to="/people/import" {...buttonLook('plain')}>
        <IconUpload size={18} stroke={1.75} aria-hidden="true" />
        {t('organization.import')}
      </Link>
      {children}
      <Link to="/people/settings" {...buttonLook('plain')} data-square aria-label={t('organization.title')} title={t('organization.title')}>
        <IconSettings size={18} stroke={1.75} />
      </Link>
    </>
  );
}
