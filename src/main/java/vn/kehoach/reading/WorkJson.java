package vn.kehoach.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.kehoach.plan.content.OwnPartner;
import vn.kehoach.shared.Folding;

/** Writes obligations and the timeline. */
final class WorkJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Draft draft;
    private final Sources sources;

    WorkJson(Draft draft, Sources sources) {
        this.draft = draft;
        this.sources = sources;
    }

    void write(ObjectNode root) {
        ArrayNode obligations = root.putArray("obligations");
        draft.obligations().forEach(work -> obligation(obligations.addObject(), work));
        if (!draft.timeline().isEmpty()) {
            ArrayNode timeline = root.putArray("timeline");
            draft.timeline().forEach(entry -> entry(timeline.addObject(), entry));
        }
    }

    private void obligation(ObjectNode node, Obligation work) {
        if (work.who().size() == 1) {
            node.put("who", work.who().get(0));
        } else {
            ArrayNode who = node.putArray("who");
            work.who().forEach(who::add);
        }
        node.put("what", OwnPartner.without(draft.page().words(work.what()), work.who()))
                .put("kind", work.kind().name());
        work.extras().forEach((key, value) -> node.set(key, JSON.valueToTree(value)));
        partners(node, work);
        work.before().ifPresentOrElse(day -> node.put("before", day.toString()), () -> due(node, work));
        if (work.isDueAtEvent() && !work.extras().containsKey("relative")) {
            node.put("dueFrom", "EVENT");
        }
        texts(
                node,
                "candidates",
                work.deadline().isPresent() || work.isDueAtEvent() ? java.util.List.of() : work.candidates());
        texts(node, "uncertain", work.uncertain());
        sources.put(node, work.what());
    }

    /** Who owes the work is not among its partners. */
    private static void partners(ObjectNode node, Obligation work) {
        if (node.path("partners") instanceof ArrayNode partners) {
            Set<String> own = work.who().stream().map(Folding::fold).collect(Collectors.toSet());
            List<String> others = StreamSupport.stream(partners.spliterator(), false)
                    .map(JsonNode::asText)
                    .filter(name -> !own.contains(Folding.fold(name)))
                    .toList();
            node.remove("partners");
            texts(node, "partners", others);
        }
    }

    private static void due(ObjectNode node, Obligation work) {
        work.due().ifPresentOrElse(due -> node.put("due", due), () -> node.putNull("due"));
    }

    private static void texts(ObjectNode node, String key, java.util.List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = node.putArray(key);
            texts.forEach(array::add);
        }
    }

    private void entry(ObjectNode node, TimelineEntry entry) {
        if (entry.lasts()) {
            entry.date().from().ifPresent(day -> node.put("from", day.toString()));
            entry.date().to().ifPresent(day -> node.put("to", day.toString()));
        } else {
            entry.date().due().ifPresent(due -> node.put("due", due));
        }
        node.put("what", draft.page().words(entry.what()))
                .put("kind", entry.kind().name());
        sources.put(node, entry.source());
    }
}
