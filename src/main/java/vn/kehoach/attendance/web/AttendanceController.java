package vn.kehoach.attendance.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.attendance.AttendanceService;
import vn.kehoach.attendance.Roll;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.state.PlanId;

/** The roll of a plan's event over HTTP. */
@RestController
@RequestMapping("/api/plans/{id}/attendance")
class AttendanceController {

    private final AttendanceService attendance;

    AttendanceController(AttendanceService attendance) {
        this.attendance = attendance;
    }

    @GetMapping
    Roll show(@PathVariable String id, Caller caller) {
        return attendance.roll(PlanId.of(id), caller);
    }

    /** Notes who came: {@code {"units": [{unit, present, substitute, absentReason}]}}. */
    @PutMapping
    Roll take(@PathVariable String id, @RequestBody JsonNode roll, Caller caller) {
        return attendance.take(PlanId.of(id), roll, caller);
    }
}
