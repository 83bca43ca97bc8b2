package vn.kehoach.assignment.report;

/** What people read of one number: its label and its words. */
public record ReportLine(String label, String value) {}
