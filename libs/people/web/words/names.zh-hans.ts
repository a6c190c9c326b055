import type { Words } from '@app/shared-web';
import type namesEn from './names.en';

const namesZhHans: Words<typeof namesEn> = {
  nav: { people: '人员' },
  role: { ADMINISTRATOR: '管理员', PROGRAMME_LEAD: '项目负责人', COORDINATOR: '协调员', MANAGER: '经理', DEPARTMENT_HEAD: '部门主管' },
  time_zone: { search: '城市或时区名称' },
};

export default namesZhHans;
