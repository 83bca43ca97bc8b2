package vn.kehoach.assignment.report;

import java.util.List;
import java.util.Optional;

/**
 * What somebody typed when handing in.
 *
 * @param figures a JSON object
 * @param attachmentIds uploads that are handed in with it
 */
public record ReportEntry(
        String summary,
        boolean nothingToReport,
        String figures,
        Optional<Integer> opinionCount,
        List<String> attachmentIds) {}
