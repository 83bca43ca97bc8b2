package vn.kehoach.plan.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.stop.DraftDeletion;
import vn.kehoach.plan.stop.StopService;
import vn.kehoach.plan.stop.StopWay;

/** A plan ends before its time. */
@RestController
@RequestMapping("/api/plans/{id}")
class StopController {

    private final StopService stops;
    private final DraftDeletion deletion;

    StopController(StopService stops, DraftDeletion deletion) {
        this.stops = stops;
        this.deletion = deletion;
    }

    record Reasoned(String reason) {

        String words() {
            return Optional.ofNullable(reason).orElse("");
        }
    }

    @PostMapping("/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable String id, @RequestBody Reasoned asked, Caller caller) {
        stops.stop(PlanId.of(id), StopWay.CANCEL, asked.words(), caller);
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable String id, @RequestBody Reasoned asked, Caller caller) {
        stops.stop(PlanId.of(id), StopWay.RECALL, asked.words(), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id, Caller caller) {
        deletion.delete(PlanId.of(id), caller);
    }
}
