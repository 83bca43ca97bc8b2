// Calls of the application's API. Every failure comes back in one shape: {status, message, fields: [{field, label, message}]}.
const SAID = {
  401: 'Phiên làm việc đã hết. Hãy đăng nhập lại; nội dung đã nhập vẫn được giữ trên máy này.',
  403: 'Đồng chí không có quyền làm việc này.',
  404: 'Việc này không còn nữa: có thể đã có người hoàn thành, hoặc đã được rút lại.',
  409: 'Nội dung này vừa được người khác thay đổi.',
  413: 'Nội dung hoặc tệp gửi lên quá lớn.',
  415: 'Loại tệp này không được nhận.',
};

function read(data) {
  if (typeof data !== 'string') {
    return data || {};
  }
  try {
    return JSON.parse(data);
  } catch (notJson) {
    return {};
  }
}

/** What the server, or its silence, says to the person. */
export function failureOf(answer) {
  const data = read(answer.data);
  const fields = Array.isArray(data.fields) ? data.fields : [];
  const told = data.detail || data.title || (data.message && fields.length ? data.message : null);
  const silent = !answer.status || answer.status < 0;
  return {
    status: answer.status,
    fields,
    message: silent
      ? 'Không kết nối được máy chủ. Nội dung đã nhập vẫn còn; hãy thử lại sau ít phút.'
      : told || SAID[answer.status] || 'Máy chủ gặp lỗi. Nội dung đã nhập vẫn còn; hãy thử lại sau ít phút.',
  };
}

function callsOf($http, $q, $rootScope) {
  const enc = encodeURIComponent;
  const call = (method, url, data, more) =>
    $http({ method, url, data, ...more }).then(
      (answer) => answer.data,
      (answer) => {
        if (answer.status === 401) {
          $rootScope.$broadcast('authentication.login.required');
        }
        return $q.reject(failureOf(answer));
      },
    );
  const upload = (assignment, file, onProgress) => {
    const body = new FormData();
    body.append('file', file, file.name);
    return call('POST', `/api/assignments/${enc(assignment)}/attachments`, body, {
      headers: { 'Content-Type': undefined },
      transformRequest: (data) => data,
      uploadEventHandlers: { progress: onProgress },
    });
  };
  return {
    task: (id) => call('GET', `/api/tasks/${enc(id)}`),
    complete: (id, values) => call('POST', `/api/tasks/${enc(id)}/complete`, values),
    saveContent: (plan, version, content) => call('PUT', `/api/plans/${enc(plan)}/content`, { version, content }),
    respond: (plan, opinion, response, text) =>
      call('PUT', `/api/plans/${enc(plan)}/opinions/${enc(opinion)}/response`, { response, text }),
    askExtension: (assignment, request) =>
      call('POST', `/api/assignments/${enc(assignment)}/extension-requests`, request),
    confirmReceipt: (assignment) => call('POST', `/api/assignments/${enc(assignment)}/receipt`, {}),
    removeFile: (id) => call('DELETE', `/api/attachments/${enc(id)}`),
    upload,
    units: (q) => call('GET', '/api/units', undefined, { params: { q, page: 0, size: 20 } }),
    people: (q) => call('GET', '/api/people', undefined, { params: { q, page: 0, size: 20 } }),
  };
}

export default function (kehoach) {
  kehoach.factory('khApi', ['$http', '$q', '$rootScope', callsOf]);
}
