/** Mails over HTTP: the list for offices and administrators, and the page on which people read theirs. */
package vn.kehoach.notification.web;
