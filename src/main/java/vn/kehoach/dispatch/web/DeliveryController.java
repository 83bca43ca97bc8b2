package vn.kehoach.dispatch.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.dispatch.DeliveryTable;
import vn.kehoach.dispatch.DispatchService;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** Deliveries over HTTP. */
@RestController
@RequestMapping("/api/plans/{id}")
class DeliveryController {

    private final DeliveryTable table;
    private final DispatchService dispatch;
    private final PlanReaders readers;

    DeliveryController(DeliveryTable table, DispatchService dispatch, PlanReaders readers) {
        this.table = table;
        this.dispatch = dispatch;
        this.readers = readers;
    }

    @GetMapping("/deliveries")
    PageOf<DeliveryTable.Row> list(@PathVariable String id, PageRequest page, Caller caller) {
        readers.requireInside(PlanId.of(id), caller);
        caller.requireStaff();
        return table.of(PlanId.of(id), page);
    }

    @PostMapping("/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, Caller caller) {
        readers.requireRead(PlanId.of(id), caller);
        dispatch.confirmReceipt(PlanId.of(id), caller.units(), caller.userId());
    }
}
