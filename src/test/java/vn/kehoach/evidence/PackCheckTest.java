package vn.kehoach.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.KehoachApplication;
import vn.kehoach.shared.Sha256;

/** A pack proves itself: whoever changes a byte of it, adds or takes away something, is found and the thing is named. */
class PackCheckTest {

    private static final Instant AT = Instant.parse("2026-11-30T02:00:00Z");
    private static final String ZEROS = "00".repeat(32);
    private static final String REPORT = "bao-cao/Sở Du lịch/lan-1/báo cáo.pdf";
    private static final String DOCUMENT = "van-ban/81-KH.pdf";

    @TempDir
    private Path folder;

    private Path pack;

    @BeforeEach
    void a_pack() throws IOException {
        pack = folder.resolve("goi.zip");
        Files.write(pack, made(record()));
    }

    private static byte[] made(String record) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PackWriter writer = new PackWriter(out)) {
            writer.add(DOCUMENT, AT, "what was issued".getBytes(StandardCharsets.UTF_8));
            writer.add(REPORT, AT, "what the unit handed in".repeat(20).getBytes(StandardCharsets.UTF_8));
            writer.add(Manifest.RECORD, AT, record.getBytes(StandardCharsets.UTF_8));
            writer.finish(
                    new Manifest.About("1", "81-KH/ĐTN", "Hội trại"), AT, "vanphong", new Manifest.Chain(9, ZEROS));
        }
        return out.toByteArray();
    }

    /** Rows 3, 4 and 7 of a chain of 9. */
    private static String record() {
        String third = Hashes.ofLink(ZEROS, "[3, \"a\"]");
        String fourth = Hashes.ofLink(third, "[4, \"b\"]");
        return link(3, ZEROS, "[3, \"a\"]") + link(4, third, "[4, \"b\"]") + link(7, fourth, "[7, \"c\"]");
    }

    private static String link(long seq, String previous, String text) {
        return "{\"seq\":" + seq + ",\"previous\":\"" + previous + "\",\"hash\":\"" + Hashes.ofLink(previous, text)
                + "\",\"text\":\"" + text.replace("\"", "\\\"") + "\"}\n";
    }

    @Test
    void a_pack_that_nobody_touched_is_whole() throws IOException {
        PackCheck.Verdict verdict = PackCheck.of(pack);

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.links()).isEqualTo(3);
        assertThat(verdict.manifest().orElseThrow().entries()).hasSize(3);
    }

    @Test
    void one_bit_changed_at_any_place_of_the_file_is_found() throws IOException {
        byte[] whole = Files.readAllBytes(pack);

        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Files.write(pack, changed);
            assertThat(PackCheck.of(pack).faults()).as("byte %d", place).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, REPORT, Manifest.RECORD, Manifest.NAME, Manifest.HASH_NAME})
    void a_byte_changed_inside_an_entry_is_named_even_where_the_archive_was_sealed_anew(String path)
            throws IOException {
        again(entries -> entries.get(path)[3] ^= 1);

        assertThat(PackCheck.of(pack).faults()).anyMatch(fault -> fault.contains(path));
        assertThat(PackCheck.of(pack).faults()).noneMatch(fault -> fault.contains("Dấu niêm"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DOCUMENT, REPORT, Manifest.RECORD, Manifest.NAME, Manifest.HASH_NAME})
    void an_entry_that_was_taken_away_is_named(String path) throws IOException {
        again(entries -> entries.remove(path));

        assertThat(PackCheck.of(pack).faults()).anyMatch(fault -> fault.startsWith("Thiếu") && fault.contains(path));
    }

    @Test
    void an_entry_that_was_added_is_named() throws IOException {
        again(entries -> entries.put("van-ban/thêm\u001b[2J.pdf", new byte[] {1}));

        assertThat(PackCheck.of(pack).faults()).containsExactly("Mục thêm vào: van-ban/thêm?[2J.pdf");
    }

    @Test
    void a_row_of_the_record_that_was_written_anew_breaks_the_chain_at_that_row() throws IOException {
        String third = Hashes.ofLink(ZEROS, "[3, \"other\"]");
        Files.write(pack, made(link(3, ZEROS, "[3, \"other\"]") + record().substring(record().indexOf('\n') + 1)));
        assertThat(PackCheck.of(pack).faults()).singleElement().asString().contains("đứt ở dòng 4");

        Files.write(pack, made(record().replace("[7, \\\"c\\\"]", "[7, \\\"d\\\"]")));
        assertThat(PackCheck.of(pack).faults()).singleElement().asString().contains("đứt ở dòng 7");

        Files.write(pack, made(link(3, ZEROS, "[3, \"a\"]") + link(10, third, "[10, \"x\"]")));
        assertThat(PackCheck.of(pack).faults()).singleElement().asString().contains("không khớp chỗ cuối");
    }

    @Test
    void bytes_in_front_behind_or_between_are_named_as_the_structure() throws IOException {
        byte[] whole = Files.readAllBytes(pack);
        int version = 4;
        whole[version] ^= 1;
        Files.write(pack, whole);

        assertThat(PackCheck.of(pack).faults()).singleElement().asString().contains("Cấu trúc tệp .zip");
    }

    @Test
    void what_is_no_pack_is_told_so() throws IOException {
        Files.write(pack, "not a zip".getBytes(StandardCharsets.UTF_8));

        assertThat(PackCheck.of(pack).faults()).isNotEmpty();
    }

    @Test
    void the_command_tells_in_vietnamese_and_ends_with_zero_or_one() throws IOException {
        assertThat(told(0, "verify", pack.toString()))
                .contains("81-KH/ĐTN – Hội trại", "3 mục", "KẾT QUẢ: gói nguyên vẹn");
        again(entries -> entries.get(REPORT)[0] ^= 1);

        assertThat(told(1, "verify", pack.toString()))
                .contains("✗ Mục bị sửa: " + REPORT, "KẾT QUẢ: gói đã bị thay đổi (1 điểm)");
        assertThat(told(1, "verify", folder.resolve("khong-co.zip").toString())).contains("Không có tệp");
        assertThat(told(1, "verify")).contains("Cách dùng");
        assertThat(VerifyCommand.isAsked("--server.port=1")).isFalse();
    }

    private static String told(int code, String... args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        assertThat(VerifyCommand.run(new PrintStream(said, true, StandardCharsets.UTF_8), args))
                .isEqualTo(code);
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_program_looks_a_pack_over_without_starting_anything() throws Exception {
        Path answer = folder.resolve("answer.txt");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KehoachApplication.class.getName(),
                        "verify",
                        pack.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();

        assertThat(program.waitFor()).isZero();
        assertThat(Files.readString(answer)).contains("gói nguyên vẹn").doesNotContain("Spring", "Tomcat");
        assertThat(folder.toFile().listFiles(File::isDirectory)).isEmpty();
    }

    /** The same entries after somebody has had a hand in them, as a new archive with a new seal. */
    private void again(Consumer<Map<String, byte[]>> hand) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(pack)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        hand.accept(entries);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(new SealedStream(out), StandardCharsets.UTF_8)) {
            zip.setComment(PackWriter.SEAL + "0".repeat(SealedStream.ROOM));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        Files.write(pack, out.toByteArray());
    }

    @Test
    void the_seal_is_the_hash_of_all_before_it_however_it_is_written() throws IOException {
        for (List<Integer> parts : List.of(List.of(200), List.of(1, 63, 64, 65, 7), List.of(64), List.of(63, 1, 1))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int all = 0;
            try (SealedStream sealed = new SealedStream(out)) {
                for (int part : parts) {
                    byte[] bytes = new byte[part];
                    java.util.Arrays.fill(bytes, (byte) all);
                    sealed.write(bytes);
                    all += part;
                }
            }
            byte[] written = out.toByteArray();
            assertThat(written).hasSize(all);
            byte[] before = java.util.Arrays.copyOf(written, all - SealedStream.ROOM);
            assertThat(new String(written, all - SealedStream.ROOM, SealedStream.ROOM, StandardCharsets.US_ASCII))
                    .isEqualTo(Sha256.of(before));
        }
    }
}
