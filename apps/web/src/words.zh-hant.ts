import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHant: Words<typeof wordsEn> = {
  name: 'Throughline',
  skip: '跳至主要內容',
  nav: { main: '主選單', today: '今天', more: '更多' },
  find: {
    open: '搜尋全部', placeholder: '緊急事件、人員、部門，或想做的事', go: '前往', act: '動作', none: '找不到「{{words}}」', none_detail: '試試編號、姓名，或少打幾個字。',
    failed: '搜尋暫時沒有回應。', results_other: '找到 {{count}} 項', searching: '搜尋中', close: '關閉', keys_move: '移動', keys_open: '開啟',
  },
  account: {
    open: '你的帳號', language: '語言', theme: '外觀', theme_device: '跟隨裝置', theme_light: '淺色', theme_dark: '深色', sign_out: '登出',
    sign_out_failed: '登出要求未送達伺服器，請連線後再試一次。',
  },
  today: {
    title: '今天', morning: '早安，{{name}}', day: '午安，{{name}}', evening: '晚安，{{name}}', waits_other: '有 {{count, number}} 件事等你處理',
    nothing: '沒有等你處理的事', list: '等你處理', calm: '都處理好了', calm_detail: '別人需要你做的事會顯示在這裡，最緊急的排在最前面。',
    settled: '已處理', unknown: '這裡有一件事等你處理', open: '開啟',
  },
  offline: { none: '目前沒有網路。你看到的是先前的內容，輸入的內容會保留。' },
  update: { reload: '重新載入' },
  missing: { title: '找不到此頁面', detail: '可能網址有誤、內容已移除，或你無權檢視。', today: '回到今天' },
  crash: { title: '這個畫面出錯了', detail: '你輸入的內容已保留。請重新載入；若仍然出錯，請告訴管理員你剛才做了什麼。', reload: '重新載入', today: '回到今天' },
  start: { loading: '正在開啟 Throughline', failed: '無法連線至 Throughline', failed_detail: '請檢查網路。你已送出的內容不會遺失。' },
};

export default wordsZhHant;
