package vn.kehoach.assignment.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
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
