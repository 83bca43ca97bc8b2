package vn.kehoach.plan.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.drafting.Proposed;
import vn.kehoach.plan.finding.Finding;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanState;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Known;
import vn.kehoach.shared.PageOf;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;
import vn.kehoach.shared.VietnamTime;

/** Plans over HTTP: propose, list, save the draft. */
@RestController
@RequestMapping("/api/plans")
class PlanController {

    private final PlanService plans;
    private final PlanRegister register;
    private final PlanReaders readers;

    PlanController(PlanService plans, PlanRegister register, PlanReaders readers) {
        this.plans = plans;
        this.readers = readers;
        this.register = register;
    }

    record Saved(String id, int version, List<Finding> findings) {}

    record Item(
            String id,
            PlanState state,
            String stateLabel,
            String number,
            String title,
            String lead,
            String createdAt,
            String issuedAt) {

        static Item of(PlanRegister.Row row) {
            return new Item(
                    row.id(),
                    row.state(),
                    row.state().label(),
                    row.number().orElse(null),
                    row.title(),
                    row.lead(),
                    VietnamTime.iso(row.createdAt()),
                    Optional.ofNullable(row.issuedAt()).map(VietnamTime::iso).orElse(null));
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Proposed> propose(@RequestBody JsonNode content, Caller caller) {
        List<PlanRegister.Row> twins = register.twins(content, caller);
        PlanView plan = plans.propose(content, caller);
        return ResponseEntity.created(URI.create("/api/plans/" + plan.id()))
                .body(Proposed.of(plan, plans.findings(plan.id()), twins));
    }

    @GetMapping
    PageOf<Item> list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String q,
            PageRequest page,
            Caller caller) {
        return register.find(Known.of("state", "Trạng thái", state, PlanState.class), q, page, caller)
                .map(Item::of);
    }

    @PutMapping("/{id}/content")
    Saved save(
            @PathVariable String id,
            @RequestParam(required = false) Integer version,
            @RequestBody JsonNode body,
            Caller caller) {
        JsonNode content = body.path("content").isObject() ? body.path("content") : withoutVersion(body);
        PlanView plan = plans.save(PlanId.of(id), startedFrom(version, body), content, caller);
        return new Saved(id, plan.contentVersion(), plans.findings(plan.id()));
    }

    /** The version may stand beside the content, or be a parameter. */
    private static int startedFrom(Integer parameter, JsonNode body) {
        JsonNode version = body.path("version");
        if (parameter == null && !version.canConvertToInt()) {
            throw Refused.invalid("version", "Phiên bản", "cần số phiên bản mà bản sửa bắt đầu từ đó");
        }
        return parameter == null ? version.asInt() : parameter;
    }

    private static JsonNode withoutVersion(JsonNode body) {
        return body instanceof ObjectNode object ? object.deepCopy().without("version") : body;
    }

    @GetMapping("/{id}/findings")
    List<Finding> findings(@PathVariable String id, Caller caller) {
        readers.requireInside(PlanId.of(id), caller);
        return plans.findings(PlanId.of(id));
    }
}
