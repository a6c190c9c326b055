import { useMay, useWords } from '@app/shared-web';
import { ImportsPage, type ImportKind } from '@app/shared-web/imports';
import { IconBuilding, IconMapPin, IconUsers } from '@tabler/icons-react';
import type {} from './words.en';
import { MissingPeople } from './missing-people';

const looks = {
  locations: { icon: IconMapPin, to: '/people/locations', example: 'code,name,time zone\nB01,Berlin Mitte,Europe/Berlin\nT01,Taipei Xinyi,Asia/Taipei\n' },
  departments: { icon: IconBuilding, to: '/people/departments', example: 'code,name,parent,head number\nOPS,Operations,,100002\nPAY,Payments,OPS,100007\n' },
  people: { icon: IconUsers, to: '/people', example: 'employee number,name,job title,department,location,manager number,e-mail,phone,language\n100002,Ben Berger,Head of operations,OPS,B01,,ben@example.com,,English\n100007,Mei Lin,Payments lead,PAY,T01,100002,,,Traditional Chinese\n' },
} as const;

type KindName = keyof typeof looks;

/** What a row of this kind can get wrong beyond the general. */
function useProblem(): ImportKind['problem'] {
  const t = useWords('directoryImport');
  return (code, field) => {
    switch (code) {
      case 'unknownPerson':
        return t(field === 'head' ? 'problem.head_unknown' : 'problem.manager_unknown');
      case 'cycle':
        return t(field === 'parent' ? 'problem.cycle_parent' : 'problem.cycle_manager');
      case 'doubled':
        return field === 'email' ? t('problem.email_doubled') : null;
      default:
        return t.maybe(`problem.${code}`);
    }
  };
}

/** Bringing the organization in: locations, departments, people. */
export default function DirectoryImportPage() {
  const t = useWords('directoryImport');
  const people = useWords('people');
  const may = useMay();
  const problem = useProblem();
  const kindOf = (name: KindName): ImportKind => ({
    name,
    icon: looks[name].icon,
    title: t(`kind.${name}`),
    detail: t(`detail.${name}`),
    example: looks[name].example,
    field: (field) => t.maybe(`field.${field}`) ?? field,
    choice: (_field, code) => t.maybe(`choice.${code}`) ?? code,
    problem,
    found: { to: looks[name].to, words: t(`found.${name}`) },
  });
  return (
    <ImportsPage
      subject={{
        title: t('title'),
        subtitle: t('subtitle'),
        base: '/people/import',
        up: { to: '/people', words: people('nav.people') },
        may: may('IMPORT_PEOPLE'),
        kinds: [kindOf('locations'), kindOf('departments'), kindOf('people')],
        after: MissingPeople,
      }}
    />
  );
}
