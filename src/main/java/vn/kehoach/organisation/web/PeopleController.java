package vn.kehoach.organisation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.PeopleRegister;
import vn.kehoach.organisation.register.PersonView;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** {@code GET /api/people}: people with an account, for staff who choose consultees and signatories. */
@RestController
class PeopleController {

    private final PeopleRegister register;

    PeopleController(PeopleRegister register) {
        this.register = register;
    }

    record Item(String id, String name) {

        static Item of(PersonView person) {
            return new Item(person.id(), person.name());
        }
    }

    @GetMapping("/api/people")
    PageOf<Item> people(@RequestParam(defaultValue = "") String q, PageRequest page, Caller caller) {
        caller.requireStaff();
        return register.search(q, page).map(Item::of);
    }
}
