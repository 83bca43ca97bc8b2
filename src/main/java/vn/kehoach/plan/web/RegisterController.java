package vn.kehoach.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.register.BookLine;
import vn.kehoach.plan.register.LineState;
import vn.kehoach.plan.register.NumberRegister;
import vn.kehoach.plan.register.RegisterBook;
import vn.kehoach.plan.register.RegisterKey;
import vn.kehoach.plan.register.Registers;
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
    private final RegisterBook book;
    private final Registers registers;

    RegisterController(NumberRegister register, RegisterBook book, Registers registers) {
        this.register = register;
        this.book = book;
        this.registers = registers;
    }

    record Register(String body, int year, String type, int last, PageOf<Entry> entries) {}

    /** @param date when a plan was issued, the day of another document; null where the number stands for none */
    record Entry(
            String number,
            String title,
            @Nullable String date,
            boolean joint,
            String lead,
            LineState state,
            String signer,
            String recipients,
            int sent,
            String place,
            String reason) {

        static Entry of(BookLine line) {
            return new Entry(
                    line.code(),
                    line.title(),
                    line.state().ofPlan()
                            ? VietnamTime.iso(line.at())
                            : line.day().map(LocalDate::toString).orElse(null),
                    line.origin().joint(),
                    line.origin().lead(),
                    line.state(),
                    line.signer(),
                    line.out().recipients(),
                    line.out().count(),
                    line.out().place(),
                    line.reason());
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
        return register(registers.readable(body, year, type), page, caller);
    }

    private Register register(RegisterKey key, PageRequest page, Caller caller) {
        return new Register(
                key.body(),
                key.year(),
                key.type(),
                register.last(key.body(), key.year(), key.type()),
                book.find(new RegisterBook.Asked(key.body(), key.year(), key.type(), ""), page, caller)
                        .map(Entry::of));
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
        RegisterKey key = registers.open(body, year, type);
        String reason = TypedLine.of(request).text("reason");
        register.continueFrom(body, year, key.type(), lastIn(request), reason, caller.userId());
        return register(key, page, caller);
    }

    private static int lastIn(JsonNode request) {
        JsonNode last = request.path("last");
        if (!last.isInt() || last.asInt() < 0 || last.asInt() > MOST) {
            throw Refused.invalid("last", "Số cuối cùng", "phải là số nguyên từ 0 đến " + MOST);
        }
        return last.asInt();
    }
}
