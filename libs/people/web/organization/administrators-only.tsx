import { buttonLook, EmptyState, Page, useMay, useWords } from '@app/shared-web';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A page that administrators keep; whoever else comes here reads who can. */
export function AdministratorsOnly({ title, children }: { title: string; children: ReactNode }) {
  const t = useWords('directory');
  const may = useMay();
  if (may('ADMINISTER')) return children;
  return (
    <Page title={title} up={{ to: '/people', words: t('nav.people') }}>
      <EmptyState
        icon={IconLock}
        title={t('organization.not_yours')}
        detail={t('organization.not_yours_detail')}
        action={
          <Link to="/people" {...buttonLook('plain')}>
            {t('nav.people')}
          </Link>
        }
      />
    </Page>
  );
}
