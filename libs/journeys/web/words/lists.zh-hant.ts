import type { Words } from '@app/shared-web';
import type listsEn from './lists.en';

const listsZhHant: Words<typeof listsEn> = {
  ecosystem: '業務全景',
  pictures: '圖示',
  upkeep: '定期確認、品質與快照',
  upkeep_short: '定期確認',
  list: {
    lists: '項目類型', name: '名稱', owner: '負責人', confirmed: '最近確認', lead: '主責部門', never: '從未', nobody: '無負責人', nobody_leads: '無主責部門',
    search: '名稱或說明', any_owner: '所有負責人', any_department: '所有部門', clear: '清除篩選', none_found: '沒有符合篩選條件的項目', none_found_detail: '可以移除部分條件，或換個關鍵字。',
    down: '下一個', up: '上一個', at_level: '{{name}}，第 {{level}} 層', more: '載入其餘部分', loading: '正在載入其餘部分',
  },
  column: { minutesPerCase: '每件分鐘', casesPerMonth: '每月件數', emotion: '顧客感受', weight: '分量', side: '視角' },
  add: { JOURNEY: '新增旅程', STAGE: '新增階段', TOUCHPOINT: '新增接觸點', ACTIVITY: '新增工作活動', CAPABILITY: '新增能力', APPLICATION: '新增應用系統', PAIN_POINT: '新增痛點', OPPORTUNITY: '新增改善機會' },
  none: {
    JOURNEY: { title: '還沒有旅程', detail: '旅程是顧客或員工一步步經歷的過程，其他內容都沿著它展開。' },
    STAGE: { title: '還沒有階段', detail: '階段是旅程的組成部分，依序排列：挑選、下單、收貨、使用。' },
    TOUCHPOINT: { title: '還沒有接觸點', detail: '顧客與公司在某個階段透過哪個管道接觸，以及顧客在那裡的期望。' },
    ACTIVITY: { title: '還沒有工作活動', detail: '某個階段要做的工作：由誰主責、每件耗時多久、用到哪些系統。' },
    CAPABILITY: { title: '還沒有能力', detail: '公司必須具備的能力，最多四層，並標明目前與目標成熟度。' },
    APPLICATION: { title: '還沒有應用系統', detail: '大家工作使用的軟體：誰在用、是否合適、處於生命週期的哪一步。' },
  },
  settings: {
    title: '資產庫設定', costs: '成本計算參數', costs_what: '痛點未另行說明時採用；修改後所有成本立即重新計算。', working_days: '每年工作日', hourly_rate: '每小時人事成本（{{currency}}）',
    hourly_rate_hint: '含全部附加成本的工資。留空則只顯示工時。', cadences: '確認週期（天）', cadences_what: '經過這些天數後，會再次詢問負責人項目是否仍然屬實。', saved: '已儲存',
    currency: '貨幣在公司設定中', not_yours: '這裡由專案負責人維護', not_yours_detail: '每項成本旁都會列出這些參數。如有錯誤，請告知專案負責人。',
  },
};

export default listsZhHant;
