package vn.kehoach.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.VietnamTime;

/**
 * Who may sign for whom, and how long. Only somebody who signs can be absent; only a leader substitutes, for one person in
 * one scope at a time, and nobody who substitutes has a substitute meanwhile: consent is passed on once at most.
 */
@Component
class SubstitutionRules {

    private static final int LONGEST_REASON = 2000;
    private static final int MOST_OF_ABSENT = 10;
    private static final int MOST_OF_SUBSTITUTE = 20;

    private final KnownSubstitutions known;
    private final Organisation organisation;
    private final PlanReaders readers;
    private final Clock clock;

    SubstitutionRules(KnownSubstitutions known, Organisation organisation, PlanReaders readers, Clock clock) {
        this.known = known;
        this.organisation = organisation;
        this.readers = readers;
        this.clock = clock;
    }

    /** What is wrong with the request by itself, group by group: the first group that has something wrong. */
    List<FieldError> errors(SubstitutionRequest request, Caller caller) {
        return Stream.<Supplier<List<FieldError>>>of(
                        () -> wrongPeople(request),
                        () -> wrongScope(request, caller),
                        () -> wrongPeriod(request),
                        () -> tooMany(request),
                        () -> clashes(request))
                .map(Supplier::get)
                .filter(errors -> !errors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What is wrong with a reason. */
    static List<FieldError> wrongReason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? List.of(new FieldError("reason", "Lý do", "phải ghi, không quá " + LONGEST_REASON + " ký tự"))
                : List.of();
    }

    private List<FieldError> wrongPeople(SubstitutionRequest request) {
        List<FieldError> errors = new ArrayList<>();
        if (account(request.absent()).isEmpty()) {
            errors.add(new FieldError("absent", "Người vắng mặt", "không có tài khoản “" + request.absent() + "”"));
        } else if (!isLeader(request.absent()) && !known.isSignatory(request.absent())) {
            errors.add(new FieldError("absent", "Người vắng mặt", "phải là lãnh đạo hoặc người ký của một kế hoạch"));
        }
        if (request.substitute().equals(request.absent())) {
            errors.add(new FieldError("substitute", "Người ký thay", "không được là chính người vắng mặt"));
        } else if (account(request.substitute()).isEmpty()) {
            errors.add(
                    new FieldError("substitute", "Người ký thay", "không có tài khoản “" + request.substitute() + "”"));
        } else if (!isLeader(request.substitute())) {
            errors.add(new FieldError("substitute", "Người ký thay", "phải là lãnh đạo"));
        }
        return errors;
    }

    private Optional<PersonView> account(String user) {
        return organisation.person(user).filter(PersonView::account);
    }

    private boolean isLeader(String user) {
        return account(user)
                .filter(person -> person.groups().contains(Caller.LEADER))
                .isPresent();
    }

    private List<FieldError> wrongScope(SubstitutionRequest request, Caller caller) {
        boolean knownBody = request.body()
                .flatMap(organisation::unit)
                .filter(unit -> unit.kind() == UnitKind.BODY)
                .isPresent();
        boolean knownPlan =
                request.plan().filter(plan -> readers.mayRead(plan, caller)).isPresent();
        List<FieldError> errors = new ArrayList<>();
        if (request.scope() == Scope.BODY && !knownBody
                || request.scope() != Scope.BODY && request.body().isPresent()) {
            errors.add(
                    new FieldError("body", "Cơ quan", "phải là mã của một cơ quan, và chỉ khi phạm vi là một cơ quan"));
        }
        if (request.scope() == Scope.PLAN && !knownPlan
                || request.scope() != Scope.PLAN && request.plan().isPresent()) {
            errors.add(new FieldError(
                    "planId", "Kế hoạch", "phải là một kế hoạch xem được, và chỉ khi phạm vi là một kế hoạch"));
        }
        return errors;
    }

    private List<FieldError> wrongPeriod(SubstitutionRequest request) {
        LocalDate today = VietnamTime.today(clock);
        List<FieldError> errors = new ArrayList<>();
        if (request.from().isBefore(today)) {
            errors.add(new FieldError("from", "Từ ngày", VietnamTime.day(request.from()) + " đã qua"));
        } else if (request.from().isAfter(today.plusYears(1))) {
            errors.add(new FieldError("from", "Từ ngày", "chỉ cử trước một năm"));
        }
        if (request.until().isBefore(request.from())) {
            errors.add(new FieldError("until", "Đến ngày", "phải từ " + VietnamTime.day(request.from()) + " trở đi"));
        } else if (request.until().isAfter(request.from().plusYears(1))) {
            errors.add(new FieldError("until", "Đến ngày", "chỉ cử dài nhất một năm"));
        }
        errors.addAll(wrongReason(request.reason()));
        return errors;
    }

    private List<FieldError> tooMany(SubstitutionRequest request) {
        LocalDate today = VietnamTime.today(clock);
        List<FieldError> errors = new ArrayList<>();
        if (known.openOfAbsent(request.absent(), today) >= MOST_OF_ABSENT) {
            errors.add(new FieldError(
                    "absent",
                    "Người vắng mặt",
                    "đã có " + MOST_OF_ABSENT + " lượt ký thay chưa hết; hãy thu hồi bớt trước khi cử thêm"));
        }
        if (known.openOfSubstitute(request.substitute(), today) >= MOST_OF_SUBSTITUTE) {
            errors.add(new FieldError(
                    "substitute", "Người ký thay", "đang được cử ở " + MOST_OF_SUBSTITUTE + " lượt chưa hết"));
        }
        return errors;
    }

    private List<FieldError> clashes(SubstitutionRequest request) {
        List<FieldError> errors = new ArrayList<>();
        if (known.isTaken(request)) {
            errors.add(new FieldError("from", "Từ ngày", "đã có người ký thay trong thời gian này, cùng phạm vi"));
        }
        if (known.isAbsent(request.substitute(), request.from(), request.until())) {
            errors.add(new FieldError("substitute", "Người ký thay", "cũng vắng mặt trong thời gian này"));
        }
        if (known.isSubstitute(request.absent(), request.from(), request.until())) {
            errors.add(new FieldError(
                    "absent",
                    "Người vắng mặt",
                    "đang được cử ký thay người khác trong thời gian này; hãy từ chối lượt đó trước"));
        }
        return errors;
    }
}
