import { buttonLook, Glyph, Menu, useNarrow, useWords } from '@app/shared-web';
import { IconChartBar, IconChecklist } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';

/** From every list to the pictures and to what keeps the inventory true; on a phone in a menu where another button stands beside. */
export function ListTools({ beside }: { beside: boolean }) {
  const t = useWords('inventory');
  const narrow = useNarrow();
  const navigate = useNavigate();
  if (narrow && beside) {
    return (
      <Menu
        items={[
          { words: t('pictures'), icon: IconChartBar, run: () => void navigate('/inventory/pictures') },
          { words: t('upkeep_short'), icon: IconChecklist, run: () => void navigate('/inventory/upkeep') },
        ]}
      />
    );
  }
  return (
    <>
      <Link to="/inventory/pictures" {...buttonLook('plain')}>
        <Glyph of={IconChartBar} />
        {t('pictures')}
      </Link>
      {narrow ? (
        <Link to="/inventory/upkeep" {...buttonLook('plain')}>
          <Glyph of={IconChecklist} />
          {t('upkeep_short')}
        </Link>
      ) : (
        <Link to="/inventory/upkeep" {...buttonLook('plain')} data-square aria-label={t('upkeep')} title={t('upkeep')}>
          <IconChecklist size={18} stroke={1.75} />
        </Link>
      )}
    </>
  );
}
