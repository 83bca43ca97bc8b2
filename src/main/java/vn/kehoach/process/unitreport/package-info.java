/** The process unit-report. */
package vn.kehoach.process.unitreport;
