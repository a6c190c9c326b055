import type { Words } from '@app/shared-web';
import names from './words/names.zh-hant';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = {
  ...names,
  finds: { person: '人員', department: '部門', location: '地點' },
  told: {
    sheet_printed: '有人為你列印了新的登記單', sheet_printed_detail: '不是你要的？請立即告訴主管：拿到它的人可以用你的身分登入。',
    role_granted: '你獲授角色：{{role}}', role_granted_of: '你獲授{{department}}的角色：{{role}}', role_revoked: '你的角色已被收回：{{role}}', role_revoked_of: '你在{{department}}的角色已被收回：{{role}}',
  },
  action: { import: '匯入檔案', add_person: '新增人員', settings: '公司設定', account: '你的帳號', shared_phone: '設為共用手機' },
};

export default wordsZhHant;
