package vn.kehoach.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kehoach.document.Papers;
import vn.kehoach.document.paper.Layout;
import vn.kehoach.document.paper.PaperMaker;
import vn.kehoach.document.template.TemplateExamples;

/** What an office brings as a template is one, brings nothing along, and loses no word. */
class TemplateCheckTest {

    private static final byte[] TEMPLATE = PaperWord.builtIn(Layout.YOUTH);

    private static List<String> errors(byte[] file) {
        return TemplateCheck.errors("mau.docx", file, TemplateExamples.all());
    }

    private static Map<String, byte[]> entries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(TEMPLATE))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] with(String name, String content) {
        Map<String, byte[]> entries = entries();
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    private static byte[] replaced(String words, String others) {
        Map<String, byte[]> entries = entries();
        String document = new String(entries.get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(document).contains(words);
        return with("word/document.xml", document.replace(words, others));
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void the_templates_that_come_with_the_program_set_out_every_example(Layout layout) {
        assertThat(TemplateExamples.all()).hasSize(4);
        assertThat(TemplateExamples.all().get(3).signatures()).hasSize(2);
        assertThat(TemplateCheck.errors("mau.docx", PaperWord.builtIn(layout), TemplateExamples.all()))
                .isEmpty();
    }

    @Test
    void the_real_plans_are_set_out_too() {
        assertThat(Papers.SEEDS).allSatisfy(seed -> assertThat(TemplateCheck.errors(
                        "mau.docx", TEMPLATE, List.of(PaperMaker.of(Papers.issued(Papers.read(seed), "81-KH/ĐTN")))))
                .isEmpty());
    }

    @Test
    void an_edited_template_is_taken() {
        assertThat(errors(replaced("ĐOÀN TNCS HỒ CHÍ MINH", "ĐOÀN TNCS HỒ CHÍ MINH THÀNH PHỐ")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{trichYeu}}", "{{so}}", "{{noiNgay}}", "{{loai}}", "{{capTren}}"})
    void a_template_that_lost_a_tag_is_refused_with_the_words_that_are_lost(String tag) {
        assertThat(errors(replaced(tag, ""))).isNotEmpty().allSatisfy(error -> assertThat(error)
                .contains("làm mất chữ của kế hoạch mẫu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{mat_khau}}", "{{@anh}}", "{{+tep}}", "{{so.class.name}}", "{{*ds}}"})
    void an_unknown_tag_is_named(String tag) {
        assertThat(errors(replaced("{{trichYeu}}", "{{trichYeu}} " + tag)))
                .singleElement()
                .satisfies(error -> assertThat(error).contains("Thẻ lạ", tag));
    }

    @Test
    void a_tag_that_is_not_closed_is_told() {
        assertThat(errors(replaced("{{/noiNhan}}", "")))
                .singleElement()
                .asString()
                .contains("không đọc được");
    }

    @Test
    void macros_foreign_parts_references_elsewhere_and_entities_are_refused() {
        assertThat(TemplateCheck.errors("mau.docm", TEMPLATE, List.of()))
                .singleElement()
                .asString()
                .contains("phải là tệp Word .docx");
        assertThat(errors(with("word/vbaProject.bin", "x")))
                .singleElement()
                .asString()
                .contains("macro");
        assertThat(errors(with("word/embeddings/tep.bin", "x"))).isNotEmpty();
        assertThat(
                        errors(
                                with(
                                        "word/_rels/header9.xml.rels",
                                        "<Relationships><Relationship Target=\"https://x.example/a\" TargetMode=\"External\"/></Relationships>")))
                .singleElement()
                .asString()
                .contains("liên kết ra ngoài");
        assertThat(errors(with("word/styles.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")))
                .singleElement()
                .asString()
                .contains("DOCTYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "IBM037"})
    void a_part_in_another_encoding_hides_nothing(String encoding) {
        Map<String, byte[]> entries = entries();
        entries.put(
                "word/_rels/header9.xml.rels",
                "<?xml version=\"1.0\"?><Relationships><Relationship TargetMode=\"External\"/></Relationships>"
                        .getBytes(Charset.forName(encoding)));

        assertThat(errors(zip(entries))).anySatisfy(error -> assertThat(error).contains("không viết bằng UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TargetMode=\"External\"",
                "TargetMode='External'",
                "TargetMode = \"External\"",
                "TargetMode=\"&#69;xternal\"",
                "TargetMode=\"Extern&#x61;l\"",
                "TargetMode=\"external\""
            })
    void a_reference_elsewhere_is_seen_however_it_is_written(String mode) {
        assertThat(errors(with(
                        "word/_rels/header9.xml.rels",
                        "<Relationships><Relationship Target=\"https://x.example/a\" " + mode + "/></Relationships>")))
                .singleElement()
                .asString()
                .contains("liên kết ra ngoài");
    }

    @Test
    void a_mark_at_the_beginning_and_a_reference_inside_are_nothing_bad() {
        assertThat(
                        errors(
                                with(
                                        "word/_rels/header9.xml.rels",
                                        "\uFEFF<Relationships><Relationship Target=\"a.xml\" TargetMode=\"Internal\"/></Relationships>")))
                .isEmpty();
    }

    @Test
    void a_bomb_and_a_damaged_file_are_refused_at_once() {
        byte[] bomb = with("word/media/to.xml", " ".repeat(40_000_000));

        assertThat(bomb.length).isLessThan(TemplateCheck.LARGEST);
        assertThat(errors(bomb)).singleElement().asString().contains("bung ra quá lớn");
        assertThat(errors(new byte[] {'P', 'K', 3, 4, 0, 0})).isNotEmpty();
        assertThat(errors("không phải".getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(errors(new byte[TemplateCheck.LARGEST + 1]))
                .singleElement()
                .asString()
                .contains("2 MB");
    }
}
