import { Menu, toast, useMay, useWords } from '@app/shared-web';
import { IconDownload, IconFileCode, IconLayoutGridAdd, IconSettings, IconUpload } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { ItemKind } from '../journeys.generated';
import { fileOf } from './examples';
import { takeOutWhole } from './take-out';
import type {} from './words.en';

/** Has the browser keep what is at an address as a file. */
function download(path: string): void {
  const link = document.createElement('a');
  link.href = path;
  link.download = '';
  link.click();
}

/** Beside a list: take it out, take everything out, and for whoever leads the programme bring something in. */
export function FilesMenu({ kind }: { kind: ItemKind }) {
  const t = useWords('inOut');
  const may = useMay();
  const navigate = useNavigate();
  const leads = may('EDIT_INVENTORY');
  const whole = async (): Promise<void> => {
    toast(t('menu.all_begun'));
    const taken = await takeOutWhole();
    if (taken !== 'saved') toast(t(`menu.all_${taken}`));
  };
  return (
    <Menu
      label={t('menu.label')}
      items={[
        { words: t('menu.list'), icon: IconDownload, run: () => download(`/inventory/export/${fileOf[kind]}.csv`) },
        { words: t('menu.all'), icon: IconFileCode, run: () => void whole() },
        ...(leads
          ? [
              null,
              { words: t('menu.bring_in'), icon: IconUpload, run: () => void navigate(`/inventory/import?kind=${fileOf[kind]}`) },
              { words: t('menu.templates'), icon: IconLayoutGridAdd, run: () => void navigate('/inventory/templates') },
              null,
              { words: t('menu.settings'), icon: IconSettings, run: () => void navigate('/inventory/settings') },
            ]
          : []),
      ]}
    />
  );
}
