import type { Words } from '@app/shared-web';
import type wordsEn from './pains.en';

const wordsZhHant: Words<typeof wordsEn> = {
  title: '痛點',
  subtitle: '哪裡讓人受阻，一年花費多少',
  state: { REPORTED: '已回報', CONFIRMED: '已確認', WORKED_ON: '處理中', RELIEVED: '已緩解', ACCEPTED: '維持現狀', DECLINED: '未採納', MERGED: '已合併' },
  removed: '已移除',
  sufferer: { CUSTOMER: '顧客', EMPLOYEE: '員工', BOTH: '雙方' },
  cause: { SKILL: '技能：可以學會', SYSTEM: '系統：需由公司解決' },
  filter: { states: '狀態', open: '待解決', open_here: '未了結', anywhere: '所有位置', gone: '已移除的項目', words: '搜尋痛點', order: '排序' },
  order: { COST: '花費最高在前', HEAT: '熱度最高在前', SEVERITY: '最嚴重在前', NAME: '依名稱' },
  column: { name: '痛點', state: '狀態', severity: '嚴重程度', heat: '熱度', cost: '每年花費', owner: '負責人' },
  where: '位置：{{places}}',
  nowhere: '尚未說明位置',
  none: { title: '這裡沒有痛點', detail: '大家回報的和你在藍圖上新增的痛點都在這裡，並附每年花費。' },
  unknown: '未知',
  unknown_long: '尚不清楚',
  detail: { sufferer: '誰受影響', cause: '根本原因', severity: '嚴重程度', where: '受阻位置', addressed: '改善機會', reported_by: '回報人', owner: '負責人', reason: '原因', merged_into: '併入', goes_on: '保留的痛點' },
  act: { CONFIRMED: '確認', AGAIN: '再次出現', STOPPED: '退回已確認', WORKED_ON: '開始處理', RELIEVED: '標為已緩解', ACCEPTED: '維持現狀…', DECLINED: '不採納…', MERGED: '合併…' },
  done: { CONFIRMED: '「{{name}}」已確認', WORKED_ON: '「{{name}}」正在處理', RELIEVED: '「{{name}}」已緩解', ACCEPTED: '「{{name}}」維持現狀', DECLINED: '「{{name}}」未採納', MERGED: '已併入「{{name}}」' },
  told: '回報人會收到通知。',
  reason: {
    ACCEPTED: { title: '維持現狀', label: '為什麼維持現狀？', hint: '回報人會看到這段話。', send: '維持現狀', needed: '請說明維持現狀的原因。' },
    DECLINED: { title: '不採納這則回報', label: '為什麼不採納？', hint: '回報人會看到這段話。', send: '不採納', needed: '請說明不採納的原因。' },
  },
  merge: {
    title: '併入另一個痛點', about: '「{{name}}」將就此結束，其關聯會轉移過去，回報人會得知另一個痛點的進展。', similar: '可能是同一個痛點', into: '保留哪一個？', find: '搜尋痛點', send: '合併', send_into: '併入「{{name}}」', needed: '請選擇要保留的痛點。', choose: '選擇',
  },
  cost: {
    title: '每年花費', hours: '每年 {{hours}} 小時', hours_short: '{{hours}} 小時', how: '計算方式', formula: '分鐘 ÷ 60 × 每年次數 × 每小時人事成本',
    missing: '還需要填寫：{{inputs}}。', month: '{{minutes}} 分鐘 ÷ 60 × 每月 {{occurrences}} 次 × 12 × 每小時 {{rate}}', person_day: '{{minutes}} 分鐘 ÷ 60 × 每人每天 {{occurrences}} 次 × {{people}} 人 × {{days}} 天 × 每小時 {{rate}}',
    minutes: '每次損失分鐘數', occurrences: '發生次數', people: '受影響人數', days: '每年工作日', rate: '每小時人事成本',
    per: { MONTH: '每月合計', PERSON_DAY: '每人每個工作日' },
    source: { ESTIMATED: '估算', MEASURED: '取自工作活動', COUNTED: '依事件統計' },
    source_label: '{{what}}的來源', per_label: '次數的計量方式', from_here: '在此填寫', from_settings: '取自設定', unused: '無需填寫', change: '修改{{what}}', save: '儲存', value_needed: '請填寫不小於零的數字。', saved: '已重新計算',
  },
  report: {
    action: '回報痛點', title: '回報痛點', what: '什麼讓你或顧客受阻？', hint: '一句話就夠。專案負責人會查看，進展會通知你。', placeholder: '排隊時收款終端機總是當掉',
    at: '發生在哪裡？', at_find: '搜尋階段或應用系統', at_here: '位置：「{{name}}」', who: '誰受影響？', send: '回報', needed: '請用一句話說明問題。', done: '已回報，進展會通知你。', too_many: '你在一天內已回報 {{most}} 則，達到上限。內容已保留，請明天再送出。',
  },
  mine: {
    today: '什麼讓你受阻？', title: '我的回報', subtitle: '你回報的痛點及其進展', none: '你還沒有回報過', none_detail: '用一句話說說什麼讓你受阻，進展會顯示在這裡。', all: '查看全部', merged: '併入「{{name}}」', with: '由{{owner}}負責', on: '{{when}}回報',
    became: { REPORTED: '尚未有人查看', CONFIRMED: '已確認屬實', WORKED_ON: '正在處理', RELIEVED: '已緩解', ACCEPTED: '維持現狀', DECLINED: '未採納', MERGED: '併入另一個痛點', REMOVED: '已移除' },
  },
  sum: { title: '此處痛點每年花費', of_other: '{{count}} 個未了結的痛點', unknown_other: '（其中 {{count}} 個花費未知）' },
  chance: {
    search: '搜尋改善機會',
    title: '改善機會', subtitle: '可以做些什麼，依目前所知排名', list: '清單', matrix: '矩陣', order: { RANK: '依排名', NAME: '依名稱', PAYBACK: '回本最快', SAVING: '節省最多' },
    column: { rank: '排名', name: '改善機會', customer: '顧客價值', business: '業務價值', effort: '投入', saving: '每年節省', payback: '回本時間', pains: '針對', score: '得分' },
    months: '{{months}} 個月', at_once: '立即', never: '未知', no_rank: '填寫兩項價值和投入後即可排名。',
    pains_other: '{{count}} 個痛點', pains_cost: '{{pains}} · 每年 {{cost}}', pains_none: '暫無',
    none: { title: '還沒有改善機會', detail: '改善機會說明可以怎樣解決痛點。可在藍圖上新增，或從痛點出發新增。' },
    how: '排名方式', formula: '得分 =（顧客價值 + 業務價值）÷ 投入 ×（1 + 占全部未了結痛點花費的比例 + 占其熱度的比例）。花費、狀態或相關事件變化時，排名隨之變化。',
    axis: '{{name}}（{{unit}}）', unit: { level: '1 至 5', months: '月' },
    x: '橫軸', y: '縱軸', plot: '{{count}} 個改善機會的矩陣：橫軸為{{x}}，縱軸為{{y}}', table: '以表格顯示', picture: '以圖形顯示', left_out_other: '有 {{count}} 個缺少其中一項，未顯示。', more: '顯示排名最前的 {{count}} 個。',
    point: '{{name}}：{{x}}，{{y}}', best: '事半功倍', number: '數字為排名。', level: '{{value}}（滿分 5）', nothing: '沒有改善機會同時具備這兩項。請選擇其他座標軸，或補充資訊。',
  },
};

export default wordsZhHant;
