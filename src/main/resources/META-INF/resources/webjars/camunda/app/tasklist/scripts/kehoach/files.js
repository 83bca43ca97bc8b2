// Files of an assignment: several at once, each with its progress; what is uploaded stays when the form is opened again.
import { MUST } from './contract.js';

const LIST = `
<ul class="kh-files" ng-if="files.length">
  <li ng-repeat="file in files track by file.id">
    <a ng-href="/api/attachments/{{ file.id }}" download="{{ file.name }}">
      <span class="glyphicon glyphicon-paperclip" aria-hidden="true"></span> {{ file.name }}</a>
    <small>{{ file.size | khSize }}</small>
  </li>
</ul>`;

const UPLOAD = `
<div class="kh-upload" data-field="attachmentIds" ng-class="{'has-error': error}">
  <label for="{{ ::id }}">{{ ::(label || declared.label) }} ${MUST('declared')}</label>
  <ul class="kh-files" ng-if="files.length || sending.length">
    <li ng-repeat="file in files track by file.id">
      <a ng-href="/api/attachments/{{ file.id }}" download="{{ file.name }}">
        <span class="glyphicon glyphicon-paperclip" aria-hidden="true"></span> {{ file.name }}</a>
      <small>{{ file.size | khSize }}</small>
      <button type="button" class="btn btn-link kh-remove-file" ng-click="remove(file)" ng-disabled="file.leaving"
        aria-label="Bỏ tệp {{ file.name }}">Bỏ</button>
    </li>
    <li ng-repeat="each in sending">
      <span>{{ each.name }}</span>
      <progress max="100" ng-attr-value="{{ each.done }}" ng-if="!each.failure" aria-label="Đang tải {{ each.name }}"></progress>
      <small ng-if="!each.failure">{{ each.done }}%</small>
      <span class="kh-error" ng-if="each.failure" role="alert">{{ each.failure }}</span>
      <button type="button" class="btn btn-link" ng-if="each.failure" ng-click="again(each)">Thử lại</button>
      <button type="button" class="btn btn-link" ng-if="each.failure" ng-click="drop(each)">Bỏ</button>
    </li>
  </ul>
  <p class="kh-hint" ng-if="!files.length && !sending.length">Chưa có tệp nào.</p>
  <input id="{{ ::id }}" type="file" multiple class="kh-file-input" aria-describedby="{{ ::id }}-say">
  <label class="btn btn-default kh-file-button" for="{{ ::id }}" aria-hidden="true">+ Chọn tệp (có thể chọn nhiều tệp)</label>
  <p class="kh-hint" id="{{ ::id }}-say">Tệp được tải lên ngay khi chọn.
    <span ng-if="terms">Mỗi tệp tối đa {{ terms.maxSize | khSize }}; nhận {{ taken() }}.</span></p>
  <p class="kh-error" ng-if="error" role="alert">{{ error }}</p>
</div>`;

let count = 0;

function upload(khApi, $q, filterSize) {
  function link(scope, element) {
    const input = element.find('input')[0];
    scope.id = `kh-files-${++count}`;
    scope.files = [...(scope.uploaded || [])];
    scope.sending = [];
    tell();

    // What the server takes; it checks again, and says so, where this is not known.
    khApi.uploadTerms().then((terms) => {
      scope.terms = terms;
      input.accept = terms.extensions.join(',');
    }, () => {});
    scope.taken = () => scope.terms.extensions.map((extension) => extension.slice(1)).join(', ');

    input.addEventListener('change', () =>
      scope.$apply(() => {
        [...input.files].forEach((file) => send({ file, name: file.name, done: 0 }));
        input.value = '';
      }),
    );
    scope.again = (each) => {
      scope.drop(each);
      send({ ...each, failure: null, done: 0 });
    };
    scope.drop = (each) => (scope.sending = scope.sending.filter((other) => other !== each));

    scope.remove = (file) => {
      file.leaving = true;
      khApi.removeFile(file.id).then(
        () => forget(file),
        (failure) => {
          file.leaving = false;
          if (failure.status === 404) {
            forget(file);
          } else {
            scope.error = failure.message;
          }
        },
      );
    };

    // One after the other, so that they are listed, here and later, in the order in which they were chosen.
    let turn = $q.resolve();

    // The form waits for files that are still on their way.
    scope.wait.push(() => $q.all(scope.sending.filter((each) => !each.failure).map((each) => each.promise)));

    function send(each) {
      scope.sending.push(each);
      each.promise = turn
        .then(() => tooLarge(each.file) || khApi.upload(scope.assignment, each.file, (event) => show(each, event)))
        .then(
          (file) => {
            scope.drop(each);
            scope.files.push(file);
            tell();
          },
          (failure) => {
            each.failure = (failure.fields[0] || failure).message;
            return $q.reject({ ...failure, fields: [{ field: 'attachmentIds', label: 'Tệp kèm theo', message: each.failure }] });
          },
        );
      turn = each.promise.catch(() => {});
    }

    // Far over its limit the server hangs up before it can say why.
    function tooLarge(file) {
      if (!scope.terms || file.size <= scope.terms.maxSize) {
        return null;
      }
      const message = `“${file.name}” lớn hơn giới hạn ${filterSize(scope.terms.maxSize)}`;
      return $q.reject({ status: 413, fields: [{ field: 'file', label: 'Tệp', message }], message });
    }

    function show(each, event) {
      scope.$evalAsync(() => (each.done = event.total ? Math.round((100 * event.loaded) / event.total) : 0));
    }

    function forget(file) {
      scope.files = scope.files.filter((other) => other !== file);
      tell();
    }

    function tell() {
      scope.ids = scope.files.map((file) => file.id);
    }
  }
  return {
    restrict: 'E',
    scope: { declared: '<', assignment: '<', uploaded: '<', ids: '=', wait: '<', label: '@', error: '<' },
    template: UPLOAD,
    link,
  };
}

export default function (kehoach) {
  kehoach.directive('khFiles', () => ({ restrict: 'E', scope: { files: '<' }, template: LIST }));
  kehoach.directive('khUpload', ['khApi', '$q', 'khSizeFilter', upload]);
}
