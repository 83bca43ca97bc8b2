package vn.kehoach.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.download.ArchiveNames;
import vn.kehoach.plan.state.PlanId;

/** The files that units handed in with their reports, a folder for each unit. */
@Component
class HandedInFiles {

    private static final String FOLDER = "bao-cao/";
    private static final String FILES =
            """
            select t.id, t.assignment_id, t.submission_id, t.name, t.type, t.size, t.sha256, t.uploaded_by, t.uploaded_at,
                   a.unit_code, coalesce(u.name, a.unit_code) as unit_name, s.number
            from attachment t join submission s on s.id = t.submission_id join assignment a on a.id = t.assignment_id
                 left join unit u on u.code = a.unit_code
            where a.plan_id = :plan
            order by a.unit_code, a.id, s.number, t.uploaded_at, t.id
            """;

    private final JdbcClient queries;

    HandedInFiles(JdbcClient queries) {
        this.queries = queries;
    }

    /**
     * A file and its place in the pack.
     *
     * @param at when it was uploaded
     */
    record HandedIn(String path, AttachmentView file, String unit, Instant at) {}

    List<HandedIn> of(PlanId plan) {
        ArchiveNames names = new ArchiveNames();
        Map<String, String> folders = new HashMap<>();
        List<HandedIn> files = new ArrayList<>();
        queries.sql(FILES).param("plan", plan.value()).query(row -> {
            String unit = row.getString("unit_name");
            String code = row.getString("unit_code");
            String folder = folders.computeIfAbsent(code, any -> names.folder(unit, code));
            AttachmentView file = new AttachmentView(
                    row.getObject("id", UUID.class),
                    row.getObject("assignment_id", UUID.class),
                    row.getObject("submission_id", UUID.class),
                    row.getString("name"),
                    row.getString("type"),
                    row.getLong("size"),
                    row.getString("sha256"),
                    row.getString("uploaded_by"));
            String place = names.in(FOLDER + folder + "/lan-" + row.getInt("number"), file.name());
            files.add(new HandedIn(
                    place, file, unit, row.getTimestamp("uploaded_at").toInstant()));
        });
        return files;
    }
}
