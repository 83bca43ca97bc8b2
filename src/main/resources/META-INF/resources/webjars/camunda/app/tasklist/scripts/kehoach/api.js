// Calls of the application's API. Every failure comes back in one shape: {status, message, fields: [{field, label, message}]}.
const SAID = {
  401: 'Phiên làm việc đã hết. Hãy đăng nhập lại; nội dung đã nhập vẫn được giữ trên máy này.',
  403: 'Đồng chí không có quyền làm việc này.',
  404: 'Việc này không còn nữa: có thể đã có người hoàn thành, hoặc đã được rút lại.',
  409: 'Nội dung này vừa được người khác thay đổi.',
  413: 'Nội dung hoặc tệp gửi lên quá lớn.',
  415: 'Loại tệp này không được nhận.',
};

function read(text) {
  try {
    return JSON.parse(text) || {};
  } catch (notJson) {
    return {};
  }
}

/** What the server, or its silence, says to the person. */
export function failureOf(status, text) {
  const data = read(text);
  const fields = Array.isArray(data.fields) ? data.fields : [];
  const told = data.detail || data.title || (data.message && fields.length ? data.message : null);
  const message = status
    ? told || SAID[status] || 'Máy chủ gặp lỗi. Nội dung đã nhập vẫn còn; hãy thử lại sau ít phút.'
    : 'Không kết nối được máy chủ. Nội dung đã nhập vẫn còn; hãy thử lại sau ít phút.';
  return { status, fields, message };
}

function cookie(name) {
  const found = document.cookie.split('; ').find((each) => each.startsWith(`${name}=`));
  return found && decodeURIComponent(found.slice(name.length + 1));
}

/** Sends without $http: Tasklist would put its own notice about a lost connection over every refusal of a field. */
function sender($http, $q, $rootScope) {
  return (method, url, data, onProgress) => {
    const answered = $q.defer();
    const request = new XMLHttpRequest();
    const token = cookie($http.defaults.xsrfCookieName);
    const isForm = data instanceof FormData;
    request.open(method, url);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    if (token) {
      request.setRequestHeader($http.defaults.xsrfHeaderName, token);
    }
    if (data && !isForm) {
      request.setRequestHeader('Content-Type', 'application/json');
    }
    request.onload = () => {
      const good = request.status >= 200 && request.status < 300;
      if (request.status === 401) {
        $rootScope.$broadcast('authentication.login.required');
      }
      const settle = good ? answered.resolve : answered.reject;
      $rootScope.$evalAsync(() => settle(good ? read(request.responseText) : failureOf(request.status, request.responseText)));
    };
    request.onerror = request.ontimeout = () => $rootScope.$evalAsync(() => answered.reject(failureOf(0, '')));
    request.upload.onprogress = onProgress || null;
    request.send(isForm || !data ? data : window.angular.toJson(data));
    return answered.promise;
  };
}

function callsOf($http, $q, $rootScope) {
  const enc = encodeURIComponent;
  const call = sender($http, $q, $rootScope);
  const upload = (assignment, file, onProgress) => {
    const body = new FormData();
    body.append('file', file, file.name);
    return call('POST', `/api/assignments/${enc(assignment)}/attachments`, body, onProgress);
  };
  const renewDocument = (plan, version, file) => {
    const body = new FormData();
    body.append('file', file, file.name);
    return call('PUT', `/api/plans/${enc(plan)}/document?version=${enc(version)}`, body);
  };
  const search = (register) => (q) => call('GET', `/api/${register}?q=${enc(q)}&page=0&size=20`);
  return {
    task: (id) => call('GET', `/api/tasks/${enc(id)}`),
    complete: (id, values) => call('POST', `/api/tasks/${enc(id)}/complete`, values),
    saveContent: (plan, version, content) => call('PUT', `/api/plans/${enc(plan)}/content`, { version, content }),
    findings: (plan) => call('GET', `/api/plans/${enc(plan)}/findings`),
    answerFinding: (plan, rule, reason) => call('PUT', `/api/plans/${enc(plan)}/findings/${enc(rule)}/answer`, { reason }),
    numberFromRegister: (plan, version) => call('PUT', `/api/plans/${enc(plan)}/number-from-register`, { version }),
    renewDocument,
    respond: (plan, opinion, response, text) =>
      call('PUT', `/api/plans/${enc(plan)}/opinions/${enc(opinion)}/response`, { response, text }),
    askExtension: (assignment, request) =>
      call('POST', `/api/assignments/${enc(assignment)}/extension-requests`, request),
    explain: (assignment, answer) => call('POST', `/api/assignments/${enc(assignment)}/explanation`, { answer }),
    confirmReceipt: (assignment) => call('POST', `/api/assignments/${enc(assignment)}/receipt`, {}),
    removeFile: (id) => call('DELETE', `/api/attachments/${enc(id)}`),
    pages: (pdf) => call('GET', pdf.replace(/document\.pdf$/, 'pages')),
    documentTypes: () => call('GET', '/api/document-types'),
    uploadTerms: () => call('GET', '/api/uploads'),
    upload,
    units: search('units'),
    people: search('people'),
  };
}

export default function (kehoach) {
  kehoach.factory('khApi', ['$http', '$q', '$rootScope', callsOf]);
}
