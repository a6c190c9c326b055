import type { Words } from '@app/shared-web';
import type directoryEn from './directory.en';

const directoryZhHant: Words<typeof directoryEn> = {
  change: '修改',
  save: '儲存',
  cancel: '取消',
  back: '返回',
  failed: '沒有成功，請稍後再試。',
  keys: { down: '下一個', up: '上一個', fold: '收合', unfold: '展開' },
  count: { people_other: '{{count, number}} 人', departments_other: '{{count, number}} 個部門', locations_other: '{{count, number}} 個地點' },
  directory: {
    lists: '通訊錄清單', people: '人員', departments: '部門', locations: '地點', counts: '{{people}}，{{departments}}，{{locations}}',
    search_people: '姓名、員工編號或職稱', search_departments: '名稱或代號', search_locations: '名稱或代號', any_department: '所有部門', any_location: '所有地點',
    here: '在職', left: '已離職', none_found: '沒有符合的結果', none_found_detail: '請少輸入幾個字，或移除篩選。', clear: '顯示全部',
    nobody: '其他人還沒有加入', nobody_detail: '所有員工都會列在這裡，可依姓名、員工編號和部門尋找。匯入人事系統的檔案即可。', open_list: '以清單開啟',
  },
  person: {
    name: '姓名', number: '員工編號', title: '職稱', department: '部門', location: '地點', manager: '直屬主管', email: '電子郵件', phone: '電話', roles: '角色', reports: '部屬',
    add: '新增人員', added: '已新增{{name}}', changed: '已修改{{name}}的資料', change_title: '修改{{name}}的資料', left: '已離職，過往的紀錄仍保留。',
    missing: '找不到此人', missing_detail: '可能已離職，或網址有誤。', locked_other: '登入已在 {{count}} 台裝置上鎖定。',
  },
  granting: { none: '一般員工，沒有其他角色。', grant: '授予角色', grant_title: '授予{{name}}角色', granted: '已授予{{name}}角色', which: '角色', choose: '請選擇', of: '負責的部門（含下級）', department_missing: '請選擇部門。', revoke: '收回角色', revoke_named: '收回角色：{{role}}', revoke_title: '收回{{name}}的角色「{{role}}」？' },
  role_of: { COORDINATOR: '{{department}}協調員', DEPARTMENT_HEAD: '{{department}}主管' },
  role_means: {
    ADMINISTRATOR: '維護通訊錄、工作時間和角色，看不到事件的內容。', PROGRAMME_LEAD: '可檢視所有部門，但看不到顧客聯絡方式。', COORDINATOR: '處理該部門及下級部門的事件。', MANAGER: '由部屬關係自動得出。', DEPARTMENT_HEAD: '由部門資料自動得出。',
  },
  role_lost: { ADMINISTRATOR: '將無法再維護通訊錄、工作時間和角色。至少要保留一位管理員，最後一位不能收回。', PROGRAMME_LEAD: '將無法再跨部門檢視。', COORDINATOR: '將看不到該部門及下級部門的事件，本人負責的除外。' },
  leaving: {
    action: '已離職…', title: '{{name}}已離職？', confirm: '是，已離職', signed_out: '立即在所有裝置上登出。', secrets: '密碼、PIN 碼、已登記的手機和角色全部失效。',
    held: '負責的事件會移交給{{department}}主管。', held_plain: '負責的事件會移交給部門主管。', administrator: '此人是管理員，離職前須有另一位管理員。', stays: '過往的紀錄仍保留。若日後回來，可在這裡恢復，角色和 PIN 碼需重新設定。', done: '{{name}}已離職',
  },
  returning: { action: '已回來…', title: '{{name}}已回來？', confirm: '是，已回來', detail: '重新出現在通訊錄中，但沒有角色、密碼和 PIN 碼，需列印新的登記單才能登入。', done: '{{name}}已回來' },
  sign_in_side: { title: '登入', password: '已設密碼', pin: '已設 PIN 碼', none: '還無法登入', none_how: '列印登記單後即可設定 PIN 碼。' },
  lock: { on: '在 {{device}} 上已鎖定', strangers: '在從未登入過的裝置上已鎖定', left: '多次輸入錯誤，還剩 {{time}}', lift: '解除', lifted: '{{name}}可以重新登入了' },
  device: {
    used: '{{at}}用過', enrolled: '{{at}}登記，尚未使用', ended_at: '{{at}}停用', end: '停用', end_named: '停用 {{label}}', end_title: '停用 {{label}}？',
    end_lost: '將無法再用員工編號和 PIN 碼在本機登入，已登入的人會被登出。本機上等待送出的內容需重新登入後才能送出。可用新的登記單重新登記。',
    end_lost_shared: '任何人都無法再用員工編號和 PIN 碼在本機登入，已登入的人會被登出。主管可以重新把它設為共用手機。', ended: '{{label}} 已停用',
  },
  sheet: {
    action: '列印登記單', title: '{{name}}的登記單', open: '有一張尚未使用的登記單', works_until: '有效期限至 {{at}}', what: '{{name}}掃描上面的條碼，就能登記自己的手機並設定 PIN 碼。七天內有效，只能用一次。',
    voids: '之前列印的登記單將失效。', ends: '{{name}}會在所有裝置上登出，已登記的手機也會停用。', told: '{{name}}會收到列印登記單的通知。', once: '代碼只顯示這一次，不會儲存。請當面交給本人。',
    make: '產生登記單', print: '列印', now: '請現在列印：離開此頁後，代碼就沒有了。', language: '登記單的語言', not_yours: '只有直屬主管或管理員可以列印。',
    no_address: '目前還無法列印登記單', no_address_why: '登記單上的條碼會把手機引到這裡，但目前沒有手機能安全連上的網址。', no_address_how: '請維運人員把 PUBLIC_URL 設為 https 網址後重新啟動。',
  },
  department: {
    name: '名稱', code: '代號', code_hint: '與其他系統一致，匯入時以代號識別。', head: '部門主管', no_head: '無', above: '上級部門', above_hint: '留空表示最上層。', top: '無（最上層部門）', below: '下級部門', people: '本部門及下級的人員', directly: '直屬人數', people_none: '還沒有人。',
    about: '基本資料', receivers: '接收移交通知', head_receives: '部門主管', head_receives_named: '未指定，由部門主管{{name}}接收。', nobody: '無人', nobody_receives: '移交過來也不會有人知道', nobody_receives_detail: '這個部門沒有主管，也沒有指定接收人，移交給它的事件會逾時。',
    item: '{{name}}，{{people}}', fold: '收合{{name}}', unfold: '展開{{name}}', closed: '已關閉', closed_detail: '這個部門已關閉，過往的紀錄仍保留。', missing: '找不到這個部門',
    none: '還沒有部門', none_detail: '部門以樹狀列在這裡，各有主管和成員。可以匯入檔案，或新增第一個部門。',
    add: '新增部門', add_below: '新增下級部門', added: '已新增{{name}}', change_title: '修改{{name}}', changed: '已修改{{name}}', close: '關閉部門', close_title: '關閉{{name}}？', not_empty: '還不能關閉{{name}}', not_empty_detail: '其中還有人員或下級部門，請先移到其他部門，再關閉。', close_lost: '將無法再移交給它，也不再出現在清單中。過往的紀錄仍保留，可以重新開啟。',
    closed_done: '已關閉{{name}}', reopen: '重新開啟', reopened: '已重新開啟{{name}}',
    receivers_set: '接收人', receivers_title: '誰接收移交給{{name}}的通知', receivers_what: '有事件移交給這個部門時，這些人會立即收到通知，並可在有人接受之前檢視內容。', receiver_more: '新增接收人', receiver_out: '移除{{name}}', receivers_changed: '已儲存{{name}}的接收人',
  },
  location: {
    name: '名稱', code: '代號', code_hint: '與其他系統一致，匯入時以代號識別。', add: '新增地點', added: '已新增{{name}}', changed: '已修改{{name}}', change_title: '修改{{name}}', missing: '找不到這個地點',
    none: '還沒有地點', none_detail: '門市、辦公室和倉庫列在這裡，各有時區和工作時間。可以匯入檔案，或新增第一個地點。', people: '這裡的人員', people_none: '還沒有人。',
  },
};

export default directoryZhHant;
