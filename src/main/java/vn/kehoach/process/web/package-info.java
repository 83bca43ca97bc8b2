/** User tasks over HTTP: what a form shows, how it is completed, and the way from a mail to the task. */
package vn.kehoach.process.web;
