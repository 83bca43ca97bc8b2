/** The process daily-reminders. */
package vn.kehoach.process.dailyreminders;
