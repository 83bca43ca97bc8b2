// A moment after its start Tasklist puts the cursor into the user name, wherever it is by then: on a slow machine the
// rest of a password would be typed there, readable. Whoever has gone on to the next field keeps the cursor.
const FIRST = 'form[name="signinForm"] [autofocus]';

// The document takes no listeners of this event: Camunda has made it deaf.
window.addEventListener('focusin', (event) => {
  const first = document.querySelector(FIRST);
  if (first && event.target !== first) {
    first.removeAttribute('autofocus');
  }
});
