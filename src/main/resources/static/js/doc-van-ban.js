'use strict';
/* Đọc văn bản: lights up the words of an item and finds the item of words; keys, tabs, and what stays when a part of the
   page comes anew. The server does everything else. */
(() => {
  const KEEP = 'doc-van-ban';
  let current = '';
  let kept = null;

  const byId = id => document.getElementById(id);
  const desk = () => byId('ban-doc');
  const textPane = () => byId('van-ban');
  const items = () => [...desk().querySelectorAll('[data-item]')].filter(each => each.offsetParent !== null);
  const item = key => key && desk().querySelector(`[data-item="${CSS.escape(key)}"]`);
  const pieces = key => [...textPane().querySelectorAll(`[data-muc~="${CSS.escape(key)}"]`)];
  const isNarrow = () => window.matchMedia('(max-width: 56rem)').matches;
  const typing = target => target.closest('input, textarea, select, [contenteditable]');
  const remembered = () => { try { return JSON.parse(sessionStorage.getItem(KEEP)) || {}; } catch { return {}; } };
  const remember = values => sessionStorage.setItem(KEEP, JSON.stringify({ ...remembered(), ...values }));

  function show(tab) {
    desk().dataset.xem = tab;
    desk().querySelectorAll('[data-tab]').forEach(each => {
      each.setAttribute('aria-selected', String(each.dataset.tab === tab));
      each.tabIndex = each.dataset.tab === tab ? 0 : -1;
    });
    remember({ tab });
  }

  function light(key) {
    current = key;
    desk().querySelectorAll('.chon').forEach(each => each.classList.remove('chon'));
    textPane().querySelectorAll('.sang').forEach(each => each.classList.remove('sang'));
    const chosen = item(key);
    if (chosen) {
      chosen.classList.add('chon');
      pieces(key).forEach(each => each.classList.add('sang'));
    }
    return chosen;
  }

  /* Scrolls only inside the pane, so that the other one stays where it is. */
  function bring(target, pane) {
    if (!target) {
      return;
    }
    if (isNarrow()) {
      target.scrollIntoView({ block: 'center' });
      return;
    }
    const inside = target.getBoundingClientRect();
    const frame = pane.getBoundingClientRect();
    if (inside.top < frame.top + 40 || inside.bottom > frame.bottom - 40) {
      pane.scrollTop += inside.top - frame.top - frame.height / 3;
    }
  }

  function choose(key, focus) {
    const chosen = light(key);
    if (!chosen) {
      return;
    }
    if (focus) {
      chosen.focus({ preventScroll: true });
      bring(chosen, byId('ket-qua'));
    }
    if (!isNarrow()) {
      bring(pieces(key)[0], textPane());
    }
  }

  function showWords(key) {
    light(key);
    show('van-ban');
    const first = pieces(key)[0];
    if (first) {
      bring(first, textPane());
      first.closest('.doan').focus({ preventScroll: true });
    }
  }

  /* The innermost item first; a further click on the same words goes on to the next one around it. */
  function chooseFrom(piece) {
    const keys = piece.dataset.muc.split(' ').reverse().filter(item);
    const next = keys[(keys.indexOf(current) + 1) % keys.length];
    if (next) {
      show('ket-qua');
      choose(next, true);
    }
  }

  function step(list, from, by) {
    const at = list.indexOf(from);
    return list[Math.min(list.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  }

  /* The item that has the focus, or else the one that was chosen last. */
  const here = () => document.activeElement.closest('[data-item]') || item(current);

  function stepItem(by) {
    const next = step(items(), here(), by);
    if (next) {
      choose(next.dataset.item, true);
    }
  }

  function stepParagraph(by) {
    const next = step([...textPane().querySelectorAll('.doan')], document.activeElement.closest('.doan'), by);
    if (next) {
      next.focus({ preventScroll: true });
      bring(next, textPane());
      offerAdding();
    }
  }

  /* Where a point of the selection stands in the document. */
  function offset(node, inner) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const piece = element.closest('span[data-tu]');
    return piece ? Number(piece.dataset.tu) + (node.nodeType === Node.TEXT_NODE ? inner : 0) : -1;
  }

  function marked() {
    const selection = window.getSelection();
    if (selection.rangeCount && !selection.isCollapsed && textPane().contains(selection.anchorNode)) {
      const range = selection.getRangeAt(0);
      const raw = String(range);
      const start = offset(range.startContainer, range.startOffset);
      const words = selection.toString().trim();
      const before = raw.length - raw.trimStart().length;
      const end = offset(range.endContainer, range.endOffset);
      return words && { words, start: start < 0 ? -1 : start + before, end: end < 0 ? -1 : end - (raw.length - raw.trimEnd().length) };
    }
    const paragraph = document.activeElement && document.activeElement.closest('.doan');
    if (!paragraph) {
      return null;
    }
    const start = Number(paragraph.dataset.tu);
    const text = paragraph.textContent;
    return {
      words: text.trim(),
      start: start + text.length - text.trimStart().length,
      end: start + text.trimEnd().length,
    };
  }

  function offerAdding() {
    desk().querySelector('.them-tu-doan').hidden = !byId('them') || !marked();
  }

  function addFrom() {
    const from = marked();
    const box = byId('them');
    if (!from || !box) {
      return;
    }
    show('ket-qua');
    box.open = true;
    const form = box.querySelector('form');
    form.what.value = from.words.replace(/^[-+•*]\s*/, '').replace(/\s+/g, ' ');
    form.start.value = from.start;
    form.end.value = from.end;
    form.what.focus();
    form.scrollIntoView({ block: 'center' });
    desk().querySelector('.them-tu-doan').hidden = true;
  }

  const press = button => button && button.click();

  const ITEM_KEYS = {
    j: () => stepItem(1),
    k: () => stepItem(-1),
    ArrowDown: () => stepItem(1),
    ArrowUp: () => stepItem(-1),
    Enter: () => press(here() && here().querySelector('[data-sua]')),
    x: () => press(here() && here().querySelector('[data-xem]')),
    v: () => here() && showWords(here().dataset.item),
    u: () => press(desk().querySelector('[data-hoan-tac]')),
    t: addFrom,
  };
  const TEXT_KEYS = {
    ...ITEM_KEYS,
    j: () => stepParagraph(1),
    k: () => stepParagraph(-1),
    ArrowDown: () => stepParagraph(1),
    ArrowUp: () => stepParagraph(-1),
    Enter: () => {
      const piece = document.activeElement.closest('.doan') && document.activeElement.querySelector('[data-muc]');
      if (piece) {
        chooseFrom(piece);
      }
    },
    v: () => { show('ket-qua'); choose(current || (items()[0] || { dataset: {} }).dataset.item, true); },
  };

  function key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    const inText = textPane() && textPane().contains(document.activeElement);
    const onControl = event.target.closest('a, button, summary');
    const arrows = event.key.startsWith('Arrow');
    if (event.target.matches('[data-tab]') && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      const other = desk().querySelector('[data-tab][aria-selected="false"]');
      show(other.dataset.tab);
      other.focus();
      return;
    }
    if (onControl && (event.key === 'Enter' || arrows) || arrows && !inText && !event.target.closest('[data-item]')) {
      return;
    }
    const act = (inText ? TEXT_KEYS : ITEM_KEYS)[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  }

  function filterUnchecked(on) {
    desk().classList.toggle('chi-chua-xem', on);
    desk().querySelectorAll('[data-loc]').forEach(each => each.setAttribute('aria-pressed', String(on)));
    desk().querySelectorAll('.nhom').forEach(group => {
      group.hidden = on && !group.querySelector('.muc-doc:not(.da-xem)');
    });
    const all = desk().querySelectorAll('.nhom .muc-doc');
    const left = desk().querySelectorAll('.nhom .muc-doc:not(.da-xem)');
    const done = desk().querySelector('.het');
    if (done) {
      done.hidden = !on || !all.length || left.length > 0;
    }
    remember({ unchecked: on });
  }

  function click(event) {
    const target = event.target;
    const go = found => found && (event.preventDefault(), true);
    if (go(target.closest('[data-loc]'))) {
      filterUnchecked(!desk().classList.contains('chi-chua-xem'));
    } else if (go(target.closest('[data-tab]'))) {
      show(target.closest('[data-tab]').dataset.tab);
    } else if (go(target.closest('[data-xem-chu]'))) {
      showWords(target.closest('[data-item]').dataset.item);
    } else if (go(target.closest('[data-den-luu-y]'))) {
      show('ket-qua');
      byId('xem-lai').scrollIntoView({ block: 'start' });
      bring(byId('xem-lai'), byId('ket-qua'));
    } else if (go(target.closest('[data-den]'))) {
      show('ket-qua');
      choose(target.closest('[data-den]').dataset.den, true);
    } else if (go(target.closest('[data-them]'))) {
      addFrom();
    } else if (go(target.closest('[data-dong]'))) {
      const place = target.closest('.cho-sua');
      place.replaceChildren();
      place.closest('[data-item]').focus();
    } else if (go(target.closest('[data-tai-lai]'))) {
      window.location.reload();
    } else if (target.closest('.manh') && window.getSelection().isCollapsed) {
      chooseFrom(target.closest('.manh'));
    } else if (target.closest('[data-item]') && !target.closest('a, button, summary, form, .sua, label')) {
      choose(target.closest('[data-item]').dataset.item, true);
    }
  }

  /* What is being typed in the form of an item, and how it came from the server. */
  function openForm() {
    const place = [...desk().querySelectorAll('.cho-sua')].find(each => each.querySelector('form.sua-viec'));
    const form = place && place.querySelector('form.sua-viec');
    const dirty = form && [...form.elements].some(each =>
      each.type === 'checkbox' ? each.checked !== each.defaultChecked
        : each.options ? [...each.options].some(option => option.selected !== option.defaultSelected)
          : each.value !== each.defaultValue);
    return dirty ? { key: place.closest('[data-item]').dataset.item, word: place.closest('[data-item]').dataset.khoa, node: place.firstElementChild } : null;
  }

  function beforeSwap(event) {
    const answer = event.detail.xhr;
    const whole = event.detail.target && event.detail.target.id === 'ban-doc';
    if (answer.getResponseHeader('HX-Retarget')) {
      event.detail.shouldSwap = true;
      markFields(event.detail);
      return;
    }
    if (answer.status >= 400 || whole && !answer.responseText.includes('id="ban-doc"')) {
      event.detail.shouldSwap = false;
      say(answer.status === 401 || answer.status < 400
        ? 'Phiên làm việc đã hết. Hãy mở trang đăng nhập ở cửa sổ khác rồi bấm lại; nội dung đang gõ vẫn còn ở đây.'
        : 'Chưa lưu được. Hãy thử lại sau ít phút; nội dung đang gõ vẫn còn ở đây.');
      return;
    }
    byId('bao-loi').replaceChildren();
    if (whole) {
      const sent = event.detail.requestConfig.elt;
      const form = openForm();
      kept = {
        text: textPane().scrollTop,
        result: byId('ket-qua').scrollTop,
        page: window.scrollY,
        item: current,
        form: form && !form.node.contains(sent) ? form : null,
        version: desk().dataset.phienBan,
      };
    }
  }

  function say(words) {
    const box = document.createElement('div');
    box.className = 'loi the';
    box.textContent = words;
    byId('bao-loi').replaceChildren(box);
  }

  function markFields(detail) {
    const form = detail.requestConfig.elt;
    const names = (/data-o="([^"]*)"/.exec(detail.xhr.responseText) || ['', ''])[1].split(' ');
    [...(form.elements || [])].forEach(each => each.name && each.type !== 'hidden'
      && (names.includes(each.name) ? each.setAttribute('aria-invalid', 'true') : each.removeAttribute('aria-invalid')));
    const first = form.querySelector && form.querySelector('[aria-invalid="true"]');
    if (first) {
      first.focus();
    }
  }

  function restore() {
    const was = remembered();
    show(was.tab || 'ket-qua');
    filterUnchecked(desk().classList.contains('chi-chua-xem') || was.unchecked === true);
    const wanted = desk().dataset.mucChon || (kept && kept.item) || '';
    if (kept) {
      textPane().scrollTop = kept.text;
      byId('ket-qua').scrollTop = kept.result;
      window.scrollTo(0, kept.page);
      keepTyped();
      const step = desk().querySelector('[data-buoc]');
      if (kept.version !== desk().dataset.phienBan) {
        byId('da-lam').textContent = step ? `Đã lưu. ${step.textContent}` : 'Đã lưu.';
      }
      kept = null;
    }
    if (wanted && item(wanted)) {
      choose(wanted, true);
    }
  }

  /* A form that was open elsewhere stays with what was typed in it, and goes on from the new version. */
  function keepTyped() {
    const place = kept.form && item(kept.form.key) && item(kept.form.key).dataset.khoa === kept.form.word
      && item(kept.form.key).querySelector('.cho-sua');
    if (place) {
      place.replaceChildren(kept.form.node);
      place.querySelectorAll('input[name="version"]').forEach(each => { each.value = desk().dataset.phienBan; });
      window.htmx.process(place);
    }
  }

  let asked = null;
  function suggest(event) {
    const field = event.target.closest('[data-danh-ba]');
    const words = field && field.value.trim();
    if (!words || words.length < 2) {
      return;
    }
    clearTimeout(asked);
    asked = setTimeout(async () => {
      const answer = await fetch(`/api/units?size=12&q=${encodeURIComponent(words)}`, { headers: { Accept: 'application/json' } });
      if (answer.ok) {
        const found = (await answer.json()).items;
        byId(field.getAttribute('list')).replaceChildren(...found.map(each => {
          const option = document.createElement('option');
          option.value = each.name;
          option.label = each.code;
          return option;
        }));
      }
    }, 250);
  }

  document.documentElement.classList.add('co-script');
  document.addEventListener('click', click);
  document.addEventListener('keydown', key);
  document.addEventListener('input', suggest);
  document.addEventListener('selectionchange', () => textPane() && offerAdding());
  document.addEventListener('focusin', () => textPane() && offerAdding());
  document.addEventListener('htmx:beforeSwap', beforeSwap);
  document.addEventListener('htmx:sendError', () => say('Không kết nối được máy chủ. Hãy thử lại; nội dung đang gõ vẫn còn ở đây.'));
  /* Only now the attributes are those of the server: what is set earlier would be lost again. */
  document.addEventListener('htmx:afterSettle', event => {
    if (event.target.id === 'ban-doc') {
      restore();
    } else if (event.detail.target.classList.contains('cho-sua')) {
      const field = event.detail.target.querySelector('textarea');
      choose(event.detail.target.closest('[data-item]').dataset.item, false);
      if (field) {
        field.focus();
        field.scrollIntoView({ block: 'nearest' });
      }
    }
  });
  restore();
})();
