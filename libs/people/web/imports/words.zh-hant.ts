import type { Words } from '@app/shared-web';
import type directoryImportEn from './words.en';

const directoryImportZhHant: Words<typeof directoryImportEn> = {
  title: '匯入組織架構', subtitle: '先匯入地點，再匯入部門，最後匯入人員：後面的檔案會用到前面的代號。',
  kind: { locations: '地點', departments: '部門', people: '人員' },
  detail: { locations: '代號、名稱和時區，依代號辨識。', departments: '代號、名稱、上級部門，以及部門主管的員工編號。', people: '員工編號和姓名；若有職稱、部門、地點、直屬主管、電子郵件和電話也可一併匯入。' },
  field: {
    code: '代號', name: '名稱', timeZone: '時區', parent: '上級部門（代號）', head: '部門主管（員工編號）', number: '員工編號', jobTitle: '職稱', department: '部門（代號）', location: '地點（代號）', manager: '直屬主管（員工編號）', email: '電子郵件', phone: '電話', locale: '語言',
  },
  choice: { en: '英文', 'zh-Hans': '簡體中文', 'zh-Hant': '繁體中文' },
  problem: {
    unknownDepartment: '沒有使用此代號的部門', unknownLocation: '沒有使用此代號的地點', head_unknown: '沒有此員工編號的人：部門暫無主管，可由之後的檔案補上', manager_unknown: '沒有此員工編號的人：匯入後沒有直屬主管', emailTaken: '此電子郵件屬於其他人', email_doubled: '此電子郵件在前面的列已經出現過',
    ownManager: '不能是自己的直屬主管', cycle_manager: '會形成循環的報告關係：匯入後沒有直屬主管', cycle_parent: '部門會成為自己的下級',
  },
  found: { locations: '檢視地點', departments: '檢視部門', people: '檢視人員' },
  missing: {
    title: '檔案中沒有的人', detail_other: '有 {{count, number}} 名在職人員不在此檔案中。除非你決定，否則不會有任何變化。', deactivate_other: '停用這 {{count, number}} 人',
    confirm_title_other: '停用 {{count, number}} 人？', signed_out: '他們會立即在所有裝置上登出，無法再登入。', offered: '他們負責的事件會移交給所屬部門的主管。', kept: '他們通報和做過的都會保留。再次匯入，或在其個人頁面操作，可以重新啟用。', not_you: '即使檔案裡沒有你，你自己也不會被停用。',
    confirm: '停用', working: '正在停用。可以離開此頁，作業會繼續。', done: '檔案以外已沒有其他在職人員', name: '姓名', number: '員工編號', department: '部門',
  },
};

export default directoryImportZhHant;
