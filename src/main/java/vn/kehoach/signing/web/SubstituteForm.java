package vn.kehoach.signing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.signing.Scope;
import vn.kehoach.signing.SubstitutionRequest;

/**
 * A substitution as it is typed.
 *
 * @param absent who is absent; whoever asks where it is missing
 * @param from the first day, such as 2026-01-31
 * @param until the last day
 * @param scope ALL, BODY with {@code body}, or PLAN with {@code planId}; ALL where it is missing
 */
record SubstituteForm(
        String absent,
        String substitute,
        String from,
        String until,
        String scope,
        String body,
        String planId,
        String reason) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);
    private static final String NO_DAY = "không phải ngày có thật; viết như 2026-01-31";

    /** What is asked for, where all is well formed; else refused with each field at fault. */
    SubstitutionRequest read(String asking) {
        List<FieldError> errors = new ArrayList<>();
        check(given(substitute).isPresent(), errors, "substitute", "Người ký thay", "chưa chọn");
        check(day(from).isPresent(), errors, "from", "Từ ngày", NO_DAY);
        check(day(until).isPresent(), errors, "until", "Đến ngày", NO_DAY);
        check(chosen().isPresent(), errors, "scope", "Phạm vi", "chỉ nhận ALL, BODY, PLAN");
        check(plan().isPresent() == given(planId).isPresent(), errors, "planId", "Kế hoạch", "không có kế hoạch này");
        check(given(reason).isPresent(), errors, "reason", "Lý do", "phải ghi");
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
        return new SubstitutionRequest(
                given(absent).orElse(asking),
                given(substitute).orElseThrow(),
                day(from).orElseThrow(),
                day(until).orElseThrow(),
                chosen().orElseThrow(),
                given(body),
                plan(),
                given(reason).orElseThrow());
    }

    private static void check(boolean right, List<FieldError> errors, String field, String label, String message) {
        if (!right) {
            errors.add(new FieldError(field, label, message));
        }
    }

    /** What no table can hold counts as nothing typed. */
    private static Optional<String> given(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(typed -> !typed.isEmpty() && typed.indexOf('\0') < 0);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return given(text).map(typed -> LocalDate.parse(typed, DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Scope> chosen() {
        String name = given(scope).orElse(Scope.ALL.name());
        return Stream.of(Scope.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private Optional<PlanId> plan() {
        try {
            return given(planId).map(PlanId::of);
        } catch (Refused noId) {
            return Optional.empty();
        }
    }
}
