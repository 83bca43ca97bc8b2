// Opinions as a list, and with the response to each where the drafter answers them.
import { clockWords } from './words.js';

const LIST = `
<p class="kh-hint" ng-if="!list.length">Chưa có ý kiến nào.</p>
<article class="kh-card kh-opinion" ng-repeat="each in list track by each.id">
  <p><strong>{{ each.givenByName || each.name || each.user }}</strong><span ng-if="each.givenBy"> (thay {{ each.name }})</span>
    <span class="kh-chip" ng-class="'kh-opinion-' + each.opinion">{{ each.opinion ? (each.opinion | khWord: 'Stance') : 'Đang chờ trả lời' }}</span>
    <small ng-if="each.round">Đợt {{ each.round }}<span ng-if="each.givenAt">, {{ each.givenAt | khDate }}</span></small></p>
  <p class="kh-hint" ng-if="each.opinion === 'SILENT'">Hết hạn không trả lời: tính là {{ each.silence | khWord: 'Silence' | khLower }}.</p>
  <p class="kh-text" ng-if="each.comments">{{ each.comments }}</p>
  <div class="kh-response" ng-if="!answering && each.response">
    <strong>{{ each.response | khWord: 'Response' }}.</strong> <span class="kh-text">{{ each.responseText }}</span>
  </div>
  <kh-response ng-if="answering && asks(each)" plan="plan" of="each" wait="wait" change="changed()"></kh-response>
</article>`;

const RESPONSE = `
<fieldset class="kh-response" ng-class="{'has-error': failure}">
  <legend>Tiếp thu, giải trình</legend>
  <label class="kh-option kh-small" ng-repeat="option in options track by option" ng-class="{'kh-chosen': mine.response === option}">
    <input type="radio" name="{{ ::id }}" ng-value="option" ng-model="mine.response" ng-change="typed()"> <span>{{ option | khWord: 'Response' }}</span>
  </label>
  <label for="{{ ::id }}-text">Nội dung tiếp thu hoặc giải trình</label>
  <textarea id="{{ ::id }}-text" class="form-control" rows="3" ng-model="mine.text" ng-change="typed()" ng-blur="save()"></textarea>
  <p class="kh-error" ng-if="failure" role="alert">{{ failure }}</p>
  <p class="kh-saved" ng-if="savedAt && !failure && !dirty" role="status">Đã lưu lúc {{ savedAt }}</p>
</fieldset>`;

function response(khApi, $timeout, $q) {
  function link(scope, element) {
    const kept = { response: scope.of.response || null, text: scope.of.responseText || '' };
    let waiting = null;
    scope.id = `kh-response-${scope.$id}`;
    scope.options = ['ACCEPTED', 'PARTLY', 'EXPLAINED'];
    scope.mine = { ...kept };

    scope.typed = () => {
      scope.dirty = true;
      $timeout.cancel(waiting);
      waiting = $timeout(scope.save, 900);
    };
    scope.save = () => {
      $timeout.cancel(waiting);
      if (!scope.dirty || !scope.mine.response) {
        return $q.resolve();
      }
      const { response, text } = scope.mine;
      scope.dirty = false;
      return khApi.respond(scope.plan, scope.of.id, response, text).then(
        () => {
          scope.failure = null;
          Object.assign(scope.of, { response, responseText: text });
          scope.savedAt = clockWords(new Date());
          scope.change();
        },
        (failure) => {
          scope.dirty = true;
          scope.failure = (failure.fields[0] || failure).message;
          return $q.reject(failure);
        },
      );
    };
    scope.wait.push(scope.save);
    element.on('$destroy', () => {
      scope.save();
      scope.wait.splice(scope.wait.indexOf(scope.save), 1);
    });
  }
  return { restrict: 'E', scope: { plan: '<', of: '<', wait: '<', change: '&' }, template: RESPONSE, link };
}

function opinions() {
  const link = (scope) => {
    // An opinion without comments needs no response; whoever agrees in silence has nothing to be answered.
    scope.asks = (each) => each.comments || each.opinion === 'DISAGREE' || each.opinion === 'AGREE_WITH_COMMENTS';
    scope.changed = () => scope.change && scope.change();
  };
  return {
    restrict: 'E',
    scope: { list: '<', plan: '<', answering: '<', wait: '<', change: '&' },
    template: LIST,
    link,
  };
}

export default function (kehoach) {
  kehoach.directive('khOpinions', opinions);
  kehoach.directive('khResponse', ['khApi', '$timeout', '$q', response]);
}
