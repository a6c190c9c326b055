import type { Words } from '@app/shared-web';
import type entranceEn from './entrance.en';

const entranceZhHant: Words<typeof entranceEn> = {
  loading: '載入中',
  language: { choose: '語言' },
  sign_in: {
    title: '登入{{organization}}', title_plain: '登入', send: '登入', with_password: '以電子郵件和密碼登入', with_badge: '以員工編號和 PIN 碼登入',
    email: '電子郵件', email_missing: '請輸入電子郵件地址。', password: '密碼', password_missing: '請輸入密碼。',
    number: '員工編號', number_hint: '印在你的員工證上，請完整輸入。', number_yours: '本機已登記給這個編號。', number_missing: '請輸入員工證上的編號。',
    pin: 'PIN 碼', pin_missing: '請輸入 PIN 碼。',
    forgotten: '忘記了？請主管或管理員列印登記單，憑它重新設定。',
    not_enrolled: '員工編號和 PIN 碼只能在已登記的手機上使用', not_enrolled_how: '請主管為你列印一張登記單，用手機相機掃描上面的條碼，再設定 PIN 碼。', enrol: '我有登記單',
  },
  wait: {
    title: '請稍候再試', why: '多次輸入錯誤後，每次重試都要等得更久。', locked_phone: '你的登入已在本機鎖定', locked_browser: '你的登入已在此瀏覽器鎖定',
    who: '只影響你的帳號，也只在這裡有效。主管或管理員可立即解除，之後直接再試即可。', over: '現在可以再試了。',
  },
  phone: {
    shared: '這是共用手機，用完請登出。', raise: '通報緊急事件', waiting_other: '本機有 {{count}} 件等待送出', sealed_other: '內容已加密，在本機上誰都看不到，會自動送出。',
  },
  sample: {
    title: '四處看看', lead: '{{organization}}是範例公司，裡面的一切都是虛構的，可以隨意操作。你想以誰的身分看看？', who: '{{name}} · {{title}}', other_ways: '其他登入方式', or: '或',
  },
  sample_role: { FRONTLINE: '第一線員工', COORDINATOR: '協調員', DEPARTMENT_MEMBER: '部門成員', DEPARTMENT_HEAD: '部門主管', MANAGER: '主管', PROGRAMME_LEAD: '專案負責人', ADMINISTRATOR: '管理員' },
  first: {
    title: '設定 Throughline', lead: '這裡還是空的。啟動它的人可以在終端機看到一組代碼，憑它完成設定。',
    code: '終端機的代碼', code_hint: '顯示在啟動 Throughline 的終端機裡，每次啟動都會換新的。', code_missing: '請輸入終端機顯示的代碼。',
    what: '要放入什麼內容？', what_missing: '請選擇其中一項。', own: '我們自己的公司', own_detail: '一開始是空的，你會成為管理員。', sample: '範例公司', sample_detail: '約 400 名員工，供你四處看看，之後可以清除。',
    organization: '公司', name: '名稱', time_zone: '時區', time_zone_hint: '週次與統計數字依此時區計算，各地點可另設時區。',
    languages: '員工可選的語言', languages_missing: '請至少選擇一種語言。', default_language: '未選擇語言的人使用',
    administrator: '你，第一位管理員', your_name: '你的姓名', your_number: '員工編號',
    sample_language: '範例的語言', sample_wait: '產生只需幾秒，完成後由你選擇以誰的身分檢視。', send_own: '完成設定', send_sample: '產生範例公司',
  },
  enrol: {
    title: '登記這支手機', lead: '請設定 PIN 碼。之後在這支手機上，用員工編號和這組 PIN 碼就能登入。', title_shared: '設定你的 PIN 碼', send_shared: '儲存並登入', send: '登記本機',
    code: '登記單上的代碼', code_hint: '在 QR 碼下方，四組，每組四個字元。', code_missing: '請掃描登記單，或輸入上面的代碼。', password: '密碼', wants_password: '同時設定電腦登入密碼',
    shared_title: '這是共用手機：{{label}}', shared_detail: '它仍是共用的。你的 PIN 碼從現在起可在本機使用，15 分鐘未操作會自動登出。要登記自己的手機，請用自己的手機掃描。',
    again: '本機目前登記給員工編號 {{number}}，現在將改為你的。', signed_in: '{{name}}正在本機登入，將被登出。',
    over_title: '這張登記單已失效', over_detail: '可能已使用過、已列印新的，或超過七天。主管或管理員可以重新列印。', over_again: '輸入其他代碼',
  },
  pin: { choose: '新的 PIN 碼', rules: '至少 6 位數字。不可為 123456 這類連號、121212 這類重複，也不可為你的員工編號，這些最先會被人猜到。', again: '再輸入一次', differs: '兩次輸入不一致。' },
  password: { rules: '至少 8 個字元，可以是一整句話。不要用眾所周知的密碼。' },
  rule: {
    required: '此欄必填。', digits: '只能是數字。', minLength: '太短了。', maxLength: '太長了。', badge: '員工編號人人都看得到，請換其他數字。',
    simple: '這太容易被猜到，請選擇沒有規律的數字。', common: '這太容易被猜到，請換一組。', own: '這是你自己的姓名、電子郵件或員工編號，請換一組。',
    equals: '請照原樣輸入：{{name}}', isEmail: '這不是有效的電子郵件地址。', isLength: '不可空白，也不可太長。', isTimeZone: '請從清單選擇時區。', taken: '已有人使用。', among: '請從上面的語言中選擇。', inUse_other: '有 {{count, number}} 人正在使用你要移除的語言，請看清影響後再儲存一次。',
  },
  refusal: { wrong_code: '與終端機的代碼不符。', wrong_secret: '輸入不正確。', circle_of_people: '不能向自己的部屬（含間接部屬）報告。', circle_of_departments: '部門不能隸屬於自己或自己的下級部門。', changed_meanwhile: '此項已有人修改，儲存後會以你填寫的為準。' },
};

export default entranceZhHant;
