import type { Words } from '@app/shared-web';
import names from './words/names.zh-hans';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = {
  ...names,
  finds: { person: '人员', department: '部门', location: '地点' },
  told: {
    sheet_printed: '有人为你打印了新的登记单', sheet_printed_detail: '不是你要的？请立即告诉经理：拿到它的人可以用你的身份登录。',
    role_granted: '你被授予角色：{{role}}', role_granted_of: '你被授予{{department}}的角色：{{role}}', role_revoked: '你的角色已被收回：{{role}}', role_revoked_of: '你在{{department}}的角色已被收回：{{role}}',
  },
  action: { import: '导入文件', add_person: '添加人员', settings: '公司设置', account: '你的账号', shared_phone: '设为公用手机' },
};

export default wordsZhHans;
