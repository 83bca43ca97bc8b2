package vn.kehoach.dossier.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.assignment.board.AssignmentState;
import vn.kehoach.assignment.board.DeadlineBoard;
import vn.kehoach.assignment.board.DeadlineFilter;
import vn.kehoach.assignment.board.DeadlineFilter.Acceptance;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.dossier.web.work.WorkLine;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.organisation.directory.RegisterEntry;
import vn.kehoach.organisation.directory.UnitRegister;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The deadline board over all plans: administrators see everything, offices their plans, a unit its own rows. */
@Controller
class DeadlinePage {

    private static final int ROWS = 50;
    private static final PageRequest CHOICE = new PageRequest(0, 100);
    private static final PageRequest FEW = new PageRequest(0, 12);

    private final DeadlineBoard board;
    private final PlanRegister plans;
    private final UnitRegister units;

    DeadlinePage(DeadlineBoard board, PlanRegister plans, UnitRegister units) {
        this.board = board;
        this.plans = plans;
        this.units = units;
    }

    /** How many rows say that of themselves; a click shows those of the state. */
    record Count(String state, String acceptance, Tag tag, long rows) {

        static Count of(DeadlineBoard.Standing standing) {
            String tone =
                    standing.toAccept() ? Tag.WAITING : Tag.of(standing.state()).tone();
            return new Count(
                    standing.state().name(),
                    standing.toAccept()
                            ? Acceptance.WAITING.name()
                            : done(standing.state()) ? Acceptance.NONE.name() : "",
                    new Tag(standing.label(), tone),
                    standing.rows());
        }
    }

    private static boolean done(AssignmentState state) {
        return state == AssignmentState.DONE_ON_TIME || state == AssignmentState.DONE_LATE;
    }

    /** A plan to choose. */
    record Choice(String id, String label) {

        static Choice of(PlanRegister.Row row) {
            return new Choice(
                    row.id(), row.number().map(number -> number + " – ").orElse("") + row.title());
        }
    }

    @GetMapping("/thoi-han")
    String board(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String acceptance,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        List<RegisterEntry> meant = meant(unit);
        model.addAttribute("state", state);
        model.addAttribute("unit", unit);
        model.addAttribute("plan", plan);
        model.addAttribute("acceptance", acceptance);
        model.addAttribute("choices", choices(caller));
        model.addAttribute("meant", meant.size() == 1 ? List.of() : meant);
        model.addAttribute("unknownUnit", !unit.isBlank() && meant.isEmpty());
        if (unit.isBlank() || meant.size() == 1) {
            String code = meant.stream().map(RegisterEntry::code).findFirst().orElse("");
            model.addAttribute("code", code);
            show(
                    DeadlineFilter.of(plan, code, state, "").accepted(acceptance),
                    new PageRequest(page, ROWS),
                    caller,
                    model);
        }
        return "ke-hoach/thoi-han";
    }

    /** The unit of that code, or those whose name contains the words. */
    private List<RegisterEntry> meant(String unit) {
        if (unit.isBlank()) {
            return List.of();
        }
        List<RegisterEntry> found =
                units.search(unit.strip().replace('-', ' '), "", FEW).items();
        Optional<RegisterEntry> exact = found.stream()
                .filter(each -> each.code().equals(unit.strip()) || each.name().equalsIgnoreCase(unit.strip()))
                .findFirst();
        return exact.map(List::of).orElse(found);
    }

    private List<Choice> choices(Caller caller) {
        return plans.find(Optional.empty(), "", CHOICE, caller).items().stream()
                .map(Choice::of)
                .toList();
    }

    private void show(DeadlineFilter filter, PageRequest page, Caller caller, Model model) {
        PageOf<WorkLine> found =
                page.orLast(asked -> board.find(filter, asked, caller)).map(WorkLine::of);
        model.addAttribute(
                "counts",
                board.standings(filter, caller).stream().map(Count::of).toList());
        model.addAttribute("states", AssignmentState.values());
        model.addAttribute("work", found.items());
        model.addAttribute("pager", Pager.of(found));
    }
}
