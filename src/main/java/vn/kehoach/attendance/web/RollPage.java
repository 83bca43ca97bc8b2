package vn.kehoach.attendance.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.attendance.AttendanceService;
import vn.kehoach.attendance.Roll;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldError;
import vn.kehoach.shared.Refused;

/** Điểm danh: the roll as a form for the phone of whoever stands at the door. */
@Controller
@RequestMapping("/ke-hoach/{id}/diem-danh")
class RollPage {

    private static final Pattern LINE = Pattern.compile("units\\[(\\d{1,6})]\\.(\\w{1,30})");
    private static final List<String> TEXTS = List.of("unit", "substitute", "absentReason");

    private final AttendanceService attendance;
    private final PlanService plans;
    private final IssuingOffices offices;

    RollPage(AttendanceService attendance, PlanService plans, IssuingOffices offices) {
        this.offices = offices;
        this.attendance = attendance;
        this.plans = plans;
    }

    @GetMapping
    String open(
            @PathVariable String id,
            @RequestAttribute(name = "sent", required = false) Object sent,
            Caller caller,
            Model model) {
        PlanId plan = PlanId.of(id);
        model.addAttribute("roll", attendance.roll(plan, caller));
        model.addAttribute("plan", plans.view(plan));
        model.addAttribute("writes", offices.have(plans.view(plan), caller));
        String notNow = attendance.notNow(plan).orElse("");
        model.addAttribute("notNow", notNow);
        // Where it is not the time there are no fields, unless somebody has just typed something into them.
        model.addAttribute("mayTake", (notNow.isEmpty() || sent != null) && attendance.mayTake(plan, caller));
        return "ke-hoach/diem-danh";
    }

    /** Each unit has its line of fields; a line without a number and without a reason is not noted yet. */
    @PostMapping
    String take(@PathVariable String id, @RequestParam MultiValueMap<String, String> form, Caller caller) {
        PlanId plan = PlanId.of(id);
        ObjectNode roll = roll(form);
        try {
            attendance.take(plan, roll, caller);
        } catch (Refused refused) {
            throw refused.fields().isEmpty() ? refused : named(refused, roll, attendance.roll(plan, caller));
        }
        return "redirect:/ke-hoach/" + plan + "/diem-danh";
    }

    /** Each mistake with the name of the unit in whose line it is. */
    private static Refused named(Refused refused, ObjectNode sent, Roll roll) {
        Map<String, String> names = roll.units().stream().collect(Collectors.toMap(Roll.Line::unit, Roll.Line::name));
        return Refused.invalid(refused.fields().stream()
                .map(error -> named(error, sent, names))
                .toList());
    }

    private static FieldError named(FieldError error, ObjectNode sent, Map<String, String> names) {
        Matcher line = LINE.matcher(error.field());
        if (!line.matches()) {
            return new FieldError(error.field(), error.label(), "chưa ghi dòng nào");
        }
        String unit = sent.path("units")
                .path(Integer.parseInt(line.group(1)))
                .path("unit")
                .asText();
        return new FieldError(
                line.group(2) + " " + unit,
                error.label() + " (" + names.getOrDefault(unit, unit) + ")",
                error.message());
    }

    private static ObjectNode roll(MultiValueMap<String, String> form) {
        ObjectNode roll = JsonNodeFactory.instance.objectNode();
        ArrayNode units = roll.putArray("units");
        int lines = form.getOrDefault("unit", List.of()).size();
        for (int line = 0; line < lines; line++) {
            String present = value(form, "present", line);
            if (!present.isEmpty() || !value(form, "absentReason", line).isEmpty()) {
                noted(units.addObject(), form, line, present);
            }
        }
        return roll;
    }

    private static void noted(ObjectNode unit, MultiValueMap<String, String> form, int line, String present) {
        TEXTS.forEach(field -> unit.put(field, value(form, field, line)));
        if (present.isEmpty()) {
            unit.put("present", 0);
        } else if (present.matches("\\d{1,6}")) {
            unit.put("present", Integer.parseInt(present));
        } else {
            unit.put("present", present);
        }
    }

    private static String value(MultiValueMap<String, String> form, String field, int line) {
        List<String> values = form.getOrDefault(field, List.of());
        return line < values.size() ? values.get(line).strip() : "";
    }
}
