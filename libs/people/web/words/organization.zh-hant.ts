import type { Words } from '@app/shared-web';
import type organizationEn from './organization.en';

const organizationZhHant: Words<typeof organizationEn> = {
  organization: {
    currency: '貨幣', currency_hint: '所有金額都以此顯示；更改時不做換算。', currency_search: '名稱或代碼',
    title: '公司設定', import: '匯入檔案', not_yours: '由管理員維護', not_yours_detail: '新增人員、部門和地點，以及設定工作時間，請聯絡管理員。', default_language: '預設語言', sample: '範例', languages: '語言', working_time: '預設工作時間', working_time_what: '適用於沒有個別設定的所有地點。中、低等級事件的時限依此計算。',
    change_details: '修改名稱、時區和語言', change_working_time: '修改預設工作時間',
    details: '名稱、時區和語言', changed: '公司設定已儲存', zone_moves: '統計數字會依新時區的週次重新計算，可能需要幾分鐘。進行中的事項時限不變，各地點仍用自己的時區。',
    falls_back_other: '有 {{count, number}} 人使用{{language}}，儲存後將改為{{usual}}。他們的選擇會保留，恢復該語言後重新生效。',
  },
  discard: {
    section: '範例公司', what: '清除範例公司', what_detail: '然後設定你們自己的公司。', action: '清除…', title: '清除{{name}}？', lost: '以下內容將永久刪除，無法復原：',
    moments: '所有事件、備註、顧客告知、照片和統計資料。', signed_out: '所有人都會登出。', then: '之後系統是空的，終端機會顯示新的代碼，憑它重新設定。', type: '請輸入「{{name}}」以繼續', confirm: '全部清除',
  },
  time: {
    title: '工作時間', own: '個別設定', default: '同公司預設', default_here: '這個地點沒有個別設定，使用公司預設時間。', make_own: '個別設定', use_default: '改用公司預設', use_default_title: '{{name}}改用公司預設工作時間？',
    use_default_lost: '為這個地點設定的時間和休息日將被移除，進行中的事項時限不變。', saved: '工作時間已儲存，進行中的事項時限不變。', save: '儲存工作時間',
    days: '{{first}}至{{last}}', free: '休息', week_sum: '每週 {{hours}}', next_holiday: '下一個休息日：{{date}}', next_holidays_other: '下一個休息日：{{date}}，另有 {{count}} 天',
    from: '{{day}}，開始', to: '{{day}}，結束', remove: '移除：{{day}}', add_on: '新增{{day}}的工作時間', copy: '把{{day}}複製到其他日子', copy_workdays: '複製到週一至週五', copy_all: '複製到每一天',
    fault: { empty: '請填寫開始和結束時間。', backwards: '結束早於開始。', overlap: '與當天其他時段重疊。' }, split: '這是跨夜班',
    week_wrong: '請至少設定一個時段，並修正標紅的內容。', holidays: '休息日', holiday: '休息日', add_holiday: '新增這一天', no_holidays: '尚未設定。', past_other: '顯示過去的 {{count}} 天',
  },
  shared_phone: {
    title: '設為共用手機', what: '之後任何人都能用員工編號和 PIN 碼在本機登入。15 分鐘未操作會自動登出，登出後不會留下任何可供下一個人看到的內容。',
    already: '這是共用手機「{{label}}」', label: '名稱', label_hint: '登入時會顯示，例如「收銀台 2 號機」。', send: '設為共用手機', not_yours: '主管、部門主管或管理員才能設定共用手機。',
    personal: '本機已登記為個人手機，員工編號 {{number}}', personal_detail: '請先停用該登記，再回到這裡。', done: '「{{label}}」已設為共用手機', done_detail: '請登出，然後交給大家使用。', sign_out: '在本機登出', list: '共用手機', make_this: '把本機設為共用',
    none: '還沒有共用手機', none_detail: '在手機上開啟 Throughline 並登入，即可設定。',
  },
};

export default organizationZhHant;
