/** The process consultation. */
package vn.kehoach.process.consultation;
