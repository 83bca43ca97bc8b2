// Calendars, clocks and moments of Tasklist in Vietnamese.
// angular-i18n redefines the module ngLocale, which AngularJS reads when it starts.
import '../../../../../webjars/angular-i18n/1.8.3/angular-locale_vi-vn.js';

const WITH_ZONE = /T.*(Z|[+-]\d{2}:?\d{2})$/;
const VIETNAM = 7 * 60 * 60 * 1000;

/** The wall clock of Vietnam at that moment, without a zone; what is no moment stays as it is. */
function inVietnam(value) {
  const moment = typeof value === 'number' || value instanceof Date || WITH_ZONE.test(value);
  const date = new Date(typeof value === 'string' ? value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') : value);
  if (!moment || Number.isNaN(date.getTime())) {
    return value;
  }
  return new Date(date.getTime() + VIETNAM).toISOString().replace('Z', '');
}

window.angular
  .module('kehoach.vietnamese', ['ui.bootstrap', 'cam.commons.filter.date'])
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
  ])
  // A deadline reads the same on every device: the zone is that of Vietnam, not that of the browser.
  .config([
    '$provide',
    ($provide) =>
      $provide.decorator('camDateFilter', [
        '$delegate',
        (stock) => (value, format) => stock(inVietnam(value), format),
      ]),
  ]);

export default [];
