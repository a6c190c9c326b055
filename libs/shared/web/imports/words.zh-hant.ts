import type { Words } from '../i18n/words-type';
import type importsEn from './words.en';

const importsZhHant: Words<typeof importsEn> = {
  not_yours: '你沒有匯入檔案的權限', not_yours_detail: '可以請管理員或專案負責人操作。',
  what: '檔案內容', which: '匯入',
  file: {
    title: '檔案', drop: '將 CSV 檔案拖曳到這裡', drop_now: '放開即可使用此檔案', or: '或', choose: '選擇檔案', another: '換一個檔案', limits: 'UTF-8 編碼的 CSV，以逗號、分號或 Tab 分隔，第一列為欄名，最大 256 MB。',
    nothing_yet: '預覽之前不會變更任何資料。', example: '範例檔案', uploading: '正在上傳 {{name}}', sent: '{{sent}} / {{all}}', reading: '正在辨識各欄', stop: '停止', again: '再試一次', kept: '仍選取 {{name}}。',
  },
  refused: {
    encoding: '檔案不是 UTF-8 編碼', encoding_next: '請在試算表軟體中另存為「CSV UTF-8」後重新選擇。沒有匯入任何內容。', empty: '檔案是空的', empty_next: '第一列必須是欄名。', columns: '檔案的欄位太多',
    columns_next: '最多讀取 100 欄，請移除不需要的欄。', too_large: '檔案超過 256 MB', too_large_next: '請分割後分批匯入。',
  },
  runs: {
    title: '匯入紀錄', file: '檔案', kind: '內容', state: '進度', result: '結果', by: '匯入人', at: '時間', none: '還沒有匯入過檔案', none_detail: '匯入過的每個檔案都會列在這裡，並附報告。',
  },
  state: { MAPPING: '待核對欄位', PREVIEWING: '讀取中', READY: '待檢視預覽', RUNNING: '匯入中', DONE: '已完成', CANCELLED: '已停止', FAILED: '失敗' },
  result: { added: '新增 {{count, number}}', changed: '更新 {{count, number}}', left: '不變 {{count, number}}', refused: '未匯入 {{count, number}}', came: '已匯入 {{count, number}}', none: '沒有匯入任何內容' },
  step: { label: '步驟', columns: '欄位', preview: '預覽', running: '匯入', report: '報告' },
  about: { rows_other: '{{count, number}} 列', by: '由{{who}}匯入' },
  columns: {
    title: '各欄的意義', detail: '依欄名辨識，或沿用上次欄位相同的檔案。請更正不對的地方。', column: '欄', taken_for: '對應', taken_for_of: '「{{column}}」對應', not_read: '不讀取', needed: '{{field}}（必要）', elsewhere: '{{field}}（目前為「{{column}}」）',
    no_values: '前幾列沒有內容', values_unseen: '內容只有上傳者可以看到', required: '每列必要', found: '{{field}}：已找到', missing: '{{field}}：請選擇對應的欄', missing_fault: '請選擇哪一欄是「{{field}}」。', send: '預覽', origin: '來源', discard: '放棄此檔案',
  },
  reading: { title: '正在讀取檔案', read_other: '已讀取 {{count, number}} 列', leave: '尚未變更任何資料。可以離開此頁，稍後再回來。' },
  preview: {
    title_other: '將匯入 {{count, number}} 列', nothing: '不會有任何變化', nothing_detail: '檔案中的內容都與現有資料一致，或無法匯入。', none_fits: '目前沒有可以匯入的列', none_fits_detail: '原因見下方。可以說明值的意義、更正欄位的對應，或修改檔案。', detail: '尚未變更任何資料。核對無誤後再匯入。',
    add: '新增', change: '更新', leave: '不變', leave_note: '與現有資料一致', refuse: '不匯入', refuse_note: '原因見下方', missing: '檔案中沒有', missing_note: '維持不變', bring_in_other: '匯入 {{count, number}} 列', again: '重新預覽', back: '返回欄位設定',
    changed: '你變更了值的意義', changed_detail: '請重新預覽，看看會有什麼變化。',
  },
  values: {
    title: '值的意義', detail: '依檔案中的寫法列出，出現最多的在前。這裡的設定會記住，供下次同類檔案使用。', value: '檔案中的值', rows: '列數', means: '意義', by_itself: '{{choice}}（已辨識）', unknown: '未辨識', means_of: '{{field}}「{{value}}」的意義', more_other: '再顯示 {{count, number}} 個', open_other: '{{count, number}} 個未辨識', all_clear: '全部已辨識',
  },
  problems: {
    title: '需要留意的列', none: '每一列都沒有問題', line: '列', reason: '原因', value: '檔案中的值', what: '處理方式', out: '不匯入', noted: '仍會匯入', came: '已匯入', untouched: '維持不變', download: '下載 CSV', line_of: '第 {{line}} 列',
  },
  problem: {
    required: '缺少{{field}}', tooLong: '{{field}}太長', email: '不是有效的電子郵件地址', date: '不是有效日期，請寫成 2026-03-31', dateTime: '不是有效的日期時間，請寫成 2026-03-31 14:05', timeZone: '不是有效時區，請寫成 Asia/Taipei',
    choice: '不是{{field}}的可選值', choice_to_say: '請在上方說明它對應哪一種{{field}}', number: '這不是數字，請寫成 1200.5', negative: '{{field}}不能小於 0', whole: '{{field}}必須是整數', range: '{{field}}超出可填的範圍', controlCharacters: '{{field}}含有無法顯示的字元', doubled: '前面的列已經出現過，以第一次為準', other: '{{field}}無法這樣匯入',
  },
  running: { title: '正在匯入', of: '{{done, number}} / {{all, number}}', leave: '可以離開此頁，匯入會繼續，稍後可以回來檢視。', finishing: '即將完成，正在整理關聯資料', stop: '停止', stop_title: '停止匯入？', stop_lost: '已匯入的會保留，其餘不再匯入。日後再次匯入同一檔案即可繼續，不會重複。', stop_confirm: '就此停止' },
  discard: { title: '放棄 {{name}}？', lost: '還沒有匯入任何內容。檔案和你對欄位、值的設定將在此捨棄；如果預覽過，欄位的對應會被記住。', confirm: '放棄' },
  report: {
    done: '匯入完成', done_all: '檔案中的內容已全部匯入。', done_but_other: '有 {{count, number}} 列未匯入，原因見下方清單。', stopped: '中途停止', stopped_none: '未匯入任何內容就已放棄',
    stopped_detail_other: '當時已匯入 {{count, number}} 列，會保留。再次匯入同一檔案即可繼續，不會重複。', failed: '因意外情況中斷', failed_detail: '已匯入的會保留。再次匯入同一檔案即可繼續，不會重複。', another: '匯入其他檔案', missing_note: '見下方',
  },
};

export default importsZhHant;
