/** What Tasklist shows to everybody from the first day: filters, and the right to open it. */
package vn.kehoach.process.tasklist;
