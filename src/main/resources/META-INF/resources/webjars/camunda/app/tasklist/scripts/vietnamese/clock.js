// Moments of the web apps by the clock of Vietnam, in every language.

// Without a zone it is a moment of the browser: the head of a task rewrites its dates so.
const MOMENT = /^\d{4}-\d{2}-\d{2}T/;
const VIETNAM = 7 * 60 * 60 * 1000;

/** The wall clock of Vietnam at that moment, without a zone; what is no moment stays as it is. */
function inVietnam(value) {
  const moment = typeof value === 'number' || value instanceof Date || MOMENT.test(value);
  const date = new Date(typeof value === 'string' ? value.replace(/([+-]\d{2})(\d{2})$/, '$1:$2') : value);
  if (!moment || Number.isNaN(date.getTime())) {
    return value;
  }
  return new Date(date.getTime() + VIETNAM).toISOString().replace('Z', '');
}

window.angular
  .module('kehoach.clock', ['cam.commons.filter.date'])
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
