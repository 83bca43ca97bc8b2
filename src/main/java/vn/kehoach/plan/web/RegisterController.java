package vn.kehoach.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.Caller;
import vn.kehoach.organisation.Organisation;
import vn.kehoach.plan.NumberRegister;
import vn.kehoach.shared.Refused;

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

    record Register(String body, int year, String type, int last) {}

    @GetMapping
    Register show(@PathVariable String body, @PathVariable int year, @PathVariable String type, Caller caller) {
        caller.requireStaff();
        organisation.unitOf(body);
        return new Register(body, year, type, register.last(body, year, type));
    }

    @PutMapping
    Register continueFrom(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            @RequestBody JsonNode request,
            Caller caller) {
        caller.requireAdmin();
        organisation.unitOf(body);
        return new Register(
                body, year, type, register.continueFrom(body, year, type, lastIn(request), caller.userId()));
    }

    private static int lastIn(JsonNode request) {
        JsonNode last = request.path("last");
        if (!last.isInt() || last.asInt() < 0 || last.asInt() > MOST) {
            throw Refused.invalid("last", "Số cuối cùng", "phải là số nguyên từ 0 đến " + MOST);
        }
        return last.asInt();
    }
}
