package vn.kehoach.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.Organisation;
import vn.kehoach.organisation.register.UnitKind;
import vn.kehoach.plan.register.NumberRegister;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** The number registers over HTTP. */
@RestController
@RequestMapping("/api/registers/{body}/{year}/{type}")
class RegisterController {

    private static final int MOST = 999_999;

    private final NumberRegister register;
    private final Organisation organisation;

    RegisterController(NumberRegister register, Organisation organisation) {
        this.register = register;
        this.organisation = organisation;
    }

    record Register(String body, int year, String type, int last, PageOf<Entry> entries) {}

    record Entry(String number, String title, String date, boolean joint, String lead) {

        static Entry of(NumberRegister.Entry entry) {
            return new Entry(
                    entry.number(), entry.title(), VietnamTime.iso(entry.issuedAt()), entry.joint(), entry.lead());
        }
    }

    @GetMapping
    Register show(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            PageRequest page,
            Caller caller) {
        caller.requireStaff();
        // What an older version numbered under a type that there is not any more stays readable.
        boolean numbered = register.last(body, year, NumberRegister.of(type)) > 0;
        requireRegister(body, year, numbered ? Optional.empty() : NumberRegister.refusal("type", type));
        return register(body, year, NumberRegister.of(type), page, caller);
    }

    /** Only bodies have registers: offices, boards and units issue in the name of one. */
    private void requireRegister(String body, int year, Optional<FieldError> typeRefused) {
        boolean issues = organisation.unitOf(body).kind() == UnitKind.BODY;
        List<FieldError> errors = Stream.of(
                        error(issues, "body", "Cơ quan", "“" + body + "” không phải cơ quan ban hành, không có sổ"),
                        error(
                                year >= VietnamTime.FIRST_YEAR && year <= VietnamTime.LAST_YEAR,
                                "year",
                                "Năm",
                                "phải là " + VietnamTime.YEARS),
                        typeRefused)
                .flatMap(Optional::stream)
                .toList();
        if (!errors.isEmpty()) {
            throw Refused.invalid(errors);
        }
    }

    private static Optional<FieldError> error(boolean right, String field, String label, String message) {
        return right ? Optional.empty() : Optional.of(new FieldError(field, label, message));
    }

    private Register register(String body, int year, String type, PageRequest page, Caller caller) {
        return new Register(
                body,
                year,
                type,
                register.last(body, year, type),
                register.entries(body, year, type, page, caller).map(Entry::of));
    }

    @PutMapping
    Register continueFrom(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            @RequestBody JsonNode request,
            PageRequest page,
            Caller caller) {
        caller.requireAdmin();
        requireRegister(body, year, NumberRegister.refusal("type", type));
        register.continueFrom(body, year, NumberRegister.of(type), lastIn(request), caller.userId());
        return register(body, year, NumberRegister.of(type), page, caller);
    }

    private static int lastIn(JsonNode request) {
        JsonNode last = request.path("last");
        if (!last.isInt() || last.asInt() < 0 || last.asInt() > MOST) {
            throw Refused.invalid("last", "Số cuối cùng", "phải là số nguyên từ 0 đến " + MOST);
        }
        return last.asInt();
    }
}
