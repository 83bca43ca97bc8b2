// The forms of Kehoach in Tasklist. Named in config.js: customScripts ['scripts/kehoach/kehoach'], ngDeps ['kehoach'].
// Text that people typed reaches the page through bindings only, never as markup.
import words from './words.js';
import api from './api.js';
import drafts from './drafts.js';
import taskForm from './task-form.js';
import fields from './fields.js';
import choosers from './choosers.js';
import files from './files.js';
import figures from './figures.js';
import templateForm from './template-form.js';
import templateEditor from './template-editor.js';
import assignment from './assignment.js';
import reports from './reports.js';
import opinions from './opinions.js';
import pages from './pages.js';
import planReader from './plan-reader.js';
import planEditor from './plan-editor.js';
import mergePanel from './merge-panel.js';
import './login.js';

const kehoach = window.angular.module('kehoach', []);
[words, api, drafts, taskForm, fields, choosers, files, figures, templateForm, templateEditor, assignment, reports, opinions, pages, planReader, planEditor, mergePanel].forEach(
  (part) => part(kehoach),
);

const sheet = document.createElement('link');
sheet.rel = 'stylesheet';
sheet.href = new URL('kehoach.css', import.meta.url).href;
document.head.appendChild(sheet);

export default [];
