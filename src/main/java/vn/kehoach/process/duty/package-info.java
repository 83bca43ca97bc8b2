/** The process duty. */
package vn.kehoach.process.duty;
