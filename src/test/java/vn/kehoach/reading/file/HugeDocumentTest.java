package vn.kehoach.reading.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kehoach.shared.Refused;

/** What a Word document would take in memory is known before it is taken. */
class HugeDocumentTest {

    private static final String EMPTY = "<w:p/>";

    /** 90 MB once unpacked. */
    private static final int PARAGRAPHS = 15_000_000;

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void millions_of_empty_paragraphs_are_refused_before_they_fill_the_heap() throws IOException {
        byte[] file = BareDocx.repeated(EMPTY, PARAGRAPHS);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThatThrownBy(() -> DocumentText.of("trong.docx", file))
                .isInstanceOf(Refused.class)
                .hasMessage(
                        "Tệp: “trong.docx” có quá nhiều đoạn, bảng và định dạng (hơn 600000 phần tử); hãy tách tệp");

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100 * MEGABYTE);
    }

    @Test
    void too_many_letters_are_refused_before_they_are_read() throws IOException {
        byte[] file = BareDocx.repeated("<w:p><w:r><w:t>" + "chữ ".repeat(250) + "</w:t></w:r></w:p>", 3_001);

        assertThatThrownBy(() -> DocumentText.of("dai.docx", file))
                .isInstanceOf(Refused.class)
                .hasMessage("Tệp: “dai.docx” dài quá 3000000 ký tự");
    }

    @Test
    void tables_in_tables_without_an_end_are_refused() throws IOException {
        String table = "<w:tbl><w:tr><w:tc>";
        String end = "</w:tc></w:tr></w:tbl>";
        byte[] file = BareDocx.repeated(table.repeat(20_000) + end.repeat(20_000), 1);

        assertThatThrownBy(() -> DocumentText.of("long.docx", file))
                .isInstanceOf(Refused.class)
                .hasMessage("Tệp: “long.docx” có bảng, khung lồng nhau quá 250 cấp");
    }

    @Test
    void a_plan_of_two_hundred_pages_is_far_from_too_large() throws IOException {
        String run = "<w:r><w:rPr><w:b/><w:i/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr><w:t>%x</w:t></w:r>";
        Random words = new Random(200);
        String paragraphs = IntStream.range(0, 6_000)
                .mapToObj(
                        n -> words.longs(8).mapToObj(run::formatted).collect(Collectors.joining("", "<w:p>", "</w:p>")))
                .collect(Collectors.joining());
        byte[] file = BareDocx.repeated(paragraphs, 1);

        assertThat(DocumentText.of("dai.docx", file).lines()).hasSize(6_000);
    }
}
