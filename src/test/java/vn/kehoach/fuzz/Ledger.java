package vn.kehoach.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import vn.kehoach.testing.Invariants.Handed;
import vn.kehoach.testing.Invariants.Uploaded;

/** Notes what was answered: what must be there afterwards, how often each status came, and what was wrong. */
final class Ledger {

    private static final ObjectMapper JSON = new ObjectMapper();

    final Queue<Handed> handed = new ConcurrentLinkedQueue<>();
    final Queue<Uploaded> uploaded = new ConcurrentLinkedQueue<>();
    final Queue<String> proposed = new ConcurrentLinkedQueue<>();
    final Set<String> removed = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> faults = new ConcurrentHashMap<>();
    private final Map<String, Integer> faultCounts = new ConcurrentHashMap<>();
    private final Set<String> reached = ConcurrentHashMap.newKeySet();

    void note(Shot shot, Reply reply) {
        statuses.merge(reply.status(), 1, Integer::sum);
        reached.add(shot.name());
        Verdict.on(shot, reply).ifPresent(fault -> fault(shot, reply, fault));
        proposedOnPage(shot, reply);
        if (reply.isGood()) {
            good(shot, reply);
        }
    }

    private void fault(Shot shot, Reply reply, String fault) {
        String key = fault + " | " + shot.name();
        faultCounts.merge(key, 1, Integer::sum);
        faults.putIfAbsent(
                key, shot + "\n   -> " + reply.status() + " " + reply.type() + " " + Shot.shortened(reply.text(), 700));
    }

    void broken(Shot shot, Exception thrown) {
        fault(shot, new Reply(0, "", "", Shot.NOTHING), "no answer: " + thrown);
    }

    private void good(Shot shot, Reply reply) {
        if (shot.meant() instanceof Shot.Report report) {
            handed.add(new Handed(report.assignment(), summary(shot.body(), report)));
        } else if (shot.meant() instanceof Shot.Upload upload) {
            uploaded.add(new Uploaded(json(reply.body()).path("id").asText(), sha256(upload.content())));
        } else if (shot.meant() instanceof Shot.Removal removal) {
            removed.add(removal.id());
        } else if (shot.meant() instanceof Shot.Proposal) {
            proposed.add(json(reply.body()).path("id").asText());
        }
    }

    /** The page for a new plan leads to its draft. */
    private void proposedOnPage(Shot shot, Reply reply) {
        if (shot.name().equals("POST /ke-hoach") && reply.location().contains("/viec/ke-hoach/")) {
            proposed.add(reply.location().substring(reply.location().lastIndexOf('/') + 1));
        }
    }

    /** As it is stored: in the composed form, without blanks around it. */
    private static String summary(byte[] body, Shot.Report report) {
        JsonNode fields = body.length == 0 ? JSON.missingNode() : json(body);
        JsonNode text = report.typed()
                ? fields.path("variables").path(report.field()).path("value")
                : fields.path(report.field());
        return Normalizer.normalize(text.asText(""), Normalizer.Form.NFC).strip();
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> faults() {
        Map<String, String> all = new TreeMap<>();
        faults.forEach((key, first) -> all.put(faultCounts.get(key) + " x " + key, first));
        return all;
    }

    String summary() {
        return new TreeMap<>(statuses) + "; addresses met " + reached.size() + "; reports " + handed.size() + ", files "
                + uploaded.size() + ", plans " + proposed.size();
    }
}
