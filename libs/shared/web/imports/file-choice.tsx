import { IconDownload } from '@tabler/icons-react';
import { useWords } from '../i18n/translate';
import { buttonLook } from '../parts/button';
import { exampleOf } from './example';
import { FileDrop } from './file-drop';
import type { ImportKind } from './subject';
import { largestFile, uploadFile } from './upload';

/** Chooses a file of a kind and sends it, to be read as CSV. */
export function FileChoice({ kind, onSent }: { kind: ImportKind; onSent: (runId: string) => void }) {
  const t = useWords('imports');
  return (
    <FileDrop
      accept=".csv,.tsv,.txt,text/csv"
      most={largestFile}
      words={{ drop: t('file.drop'), limits: t('file.limits') }}
      more={
        <a {...buttonLook('link')} href={exampleOf(kind)} download={`${kind.name}.csv`}>
          <IconDownload size={16} stroke={1.75} aria-hidden="true" />
          {t('file.example')}
        </a>
      }
      send={(file, sent, signal) => uploadFile(kind.name, file, sent, signal)}
      onSent={onSent}
    />
  );
}
