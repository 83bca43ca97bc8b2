// Calendars of the web apps in Vietnamese; screen readers are told the language of the page.
// angular-i18n redefines the module ngLocale, which AngularJS reads when it starts.
import '../../../../../webjars/angular-i18n/1.8.3/angular-locale_vi-vn.js';

document.documentElement.lang = 'vi';

window.angular
  .module('kehoach.calendar', ['ui.bootstrap', 'cam.commons.filter.date'])
  // Cockpit has formats of its own and does not ask its configuration.
  .config([
    'camDateFormatProvider',
    'configurationProvider',
    (formats, configuration) =>
      ['monthName', 'day', 'abbr', 'normal', 'long', 'short'].forEach((name) =>
        formats.setDateFormat(configuration.getDateFormat(name), name),
      ),
  ])
  .config([
    'uibDatepickerConfig',
    'uibDatepickerPopupConfig',
    'uibTimepickerConfig',
    (calendar, popup, clock) => {
      calendar.startingDay = 1;
      popup.currentText = 'Hôm nay';
      popup.clearText = 'Xóa';
      popup.closeText = 'Đóng';
      clock.showMeridian = false;
    },
  ]);

export default [];
