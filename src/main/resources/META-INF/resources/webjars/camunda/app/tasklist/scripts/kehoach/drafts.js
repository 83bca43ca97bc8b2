// What is typed and not sent yet, kept in this browser for its user until it is sent: a reload or a lost session loses nothing.
const KEPT_FOR = 30 * 24 * 3600 * 1000;

function storeOf($rootScope) {
  const keyOf = (id) => `kehoach:${($rootScope.authentication || {}).name || ''}:${id}`;
  return {
    /** {value, at} or null. */
    find(id) {
      try {
        const kept = JSON.parse(localStorage.getItem(keyOf(id)));
        return kept && Date.now() - kept.at < KEPT_FOR ? kept : null;
      } catch (unreadable) {
        return null;
      }
    },
    keep(id, value) {
      try {
        localStorage.setItem(keyOf(id), window.angular.toJson({ value, at: Date.now() }));
        return true;
      } catch (full) {
        return false;
      }
    },
    forget(id) {
      try {
        localStorage.removeItem(keyOf(id));
      } catch (unavailable) {
        // A browser without storage kept nothing.
      }
    },
  };
}

export default function (kehoach) {
  kehoach.factory('khDrafts', ['$rootScope', storeOf]);
}
