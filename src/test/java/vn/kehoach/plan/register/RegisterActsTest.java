package vn.kehoach.plan.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kehoach.plan.register.LineState.PAPER;
import static vn.kehoach.plan.register.LineState.RESERVED;
import static vn.kehoach.plan.register.LineState.USED;
import static vn.kehoach.plan.register.LineState.VOID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.organisation.InMemoryRegister;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.Refused;
import vn.kehoach.testing.RecordedEntries;
import vn.kehoach.testing.SettableClock;

/** What the office does in its register besides signing. The register of plans of Đoàn Khối in 2020 has given 10 numbers. */
class RegisterActsTest {

    private static final RegisterKey KEY = new RegisterKey("doan-khoi", 2020, "KH");
    private static final LocalDate TODAY = LocalDate.of(2020, 3, 5);

    private final InMemoryRegister register = InMemoryRegister.demo();
    private final SettableClock clock = SettableClock.at("2020-03-05T10:00");
    private final RecordedEntries recorded = new RecordedEntries();
    private final Counters counters = new Counters();
    private final Lines lines = new Lines();
    private final AwaitingPlans plans = new AwaitingPlans();
    private final RegisterActs acts =
            new RegisterActs(counters, lines, plans, new RegisterKeepers(register.organisation()), recorded, clock);
    private final Caller office = register.caller("vanphong");

    /** The counters in memory. */
    private static final class Counters extends StoredNumbers {
        private final Map<RegisterKey, Integer> last = new HashMap<>(Map.of(KEY, 10));

        private Counters() {
            super(null);
        }

        @Override
        public int next(String body, int year, String type) {
            return last.merge(new RegisterKey(body, year, type), 1, Integer::sum);
        }

        @Override
        int held(RegisterKey key) {
            return last.getOrDefault(key, 0);
        }

        @Override
        public int last(String body, int year, String type) {
            return held(new RegisterKey(body, year, type));
        }
    }

    /** The lines in memory. */
    private static final class Lines extends RegisterLines {
        private final Map<Integer, Written> written = new HashMap<>();
        private final Map<Integer, PlanId> keptFor = new HashMap<>();

        private Lines() {
            super(null);
        }

        @Override
        Optional<Standing> at(RegisterKey key, int number) {
            return Optional.ofNullable(written.get(number)).map(line -> new Standing(line.state(), line.title()));
        }

        @Override
        void add(RegisterKey key, int number, Written line, Optional<PlanId> plan, String by, Instant at) {
            assertThat(written.put(number, line))
                    .as("a number stands for one thing")
                    .isNull();
            plan.ifPresent(each -> keptFor.put(number, each));
        }

        @Override
        void fill(RegisterKey key, int number, Written line, String by, Instant at) {
            written.put(number, line);
            keptFor.remove(number);
        }

        @Override
        void giveUp(RegisterKey key, int number, String reason, String by, Instant at) {
            Written was = written.get(number);
            written.put(number, new Written(VOID, was.code(), was.title(), was.rest(), reason));
            keptFor.remove(number);
        }

        @Override
        void keepFor(RegisterKey key, int number, PlanId plan) {
            keptFor.put(number, plan);
        }

        private void standing(int number, LineState state) {
            written.put(number, new Written(state, "", "Hội nghị", PaperDocument.Rest.NONE, ""));
        }

        private LineState state(int number) {
            return written.containsKey(number) ? written.get(number).state() : null;
        }
    }

    /** The plans that are to get a number. */
    private static final class AwaitingPlans extends NumberedPlans {
        private final Set<PlanId> awaiting = new HashSet<>();

        private AwaitingPlans() {
            super(null);
        }

        @Override
        void requireAwaiting(PlanId plan, RegisterKey key, Caller caller) {
            if (!awaiting.contains(plan)) {
                throw Refused.invalid("planId", "Kế hoạch", "không phải kế hoạch chưa ban hành lấy số của sổ này");
            }
        }

        private PlanId one() {
            PlanId plan = PlanId.next();
            awaiting.add(plan);
            return plan;
        }
    }

    private static PaperDocument paper(Integer number, LocalDate day) {
        return new PaperDocument(Optional.ofNullable(number), day, "Cử cán bộ đi học", "Lê An", "Như trên");
    }

    private int last() {
        return counters.held(KEY);
    }

    @Test
    void the_next_number_is_kept_and_the_one_after_it_is_the_next() {
        int first = acts.reserve(KEY, "Hội nghị tổng kết", Optional.empty(), office);
        int second = acts.reserve(KEY, "Đại hội", Optional.of(plans.one()), office);

        assertThat(first).isEqualTo(11);
        assertThat(second).isEqualTo(12);
        assertThat(lines.written.get(11).title()).isEqualTo("Hội nghị tổng kết");
        assertThat(lines.written.get(11).code()).isEqualTo("11-KH/ĐTN");
        assertThat(lines.keptFor).containsOnlyKeys(12);
        assertThat(recorded.of("register-reserved")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void a_number_is_kept_for_something(String purpose) {
        assertThatThrownBy(() -> acts.reserve(KEY, purpose, Optional.empty(), office))
                .hasMessage("Giữ cho việc gì: phải ghi");

        assertThat(last()).isEqualTo(10);
        assertThat(lines.written).isEmpty();
    }

    @Test
    void for_a_plan_that_has_its_number_none_is_kept_and_none_is_used_up() {
        assertThatThrownBy(() -> acts.reserve(KEY, "Hội nghị", Optional.of(PlanId.next()), office))
                .hasMessageContaining("không phải kế hoạch chưa ban hành");

        assertThat(last()).isEqualTo(10);
        assertThat(lines.written).isEmpty();
        assertThat(recorded.of("register-reserved")).isEmpty();
    }

    /** {@code -} is a number at which nothing stands. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // act | what stands at number 5 | what stands there afterwards, or why not
                "give up | - | VOID | ",
                "give up | RESERVED | VOID | ",
                "give up | PAPER | VOID | ",
                "give up | VOID | VOID | Số 5 không bỏ được: đã bỏ",
                "give up | USED | USED | Số 5 không bỏ được: là số của “Hội nghị”",
                "give up | ISSUED | ISSUED | Số 5 không bỏ được: là số của “Hội nghị”",
                "give up | REPORT | REPORT | Số 5 không bỏ được: là số của “Hội nghị”",
                "note | - | PAPER | ",
                "note | RESERVED | PAPER | ",
                "note | PAPER | PAPER | Số: số 5 đã có: là số của văn bản giấy “Hội nghị”",
                "note | VOID | VOID | Số: số 5 đã có: đã bỏ",
                "note | USED | USED | Số: số 5 đã có: là số của “Hội nghị”",
                "note | ISSUED | ISSUED | Số: số 5 đã có: là số của “Hội nghị”",
                "note | REPORT | REPORT | Số: số 5 đã có: là số của “Hội nghị”",
                "keep for a plan | - |  | Số 5 không phải số đang giữ",
                "keep for a plan | RESERVED | RESERVED | ",
                "keep for a plan | PAPER | PAPER | Số 5 không phải số đang giữ",
                "keep for a plan | VOID | VOID | Số 5 không phải số đang giữ",
                "keep for a plan | USED | USED | Số 5 không phải số đang giữ",
                "keep for a plan | REPORT | REPORT | Số 5 không phải số đang giữ"
            })
    void a_number_stands_for_one_thing_only(String act, String stands, LineState afterwards, String refusal) {
        if (!stands.equals("-")) {
            lines.standing(5, LineState.valueOf(stands));
        }
        PlanId plan = plans.one();
        Runnable does = () -> {
            switch (act) {
                case "give up" -> acts.giveUp(KEY, 5, "Ghi nhầm", office);
                case "note" -> acts.note(KEY, paper(5, TODAY), office);
                default -> acts.keepFor(KEY, 5, plan, office);
            }
        };

        if (refusal == null) {
            does.run();
        } else {
            assertThatThrownBy(does::run)
                    .isInstanceOf(Refused.class)
                    .hasMessage(refusal)
                    .extracting("reason")
                    .isEqualTo(Refused.Reason.CONFLICT);
        }

        assertThat(lines.state(5)).isEqualTo(afterwards);
        assertThat(last()).as("an old number moves no counter").isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({
        "-2147483648, false",
        "-1, false",
        "0, false",
        "1, true",
        "10, true",
        "11, true",
        "12, false",
        "2147483647, false"
    })
    void a_number_lies_in_the_series_or_is_the_next_one(int number, boolean taken) {
        if (taken) {
            acts.giveUp(KEY, number, "Ghi nhầm", office);
            assertThat(lines.state(number)).isEqualTo(VOID);
        } else {
            assertThatThrownBy(() -> acts.giveUp(KEY, number, "Ghi nhầm", office))
                    .hasMessageStartingWith("Số: phải từ 1 đến 11: sổ đã đến số 10");
            assertThatThrownBy(() -> acts.note(KEY, paper(number, TODAY), office))
                    .hasMessageStartingWith("Số: phải từ 1 đến 11");
            assertThat(lines.written).isEmpty();
        }

        assertThat(last()).isEqualTo(number == 11 ? 11 : 10);
    }

    @Test
    void a_paper_document_without_a_number_takes_the_next_one_and_leaves_no_gap() {
        assertThat(acts.note(KEY, paper(null, TODAY), office)).isEqualTo(11);
        assertThat(acts.note(KEY, paper(12, TODAY), office)).isEqualTo(12);
        assertThat(acts.note(KEY, paper(null, TODAY), office)).isEqualTo(13);

        assertThat(last()).isEqualTo(13);
        assertThat(lines.written).containsOnlyKeys(11, 12, 13);
        assertThat(lines.written.get(12).code()).isEqualTo("12-KH/ĐTN");
        assertThat(lines.written.get(12).rest().day()).contains(TODAY);
        assertThat(lines.written.get(12).rest().signer()).isEqualTo("Lê An");
    }

    @Test
    void in_a_register_that_has_given_nothing_the_first_number_is_one() {
        RegisterKey fresh = new RegisterKey("doan-khoi", 2020, "BC");

        assertThat(acts.reserve(fresh, "Báo cáo quý", Optional.empty(), office)).isEqualTo(1);
        assertThat(lines.written.get(1).code()).isEqualTo("01-BC/ĐTN");
    }

    @Test
    void what_was_kept_for_a_plan_and_is_given_up_waits_for_it_no_more() {
        int number = acts.reserve(KEY, "Đại hội", Optional.of(plans.one()), office);

        acts.giveUp(KEY, number, "Không tổ chức", office);

        assertThat(lines.keptFor).isEmpty();
        assertThat(lines.written.get(number).reason()).isEqualTo("Không tổ chức");
        assertThat(lines.written.get(number).title())
                .as("what it was for stays to be read")
                .isEqualTo("Đại hội");
        assertThat(recorded.of("register-number-void")).hasSize(1);
    }

    @Test
    void a_number_that_is_kept_may_be_kept_for_another_plan() {
        int number = acts.reserve(KEY, "Đại hội", Optional.of(plans.one()), office);
        PlanId other = plans.one();

        acts.keepFor(KEY, number, other, office);

        assertThat(lines.keptFor).containsEntry(number, other);
        assertThat(lines.state(number)).isEqualTo(RESERVED);
    }

    @Test
    void it_is_kept_for_no_plan_that_has_its_number() {
        int number = acts.reserve(KEY, "Đại hội", Optional.empty(), office);

        assertThatThrownBy(() -> acts.keepFor(KEY, number, PlanId.next(), office))
                .hasMessageContaining("không phải kế hoạch chưa ban hành");

        assertThat(lines.keptFor).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-05, ",
        "2020-01-01, ",
        "2020-02-29, ",
        "2020-03-06, Ngày văn bản: chưa tới; giữ số trước thì dùng mục giữ số",
        "2020-12-31, Ngày văn bản: chưa tới; giữ số trước thì dùng mục giữ số",
        "2019-12-31, Ngày văn bản: phải trong năm 2020 của sổ",
        "2021-01-01, Ngày văn bản: phải trong năm 2020 của sổ"
    })
    void a_paper_document_is_of_the_year_of_the_register_and_not_of_tomorrow(LocalDate day, String refusal) {
        if (refusal == null) {
            assertThat(acts.note(KEY, paper(null, day), office)).isEqualTo(11);
        } else {
            assertThatThrownBy(() -> acts.note(KEY, paper(null, day), office)).hasMessage(refusal);
            assertThat(last()).isEqualTo(10);
        }
    }

    @Test
    void today_is_today_in_vietnam() {
        clock.set("2020-03-06T00:30");

        assertThat(acts.note(KEY, paper(null, LocalDate.of(2020, 3, 6)), office))
                .isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({
        "vanphong, true",
        "quantri, true",
        "ban-tochuc, false",
        "bithu, false",
        "dv-so-du-lich, false",
        "thanhdoan-vp, false",
        "ldld-vp, false"
    })
    void only_the_office_of_the_body_and_administrators_keep_its_register(String user, boolean may) {
        Caller caller = register.caller(user);
        lines.standing(5, RESERVED);
        PlanId plan = plans.one();
        Runnable[] does = {
            () -> acts.reserve(KEY, "Hội nghị", Optional.empty(), caller),
            () -> acts.keepFor(KEY, 5, plan, caller),
            () -> acts.giveUp(KEY, 6, "Ghi nhầm", caller),
            () -> acts.note(KEY, paper(null, TODAY), caller)
        };

        for (Runnable act : does) {
            if (may) {
                act.run();
            } else {
                assertThatThrownBy(act::run)
                        .isInstanceOf(Refused.class)
                        .extracting("reason")
                        .isEqualTo(Refused.Reason.FORBIDDEN);
            }
        }

        assertThat(last()).isEqualTo(may ? 12 : 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-du-lich", "van-phong-doan-khoi"})
    void who_is_no_body_has_no_register(String unit) {
        assertThatThrownBy(() -> acts.reserve(
                        new RegisterKey(unit, 2020, "KH"), "Hội nghị", Optional.empty(), register.caller("quantri")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("không có sổ");
    }

    @ParameterizedTest
    @EnumSource(
            value = LineState.class,
            names = {"RESERVED", "PAPER"})
    void a_number_is_given_up_once(LineState state) {
        lines.standing(5, state);
        acts.giveUp(KEY, 5, "Ghi nhầm", office);

        assertThatThrownBy(() -> acts.giveUp(KEY, 5, "Ghi nhầm lần nữa", office))
                .hasMessageContaining("đã bỏ");

        assertThat(lines.written.get(5).reason()).isEqualTo("Ghi nhầm");
        assertThat(recorded.of("register-number-void")).hasSize(1);
    }

    @Test
    void a_number_that_is_used_for_a_plan_is_nothing_to_note() {
        lines.standing(7, USED);
        lines.standing(8, PAPER);

        assertThatThrownBy(() -> acts.note(KEY, paper(7, TODAY), office)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> acts.note(KEY, paper(8, TODAY), office)).isInstanceOf(Refused.class);

        assertThat(recorded.of("register-paper-noted")).isEmpty();
    }
}
