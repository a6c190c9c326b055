import type { Words } from '@app/shared-web';
import type namesEn from './names.en';

const namesZhHant: Words<typeof namesEn> = {
  nav: { people: '人員' },
  role: { ADMINISTRATOR: '管理員', PROGRAMME_LEAD: '專案負責人', COORDINATOR: '協調員', MANAGER: '主管', DEPARTMENT_HEAD: '部門主管' },
  time_zone: { search: '城市或時區名稱' },
};

export default namesZhHant;
