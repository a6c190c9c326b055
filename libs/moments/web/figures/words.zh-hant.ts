import type { Words } from '@app/shared-web';
import type figuresEn from './words.en';

const figuresZhHant: Words<typeof figuresEn> = {
  title: '統計', import: '匯入歷史紀錄', stop: '。',
  not_yours: '統計供協調員、部門主管和專案負責人檢視', not_yours_detail: '可以向你的協調員了解。',
  scope: { label: '部門', everything: '全部', mine: '你可以檢視的', find: '尋找部門', below: '包含其下級部門。', narrow: '{{name}}的統計' },
  period: { label: '週', last_other: '最近 {{count, number}} 週', own: '其他週…', span: '{{from}} – {{to}}', from: '起始週', to: '結束週', order: '結束週早於起始週。', title: '選擇週', show: '顯示' },
  subtitle: '{{from}} – {{to}} 通報的事件及其結果',
  none: '這幾週沒有通報的事件', none_detail: '可以選擇其他週，或從先前所用的系統匯入歷史紀錄。', none_reach: '現有事件通報於 {{from}} – {{to}}。', none_show: '顯示這些週', none_year: '顯示最近 52 週',
  picture: '圖表', table: '表格', moments: '件', moments_count_other: '{{count, number}} 件', offers_count_other: '{{count, number}} 次', rows_of: '{{what}}：檢視對應的事件',
  tile: { open: '目前未結', unheld: '其中無人負責', raised: '這幾週通報', acceptance: '半數在此時間內接手', close: '半數在此時間內結案', p90: '九成在 {{time}} 內' },
  open: { title: '目前未結，依部門', finding: '{{name}}最多：{{count, number}} 件', unit: '目前未結的件數', unheld: '{{count, number}} 件無人負責', more_other: '另有 {{count, number}} 個部門', none: '沒有未結的事件', count: '未結', held_by_none: '無人負責', department: '部門', none_department: '無部門', itself: '{{name}}本身' },
  week: { title: '每週通報', finding: '平均每週 {{average}} 件；{{week}}當週最多：{{most}} 件', unit: '每週通報的件數，依公司時區', column: '週（起始日）', count: '通報', picture: '{{from}} 至 {{to}} 每週通報的件數，介於 {{least}} 與 {{most}} 之間。' },
  spread: {
    acceptance: '到有人接手', close: '到結案', finding: '半數不超過 {{median}}，九成不超過 {{p90}}', unit: '件數，依通報後經過的時間', none: '這幾週沒有', half: '到此已半數', most: '到此已九成', both: '到此已半數和九成', under: '{{to}} 以內', between: '{{from}} – {{to}}', over: '{{from}} 以上', column: '時間', count: '件數', share: '占比', left_out_other: '另有 {{count, number}} 件尚未到這一步，或沒有這個時間',
  },
  parts: { severity: '依緊急程度', channel: '依管道', department: '依部門', name: { severity: '緊急程度', channel: '管道', department: '部門' }, raised: '通報', acceptance: '到接手', close: '到結案', median: '半數在', p90: '九成在', unknown: '不明', unit: '這幾週通報的事件；時間自通報起算', finding: '{{name}}最多：{{share}}', first: '件數最多的 50 個。' },
  hand: {
    title: '誰移交給誰', finding: '最常見：{{from}}移交{{to}}，{{offers}}，{{share}}獲接受', unit: '這幾週的移交次數，列為移出部門，欄為移交對象；同一件移交兩次計兩次', none: '這幾週沒有部門之間的移交', none_detail: '將事件移交給其他部門時會計入這裡：接受、婉拒或逾時。', from: '移出', to: '移交給', offers: '次數', cell: '{{from}}移交{{to}}：{{offers}}', pair: '{{from}}移交{{to}}', cell_none: '{{from}}移交{{to}}：無', first: '這裡是次數最多的部門；表格列出全部 {{count, number}} 組。', pick: '指向某一格，或用鍵盤移到那裡，可檢視移交的結果。',
    state: { OPEN: '等待回覆', ACCEPTED: '接受', DECLINED: '婉拒', LAPSED: '逾時', TAKEN_BACK: '收回' }, of_all: '{{state}} {{share}}', none_department: '無部門',
  },
  source: { title: '資料來源', live: '依事件紀錄統計，已是最新。', lag: '依事件紀錄統計，落後 {{time}}。', open_age: '目前未結的數字最多落後 5 秒。', exact: '中位數和第 90 百分位是精確值。', buckets: '中位數和第 90 百分位由分段估算，誤差不超過 4%；件數是精確值。', odd: '其他系統檔案中結案早於通報的事件，不計入任何時長。', rows: '事件計入其目前所在的部門。能開啟其中多少件，取決於你的角色。' },
};

export default figuresZhHant;
