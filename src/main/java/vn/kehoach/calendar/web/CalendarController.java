package vn.kehoach.calendar.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.calendar.CalendarBook;
import vn.kehoach.calendar.CalendarYear;
import vn.kehoach.organisation.account.Caller;

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
    CalendarYear replace(@PathVariable int year, @RequestBody CalendarChange change, Caller caller) {
        caller.requireAdmin();
        return calendar.replace(year, change.version(), change.daysOf(year));
    }
}
