package vn.kehoach.assignment.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import vn.kehoach.assignment.DeadlineBoard;
import vn.kehoach.assignment.DeadlineFilter;
import vn.kehoach.assignment.DeadlineRow;
import vn.kehoach.organisation.Caller;
import vn.kehoach.plan.PlanId;
import vn.kehoach.plan.PlanReaders;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The deadline board over HTTP, for all plans or for one. */
@RestController
class DeadlineController {

    private final DeadlineBoard board;
    private final PlanReaders readers;

    DeadlineController(DeadlineBoard board, PlanReaders readers) {
        this.board = board;
        this.readers = readers;
    }

    @GetMapping("/api/deadlines")
    PageOf<DeadlineRow> all(
            @RequestParam(defaultValue = "") String planId,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            PageRequest page,
            Caller caller) {
        return board.find(DeadlineFilter.of(planId, unit, state, kind), page, caller);
    }

    @GetMapping("/api/deadlines.xlsx")
    ResponseEntity<StreamingResponseBody> sheet(
            @RequestParam(defaultValue = "") String planId,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            Caller caller) {
        DeadlineFilter filter = DeadlineFilter.of(planId, unit, state, kind);
        return ResponseEntity.ok()
                .contentType(DeadlineSheet.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"thoi-han.xlsx\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(out -> DeadlineSheet.write(rows -> board.each(filter, caller, rows), out));
    }

    @GetMapping("/api/plans/{id}/obligations")
    PageOf<DeadlineRow> ofPlan(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            PageRequest page,
            Caller caller) {
        readers.requireRead(PlanId.of(id), caller);
        return board.find(DeadlineFilter.of(id, unit, state, kind), page, caller);
    }
}
