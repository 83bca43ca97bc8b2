/** The process report-collection. */
package vn.kehoach.process.reportcollection;
