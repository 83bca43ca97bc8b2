// The labels of the web app are there before AngularJS starts: what it reads at once would otherwise be raw keys when
// somebody opens it for the first time. It looks for them where it keeps them itself.
import language from '../language/chosen.js';

const base = document.querySelector('base');
const [locale] = language.locales.availableLocales;
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const name = `${folder}_locales_data_${locale}_${window.bust}`;
const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');

if (!kept[name]) {
  const answer = await fetch(`${folder}${locale}.json?bust=${window.bust}`);
  if (answer.ok) {
    kept[name] = JSON.stringify(await answer.json());
    window.localStorage.setItem('camunda-web', JSON.stringify(kept));
  }
}

export default [];
