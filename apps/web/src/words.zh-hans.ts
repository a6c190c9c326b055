import type { Words } from '@app/shared-web';
import type wordsEn from './words.en';

const wordsZhHans: Words<typeof wordsEn> = {
  name: 'Throughline',
  skip: '跳到正文',
  nav: { main: '主导航', today: '今天', more: '更多' },
  find: {
    open: '全局搜索', placeholder: '紧急事件、人员、部门，或想做的事', go: '前往', act: '操作', none: '没有找到“{{words}}”', none_detail: '试试编号、姓名，或少输几个字。',
    failed: '搜索暂时没有响应。', results_other: '找到 {{count}} 项', searching: '正在搜索', close: '关闭', keys_move: '移动', keys_open: '打开',
  },
  account: {
    open: '你的账号', language: '语言', theme: '外观', theme_device: '跟随设备', theme_light: '浅色', theme_dark: '深色', sign_out: '退出登录',
    sign_out_failed: '退出请求没有送达服务器，请联网后重试。',
  },
  today: {
    title: '今天', morning: '早上好，{{name}}', day: '下午好，{{name}}', evening: '晚上好，{{name}}', waits_other: '有 {{count, number}} 件事等你处理',
    nothing: '没有等你处理的事', list: '等你处理', calm: '都处理完了', calm_detail: '别人需要你做的事会显示在这里，最紧急的排在最前。',
    settled: '已处理', unknown: '这里有一件事等你处理', open: '打开',
  },
  offline: { none: '现在没有网络。你看到的是之前的内容，输入的内容会保留。' },
  update: { reload: '重新加载' },
  missing: { title: '找不到此页面', detail: '可能地址有误，内容已移除，或者你无权查看。', today: '回到今天' },
  crash: { title: '这个页面出错了', detail: '你输入的内容已保留。请重新加载；若仍然出错，请告诉管理员你刚才做了什么。', reload: '重新加载', today: '回到今天' },
  start: { loading: '正在打开 Throughline', failed: '无法连接 Throughline', failed_detail: '请检查网络。你已发送的内容不会丢失。' },
};

export default wordsZhHans;
