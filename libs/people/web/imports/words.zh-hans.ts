import type { Words } from '@app/shared-web';
import type directoryImportEn from './words.en';

const directoryImportZhHans: Words<typeof directoryImportEn> = {
  title: '导入组织架构', subtitle: '先导入地点，再导入部门，最后导入人员：后面的文件会用到前面的编号。',
  kind: { locations: '地点', departments: '部门', people: '人员' },
  detail: { locations: '编号、名称和时区，按编号识别。', departments: '编号、名称、上级部门，以及部门主管的工号。', people: '工号和姓名；如有职位、部门、地点、直属经理、邮箱和电话也可一并导入。' },
  field: {
    code: '编号', name: '名称', timeZone: '时区', parent: '上级部门（编号）', head: '部门主管（工号）', number: '工号', jobTitle: '职位', department: '部门（编号）', location: '地点（编号）', manager: '直属经理（工号）', email: '邮箱', phone: '电话', locale: '语言',
  },
  choice: { en: '英语', 'zh-Hans': '简体中文', 'zh-Hant': '繁体中文' },
  problem: {
    unknownDepartment: '没有使用此编号的部门', unknownLocation: '没有使用此编号的地点', head_unknown: '没有此工号的人：部门暂无主管，可由之后的文件补上', manager_unknown: '没有此工号的人：导入后没有直属经理', emailTaken: '此邮箱属于其他人', email_doubled: '此邮箱在前面的行已经出现过',
    ownManager: '不能是自己的直属经理', cycle_manager: '会形成循环的汇报关系：导入后没有直属经理', cycle_parent: '部门会成为自己的下级',
  },
  found: { locations: '查看地点', departments: '查看部门', people: '查看人员' },
  missing: {
    title: '文件中没有的人', detail_other: '有 {{count, number}} 名在职人员不在此文件中。除非你决定，否则不会有任何变化。', deactivate_other: '停用这 {{count, number}} 人',
    confirm_title_other: '停用 {{count, number}} 人？', signed_out: '他们会立即在所有设备上退出，不能再登录。', offered: '他们负责的事件会移交给所在部门的主管。', kept: '他们上报和做过的都会保留。再次导入，或在其个人页面操作，可以重新启用。', not_you: '即使文件里没有你，你自己也不会被停用。',
    confirm: '停用', working: '正在停用。可以离开此页，操作会继续。', done: '文件以外已没有其他在职人员', name: '姓名', number: '工号', department: '部门',
  },
};

export default directoryImportZhHans;
