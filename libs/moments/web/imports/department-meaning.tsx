import { useApolloClient, useQuery } from '@apollo/client/react';
import { DepartmentName, SearchPicker, useWords } from '@app/shared-web';
import type { MeaningProps } from '@app/shared-web/imports';
import { useId, useState } from 'react';
import { DepartmentsByWordsDocument } from '../moments.generated';
import styles from './department-meaning.module.css';

interface Found {
  id: string;
  name: string;
  code: string;
  path: readonly { id: string; name: string }[];
}

/** Which department a name of the file means. Left alone it is found by its name, or made under "Brought in". */
export function DepartmentMeaning({ label, meaning, onChange }: MeaningProps) {
  const t = useWords('momentImport');
  const client = useApolloClient();
  const id = useId();
  const search = async (words: string): Promise<readonly Found[]> => {
    const { data } = await client.query({ query: DepartmentsByWordsDocument, variables: { words: words || null, first: 8 }, fetchPolicy: 'network-only' });
    return data?.departments.nodes ?? [];
  };
  const [picked, setPicked] = useState<Found | null>(null);
  // the import keeps a department's code; people know it by its name
  const asked = useQuery(DepartmentsByWordsDocument, { variables: { words: meaning ?? '', first: 100 }, skip: meaning === null || picked?.code === meaning });
  const known = picked?.code === meaning ? picked : asked.data?.departments.nodes.find(({ code }) => code === meaning);
  const chosen: Found | null = meaning === null ? null : (known ?? { id: meaning, name: meaning, code: meaning, path: [] });
  return (
    <div className={styles['meaning']}>
      <label htmlFor={id} className="only-heard">
        {label}
      </label>
      <SearchPicker
        wiring={{ id, name: id, 'aria-describedby': undefined, 'aria-invalid': undefined, 'aria-required': undefined }}
        value={chosen}
        onChange={(department) => {
          setPicked(department);
          onChange(department?.code ?? null);
        }}
        search={search}
        show={(department) => <DepartmentName department={department} path={department.path.filter((above) => above.id !== department.id)} />}
        placeholder={t('by_name')}
      />
    </div>
  );
}
