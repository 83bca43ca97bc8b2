'use strict';
/* A document read in place: its pages as pictures, asked for as the reader comes to them, each with its words. */
(() => {
  const AGAIN_AFTER = 3000;
  const TIMES = 3;
  const NO_ANSWER = 'Không kết nối được máy chủ; hãy thử lại sau ít phút.';

  const made = (name, words, attributes = {}) => {
    const element = document.createElement(name);
    element.textContent = words;
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  /* A picture that the server had no turn for is asked for again, some times. */
  const askAgain = ({ target }) => {
    const asked = Number(target.dataset.lan || 0) + 1;
    if (asked <= TIMES) {
      target.dataset.lan = asked;
      setTimeout(() => { target.src = target.src; }, AGAIN_AFTER * asked);
    }
  };

  const page = (each, total) => {
    const figure = made('figure', '');
    const picture = made('img', '', { loading: 'lazy', width: 940, height: 1330, alt: 'Trang ' + each.number + ' trên ' + total });
    picture.addEventListener('error', askAgain);
    picture.src = each.picture;
    figure.append(picture, made('figcaption', each.text));
    return figure;
  };

  const show = (place, answer) => {
    const all = made('div', '', { class: 'cac-trang', tabindex: 0, role: 'region', 'aria-label': 'Các trang của ' + answer.name });
    all.append(...answer.pages.map((each) => page(each, answer.total)));
    const rest = answer.total > answer.pages.length
      ? [made('p', 'Ở đây xem được ' + answer.pages.length + ' trang đầu; hãy mở tệp PDF để đọc hết.', { class: 'nho' })]
      : [];
    place.replaceChildren(made('p', 'Đang đọc: ' + answer.name + ', ' + answer.total + ' trang', { role: 'status' }), all, ...rest);
  };

  const refused = (place, words) => {
    const again = made('button', 'Mở lại', { type: 'button', class: 'phu-nut' });
    again.addEventListener('click', () => open(place));
    place.replaceChildren(made('p', words, { class: 'loi', role: 'alert' }), again);
  };

  const open = (place) => {
    place.replaceChildren(made('p', 'Đang mở văn bản…', { role: 'status' }));
    fetch(place.dataset.trang, { headers: { Accept: 'application/json, application/problem+json' } })
      .then((response) => response.json().then((answer) =>
        (response.ok ? show(place, answer) : refused(place, answer.detail || answer.title || NO_ANSWER))))
      .catch(() => refused(place, NO_ANSWER));
  };

  /* Nobody waits for pages that nobody looks at. */
  const seen = new IntersectionObserver((entries) => entries.filter((each) => each.isIntersecting).forEach((each) => {
    seen.unobserve(each.target);
    open(each.target);
  }), { rootMargin: '200px' });
  document.querySelectorAll('[data-trang]').forEach((place) => seen.observe(place));
})();
