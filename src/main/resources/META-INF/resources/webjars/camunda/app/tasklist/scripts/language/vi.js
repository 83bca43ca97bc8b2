// What the web apps of the engine need to be Vietnamese whatever the browser says; dates as dd/MM/yyyy, hours as 17g00.
const dateFormat = {
  monthName: 'MMMM',
  day: 'DD',
  abbr: 'DD/MM/YYYY HH[g]mm',
  normal: 'DD/MM/YYYY HH[g]mm',
  long: 'dddd, DD/MM/YYYY HH[g]mm',
  short: 'DD/MM/YYYY',
};

export default {
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi',
  },
  dateFormat,
  // Who looks for a cause looks at seconds.
  preciseDateFormat: { ...dateFormat, normal: 'DD/MM/YYYY HH:mm:ss' },
  names: {
    cockpit: 'Giám sát',
    admin: 'Quản trị',
    welcome: 'Trang chào',
  },
  // Loaded before AngularJS starts. A script that is missing or broken leaves the app blank.
  scripts: [
    '../tasklist/scripts/vietnamese/labels',
    '../tasklist/scripts/vietnamese/calendar',
    '../tasklist/scripts/vietnamese/clock',
    '../tasklist/scripts/vietnamese/templates',
  ],
  modules: ['kehoach.calendar', 'kehoach.clock', 'kehoach.templates'],
  shortcuts: {
    claimTask: 'nhận công việc đang chọn',
    focusFilter: 'chuyển đến bộ lọc đầu tiên',
    focusList: 'chuyển đến công việc đầu tiên trong danh sách',
    focusForm: 'chuyển đến ô nhập đầu tiên của biểu mẫu',
    startProcess: 'mở hộp bắt đầu quy trình',
  },
};
