package vn.kehoach.organisation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.directory.RegisterEntry;
import vn.kehoach.organisation.directory.UnitRegister;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** {@code GET /api/units}: units by name and group. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final UnitRegister register;

    UnitController(UnitRegister register) {
        this.register = register;
    }

    @GetMapping
    PageOf<RegisterEntry> units(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String group,
            PageRequest page) {
        return register.search(q, group, page);
    }
}
