import type wordsEn from './words.en';
import type { Words } from './words-type';

const wordsZhHant: Words<typeof wordsEn> = {
  who: { you: '你', nobody: '無人', left: '已離職', engine: '系統', import: '匯入' },
  severity: { CRITICAL: '危急', HIGH: '高', MEDIUM: '中', LOW: '低', none: '不明' },
  clock: { left: '剩下 {{time}}', over: '逾時 {{time}}', waited: '已等 {{time}}' },
  action: {
    close: '關閉', close_dialog: '關閉視窗', cancel: '取消', back: '返回', more: '更多', undo: '復原', retry: '再試一次',
    open_page: '在獨立頁面開啟', clear: '清除', show_more: '顯示更多', select: '選取', dismiss: '知道了', messages: '訊息',
  },
  table: {
    down: '下移', up: '上移', open: '開啟', check: '選取',
    loading: '載入中', rows_other: '{{count, number}} 列', selected_other: '已選 {{count, number}} 項',
    select_row: '選取此列', select_all: '選取所有顯示的列', more_failed: '後續內容未能載入。',
  },
  filter: { take_out: '移除篩選：{{name}}', open: '開啟', search: '搜尋', all: '所有快速鍵' },
  picker: { none: '找不到「{{words}}」', type: '輸入以搜尋', searching: '搜尋中', person: '姓名或員工編號', department: '部門', location: '地點或代號' },
  form: {
    optional: '選填', kept: '你輸入的內容已保留。', restored: '已還原你先前的草稿。', discard: '重新填寫', errors_other: '有 {{count}} 處需要修改',
    show_password: '顯示', hide_password: '隱藏', saving: '送出中', left: '還可輸入 {{count}} 字',
  },
  rule: {
    required: '此欄必填。', too_short: '至少 {{min}} 個字元。', too_long: '最多 {{max}} 個字元。', email: '這不是有效的電子郵件地址。', taken: '已有人使用。',
    unknown: '找不到此項目。', future: '不可為未來的時間。', past: '不可為過去的時間。', too_small: '不可小於 {{min}}。', too_large: '不可大於 {{max}}。', pattern: '格式不符。',
    common: '這太容易被猜到。', text: '其中有無法儲存的字元，請刪除後重新輸入。', owner: '對方已經是負責人，請選擇其他人。', head: '該部門目前沒有主管，請詢問某位同仁。', other: '填寫的內容無效。',
  },
  error: {
    INVALID_INPUT: { what: '部分內容填寫有誤', next: '請看下方各欄的提示。' },
    NOT_FOUND: { what: '找不到這項內容', next: '可能已被移除，或你無權檢視。' },
    NOT_ALLOWED: { what: '你無權進行此操作', next: '負責人或管理員可以處理。' },
    SIGNED_OUT: { what: '你已登出', next: '重新登入後會回到這裡。' },
    STALE: { what: '你檢視時有人作了修改', what_by: '你檢視時{{by}}作了修改（{{at}}）', next: '請先看看新的內容，再操作一次。' },
    CONFLICT: { what: '與現有內容衝突', next: '請修改後再試一次。' },
    KEY_REUSED: { what: '先前已送出過，內容不同', next: '再次送出前，請先看看已儲存的內容。' },
    TOO_MANY_ATTEMPTS: { what: '此裝置嘗試次數過多', next: '請稍候，或請主管解除鎖定。' },
    WRONG_CREDENTIALS: { what: '資料不相符', next: '請檢查後再試一次。' },
    LIMIT_EXCEEDED: { what: '一次處理不了這麼多', next: '請減少後再試一次。' },
    UNAVAILABLE: { what: '服務暫時沒有回應', next: '請稍後再試。' },
    NOT_SET_UP: { what: '系統尚未設定', next: '請由首位管理員完成設定。' },
    INTERNAL: { what: '我們這邊出了問題', next: '請再試一次。若仍不行，請將編號 {{requestId}} 告訴管理員。' },
    WRONG_CODE: { what: '與終端機中的代碼不符', next: '每次啟動都會換新的代碼，請輸入終端機目前顯示的。' },
    ALREADY_SET_UP: { what: '系統已完成設定', next: '請直接登入。' },
    DEVICE_NOT_ENROLLED: { what: '本機還不能用員工編號和 PIN 碼登入', next: '請主管列印一張登記單，並用本機掃描。' },
    SHEET_NOT_VALID: { what: '這張登記單已失效', next: '可能已用過、已列印新的，或超過了七天。請主管重新列印。' },
    PUBLIC_URL_MISSING: { what: '目前還不能列印登記單', next: '掃描的手機要能連到 Throughline。請伺服器管理員把 PUBLIC_URL 設為 https 網址，然後重新啟動。' },
    SEND_TOKEN_NOT_VALID: { what: '此內容已無法從這裡送出', next: '請由填寫的人登入後重新送出。' },
    ENVELOPE_NOT_VALID: { what: '此內容在這裡無法開啟', next: '它是為另一台伺服器加密的，或在途中損毀。請重新填寫。' },
    FILE_TOO_LARGE: { what: '檔案超過 {{megabytes}} MB', next: '請換一個較小的，或分割後再試。' },
    FILE_TYPE_REFUSED: { what: '不支援這種檔案', next: '請選擇 JPEG、PNG 或 WebP 格式的圖片。' },
    BAD_QUERY: { what: '頁面與伺服器版本不一致', next: '請重新載入頁面。若仍然不行，請告訴管理員。' },
    ALREADY_ACCEPTED: { what: '已有人先接受了', next: '你不需要再做什麼。' },
    OFFER_NOT_OPEN: { what: '這次移交已失效', next: '對方已回覆、移交已收回，或已逾時。' },
    WRONG_STATE: { what: '現在不能這樣做了', next: '情況已有變化，請看看目前的狀態。' },
    NO_NETWORK: { what: '沒有網路', next: '連線後請再試一次。' },
    UNKNOWN: { what: '操作沒有成功', next: '請稍後再試。' },
  },
  keys: { title: '快速鍵', off: '單鍵快速鍵', off_detail: '使用語音輸入時請關閉', sheet: '顯示所有快速鍵' },
  timeline: { title: '經過', more: '顯示更早的', removed: '已移除' },
  live: { live: '即時', reconnecting: '重新連線中', offline: '離線' },
  figure: { open: '檢視對應的紀錄', part: '{{total}}，其中你可檢視 {{open}}' },
};

export default wordsZhHant;
