package vn.kehoach.plan.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.plan.register.RegisterLines.Written;
import vn.kehoach.plan.state.PlanNumber;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** Numbers the reports on plans, from the register of reports of the body that leads; each has its line there. */
@Component
public class ReportNumbers {

    /** The code of reports. */
    public static final String TYPE = "BC";

    private final RegisterNumbers numbers;
    private final RegisterLines lines;
    private final Clock clock;

    ReportNumbers(RegisterNumbers numbers, RegisterLines lines, Clock clock) {
        this.numbers = numbers;
        this.lines = lines;
        this.clock = clock;
    }

    /** What the line of the register says of it. */
    public record Noted(String title, String signer, String recipients, String by) {}

    /** Takes the next number inside the caller's transaction: where that is rolled back, the number is not used up. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PlanNumber take(PlanView plan, Noted noted) {
        LocalDate today = VietnamTime.today(clock);
        RegisterKey key = new RegisterKey(plan.leadBody(), today.getYear(), NumberRegister.of(TYPE));
        int ordinal = numbers.next(key.body(), key.year(), key.type());
        PlanNumber number = PlanNumber.of(ordinal, key.year(), TYPE, plan.symbol());
        lines.add(
                key,
                ordinal,
                new Written(
                        LineState.REPORT,
                        number.text(),
                        noted.title(),
                        new PaperDocument.Rest(Optional.of(today), noted.signer(), noted.recipients()),
                        ""),
                Optional.of(plan.id()),
                noted.by(),
                clock.instant());
        return number;
    }
}
