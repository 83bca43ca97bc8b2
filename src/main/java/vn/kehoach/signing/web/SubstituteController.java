package vn.kehoach.signing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.signing.SubstituteService;
import vn.kehoach.signing.SubstituteTable;

/** Người ký thay over HTTP: the absent person and administrators name and revoke them, and who is named may decline. */
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

    /** What was decided before the revocation, where something was: it stays. */
    record Revoked(String message, List<SubstituteTable.Decided> signed) {}

    @DeleteMapping("/{id}")
    ResponseEntity<Revoked> revoke(@PathVariable UUID id, Caller caller) {
        List<SubstituteTable.Decided> decided = substitutes.revoke(id, caller);
        return decided.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(new Revoked(
                        "Đã thu hồi. Người ký thay đã quyết định " + decided.size()
                                + " kế hoạch trước đó; những chữ ký ấy vẫn có hiệu lực",
                        decided));
    }

    @PostMapping("/{id}/decline")
    SubstituteTable.Row decline(
            @PathVariable UUID id, @RequestBody(required = false) Declined declined, Caller caller) {
        return substitutes.decline(
                id,
                Optional.ofNullable(declined)
                        .map(Declined::reason)
                        .map(String::strip)
                        .filter(reason -> !reason.isEmpty()),
                caller);
    }

    /** Why somebody does not want to substitute; may be left out. */
    record Declined(String reason) {}
}
