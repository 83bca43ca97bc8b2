package vn.kehoach.reading.web;

import java.util.List;

/**
 * A document and its reading side by side.
 *
 * @param version the content that every step on the page starts from
 * @param editable whether the reader may change it as the plan stands
 * @param whyNot why not; empty where they may
 * @param general findings about the whole, and all others with a link to their item
 * @param lastStep what an undo would take back; empty where nothing would
 * @param changes what a new version of the document changed; null where there was none, or it has been read
 */
record ReadingSheet(
        String id,
        int version,
        String title,
        String state,
        boolean editable,
        String whyNot,
        String fileName,
        TextView text,
        Parts parts,
        List<FindingView> findings,
        String lastStep,
        Changes changes) {

    /** What was read, in the order of the document: what stands above the duties, these, and what stands below. */
    record Parts(List<SectionView> head, List<DutyView.Group> groups, List<SectionView> foot) {}

    /** What a new version of the document changed. */
    record Changes(
            String from, String to, long added, long changed, long gone, List<String> removed, List<Part> parts) {

        public boolean none() {
            return added + changed + gone == 0 && removed.isEmpty() && parts.isEmpty();
        }
    }

    /**
     * A part besides the obligations that differs.
     *
     * @param old its lines that the new version does not have
     * @param now its lines that the old version did not have
     * @param taken whether the new words stand in the content
     */
    record Part(String key, String label, List<String> old, List<String> now, boolean taken) {}

    public boolean hasText() {
        return !text.paragraphs().stream().allMatch(TextView.Paragraph::blank);
    }

    public long total() {
        return parts.groups().stream().mapToLong(group -> group.duties().size()).sum();
    }

    public long checked() {
        return parts.groups().stream()
                .flatMap(group -> group.duties().stream())
                .filter(DutyView::checked)
                .count();
    }

    public List<FindingView> openFindings() {
        return findings.stream().filter(FindingView::open).toList();
    }
}
