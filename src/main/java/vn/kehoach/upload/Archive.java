package vn.kehoach.upload;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Reads an archive to its end, by the list at its end as Office and Windows do, and never writes any of it to disk. Each
 * entry is inflated once, whatever other entries point to the same bytes.
 */
final class Archive {

    /** An archive of documents, a document in it, a table inside that. */
    private static final int DEEPEST = 2;

    /** Names of entries come in the writing of every country; this reads each byte as some letter. */
    private static final Charset NAMES = StandardCharsets.ISO_8859_1;

    private final Budget budget;
    private final EntryRules rules;
    private final PackedDocument document = new PackedDocument();

    private Archive(Budget budget, EntryRules rules) {
        this.budget = budget;
        this.rules = rules;
    }

    /** Reads it whole and says what it is, a document or just an archive. */
    static Format formatOf(Path file, Format claimed, UploadSettings settings) throws Objection, IOException {
        Archive archive =
                new Archive(new Budget(settings.archive(), Files.size(file)), new EntryRules(claimed, settings));
        archive.readAll(file);
        return archive.document.format();
    }

    /** Whether there is an archive at the end of a file that begins as something else. */
    static boolean hidesIn(Path file) throws IOException {
        try (ZipFile hidden = new ZipFile(file.toFile(), NAMES)) {
            return hidden.size() >= 0;
        } catch (ZipException none) {
            return false;
        }
    }

    private void readAll(Path file) throws Objection, IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), NAMES)) {
            read(zip);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw objection(broken);
        } catch (Budget.Spent spent) {
            throw spent.objection();
        }
    }

    private void read(ZipFile zip) throws Objection, IOException {
        Set<String> seen = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            budget.entry();
            if (!seen.add(entry.getName())) {
                throw Objection.content("có hai mục trùng tên bên trong");
            }
            try (InputStream content = zip.getInputStream(entry)) {
                visit(entry, content, 0);
            }
        }
        if (seen.isEmpty()) {
            throw Objection.content("là tệp nén rỗng");
        }
    }

    private void visit(ZipEntry entry, InputStream content, int depth) throws Objection, IOException {
        rules.checkName(entry.getName(), depth);
        if (!entry.isDirectory()) {
            BufferedInputStream counted = new BufferedInputStream(budget.counting(content), Family.HEAD);
            counted.mark(Family.HEAD);
            byte[] head = counted.readNBytes(Family.HEAD);
            counted.reset();
            rules.checkContent(entry.getName(), head, depth);
            if (depth == 0) {
                document.seen(entry.getName(), head);
            }
            visitInside(entry.getName(), head, counted, depth);
        }
    }

    private void visitInside(String name, byte[] head, InputStream content, int depth) throws Objection, IOException {
        if (Family.isZip(head)) {
            rules.checkNested(name, depth == DEEPEST);
            visitEntries(new ZipInputStream(content, NAMES), depth + 1);
        } else if (Family.isOle2(head)) {
            rules.checkOldOffice(name, content, depth);
        }
        content.transferTo(OutputStream.nullOutputStream());
    }

    private void visitEntries(ZipInputStream inner, int depth) throws Objection, IOException {
        for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            budget.entry();
            visit(entry, inner, depth);
        }
    }

    private static Objection objection(Exception broken) {
        boolean locked = broken.getMessage() != null && broken.getMessage().contains("encrypted");
        return Objection.content(
                locked
                        ? "được đặt mật khẩu nên không kiểm tra được; hãy bỏ mật khẩu rồi tải lên lại"
                        : "bị hỏng hoặc được nén theo cách không đọc được");
    }
}
