'use strict';
/* The demo clock on the first page. The server knows who may move it. */
(() => {
  const section = document.getElementById('demo-clock');
  const shown = section.querySelector('[data-now]');
  const form = section.querySelector('[data-clock]');
  const message = section.querySelector('[data-message]');
  const MINUTE_SHAPE = 'YYYY-MM-DDTHH:mm'.length;
  let now = null;

  const words = iso => iso.slice(11, 13) + 'g' + iso.slice(14, 16) + ' ngày '
    + iso.slice(8, 10) + '/' + iso.slice(5, 7) + '/' + iso.slice(0, 4);

  const cookie = name => (document.cookie.split('; ').find(each => each.startsWith(name + '=')) || '')
    .slice(name.length + 1);

  const show = answer => {
    now = answer.now;
    shown.textContent = words(now);
    form.now.value = now.slice(0, MINUTE_SHAPE);
  };

  const call = async (method, body) => {
    const headers = { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': cookie('XSRF-TOKEN') };
    const response = await fetch('/api/demo/clock', { method, headers, body: body && JSON.stringify(body) });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) {
      throw new Error(response.status === 401 || response.status === 403
        ? 'Hãy đăng nhập bằng tài khoản quản trị viên (quantri).'
        : answer.detail || 'Không chuyển được đồng hồ.');
    }
    show(answer);
    return answer;
  };

  const move = async target => {
    message.textContent = 'Đang chạy các việc đến hạn…';
    try {
      const answer = await call('PUT', { now: target });
      message.textContent = answer.warning || 'Xong.';
    } catch (e) {
      message.textContent = e.message;
    }
  };

  const plusDays = days => {
    const date = new Date(now.slice(0, MINUTE_SHAPE) + ':00Z');
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, MINUTE_SHAPE) + ':00+07:00';
  };

  form.addEventListener('submit', event => {
    event.preventDefault();
    move(form.now.value.slice(0, MINUTE_SHAPE) + ':00+07:00');
  });
  form.querySelectorAll('[data-days]').forEach(button =>
    button.addEventListener('click', () => now && move(plusDays(Number(button.dataset.days)))));

  call('GET').catch(e => { message.textContent = e.message; });
})();
