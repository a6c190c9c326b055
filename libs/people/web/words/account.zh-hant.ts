import type { Words } from '@app/shared-web';
import type accountEn from './account.en';

const accountZhHant: Words<typeof accountEn> = {
  account: {
    title: '你的帳號', my_page: '你在通訊錄中的頁面', reading: '顯示', look: '外觀', look_device: '跟隨裝置', look_light: '淺色', look_dark: '深色', secrets: '登入方式', devices: '你的手機', no_devices: '你還沒有登記手機', no_devices_detail: '請主管列印登記單，再用手機掃描。',
    password_for: '在電腦上用電子郵件登入', no_password: '尚未設定', pin_for: '在已登記的手機上用員工編號登入', no_pin: '尚未設定', change_password: '修改密碼', set_password: '設定密碼', change_pin: '修改 PIN 碼', set_pin: '設定 PIN 碼',
    set: '設定', present_password: '目前密碼', present_pin: '目前 PIN 碼', new_password: '新密碼', ends_others: '你在其他裝置上的登入將全部登出。', password_changed: '密碼已修改', pin_changed: 'PIN 碼已修改',
  },
  session: {
    title: '已登入的裝置', here: '本機', kind: { DESK: '瀏覽器', PERSONAL: '你的手機', SHARED: '共用手機' }, used: '{{at}}用過', end: '登出', end_named: '登出：{{label}}', ended: '已登出：{{label}}', end_all: '登出其他所有裝置',
    end_all_title_other: '登出其他 {{count}} 處？', end_all_lost: '那些地方會立即登出，這裡保持登入。', all_ended: '現在你只在本機登入',
  },
};

export default accountZhHant;
