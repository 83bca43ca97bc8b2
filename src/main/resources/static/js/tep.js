'use strict';
/* A file that is too large is told so where it was chosen, before it is sent; the server counts for itself. */
(() => {
  const MB = 1024 * 1024;
  const FILE = 'input[type=file][data-lon-nhat]';

  const objection = (input) => {
    const most = Number(input.dataset.lonNhat);
    const large = Array.from(input.files).find((file) => file.size > most);
    return large
      ? 'Tệp: “' + large.name + '” lớn hơn giới hạn ' + Math.floor(most / MB) + ' MB; chưa có gì được gửi. Hãy chọn tệp khác.'
      : '';
  };

  const place = (input) => {
    const id = (input.id || input.name) + '-qua-lon';
    const found = document.getElementById(id);
    if (found) {
      return found;
    }
    const made = document.createElement('p');
    made.id = id;
    made.className = 'loi';
    made.setAttribute('role', 'alert');
    input.closest('p').after(made);
    return made;
  };

  const check = (input) => {
    const words = objection(input);
    const told = place(input);
    told.textContent = words;
    told.hidden = !words;
    if (words) {
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', told.id);
    } else {
      input.removeAttribute('aria-invalid');
      input.removeAttribute('aria-describedby');
    }
    return !words;
  };

  document.addEventListener('change', (event) => {
    if (event.target instanceof Element && event.target.matches(FILE)) {
      check(event.target);
    }
  });

  // In the capturing phase, so that nobody sends before.
  document.addEventListener('submit', (event) => {
    const wrong = Array.from(event.target.querySelectorAll(FILE)).find((input) => !check(input));
    if (wrong) {
      event.preventDefault();
      event.stopImmediatePropagation();
      wrong.focus();
    }
  }, true);
})();
