import type { Words } from '@app/shared-web/light';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = {
  title: '通報緊急事件',
  back: '返回今天',
  what: { label: '發生了什麼事？', hint: '一句話就夠', required: '請寫下發生了什麼事，一句話就夠。', too_long: '超出 {{count}} 個字，請縮短一些。' },
  how_bad: { label: '有多緊急？', required: '請選擇有多緊急。', CRITICAL: '顧客無法繼續', HIGH: '顧客在等，心裡著急', MEDIUM: '有點麻煩，但還能繼續', LOW: '可以稍等，不影響任何人' },
  photo: {
    add: '加入照片', remove: '移除第 {{number}} 張照片', shown: '第 {{number}} 張照片', adding: '正在處理照片', most: '最多五張照片，其餘沒有加入。',
    too_large: '這張照片縮小後仍超過 10 MB，沒有加入。', unreadable: '這個檔案不是本機能讀取的圖片，沒有加入。',
  },
  dictate: { start: '語音輸入', stop: '停止聆聽', listening: '正在聆聽，點一下麥克風停止。', refused: '這裡無法使用麥克風，請打字。', failed: '沒有聽清楚，請再說一次或打字。' },
  customer: { label: '顧客', none: '知道的話可以補充', name: '稱呼', reference: '訂單、案件或會員編號', contact: '如何聯絡', contact_hint: '電話或電子郵件' },
  where: { label: '地點', none: '加入地點', location: '門市或地點', department: '部門', unknown: '未選擇' },
  channel: {
    label: '顧客的聯絡管道', unknown: '未選擇', IN_PERSON: '當面', PHONE: '電話', EMAIL: '電子郵件', CHAT: '線上聊天', WEB: '網站', APP: 'App',
    SOCIAL: '社群媒體', DELIVERY: '配送時', OTHER: '其他方式',
  },
  send: { send: '送出', sending: '正在送出', sign_in: '登入並送出' },
  network: {
    online: '送出後，同事馬上就能看到。',
    offline_background: '目前沒有網路。我們會替你儲存，連線後自動送出。',
    offline_opening: '目前沒有網路。我們會替你儲存，下次開啟時送出。',
    offline_nobody: '目前沒有網路，也沒有人登入。你寫的內容會留在這裡。',
    signed_out: '你已登出。登入期間，你寫的內容和照片會保留。',
    not_kept: '未能送出，這支手機也無法儲存。請不要關閉，稍後再試。',
    no_room: '未能送出，這支手機也沒有空間儲存。請不要關閉，稍後再試。',
  },
  sent: {
    title: '已經送出', number: '編號 {{number}}', waits_with: '已送到{{place}}，等待接手。', waits: '正在等待接手。', told: '由誰處理、怎麼回覆顧客，都會告訴你。',
    follow: '追蹤 {{number}}', again: '再通報一件', done: '完成',
  },
  kept: {
    title: '已儲存在這支手機上', background: '一有網路就會自動送出。你可以關閉頁面，收起手機。',
    opening: '下次連線開啟 Throughline 時送出。這個瀏覽器關閉後無法送出。', sealed: '內容已加密，在這支手機上誰也看不到。',
    clock: '顧客的等待時間從現在算起。', arrived: '已送達，編號 {{number}}。',
  },
  waiting: {
    title_other: '{{count}} 件等待送出', background: '會在背景送出', opening: '下次開啟時送出', now: '立即送出', trying: '正在送出', arrived: '已送達：{{numbers}}',
  },
  refused: {
    title_other: '{{count}} 件無法送出', open: '開啟修改', open_hint: '填寫者登入後可以開啟。', not_yours: '這是別人填寫的，只有本人能開啟。', gone: '現在無法開啟，請連線後再試。',
    discard: '捨棄', discard_sure: '確定要捨棄嗎？填寫的內容將會遺失。', discard_yes: '捨棄', discard_no: '保留', opened: '這件先前無法送出。請修改後再送出。',
    why: {
      expired: '稍後送出的許可已滿七天，現已失效。', revoked: '稍後送出的許可已被收回。', author_left: '填寫者已離職，不能再以其名義送出。',
      what_too_long: '「發生了什麼事」寫得太長。', invalid: '部分內容填寫有誤。', sealed_wrongly: '這台伺服器無法開啟它：可能是為別的伺服器加密的，或已損毀。', key_reused: '先前已送出過，內容不同。',
      photo: '其中一張照片無法接收。', too_large: '內容太大，無法送出。', place: '所選的地點已不存在。', other: '伺服器沒有接收（{{code}}）。',
    },
  },
  draft: { restored: '已還原你先前填寫的內容。', photos_lost: '照片未能保留，請重新加入。', discard: '重新填寫' },
  error: { heading: '送出前請看一下', INVALID_INPUT: '部分內容填寫有誤。', KEY_REUSED: '先前已送出過，內容不同。再次送出前，請先看看你通報的事件。', NOT_FOUND: '所選的地點已不存在，請另選一個。', photo: '有一張照片無法接收。請移除後再送出。', other: '沒有成功。你寫的內容還在，請稍後再試。' },
  account: { title: '離線送出', detail: '沒有網路時你通報的事件，會在七天內以你的名義送出，即使你已登出。手機遺失了？請收回許可。', revoke: '收回', sure: '要收回稍後送出的許可嗎？', lost: '各支手機上仍在等待的內容不會再自動送出。文字會加密保留在那裡，直到你在那支手機上開啟並重新送出。', done: '已收回。這支手機已有新的許可。' },
  elsewhere: { title: '這個頁面需要網路', words: '目前沒有網路。你仍然可以通報緊急事件：我們會儲存，稍後送出。', retry: '再試一次', raise: '通報緊急事件' },
};

export default wordsZhHant;
