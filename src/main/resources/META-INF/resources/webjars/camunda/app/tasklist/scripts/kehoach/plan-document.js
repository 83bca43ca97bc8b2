// The document of a draft: the page on which it stands beside its reading, and a file that is read into the draft.
const TEMPLATE = `
<div class="kh-document">
  <a class="btn btn-default" ng-href="/ke-hoach/{{ ::plan.id }}/doc" target="_blank" rel="noopener">Mở màn hình đọc văn bản</a>
  <input id="kh-document-file" type="file" class="kh-file-input" accept=".docx,.txt" ng-disabled="document.sending">
  <label class="btn btn-default kh-file-button" for="kh-document-file" aria-hidden="true">{{ content.text ? 'Tải bản mới của văn bản' : 'Tải kế hoạch lên' }}</label>
  <p class="kh-hint">{{ content.text ? 'Văn bản đang đọc: ' + (content.fileName || 'dán vào') + '. Bản mới giữ những gì đã sửa; chỗ khác được đánh dấu ở màn hình đọc văn bản.' : 'Tệp Word (.docx) hoặc văn bản (.txt) được đọc vào dự thảo này.' }}</p>
  <p class="kh-hint" role="status">{{ document.sending ? 'Đang đọc ' + document.name + '…' : document.done }}</p>
  <p class="kh-error" role="alert" ng-if="document.failure">{{ document.failure }}</p>
</div>`;

/** What was typed is saved first; then the file is read, and the form goes on from what the server made of both. */
function link(scope, element, khApi) {
  scope.document = {};
  const input = () => element[0].querySelector('#kh-document-file');
  const send = (file) => {
    scope.document = { sending: true, name: file.name };
    scope.saving
      .save()
      .then(() => khApi.renewDocument(scope.plan.id, scope.plan.version, file))
      .then(() => khApi.task(scope.task))
      .then((task) => {
        scope.saving.adopt(task.plan);
        scope.document = { done: `Đã đọc ${file.name}.` };
      })
      .catch((failure) => {
        scope.document = { failure: failure.message };
        return failure.status === 409 ? scope.saving.lookElsewhere() : undefined;
      });
  };
  element[0].addEventListener('change', (event) => {
    if (event.target === input() && event.target.files.length) {
      const [file] = event.target.files;
      scope.$apply(() => send(file));
      event.target.value = '';
    }
  });
}

export default { template: TEMPLATE, link };
