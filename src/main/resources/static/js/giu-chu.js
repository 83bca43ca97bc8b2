// What is typed in the form marked data-giu-chu outlives the other forms of its page: attaching or removing a file, answering
// a question. It is kept in this window only, and gone when the page is shown again or the form itself is sent.
const form = document.querySelector('form[data-giu-chu]');

if (form) {
  const place = 'giu-chu ' + form.getAttribute('action');
  const fields = [...form.elements].filter((field) => field.name && field.type !== 'hidden' && field.type !== 'file');
  const ticked = (field) => field.type === 'checkbox' || field.type === 'radio';
  const kept = JSON.parse(sessionStorage.getItem(place) || '[]');

  sessionStorage.removeItem(place);
  kept.forEach(({name, value, on}) => fields
    .filter((field) => field.name === name && (!ticked(field) || field.value === value))
    .forEach((field) => {
      if (ticked(field)) {
        field.checked = on;
      } else {
        field.value = value;
      }
    }));

  document.addEventListener('submit', (event) => {
    if (event.target !== form) {
      sessionStorage.setItem(place, JSON.stringify(fields.map(({name, value, checked}) => ({name, value, on: checked}))));
    }
  });
}
