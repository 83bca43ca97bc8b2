package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.assignment.report.CollectionFixture.ADMIN;
import static vn.kehoach.assignment.report.CollectionFixture.in;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.kehoach.assignment.report.CollectionFixture;
import vn.kehoach.audit.AuditLine;
import vn.kehoach.testing.InTheOrganisation;

/** The pack of three thousand units with their files goes out as it is read: what lies in memory does not grow with it. */
@Tag("storm")
@InTheOrganisation
@Import(CollectionFixture.class)
class LargePackTest {

    private static final int UNITS = 3_000;
    private static final int FILE = 60_000;
    private static final long MEGA = 1024 * 1024;

    @Autowired
    private CollectionFixture plan;

    @Autowired
    private EvidencePack packs;

    private final Wording words = new Wording() {
        @Override
        public String value(String object, String property, String code) {
            return code;
        }

        @Override
        public Row row(AuditLine line) {
            return new Row("", "", line.toString(), "");
        }
    };

    /** Each unit has handed in a report with a file; all files have the same content, which is kept once. */
    private void handedIn() throws Exception {
        byte[] content = new byte[FILE];
        new Random(11).nextBytes(content);
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        plan.run("insert into file_content (sha256, size) values (?, ?) on conflict do nothing", hash, FILE);
        plan.run("insert into file_chunk (sha256, no, bytes) values (?, 0, ?) on conflict do nothing", hash, content);
        plan.run(
                """
                insert into assignment (id, version, plan_id, obligation_id, request_id, kind, unit_code, office_code, owner_id,
                                        plan_label, what, due_at, original_due_at, status, workflow, launched, progress)
                select gen_random_uuid(), 0, r.plan_id, r.obligation_id, r.id, 'UNIT_REPORT', 'don-vi-' || n,
                       'van-phong-doan-khoi', 'vanphong', '81-KH/ĐTN', 'Gửi báo cáo', r.due_at, r.due_at, 'DONE', 'REPORT',
                       true, 0
                from report_request r, generate_series(1, ?) n where r.id = ?
                """,
                UNITS,
                plan.request.value());
        plan.run(
                """
                insert into submission (id, assignment_id, number, submitted_at, submitted_by, summary, nothing_to_report,
                                        figures, late, after_close, version)
                select gen_random_uuid(), id, 1, now(), 'dv', repeat('Đã tổ chức góp ý. ', 20), false, '{}', false, false, 0
                from assignment where request_id = ?
                """,
                plan.request.value());
        plan.run(
                """
                insert into attachment (id, assignment_id, submission_id, name, type, size, sha256, uploaded_by, uploaded_at)
                select gen_random_uuid(), s.assignment_id, s.id, 'bao-cao.pdf', 'application/pdf', ?, ?, 'dv', now()
                from submission s join assignment a on a.id = s.assignment_id where a.request_id = ?
                """,
                FILE,
                hash,
                plan.request.value());
    }

    /** Takes what comes and looks now and then how much lies in memory. */
    private static final class Scales extends OutputStream {

        private static final long EVERY = 16 * MEGA;

        private final List<Long> used = new ArrayList<>();
        private long written;

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written >= EVERY * (used.size() + 1)) {
                System.gc();
                used.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
        }
    }

    @Test
    void a_pack_of_many_times_the_memory_that_it_takes_is_written_with_a_flat_heap() throws Exception {
        plan.open(in(-2), in(9));
        handedIn();
        Scales scales = new Scales();

        packs.write(packs.open(plan.plan, ADMIN), ADMIN, words, scales);

        assertThat(scales.written).isGreaterThan((long) UNITS * FILE);
        assertThat(scales.used).hasSizeGreaterThan(8);
        assertThat(Collections.max(scales.used) - Collections.min(scales.used)).isLessThan(64 * MEGA);
    }

    @Test
    void one_who_stops_listening_ends_the_writing() throws Exception {
        plan.open(in(-2), in(9));
        handedIn();
        OutputStream broken = new OutputStream() {
            private int left = 1_000_000;

            @Override
            public void write(int one) throws IOException {
                if (--left < 0) {
                    throw new IOException("gone");
                }
            }
        };

        assertThatThrownBy(() -> packs.write(packs.open(plan.plan, ADMIN), ADMIN, words, broken))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }
}
