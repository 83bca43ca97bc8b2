package vn.kehoach.dossier.web;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.kehoach.dossier.web.piece.Pager;
import vn.kehoach.dossier.web.piece.Reading;
import vn.kehoach.dossier.web.piece.Tag;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.shared.Known;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;

/** The list of plans that the reader may open. */
@Controller
class PlanListPage {

    private static final int ROWS = 20;

    private final PlanRegister register;
    private final DataSize largestFile;

    PlanListPage(PlanRegister register, @Value("${kehoach.uploads.max-size}") DataSize largestFile) {
        this.register = register;
        this.largestFile = largestFile;
    }

    /** One plan of the list. */
    record Line(String id, String number, String title, Tag state, String date) {

        static Line of(PlanRegister.Row row) {
            return new Line(
                    row.id(),
                    row.number().orElse("Chưa có số"),
                    row.title(),
                    Tag.of(row.state()),
                    row.issuedAt() == null
                            ? "Đề xuất ngày " + Reading.day(row.createdAt())
                            : "Ban hành ngày " + Reading.day(row.issuedAt()));
        }
    }

    @GetMapping("/ke-hoach")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "0") int page,
            Caller caller,
            Model model) {
        Optional<PlanState> chosen = Known.of("state", "Trạng thái", state, PlanState.class);
        PageOf<Line> found = new PageRequest(page, ROWS)
                .orLast(asked -> register.find(chosen, q, asked, caller))
                .map(Line::of);
        model.addAttribute("mayPropose", caller.staff());
        model.addAttribute("largestFile", largestFile);
        model.addAttribute("q", q);
        model.addAttribute("chosen", chosen.map(Enum::name).orElse(""));
        model.addAttribute("states", PlanState.values());
        model.addAttribute("plans", found.items());
        model.addAttribute("pager", Pager.of(found));
        return "ke-hoach/danh-sach";
    }
}
