import type { Words } from '@app/shared-web';
import type evidenceEn from './words.en';

const evidenceZhHant: Words<typeof evidenceEn> = {
  where: {
    title: '發生在哪裡', none: '還沒有人標明這件事發生在哪裡。', suggestions: '可能發生在這裡', no_suggestions: '資產庫裡沒有相近的內容。', within: '屬於{{place}}', by_rule: '依規則，類別「{{category}}」', by_rule_plain: '依規則',
    similar_other: '{{count, number}} 件相似事件', words: '提到{{words}}', tie: '發生在{{item}}', untie: '不是發生在{{item}}', find: '尋找階段、接觸點、能力、應用系統或痛點', add: '其他地方',
    tied: '已標明：發生在{{item}}', untied: '已取消：{{item}}', key: '建議 {{place}}', report: '通報痛點', reported: '已通報，這件事已關聯到該痛點。',
  },
  item: {
    title: '實證', none: '尚無實證：最近 365 天沒有事件發生在這裡。', heat: '熱度', moments: '事件', moments_note: '365 天內', open: '未結', median: '解決用時', median_note: '中位數', no_median: '尚無已解決',
    formula_title: '熱度如何計算', formula: 'Σ 緊急程度 × 0.5^(天數 ÷ 30)', formula_detail: '緊急程度為 8、4、2、1，未知以 1 計。每件事在此只計一次，包括其下各項的事件；合併的只計一次，撤回的和超過 365 天的不計。',
    trend: '最近 13 週每週通報數', trend_finding: '一週最多 {{most}} 件，本週 {{last}} 件', week: '週', count: '通報', table: '以表格顯示', list: '相關事件', list_part: '共 {{total}} 件，其中你可以開啟 {{open}} 件', list_newest: '只檢視最新的 1,000 件。', list_none: '其中沒有你可以開啟的。',
  },
  heating: {
    title: '正在升溫', all: '痛點熱圖', moments_other: '近 7 天 {{count, number}} 件事件，之前 7 天 {{before, number}} 件',
    how: '依嚴重程度加權（8、4、2、1，未知以 1 計），近 7 天比前 7 天增加最多的位置排在前面。',
  },
  rules: {
    title: '歷史事件發生在哪裡', subtitle: '依其他工具的類別，以規則將歷史事件關聯到資產庫', category: '類別', moments: '事件', place: '發生在', choose: '選擇位置', another: '再加一處', would: '{{tie, number}} / {{of, number}}', would_label: '依規則可關聯', already: '其中 {{count, number}} 件已關聯。', would_untie_other: '將取消已刪除規則留下的 {{count, number}} 個關聯。', begin: '請在下方標明各類別發生在哪裡。套用之前，這裡會先算出能關聯多少件。',
    apply: '套用規則', applying: '正在關聯', of: '{{done, number}} / {{total, number}}', leave: '會自動繼續，可以離開此頁。', done: '完成：新增 {{tied, number}} 個關聯', done_both: '完成：新增 {{tied, number}} 個關聯，取消 {{untied, number}} 個', failed: '意外中斷。已關聯的保留，再次套用即可繼續。',
    nothing: '規則適用的事件都已關聯。', remove: '刪除規則「{{category}}」→ {{item}}', removed: '規則已刪除。再次套用規則時，會取消它留下的關聯。', added: '今後類別「{{category}}」視為發生在{{item}}', none: '還沒有匯入帶類別的歷史紀錄', none_detail: '先匯入其他工具的歷史紀錄，並帶上類別一欄，再在這裡標明各類別發生在哪裡。', bring: '匯入檔案', find: '為「{{category}}」尋找位置', not_yours: '這些規則由專案負責人維護', not_yours_detail: '規則說明其他工具的歷史事件發生在哪裡。', new_ones: '新匯入的檔案會立即依規則關聯。', stop: '取消',
  },
  gaps: {
    title: '無主責部門的階段', subtitle: '有事件發生、但沒有部門主責的階段', none: '凡有事件移交的階段都有主責部門', none_detail: '移交的事件若發生在無主責部門的階段，該階段會連同事件列在這裡。', since: '始於', fell_other: '涉及 {{count, number}} 件事件', settle: '指定主責部門', how: '某部門主責本階段的一項工作活動，即為這裡的主責部門：可以新增一項，或開啟階段，為既有的活動指定。', may_open: '其中你可以開啟 {{open, number}} 件',
    not_yours: '由專案負責人檢視無主責部門的階段', not_yours_detail: '不知道該找誰時，請聯絡專案負責人。',
  },
};

export default evidenceZhHant;
