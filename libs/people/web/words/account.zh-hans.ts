import type { Words } from '@app/shared-web';
import type accountEn from './account.en';

const accountZhHans: Words<typeof accountEn> = {
  account: {
    title: '你的账号', my_page: '你在通讯录中的页面', reading: '显示', look: '外观', look_device: '跟随设备', look_light: '浅色', look_dark: '深色', secrets: '登录方式', devices: '你的手机', no_devices: '你还没有登记手机', no_devices_detail: '请经理打印登记单，再用手机扫描。',
    password_for: '在电脑上用邮箱登录', no_password: '尚未设置', pin_for: '在已登记的手机上用工号登录', no_pin: '尚未设置', change_password: '修改密码', set_password: '设置密码', change_pin: '修改 PIN 码', set_pin: '设置 PIN 码',
    set: '设置', present_password: '当前密码', present_pin: '当前 PIN 码', new_password: '新密码', ends_others: '你在其他设备上的登录将全部退出。', password_changed: '密码已修改', pin_changed: 'PIN 码已修改',
  },
  session: {
    title: '已登录的设备', here: '本机', kind: { DESK: '浏览器', PERSONAL: '你的手机', SHARED: '公用手机' }, used: '{{at}}用过', end: '退出', end_named: '退出：{{label}}', ended: '已退出：{{label}}', end_all: '退出其他所有设备',
    end_all_title_other: '退出其他 {{count}} 处登录？', end_all_lost: '那些地方会立即退出，这里保持登录。', all_ended: '现在你只在本机登录',
  },
};

export default accountZhHans;
