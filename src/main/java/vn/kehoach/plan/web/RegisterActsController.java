package vn.kehoach.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.register.RegisterActs;
import vn.kehoach.plan.register.RegisterKeepers;
import vn.kehoach.plan.register.RegisterKey;
import vn.kehoach.plan.register.Registers;

/** What an office does in its registers besides signing, over HTTP. */
@RestController
@RequestMapping("/api/registers/{body}/{year}/{type}")
class RegisterActsController {

    private final Registers registers;
    private final RegisterKeepers keepers;
    private final RegisterActs acts;

    RegisterActsController(Registers registers, RegisterKeepers keepers, RegisterActs acts) {
        this.registers = registers;
        this.keepers = keepers;
        this.acts = acts;
    }

    record Numbered(int number) {}

    @PostMapping("/reservations")
    @ResponseStatus(HttpStatus.CREATED)
    Numbered reserve(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            @RequestBody JsonNode request,
            Caller caller) {
        RegisterKey key = key(body, year, type, caller);
        TypedLine typed = TypedLine.of(request);
        return new Numbered(acts.reserve(key, typed.text("purpose"), typed.plan(), caller));
    }

    @PutMapping("/{number}/plan")
    Numbered keepFor(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            @PathVariable int number,
            @RequestBody JsonNode request,
            Caller caller) {
        RegisterKey key = key(body, year, type, caller);
        acts.keepFor(key, number, TypedLine.of(request).neededPlan(), caller);
        return new Numbered(number);
    }

    @PostMapping("/{number}/void")
    Numbered giveUp(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            @PathVariable int number,
            @RequestBody JsonNode request,
            Caller caller) {
        RegisterKey key = key(body, year, type, caller);
        acts.giveUp(key, number, TypedLine.of(request).text("reason"), caller);
        return new Numbered(number);
    }

    @PostMapping("/papers")
    @ResponseStatus(HttpStatus.CREATED)
    Numbered note(
            @PathVariable String body,
            @PathVariable int year,
            @PathVariable String type,
            @RequestBody JsonNode request,
            Caller caller) {
        RegisterKey key = key(body, year, type, caller);
        return new Numbered(acts.note(key, TypedLine.of(request).paper(), caller));
    }

    private RegisterKey key(String body, int year, String type, Caller caller) {
        keepers.requireKeeper(body, caller);
        return registers.open(body, year, type);
    }
}
