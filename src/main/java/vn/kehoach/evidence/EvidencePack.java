package vn.kehoach.evidence;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kehoach.attachment.AttachmentService;
import vn.kehoach.attachment.AttachmentView;
import vn.kehoach.audit.AuditEntry;
import vn.kehoach.audit.AuditTrail;
import vn.kehoach.audit.ChainHead;
import vn.kehoach.audit.PlanChain;
import vn.kehoach.document.DocumentType;
import vn.kehoach.document.PlanDocuments;
import vn.kehoach.download.ArchiveNames;
import vn.kehoach.download.FileToSend;
import vn.kehoach.evidence.HandedInFiles.HandedIn;
import vn.kehoach.organisation.account.Caller;
import vn.kehoach.plan.drafting.PlanService;
import vn.kehoach.plan.people.IssuingOffices;
import vn.kehoach.plan.people.PlanReaders;
import vn.kehoach.plan.register.PlanRegister;
import vn.kehoach.plan.state.PlanId;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.Refused;

/**
 * Puts everything about a plan into one archive. The tables are read in one look, so that they agree; the files, which never
 * change, are copied afterwards in portions. Nothing of it lies in the engine, which forgets.
 */
@Service
public class EvidencePack {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCUMENTS = "van-ban";
    private static final String TABLES = "du-lieu";

    private final PlanService plans;
    private final PlanReaders readers;
    private final IssuingOffices offices;
    private final PlanRegister register;
    private final PlanDocuments documents;
    private final PlanTables tables;
    private final HandedInFiles files;
    private final AttachmentService attachments;
    private final PackIndex index;
    private final PlanChain chain;
    private final AuditTrail trail;
    private final TransactionTemplate oneLook;
    private final TransactionTemplate noting;
    private final Clock clock;

    EvidencePack(
            PlanService plans,
            PlanReaders readers,
            IssuingOffices offices,
            PlanRegister register,
            PlanDocuments documents,
            PlanTables tables,
            HandedInFiles files,
            AttachmentService attachments,
            PackIndex index,
            PlanChain chain,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.plans = plans;
        this.readers = readers;
        this.offices = offices;
        this.register = register;
        this.documents = documents;
        this.tables = tables;
        this.files = files;
        this.attachments = attachments;
        this.index = index;
        this.chain = chain;
        this.trail = trail;
        this.oneLook = new TransactionTemplate(transactions);
        this.oneLook.setReadOnly(true);
        this.noting = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * The plan, for whoever may have its pack.
     *
     * @throws Refused as if there were none where the caller may not read it, and to all but the offices that issue it
     */
    public PlanView open(PlanId id, Caller caller) {
        readers.requireRead(id, caller);
        PlanView plan = plans.view(id);
        if (!offices.have(plan, caller)) {
            throw Refused.forbidden("Chỉ văn phòng của các cơ quan ban hành và quản trị viên được tải gói chứng cứ");
        }
        return plan;
    }

    /** Writes the pack as everything stands now, and notes in the record which one it is. */
    public void write(PlanView plan, Caller caller, Wording words, OutputStream out) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (PackWriter pack = new PackWriter(out)) {
            drafts(plan, caller, pack);
            List<HandedIn> handedIn = new ArrayList<>();
            ChainHead head = oneLook.execute(status -> look(plan, caller, words, pack, handedIn, now));
            for (HandedIn file : handedIn) {
                pack.add(file.path(), file.at(), entry -> content(file.file())
                        .writeTo(file.file().size(), entry));
            }
            int entries = pack.entries();
            String manifest = pack.finish(
                    new Manifest.About(plan.id().toString(), plan.number().orElse(""), plan.title()),
                    now,
                    caller.userId(),
                    new Manifest.Chain(head.seq(), head.hash()));
            note(plan, manifest, entries);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The versions that somebody was asked about; of what was issued the files are kept from now on at the latest. */
    private void drafts(PlanView plan, Caller caller, PackWriter pack) throws IOException {
        if (plan.issuedAt().isPresent()) {
            documents.of(plan.id(), DocumentType.PDF, caller);
            documents.of(plan.id(), DocumentType.DOCX, caller);
        }
        for (PlanRegister.VersionRow version : register.versions(plan.id())) {
            boolean issued = plan.issuedAt().isPresent() && version.number() == plan.contentVersion();
            if (!issued && !version.frozen()) {
                PlanDocuments.Made made = documents.of(plan.id(), version.number(), DocumentType.PDF, caller);
                pack.add(
                        DOCUMENTS + "/du-thao-ban-" + version.number() + ".pdf",
                        version.savedAt().toInstant(),
                        made.content());
            }
        }
    }

    private ChainHead look(
            PlanView plan, Caller caller, Wording words, PackWriter pack, List<HandedIn> handedIn, Instant now) {
        try {
            ArchiveNames names = new ArchiveNames();
            for (PlanTables.Table table : tables.all()) {
                table(table, plan, names, pack, now);
            }
            pack.add(Manifest.RECORD, now, out -> record(plan, caller, out));
            handedIn.addAll(files.of(plan.id()));
            ChainHead head = chain.head();
            pack.add(
                    Manifest.INDEX,
                    now,
                    out -> index.write(
                            new PackIndex.About(plan, now, caller.userId(), head, caller.admin()),
                            pack.written(),
                            handedIn,
                            words,
                            out));
            return head;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void table(PlanTables.Table table, PlanView plan, ArchiveNames names, PackWriter pack, Instant now)
            throws IOException {
        String path = TABLES + "/" + table.name().replace('_', '-') + ".json";
        if (table.files().isEmpty()) {
            pack.add(path, now, out -> rows(table, plan, out));
            return;
        }
        List<ObjectNode> rows = new ArrayList<>();
        tables.each(
                table, plan.id().value(), (json, found) -> rows.add(withFiles(table, json, found, names, pack, now)));
        pack.add(path, now, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(rows));
    }

    private void rows(PlanTables.Table table, PlanView plan, OutputStream out) throws IOException {
        JsonRows rows = new JsonRows(out);
        tables.each(table, plan.id().value(), (json, none) -> rows.row(json));
        rows.end();
    }

    /** A row says where in the pack its files lie. */
    private static ObjectNode withFiles(
            PlanTables.Table table,
            String json,
            Map<String, byte[]> found,
            ArchiveNames names,
            PackWriter pack,
            Instant now) {
        try {
            ObjectNode row = (ObjectNode) JSON.readTree(json);
            for (Map.Entry<String, byte[]> file : found.entrySet()) {
                String path = names.in(DOCUMENTS + "/" + table.name().replace('_', '-'), fileName(table, row));
                pack.add(path, now, file.getValue());
                row.put(file.getKey(), path);
            }
            return row;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(PlanTables.Table table, ObjectNode row) {
        if (row.hasNonNull("name")) {
            return row.path("name").asText();
        }
        String version =
                row.hasNonNull("version") ? " ban " + row.path("version").asText() : "";
        String ending = row.path("type").asText("bin").toLowerCase(Locale.ROOT);
        return table.name().replace('_', '-') + version + "." + (ending.matches("[a-z]{1,5}") ? ending : "bin");
    }

    private void record(PlanView plan, Caller caller, OutputStream out) {
        chain.each(plan.id().value(), caller.admin(), (link, line) -> {
            try {
                out.write(JSON.writeValueAsBytes(link));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private FileToSend.Content content(AttachmentView file) {
        return place -> attachments.from(file, place);
    }

    private void note(PlanView plan, String manifest, int entries) {
        noting.executeWithoutResult(status ->
                trail.record(AuditEntry.of("evidence-packed", "plan", plan.id().toString())
                        .ofPlan(plan.id().value())
                        .with("manifest", manifest)
                        .with("entries", entries)));
    }

    /** An array of rows, written one after the other. */
    private static final class JsonRows {

        private final OutputStream out;
        private String before = "[\n";

        private JsonRows(OutputStream out) {
            this.out = out;
        }

        private void row(String json) {
            write(before + json);
            before = ",\n";
        }

        private void end() {
            write(before.startsWith("[") ? "[]\n" : "\n]\n");
        }

        private void write(String text) {
            try {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
