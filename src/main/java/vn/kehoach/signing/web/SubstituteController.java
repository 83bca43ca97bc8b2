package vn.kehoach.signing.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.Caller;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.signing.SubstituteService;
import vn.kehoach.signing.SubstituteTable;

/** Người ký thay over HTTP: the absent person and administrators name and revoke them. */
@RestController
@RequestMapping("/api/substitutes")
class SubstituteController {

    private final SubstituteService substitutes;
    private final SubstituteTable table;

    SubstituteController(SubstituteService substitutes, SubstituteTable table) {
        this.substitutes = substitutes;
        this.table = table;
    }

    @GetMapping
    PageOf<SubstituteTable.Row> list(PageRequest page, Caller caller) {
        return table.find(page, caller);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SubstituteTable.Row make(@RequestBody SubstituteForm form, Caller caller) {
        return substitutes.make(form.read(caller.userId()), caller);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Caller caller) {
        substitutes.revoke(id, caller);
    }
}
