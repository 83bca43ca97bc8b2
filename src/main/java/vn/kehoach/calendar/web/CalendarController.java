package vn.kehoach.calendar.web;

import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.calendar.CalendarBook;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.shared.Refused;

/** The working calendar of a year: everybody reads it, administrators change it. */
@RestController
@RequestMapping("/api/calendar/{year}")
class CalendarController {

    private final CalendarBook calendar;

    CalendarController(CalendarBook calendar) {
        this.calendar = calendar;
    }

    @GetMapping
    CalendarYear read(@PathVariable int year) {
        return calendar.year(year);
    }

    @PutMapping
    CalendarYear replace(@PathVariable int year, @RequestBody CalendarChange change, Authentication caller) {
        requireAdministrator(caller);
        return calendar.replace(year, change.version(), change.daysOf(year));
    }

    private static void requireAdministrator(Authentication caller) {
        boolean administrator = caller != null
                && caller.getAuthorities().stream()
                        .anyMatch(granted -> granted.getAuthority().matches("(ROLE_)?(camunda-admin|ADMIN)"));
        if (!administrator) {
            throw Refused.forbidden("Chỉ quản trị viên được sửa lịch làm việc");
        }
    }
}
