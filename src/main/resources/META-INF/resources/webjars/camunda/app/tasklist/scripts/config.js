// Tasklist as Kehoach shows it: Vietnamese whatever the browser says, dates as dd/MM/yyyy and hours as 17g00.
export default {
  // The title is vendor and name; without a vendor it would be the stock one.
  app: {
    name: 'Kehoach',
    vendor: ' ',
  },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH[g]mm',
    normal: 'DD/MM/YYYY HH[g]mm',
    long: 'dddd, DD/MM/YYYY HH[g]mm',
    short: 'DD/MM/YYYY',
  },
  locales: {
    availableLocales: ['vi'],
    fallbackLocale: 'vi',
  },
  // Loaded before AngularJS starts. A script that is missing or broken leaves Tasklist blank.
  customScripts: ['scripts/kehoach/kehoach', 'scripts/vietnamese/vietnamese'],
  requireJsConfig: {
    ngDeps: ['kehoach', 'kehoach.vietnamese'],
  },
  // The stock invitation leads to a page about Camunda.
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'nhận công việc đang chọn',
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'chuyển đến bộ lọc đầu tiên',
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'chuyển đến công việc đầu tiên trong danh sách',
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'chuyển đến ô nhập đầu tiên của biểu mẫu',
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'mở hộp bắt đầu quy trình',
    },
  },
};
