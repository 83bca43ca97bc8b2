package vn.kehoach.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.assignment.obligation.RequestId;
import vn.kehoach.organisation.InMemoryRegister;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.content.template.ReportTemplate;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.SettableClock;

/** Chốt số liệu and mở lại: figures under a name, while units go on reporting. */
class FreezeServiceTest {

    private static final RequestId COLLECTION = RequestId.next();
    private static final String PLAN = PlanId.next().toString();

    private final InMemoryRegister register = InMemoryRegister.demo();
    private final SettableClock clock = SettableClock.at("2020-02-21T09:00");
    private final List<String> reported = new ArrayList<>(List.of("so-du-lich"));
    private final KeptSnapshots kept = new KeptSnapshots();
    private final FreezeService service = new FreezeService(new Collections(), new Drafts(), kept, clock);
    private final Caller office = register.caller("vanphong");

    /** The snapshots in memory; like the table, it lets one of a collection be in force. */
    private static final class KeptSnapshots extends Snapshots {
        private final List<Snapshot> rows = new ArrayList<>();

        private KeptSnapshots() {
            super(null, null, null);
        }

        @Override
        List<Snapshot> of(RequestId request) {
            return rows.stream()
                    .filter(row -> row.request().equals(request))
                    .sorted(Comparator.comparing(Snapshot::at).reversed())
                    .toList();
        }

        @Override
        void add(Snapshot snapshot, UUID plan) {
            if (of(snapshot.request()).stream().anyMatch(row -> row.reopened().isEmpty())) {
                throw Refused.conflict("Đợt thu đang chốt số liệu; hãy mở lại trước khi chốt số liệu lần nữa");
            }
            rows.add(snapshot);
        }

        @Override
        void reopen(Snapshot snapshot, Snapshot.Reopened reopened, UUID plan) {
            rows.replaceAll(row -> row.id().equals(snapshot.id())
                    ? new Snapshot(
                            row.id(),
                            row.request(),
                            row.name(),
                            row.by(),
                            row.at(),
                            Optional.of(reopened),
                            row.figures())
                    : row);
        }
    }

    /** A collection of two units, of which those in the list have reported. */
    private final class Collections extends CollectionReports {
        private Collections() {
            super(null, null, null, null, null);
        }

        @Override
        public CollectionView open(RequestId id, Caller caller) {
            if (caller.userId().startsWith("thanhdoan")) {
                throw Refused.notFound("Không có đợt thu báo cáo này");
            }
            return asItStands(id);
        }

        @Override
        public CollectionView asItStands(RequestId id) {
            List<CollectionView.Missing> missing = List.of("so-du-lich", "so-y-te").stream()
                    .filter(unit -> !reported.contains(unit))
                    .map(unit -> new CollectionView.Missing(unit, unit, unit, "2020-02-20T23:59:59+07:00", false, ""))
                    .toList();
            List<CollectionView.Figure> figures = List.of(
                    new CollectionView.Figure("Đoàn viên", BigDecimal.valueOf(10L * reported.size()), List.of()));
            return new CollectionView(
                    id.toString(),
                    PLAN,
                    new CollectionView.Asked("Báo cáo", ReportTemplate.NONE),
                    new CollectionView.Term("2020-02-20T23:59:59+07:00", "2020-02-25T23:59:59+07:00", null, false),
                    new CollectionView.Counts(2, reported.size(), reported.size(), 0, missing.size(), 0),
                    List.of(),
                    missing,
                    List.of(),
                    List.of(),
                    Map.of(),
                    figures,
                    List.of("so-du-lich", "so-y-te"));
        }
    }

    /** The office writes the report. */
    private static final class Drafts extends DraftReports {
        private Drafts() {
            super(null, null, null, null, null);
        }

        @Override
        void requireMayDraft(PlanId plan, Caller caller) {
            if (!caller.userId().equals("vanphong")) {
                throw Refused.forbidden("Chỉ cơ quan chủ trì lập báo cáo tổng hợp");
            }
        }
    }

    @Test
    void figures_are_frozen_as_they_are_with_who_when_and_under_which_name() {
        Snapshot frozen = service.freeze(COLLECTION, "  Đợt 1 ", office);

        assertThat(frozen.name()).isEqualTo("Đợt 1");
        assertThat(frozen.by()).isEqualTo("vanphong");
        assertThat(frozen.at()).isEqualTo(clock.instant());
        assertThat(frozen.figures().totals()).containsExactly(new Snapshot.Total("Đoàn viên", BigDecimal.TEN));
        assertThat(service.standing(COLLECTION, office).inForce()).contains(frozen);
    }

    @Test
    void what_comes_afterwards_changes_nothing_that_is_frozen_and_is_told_as_a_change() {
        service.freeze(COLLECTION, "Đợt 1", office);
        assertThat(service.standing(COLLECTION, office).changes().orElseThrow().none())
                .isTrue();

        reported.add("so-y-te");

        FreezeService.Standing standing = service.standing(COLLECTION, office);
        assertThat(standing.inForce().orElseThrow().figures().totals())
                .containsExactly(new Snapshot.Total("Đoàn viên", BigDecimal.TEN));
        assertThat(standing.changes().orElseThrow().totals())
                .containsExactly(new SnapshotChanges.Total("Đoàn viên", BigDecimal.TEN, BigDecimal.valueOf(20)));
        assertThat(standing.changes().orElseThrow().units())
                .extracting(SnapshotChanges.Unit::unit, SnapshotChanges.Unit::was)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("so-y-te", ReportStage.MISSING));
    }

    @Test
    void figures_are_frozen_once_until_they_are_opened_again() {
        service.freeze(COLLECTION, "Đợt 1", office);
        assertThatThrownBy(() -> service.freeze(COLLECTION, "Đợt 2", office))
                .hasMessageContaining("hãy mở lại trước khi chốt số liệu lần nữa");

        service.reopen(COLLECTION, "Sở Y tế nộp bổ sung", office);
        clock.set("2020-02-22T09:00");
        reported.add("so-y-te");
        service.freeze(COLLECTION, "Đợt 2", office);

        FreezeService.Standing standing = service.standing(COLLECTION, office);
        assertThat(standing.inForce().orElseThrow().name()).isEqualTo("Đợt 2");
        assertThat(standing.reopened()).singleElement().satisfies(before -> {
            assertThat(before.name()).isEqualTo("Đợt 1");
            assertThat(before.reopened().orElseThrow().reason()).isEqualTo("Sở Y tế nộp bổ sung");
            assertThat(before.reopened().orElseThrow().by()).isEqualTo("vanphong");
            assertThat(before.figures().totals()).containsExactly(new Snapshot.Total("Đoàn viên", BigDecimal.TEN));
        });
    }

    @Test
    void a_collection_is_frozen_apart_from_another_one() {
        service.freeze(COLLECTION, "Đợt 1", office);
        RequestId other = RequestId.next();

        service.freeze(other, "Đợt 1", office);

        assertThat(service.standing(other, office).inForce()).isPresent();
        assertThat(kept.rows).hasSize(2);
    }

    @Test
    void what_is_not_frozen_is_not_opened_again_and_nothing_is_opened_twice() {
        assertThatThrownBy(() -> service.reopen(COLLECTION, "Nhầm", office)).hasMessage("Đợt thu chưa chốt số liệu");
        service.freeze(COLLECTION, "Đợt 1", office);
        service.reopen(COLLECTION, "Nhầm", office);

        assertThatThrownBy(() -> service.reopen(COLLECTION, "Nhầm nữa", office))
                .hasMessage("Đợt thu chưa chốt số liệu");

        assertThat(service.standing(COLLECTION, office).inForce()).isEmpty();
        assertThat(service.standing(COLLECTION, office).changes()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n", "\0", "\u200B\u2060"})
    void a_name_and_a_reason_are_words_that_somebody_sees(String typed) {
        assertThatThrownBy(() -> service.freeze(COLLECTION, typed, office))
                .hasMessage("Tên lần chốt số liệu: phải ghi");
        service.freeze(COLLECTION, "Đợt 1", office);

        assertThatThrownBy(() -> service.reopen(COLLECTION, typed, office)).hasMessage("Lý do mở lại: phải ghi");

        assertThat(service.standing(COLLECTION, office).inForce()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false", "5000, false"})
    void five_hundred_letters_are_the_most(int letters, boolean taken) {
        String name = "đ".repeat(letters);

        if (taken) {
            assertThat(service.freeze(COLLECTION, name, office).name()).hasSize(letters);
        } else {
            assertThatThrownBy(() -> service.freeze(COLLECTION, name, office)).hasMessageContaining("dài quá 500");
            assertThat(kept.rows).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"ban-tochuc, FORBIDDEN", "bithu, FORBIDDEN", "dv-so-du-lich, FORBIDDEN", "thanhdoan-vp, NOT_FOUND"})
    void only_who_writes_the_report_freezes_opens_and_reads_what_is_frozen(String user, Refused.Reason reason) {
        service.freeze(COLLECTION, "Đợt 1", office);
        Caller caller = register.caller(user);
        Runnable[] acts = {
            () -> service.standing(COLLECTION, caller),
            () -> service.freeze(COLLECTION, "Đợt 2", caller),
            () -> service.reopen(COLLECTION, "Nhầm", caller)
        };

        for (Runnable act : acts) {
            assertThatThrownBy(act::run)
                    .isInstanceOf(Refused.class)
                    .extracting("reason")
                    .isEqualTo(reason);
        }

        assertThat(kept.rows).singleElement().satisfies(row -> assertThat(row.reopened())
                .isEmpty());
    }
}
