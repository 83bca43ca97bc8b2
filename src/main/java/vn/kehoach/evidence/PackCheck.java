package vn.kehoach.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import vn.kehoach.shared.Sha256;

/** Looks a pack over by itself: nothing but the file is asked. Whatever is in it was written by somebody who may be lying. */
final class PackCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PORTION = 64 * 1024;
    private static final int LONGEST_MANIFEST = 64 * 1024 * 1024;
    private static final int LONGEST_LINE = 4 * 1024 * 1024;
    private static final String NOT_A_HASH = "?";

    private final Path file;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private Optional<Manifest> manifest = Optional.empty();
    private String manifestHash = "";
    private long links;

    private PackCheck(Path file) {
        this.file = file;
    }

    /**
     * What was found.
     *
     * @param faults each a sentence that names what is not as it was; none where the pack is whole
     * @param links how many rows of the record were reckoned again
     */
    record Verdict(List<String> faults, Optional<Manifest> manifest, String manifestHash, long links) {

        boolean whole() {
            return faults.isEmpty();
        }
    }

    static Verdict of(Path file) throws IOException {
        return new PackCheck(file).look();
    }

    private Verdict look() throws IOException {
        boolean sealed = isSealed();
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            compare(archive);
        } catch (IOException | IllegalArgumentException e) {
            faults.add("Mục lục của tệp .zip hỏng, không mở được: " + e.getMessage());
        }
        if (!sealed) {
            faults.add(
                    named.isEmpty()
                            ? "Cấu trúc tệp .zip bị sửa: " + around()
                            : "Dấu niêm của tệp .zip không khớp: nội dung tệp không còn như lúc lập gói");
        }
        return new Verdict(List.copyOf(faults), manifest, manifestHash, links);
    }

    /** The comment at the end says the hash of all before it. */
    private boolean isSealed() throws IOException {
        long size = Files.size(file);
        if (size < SealedStream.ROOM + PackWriter.SEAL.length()) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] portion = new byte[PORTION];
            for (long left = size - SealedStream.ROOM; left > 0; ) {
                int read = in.read(portion, 0, (int) Math.min(PORTION, left));
                if (read < 0) {
                    return false;
                }
                digest.update(portion, 0, read);
                left -= read;
            }
            String seal = new String(in.readNBytes(SealedStream.ROOM), StandardCharsets.US_ASCII);
            return seal.equals(HexFormat.of().formatHex(digest.digest()));
        }
    }

    private void compare(ZipFile archive) {
        Map<String, ZipEntry> there = new LinkedHashMap<>();
        archive.stream().forEach(entry -> {
            if (there.put(entry.getName(), entry) != null) {
                fault(entry.getName(), "Có hai mục cùng tên: " + shown(entry.getName()));
            }
        });
        Optional<byte[]> written = small(archive, there.get(Manifest.NAME), Manifest.NAME);
        Optional<byte[]> noted = small(archive, there.get(Manifest.HASH_NAME), Manifest.HASH_NAME);
        written.ifPresent(bytes -> manifestHash = Sha256.of(bytes));
        if (written.isPresent() && noted.isPresent()) {
            String expected = manifestHash + "  " + Manifest.NAME + "\n";
            if (!expected.equals(new String(noted.get(), StandardCharsets.UTF_8))) {
                fault(
                        Manifest.NAME,
                        "Bảng kê bị sửa: " + Manifest.NAME + " không khớp mã băm ghi ở " + Manifest.HASH_NAME);
            }
        }
        written.ifPresent(bytes -> read(bytes).ifPresent(known -> compare(archive, known, there)));
    }

    private Optional<Manifest> read(byte[] bytes) {
        try {
            manifest = Optional.of(JSON.readValue(bytes, Manifest.class)).filter(PackCheck::isComplete);
        } catch (IOException e) {
            manifest = Optional.empty();
        }
        if (manifest.isEmpty()) {
            fault(Manifest.NAME, "Bảng kê bị sửa: không đọc được " + Manifest.NAME);
        }
        return manifest;
    }

    private static boolean isComplete(Manifest read) {
        return Manifest.FORMAT.equals(read.format())
                && read.plan() != null
                && read.chain() != null
                && read.chain().hash() != null
                && read.entries() != null
                && read.entries().stream()
                        .allMatch(entry -> entry != null && entry.path() != null && entry.sha256() != null);
    }

    private void compare(ZipFile archive, Manifest known, Map<String, ZipEntry> there) {
        Set<String> expected = new TreeSet<>(Set.of(Manifest.NAME, Manifest.HASH_NAME));
        for (Manifest.Entry entry : known.entries()) {
            if (!expected.add(entry.path())) {
                fault(Manifest.NAME, "Bảng kê ghi hai lần mục: " + shown(entry.path()));
                continue;
            }
            ZipEntry found = there.get(entry.path());
            if (found == null) {
                fault(entry.path(), "Thiếu mục: " + shown(entry.path()));
            } else {
                compare(archive, found, entry);
            }
        }
        there.keySet().stream()
                .filter(name -> !expected.contains(name))
                .forEach(name -> fault(name, "Mục thêm vào: " + shown(name)));
        ZipEntry record = there.get(Manifest.RECORD);
        if (record == null) {
            fault(Manifest.RECORD, "Thiếu nhật ký: " + Manifest.RECORD);
        } else {
            chain(archive, record, known);
        }
    }

    private void compare(ZipFile archive, ZipEntry found, Manifest.Entry entry) {
        String hash = hash(archive, found, entry.size());
        if (!hash.equals(entry.sha256())) {
            fault(entry.path(), "Mục bị sửa: " + shown(entry.path()));
        }
    }

    /** Never reads further than the entry may go: an archive can hold more than a disk does. */
    private static String hash(ZipFile archive, ZipEntry entry, long size) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = archive.getInputStream(entry)) {
            byte[] portion = new byte[PORTION];
            long all = 0;
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                all += read;
                if (all > size) {
                    return NOT_A_HASH;
                }
                digest.update(portion, 0, read);
            }
            return all == size ? HexFormat.of().formatHex(digest.digest()) : NOT_A_HASH;
        } catch (IOException | RuntimeException e) {
            return NOT_A_HASH;
        }
    }

    private Optional<byte[]> small(ZipFile archive, ZipEntry entry, String name) {
        if (entry == null) {
            fault(name, "Thiếu mục: " + name);
            return Optional.empty();
        }
        try (InputStream in = archive.getInputStream(entry)) {
            return Optional.of(in.readNBytes(LONGEST_MANIFEST));
        } catch (IOException | RuntimeException e) {
            fault(name, "Mục bị sửa: " + name + " không đọc được");
            return Optional.empty();
        }
    }

    private void chain(ZipFile archive, ZipEntry record, Manifest known) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(archive.getInputStream(record), StandardCharsets.UTF_8))) {
            long before = 0;
            String hash = "";
            for (Optional<String> line = line(lines); line.isPresent(); line = line(lines)) {
                JsonNode link = JSON.readTree(line.get());
                long seq = link.path("seq").asLong();
                links++;
                if (!holds(link, seq, before, hash)) {
                    fault(
                            Manifest.RECORD,
                            "Chuỗi nhật ký đứt ở dòng " + seq + " (dòng thứ " + links + " của " + Manifest.RECORD
                                    + ")");
                    return;
                }
                before = seq;
                hash = link.path("hash").asText();
            }
            if (before > known.chain().seq()
                    || before == known.chain().seq()
                            && !hash.equals(known.chain().hash())) {
                fault(Manifest.RECORD, "Chuỗi nhật ký không khớp chỗ cuối ghi ở bảng kê (dòng " + before + ")");
            }
        } catch (IOException | RuntimeException e) {
            fault(
                    Manifest.RECORD,
                    "Chuỗi nhật ký không đọc được ở dòng thứ " + (links + 1) + " của " + Manifest.RECORD);
        }
    }

    private static boolean holds(JsonNode link, long seq, long before, String hash) throws JsonProcessingException {
        String text = link.path("text").asText();
        String previous = link.path("previous").asText();
        return seq > before
                && JSON.readTree(text).path(0).asLong() == seq
                && (seq != before + 1 || before == 0 && seq == 1 || previous.equals(hash))
                && Hashes.ofLink(previous, text).equals(link.path("hash").asText());
    }

    private static Optional<String> line(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = lines.read(); next >= 0; next = lines.read()) {
            if (next == '\n') {
                return Optional.of(line.toString());
            }
            if (line.length() == LONGEST_LINE) {
                throw new IOException("A row is longer than any");
            }
            line.append((char) next);
        }
        return line.isEmpty() ? Optional.empty() : Optional.of(line.toString());
    }

    /** Where the archive says one thing in front of an entry and another at its end. */
    private String around() {
        String last = "đầu tệp";
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            byte[] portion = new byte[PORTION];
            Set<String> expected = new TreeSet<>();
            manifest.ifPresent(known -> known.entries().forEach(entry -> expected.add(entry.path())));
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!expected.contains(entry.getName())
                        && !Set.of(Manifest.NAME, Manifest.HASH_NAME).contains(entry.getName())) {
                    return "ở đầu mục đứng sau “" + shown(last) + "”";
                }
                last = entry.getName();
                for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                    // Only whether it can be read.
                }
            }
        } catch (IOException | RuntimeException e) {
            return "quanh mục “" + shown(last) + "”";
        }
        return "đầu mục, mục lục hoặc dấu niêm ở cuối tệp (nội dung các mục vẫn khớp bảng kê)";
    }

    private void fault(String path, String sentence) {
        named.add(path);
        faults.add(sentence);
    }

    /** A name is data: it neither moves the cursor nor starts a line. */
    static String shown(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }
}
