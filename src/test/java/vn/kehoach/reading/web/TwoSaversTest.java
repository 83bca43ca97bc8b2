package vn.kehoach.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.reading.desk.ReadingDesk;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.HttpUser;
import vn.kehoach.testing.InTheDemo;

/** Two people work on one plan at the same time, again and again: nobody ever sees half of what the other did. */
@Tag("storm")
@InTheDemo
class TwoSaversTest {

    private static final int ROUNDS = 200;
    private static final ExecutorService TWO = Executors.newFixedThreadPool(2);
    private static final String PLAN =
            """
            THÀNH ĐOÀN TP. HỒ CHÍ MINH
            BCH ĐOÀN KHỐI DÂN - CHÍNH - ĐẢNG TP
            Số: 12-KH/ĐTN
            TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2024
            KẾ HOẠCH
            Tổ chức ngày hội hiến máu
            II. PHÂN CÔNG THỰC HIỆN:
            1. Văn phòng Đoàn Khối:
            - Chuẩn bị địa điểm, hậu cần trước ngày 20/3/2024.
            - Phát hành thư mời trước 17g00 ngày 25/3/2024.
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private PlanService plans;

    @Autowired
    private ReadingDesk desk;

    @Autowired
    private ReadingSheets sheets;

    private final Caller caller = new Caller("vanphong", Set.of("van-phong-doan-khoi"), Set.of("staff"));
    private PlanId plan;

    @AfterAll
    static void done() {
        TWO.shutdown();
    }

    @BeforeEach
    void a_draft_from_a_file() {
        String target = as("vanphong")
                .upload(
                        "/ke-hoach/tai-len?lapLai=true",
                        "hien-mau.txt",
                        "text/plain",
                        PLAN.getBytes(StandardCharsets.UTF_8))
                .expect(302)
                .header("Location")
                .orElseThrow();
        plan = PlanId.of(target.replaceAll(".*/ke-hoach/([^/]+)/doc", "$1"));
    }

    private HttpUser as(String user) {
        return HttpUser.of(URI.create("http://localhost:" + port), user, user);
    }

    /** Both begin at the same moment. */
    private <T> List<T> together(Supplier<T> one, Supplier<T> other) {
        CyclicBarrier start = new CyclicBarrier(2);
        return Stream.of(one, other)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> {
                            await(start);
                            return each.get();
                        },
                        TWO))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int version() {
        return plans.view(plan).contentVersion();
    }

    private String tick(int version, int index, boolean checked) {
        try {
            desk.check(new ReadingDesk.From(plan, version, caller), index, checked);
            return "saved";
        } catch (Refused refused) {
            return refused.reason().name();
        }
    }

    @Test
    void of_two_who_save_at_once_one_is_told_to_look_again_in_each_of_200_rounds() {
        for (int round = 0; round < ROUNDS; round++) {
            int version = version();
            boolean checked = round % 2 == 0;

            List<String> answers = together(() -> tick(version, 0, checked), () -> tick(version, 1, checked));

            assertThat(answers).as("round " + round).containsExactlyInAnyOrder("CONFLICT", "saved");
            assertThat(version()).isEqualTo(version + 1);
            // Both stand alike, so that the next round changes both.
            tick(version + 1, answers.indexOf("CONFLICT"), checked);
        }
    }

    @Test
    void whoever_reads_while_others_save_sees_one_version_whole_in_each_of_200_rounds() {
        for (int round = 0; round < ROUNDS; round++) {
            boolean checked = round % 2 == 0;
            int version = version();

            List<Object> seen = together(() -> tick(version, 0, checked), () -> sheets.of(plan, caller)
                    .version());

            assertThat(seen.get(0)).as("round " + round).isEqualTo("saved");
            assertThat((int) seen.get(1)).isBetween(version, version + 1);
        }
    }

    @Test
    void the_content_that_a_program_reads_is_that_of_its_version_in_each_of_200_rounds() {
        for (int round = 0; round < ROUNDS; round++) {
            PlanView before = plans.view(plan);
            ObjectNode content = (ObjectNode) plans.content(plan).json();
            content.put("title", "Lần " + (before.contentVersion() + 1));

            List<Object> seen = together(
                    () -> plans.save(plan, before.contentVersion(), content, caller)
                            .contentVersion(),
                    () -> as("vanphong").get("/api/plans/" + plan).expect(200).json());

            JsonNode read = (JsonNode) seen.get(1);
            assertThat(seen.get(0)).isEqualTo(before.contentVersion() + 1);
            assertThat(read.at("/content/title")).as("round " + round).isEqualTo(read.path("title"));
            assertThat(read.at("/versions/0/version").asInt())
                    .as("round " + round)
                    .isEqualTo(read.path("version").asInt());
        }
    }
}
