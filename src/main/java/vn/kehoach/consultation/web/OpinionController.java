package vn.kehoach.consultation.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.consultation.ConsultationService;
import vn.kehoach.consultation.OpinionTable;
import vn.kehoach.consultation.Response;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.shared.FieldWords;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.Refused;

/** Opinions and their responses over HTTP. */
@RestController
@RequestMapping("/api/plans/{id}/opinions")
class OpinionController {

    private static final String RESPONSES =
            Arrays.stream(Response.values()).map(Response::name).collect(Collectors.joining(", "));

    private static final FieldWords TEXT = new FieldWords("text", "Nội dung giải trình", 20_000);

    private final ConsultationService consultation;
    private final OpinionTable table;
    private final PlanReaders readers;

    OpinionController(ConsultationService consultation, OpinionTable table, PlanReaders readers) {
        this.consultation = consultation;
        this.table = table;
        this.readers = readers;
    }

    @GetMapping
    PageOf<OpinionTable.Row> list(@PathVariable String id, Caller caller) {
        readers.requireInside(PlanId.of(id), caller);
        List<OpinionTable.Row> rows = table.of(PlanId.of(id));
        return new PageOf<>(rows, 0, Math.max(1, rows.size()), rows.size());
    }

    @PutMapping("/{opinionId}/response")
    OpinionTable.Row respond(
            @PathVariable String id, @PathVariable UUID opinionId, @RequestBody JsonNode body, Caller caller) {
        consultation.respond(PlanId.of(id), opinionId, responseIn(body), textIn(body), caller);
        return table.of(PlanId.of(id)).stream()
                .filter(row -> row.id().equals(opinionId.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Response responseIn(JsonNode body) {
        return Arrays.stream(Response.values())
                .filter(each -> each.name().equals(body.path("response").asText()))
                .findFirst()
                .orElseThrow(() -> Refused.invalid("response", "Tiếp thu, giải trình", "chỉ nhận " + RESPONSES));
    }

    private static String textIn(JsonNode body) {
        return TEXT.bounded(body.path("text").asText(""));
    }
}
