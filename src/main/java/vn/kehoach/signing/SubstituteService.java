package vn.kehoach.signing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kehoach.organisation.Caller;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.organisation.PersonView;
import vn.kehoach.organisation.UnitKind;
import vn.kehoach.plan.PlanReaders;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/**
 * Names substitutes for absent signatories. Only a leader substitutes, for one person in one scope at a time, and nobody
 * who substitutes has a substitute meanwhile: consent is passed on once at most.
 */
@Service
@Transactional
public class SubstituteService {

    private static final String LEADER = "leader";
    private static final int LONGEST_REASON = 2000;

    private final Substitutions substitutions;
    private final SubstituteTable table;
    private final Organisation organisation;
    private final PlanReaders readers;
    private final SigningWorkflow workflow;
    private final JdbcClient queries;
    private final Clock clock;

    SubstituteService(
            Substitutions substitutions,
            SubstituteTable table,
            Organisation organisation,
            PlanReaders readers,
            SigningWorkflow workflow,
            JdbcClient queries,
            Clock clock) {
        this.substitutions = substitutions;
        this.table = table;
        this.organisation = organisation;
        this.readers = readers;
        this.workflow = workflow;
        this.queries = queries;
        this.clock = clock;
    }

    /** Names a substitute; signatures that are open and fall under it are offered to them at once. */
    public SubstituteTable.Row make(SubstitutionRequest request, Caller caller) {
        if (!caller.admin() && !caller.userId().equals(request.absent())) {
            throw Refused.forbidden("Chỉ người vắng mặt và quản trị viên được cử người ký thay");
        }
        oneAfterTheOther();
        refuse(wrongPeople(request));
        refuse(wrongScope(request, caller));
        refuse(wrongPeriod(request));
        refuse(clashes(request));
        Substitution made = substitutions.saveAndFlush(Substitution.of(request, caller.userId(), clock.instant()));
        workflow.substitutesChanged();
        return table.row(made.id());
    }

    /** Chains are seen by looking at other rows: of two made at once the second looks when the first is there. */
    private void oneAfterTheOther() {
        queries.sql("select pg_advisory_xact_lock(hashtextextended('signing_substitute', 0))")
                .query((row, n) -> 0)
                .list();
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private List<FieldError> wrongPeople(SubstitutionRequest request) {
        List<FieldError> errors = new ArrayList<>();
        if (account(request.absent()).isEmpty()) {
            errors.add(new FieldError("absent", "Người vắng mặt", "không có tài khoản “" + request.absent() + "”"));
        }
        if (request.substitute().equals(request.absent())) {
            errors.add(new FieldError("substitute", "Người ký thay", "không được là chính người vắng mặt"));
        } else if (account(request.substitute()).isEmpty()) {
            errors.add(
                    new FieldError("substitute", "Người ký thay", "không có tài khoản “" + request.substitute() + "”"));
        } else if (!account(request.substitute()).get().groups().contains(LEADER)) {
            errors.add(new FieldError("substitute", "Người ký thay", "phải là lãnh đạo"));
        }
        return errors;
    }

    private Optional<PersonView> account(String user) {
        return organisation.person(user).filter(PersonView::account);
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
        List<FieldError> errors = new ArrayList<>();
        if (request.from().isBefore(VietnamTime.today(clock))) {
            errors.add(new FieldError("from", "Từ ngày", VietnamTime.day(request.from()) + " đã qua"));
        }
        if (request.until().isBefore(request.from())) {
            errors.add(new FieldError("until", "Đến ngày", "phải từ " + VietnamTime.day(request.from()) + " trở đi"));
        }
        if (request.reason().isBlank() || request.reason().length() > LONGEST_REASON) {
            errors.add(new FieldError("reason", "Lý do", "phải ghi, không quá " + LONGEST_REASON + " ký tự"));
        }
        return errors;
    }

    private List<FieldError> clashes(SubstitutionRequest request) {
        List<FieldError> errors = new ArrayList<>();
        if (table.isTaken(request)) {
            errors.add(new FieldError("from", "Từ ngày", "đã có người ký thay trong thời gian này, cùng phạm vi"));
        }
        if (table.isAbsent(request.substitute(), request.from(), request.until())) {
            errors.add(new FieldError("substitute", "Người ký thay", "cũng vắng mặt trong thời gian này"));
        }
        if (table.isSubstitute(request.absent(), request.from(), request.until())) {
            errors.add(new FieldError("absent", "Người vắng mặt", "đang ký thay người khác trong thời gian này"));
        }
        return errors;
    }

    /** Ends it at once; what was signed stays signed. */
    public void revoke(UUID id, Caller caller) {
        Substitution substitution = substitutions.get(id);
        if (!caller.admin() && !substitution.concerns(caller.userId())) {
            throw Substitutions.unknown();
        }
        if (!caller.admin() && !substitution.isOf(caller.userId())) {
            throw Refused.forbidden("Chỉ người vắng mặt và quản trị viên được thu hồi việc ký thay");
        }
        substitution.revoke(caller.userId(), clock.instant());
        substitutions.saveAndFlush(substitution);
        workflow.substitutesChanged();
    }
}
