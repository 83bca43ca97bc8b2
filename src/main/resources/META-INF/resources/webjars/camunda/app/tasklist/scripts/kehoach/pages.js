// A document to be read where the question about it is asked: its pages as pictures, drawn by the server as the reader comes to
// them, each with its words for those who hear them. The policy of the web apps opens no PDF in a frame, and phones show none.
const PAGES = `
<section class="kh-pages" ng-if="of" aria-label="{{ 'Văn bản để đọc: ' + (shown.name || '') }}">
  <p class="kh-pages-name" role="status">{{ shown ? 'Đang đọc: ' : failure ? '' : 'Đang mở văn bản…' }}<strong>{{ shown.name }}</strong>{{ shown ? ', ' + shown.total + ' trang' : '' }}</p>
  <p class="kh-error" role="alert" ng-if="failure">{{ failure }} <button type="button" class="btn btn-default" ng-click="open()">Mở lại</button></p>
  <div class="kh-pages-list" ng-if="shown" tabindex="0" role="region" aria-label="{{ 'Các trang của ' + shown.name }}">
    <figure ng-repeat="page in shown.pages track by page.picture">
      <img loading="lazy" width="940" height="1330" ng-src="{{ ::page.picture }}" alt="{{ 'Trang ' + page.number + ' trên ' + shown.total }}">
      <figcaption class="sr-only">{{ ::page.text }}</figcaption>
    </figure>
  </div>
  <p class="kh-hint" ng-if="shown.total > shown.pages.length">Ở đây xem được {{ shown.pages.length }} trang đầu; hãy mở tệp PDF để đọc hết.</p>
</section>`;

const AGAIN_AFTER = 3000;
const TIMES = 3;

/** A picture that the server had no turn for is asked for again, some times. */
function askAgain(element) {
  element[0].addEventListener(
    'error',
    ({ target }) => {
      const asked = Number(target.dataset.asked || 0) + 1;
      if (target.tagName === 'IMG' && asked <= TIMES) {
        target.dataset.asked = asked;
        setTimeout(() => (target.src = target.src), AGAIN_AFTER * asked);
      }
    },
    true,
  );
}

function pages(khApi) {
  const link = (scope, element) => {
    scope.open = () => {
      scope.failure = scope.shown = undefined;
      khApi.pages(scope.of).then(
        (answer) => (scope.shown = answer),
        (failed) => (scope.failure = failed.message),
      );
    };
    scope.$watch('of', (pdf) => pdf && scope.open());
    askAgain(element);
  };
  return { restrict: 'E', scope: { of: '<' }, template: PAGES, link };
}

export default function (kehoach) {
  kehoach.directive('khPages', ['khApi', pages]);
}
