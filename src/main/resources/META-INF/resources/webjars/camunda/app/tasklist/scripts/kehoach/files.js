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
      <small>{{ file.size | khSize }}{{ file.earlier ? ', lần nộp trước' : '' }}</small>
      <button type="button" class="btn btn-link kh-remove-file" ng-click="remove(file)" ng-disabled="file.leaving"
        aria-label="Bỏ tệp {{ file.name }}">Bỏ</button>
    </li>
    <li ng-repeat="each in sending">
      <span>{{ each.name }}</span>
      <progress max="100" ng-attr-value="{{ each.done }}" ng-if="!each.failure" aria-label="Đang tải {{ each.name }}"></progress>
      <small ng-if="!each.failure">{{ each.done }}%</small>
      <span class="kh-error" ng-if="each.failure" role="alert">{{ each.failure }}</span>
      <button type="button" class="btn btn-link kh-again" ng-if="each.failure && each.file" ng-click="again(each)"
        aria-label="Thử lại tệp {{ each.name }}">Thử lại</button>
      <button type="button" class="btn btn-link kh-without" ng-if="each.failure" ng-click="drop(each)"
        aria-label="Gửi không có tệp {{ each.name }}">Gửi không có tệp này</button>
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

function upload(khApi, khDrafts, $q, filterSize) {
  function link(scope, element) {
    const input = element.find('input')[0];
    scope.id = `kh-files-${++count}`;
    // Files of an earlier version are named again; leaving one out takes nothing away from that version.
    scope.files = [...(scope.before || []).map((file) => ({ ...file, earlier: true })), ...(scope.uploaded || [])];
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
    scope.drop = (each) => {
      scope.sending = scope.sending.filter((other) => other !== each);
      remember();
    };

    scope.remove = (file) => {
      if (file.earlier) {
        return forget(file);
      }
      file.leaving = true;
      return khApi.removeFile(file.id).then(
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

    // The form waits for files that are still on their way, and does not leave without one that has failed: whoever sends
    // it tries that file again, or says that it goes without.
    scope.wait.push(() =>
      $q
        .all(scope.sending.filter((each) => !each.failure).map((each) => each.promise.catch(() => {})))
        .then(() => (scope.sending.length ? $q.reject(refusal(scope.sending)) : undefined)),
    );

    function refusal(failed) {
      const names = failed.map((each) => `“${each.name}”`).join(', ');
      const message = `${names} chưa tải lên được. Bấm “Thử lại”, hoặc “Gửi không có tệp này” ở từng tệp, rồi hoàn thành.`;
      return { status: 422, fields: [{ field: 'attachmentIds', label: 'Tệp kèm theo', message }], message: 'Chưa gửi: còn tệp chưa tải lên được' };
    }

    // A page that is loaded again has no file any more, but still knows which ones did not arrive.
    const missing = `files:${scope.assignment}`;
    const lost = (khDrafts.find(missing) || { value: [] }).value;
    lost
      .filter((name) => !scope.files.some((file) => file.name === name))
      .forEach((name) => scope.sending.push({ name, failure: 'chưa tải lên xong lần trước; hãy chọn lại tệp' }));
    remember();

    function remember() {
      const names = scope.sending.map((each) => each.name);
      if (names.length) {
        khDrafts.keep(missing, names);
      } else {
        khDrafts.forget(missing);
      }
    }

    function send(each) {
      // Chosen again: what failed under that name is not missed any more.
      scope.sending = scope.sending.filter((other) => !other.failure || other.name !== each.name);
      scope.sending.push(each);
      remember();
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
    scope: { declared: '<', assignment: '<', uploaded: '<', before: '<', ids: '=', wait: '<', label: '@', error: '<' },
    template: UPLOAD,
    link,
  };
}

export default function (kehoach) {
  kehoach.directive('khFiles', () => ({ restrict: 'E', scope: { files: '<' }, template: LIST }));
  kehoach.directive('khUpload', ['khApi', 'khDrafts', '$q', 'khSizeFilter', upload]);
}
