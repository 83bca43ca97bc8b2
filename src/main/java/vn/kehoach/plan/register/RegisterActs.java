package vn.kehoach.plan.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.register.UnitView;
import vn.kehoach.plan.register.RegisterLines.Standing;
import vn.kehoach.plan.register.RegisterLines.Written;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanNumber;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * What an office does in its register besides signing: it keeps a number, gives one up, notes a document that was made outside.
 * Each holds the counter of the register, so that a number stands for one thing only and the series has no gap.
 */
@Service
@Transactional
public class RegisterActs {

    private final StoredNumbers numbers;
    private final RegisterLines lines;
    private final NumberedPlans plans;
    private final RegisterKeepers keepers;
    private final AuditTrail trail;
    private final Clock clock;

    RegisterActs(
            StoredNumbers numbers,
            RegisterLines lines,
            NumberedPlans plans,
            RegisterKeepers keepers,
            AuditTrail trail,
            Clock clock) {
        this.numbers = numbers;
        this.lines = lines;
        this.plans = plans;
        this.keepers = keepers;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Keeps the next number of the register.
     *
     * @param purpose what it is for
     * @param plan the only plan that may get it; nobody gets it where it is empty, until it is kept for one
     * @return the number
     */
    public int reserve(RegisterKey key, String purpose, Optional<PlanId> plan, Caller caller) {
        UnitView body = keepers.requireKeeper(key.body(), caller);
        String title = LineWords.needed("purpose", "Giữ cho việc gì", purpose);
        numbers.held(key);
        plan.ifPresent(each -> plans.requireAwaiting(each, key, caller));
        int number = next(key);
        lines.add(
                key,
                number,
                new Written(LineState.RESERVED, code(body, key, number), title, PaperDocument.Rest.NONE, ""),
                plan,
                caller.userId(),
                clock.instant());
        record("register-reserved", key, number, plan, "purpose", title);
        return number;
    }

    /** Keeps a number, which was kept before, for that plan. */
    public void keepFor(RegisterKey key, int number, PlanId plan, Caller caller) {
        keepers.requireKeeper(key.body(), caller);
        numbers.held(key);
        Standing standing = lines.at(key, number)
                .filter(each -> each.state() == LineState.RESERVED)
                .orElseThrow(() -> Refused.conflict("Số " + number + " không phải số đang giữ"));
        plans.requireAwaiting(plan, key, caller);
        lines.keepFor(key, number, plan);
        record("register-kept-for", key, number, Optional.of(plan), "purpose", standing.title());
    }

    /** Gives up a number for ever: one that is kept, one that stands for a paper document, or the next one. */
    public void giveUp(RegisterKey key, int number, String reason, Caller caller) {
        UnitView body = keepers.requireKeeper(key.body(), caller);
        String why = LineWords.needed("reason", "Lý do", reason);
        requireInSeries(number, numbers.held(key));
        Optional<Standing> standing = lines.at(key, number);
        standing.filter(each -> each.state() != LineState.RESERVED && each.state() != LineState.PAPER)
                .ifPresent(each -> {
                    throw Refused.conflict("Số " + number + " không bỏ được: " + words(each));
                });
        if (standing.isPresent()) {
            lines.giveUp(key, number, why, caller.userId(), clock.instant());
        } else {
            reach(key, number);
            Written line = new Written(LineState.VOID, code(body, key, number), "", PaperDocument.Rest.NONE, why);
            lines.add(key, number, line, Optional.empty(), caller.userId(), clock.instant());
        }
        record("register-number-void", key, number, Optional.empty(), "reason", why);
    }

    /** Notes a document that was made outside: under the next number, or one that was given before and stands for nothing yet. */
    public int note(RegisterKey key, PaperDocument paper, Caller caller) {
        UnitView body = keepers.requireKeeper(key.body(), caller);
        PaperDocument document = LineWords.checked(paper);
        requireDay(document.day(), key);
        int last = numbers.held(key);
        int number = document.number().orElse(last + 1);
        requireInSeries(number, last);
        Optional<Standing> standing = lines.at(key, number);
        standing.filter(each -> each.state() != LineState.RESERVED).ifPresent(each -> {
            throw Refused.because(Refused.Reason.CONFLICT, "number", "Số", "số " + number + " đã có: " + words(each));
        });
        Written line = new Written(LineState.PAPER, code(body, key, number), document.title(), document.rest(), "");
        if (standing.isPresent()) {
            lines.fill(key, number, line, caller.userId(), clock.instant());
        } else {
            reach(key, number);
            lines.add(key, number, line, Optional.empty(), caller.userId(), clock.instant());
        }
        record("register-paper-noted", key, number, Optional.empty(), "subject", document.title());
        return number;
    }

    private void requireDay(LocalDate day, RegisterKey key) {
        if (day.getYear() != key.year()) {
            throw Refused.invalid("date", "Ngày văn bản", "phải trong năm " + key.year() + " của sổ");
        }
        if (day.isAfter(VietnamTime.today(clock))) {
            throw Refused.invalid("date", "Ngày văn bản", "chưa tới; giữ số trước thì dùng mục giữ số");
        }
    }

    private static void requireInSeries(int number, int last) {
        if (number < 1 || number > last + 1) {
            throw Refused.invalid(
                    "number",
                    "Số",
                    "phải từ 1 đến " + (last + 1) + ": sổ đã đến số " + last + ", ghi quá thì dãy số đứt quãng");
        }
    }

    /** A number that was given before the register was kept here is there already. */
    private void reach(RegisterKey key, int number) {
        if (number > numbers.last(key.body(), key.year(), key.type())) {
            next(key);
        }
    }

    private int next(RegisterKey key) {
        return numbers.next(key.body(), key.year(), key.type());
    }

    private static String code(UnitView body, RegisterKey key, int number) {
        String symbol = Objects.requireNonNullElse(body.symbol(), body.code());
        return PlanNumber.of(number, key.year(), key.type(), symbol).text();
    }

    private static String words(Standing standing) {
        return switch (standing.state()) {
            case VOID -> "đã bỏ";
            case ISSUED, RECALLED, CANCELLED, USED, REPORT -> "là số của “" + standing.title() + "”";
            case RESERVED -> "đang giữ cho “" + standing.title() + "”";
            case PAPER -> "là số của văn bản giấy “" + standing.title() + "”";
        };
    }

    private void record(String kind, RegisterKey key, int number, Optional<PlanId> plan, String name, String words) {
        AuditEntry entry = AuditEntry.of(kind, "register", key.name())
                .with("registerNumber", number)
                .with(name, words);
        trail.record(plan.map(each -> entry.ofPlan(each.value())).orElse(entry));
    }
}
