package vn.kehoach.assignment.report;

import java.util.List;

/**
 * What somebody typed when handing in.
 *
 * @param figures a JSON object
 * @param facts the numbers that the form asks for by name
 * @param attachmentIds uploads that are handed in with it
 */
public record ReportEntry(
        String summary, boolean nothingToReport, String figures, ReportFacts facts, List<String> attachmentIds) {}
