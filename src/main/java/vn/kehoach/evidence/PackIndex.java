package vn.kehoach.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;
import vn.kehoach.audit.ChainHead;
import vn.kehoach.audit.PlanChain;
import vn.kehoach.evidence.HandedInFiles.HandedIn;
import vn.kehoach.plan.state.PlanView;
import vn.kehoach.shared.VietnamTime;

/** The page of a pack that people read: it opens in any browser, asks nothing of anybody and runs nothing. */
@Component
class PackIndex {

    private static final int ROWS_AT_ONCE = 200;
    private static final String STYLE =
            "body{font:16px/1.5 sans-serif;overflow-wrap:anywhere;margin:1rem auto;max-width:75rem;padding:0 1rem}table{border-collapse:collapse;"
                    + "width:100%;margin:.5rem 0 1.5rem}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;"
                    + "vertical-align:top;overflow-wrap:anywhere}th{background:#eee}.cuon{overflow-x:auto}"
                    + "code{overflow-wrap:anywhere}"
                    // On a phone a row is a card: each cell below the other, behind its heading.
                    + "@media(max-width:45rem){.cuon{overflow-x:visible}table,tbody,tr,td{display:block;width:auto}thead{display:none}"
                    + "table{border:0}tr{border:1px solid #999;margin:0 0 .5rem}td{border:0}td:empty{display:none}"
                    + "td::before{content:attr(data-nhan) \": \";font-weight:bold}}";

    private final NamedParameterJdbcTemplate queries;
    private final PlanChain chain;

    PackIndex(JdbcTemplate shared, PlanChain chain) {
        JdbcTemplate template = new JdbcTemplate(shared.getDataSource());
        template.setFetchSize(ROWS_AT_ONCE);
        this.queries = new NamedParameterJdbcTemplate(template);
        this.chain = chain;
    }

    /** Which pack it is. */
    record About(PlanView plan, Instant at, String by, ChainHead head, boolean withRefusals) {}

    void write(About about, List<Manifest.Entry> written, List<HandedIn> handedIn, Wording words, OutputStream out) {
        Page page = new Page(out);
        head(about, page);
        for (PackSections.Section section : PackSections.ALL) {
            page.open(section.title(), section.headings());
            queries.query(section.rows(), Map.of("plan", about.plan().id().value()), row -> {
                page.row(cells(row, words));
            });
            page.close(section.none());
        }
        files(written, handedIn, page);
        page.open("Nhật ký", List.of("Dòng", "Lúc", "Ai", "Việc", "Chi tiết", "Mã băm"));
        chain.each(about.plan().id().value(), about.withRefusals(), (link, line) -> {
            Wording.Row row = words.row(line);
            page.row(List.of(String.valueOf(link.seq()), row.at(), row.who(), row.what(), row.details(), link.hash()));
        });
        page.close("Chưa có dòng nào");
        page.raw("</body></html>\n");
    }

    private static void head(About about, Page page) {
        PlanView plan = about.plan();
        page.raw("<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + "content=\"width=device-width, initial-scale=1\"><title>Gói chứng cứ</title><style>" + STYLE
                + "</style></head><body><h1>Gói chứng cứ</h1>");
        page.pair("Kế hoạch", plan.number().orElse("chưa có số") + " – " + plan.title());
        page.pair("Ban hành", plan.issuedAt().map(VietnamTime::moment).orElse("chưa"));
        page.pair("Kết thúc", plan.closedAt().map(VietnamTime::moment).orElse("chưa"));
        page.pair("Gói lập lúc", VietnamTime.moment(about.at()) + ", người lập: " + about.by());
        page.pair(
                "Cả chuỗi nhật ký đứng ở dòng",
                about.head().seq() + ", mã băm " + about.head().hash());
        page.raw(
                "<p>Kiểm tra gói này trên máy bất kỳ, không cần mạng: <code>java -jar kehoach.jar verify TỆP.zip</code>. "
                        + "Mã băm SHA-256 của từng mục ở <a href=\"manifest.json\">manifest.json</a>; mã băm của bảng kê ghi ở nhật ký "
                        + "của kế hoạch lúc lập gói. Việc duyệt trong chương trình được ghi là phê duyệt; chỉ tệp mang chữ ký số mới "
                        + "là văn bản ký số.</p>");
    }

    private static List<String> cells(ResultSet row, Wording words) throws SQLException {
        ResultSetMetaData named = row.getMetaData();
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= named.getColumnCount(); column++) {
            String value = row.getString(column);
            String[] property = named.getColumnLabel(column).split("\\.", 2);
            cells.add(value == null ? "" : property.length == 2 ? words.value(property[0], property[1], value) : value);
        }
        return cells;
    }

    private static void files(List<Manifest.Entry> written, List<HandedIn> handedIn, Page page) {
        page.open("Tệp trong gói", List.of("Tệp", "Đơn vị", "Số byte", "SHA-256"));
        written.forEach(entry -> page.file(entry.path(), "", entry.size(), entry.sha256()));
        handedIn.forEach(file -> page.file(
                file.path(), file.unit(), file.file().size(), file.file().sha256()));
        page.close("");
    }

    /** HTML as it is written; everything that people typed is text. */
    private static final class Page {

        private final OutputStream out;
        private List<String> headings = List.of();
        private boolean any;

        private Page(OutputStream out) {
            this.out = out;
        }

        private void open(String title, List<String> columns) {
            any = false;
            headings = columns;
            raw("<h2>" + text(title) + "</h2><div class=\"cuon\"><table><thead><tr>");
            columns.forEach(each -> raw("<th scope=\"col\">" + text(each) + "</th>"));
            raw("</tr></thead><tbody>\n");
        }

        private void row(List<String> cells) {
            rowOf(cells.stream().map(Page::text).toList());
        }

        private void file(String path, String unit, long size, String hash) {
            rowOf(List.of(
                    "<a href=\"" + address(path) + "\">" + text(path) + "</a>",
                    text(unit),
                    String.valueOf(size),
                    "<code>" + text(hash) + "</code>"));
        }

        private void rowOf(List<String> cells) {
            any = true;
            raw("<tr>");
            for (int column = 0; column < cells.size(); column++) {
                raw("<td data-nhan=\"" + text(headings.get(column)) + "\">" + cells.get(column) + "</td>");
            }
            raw("</tr>\n");
        }

        private void close(String none) {
            raw("</tbody></table></div>" + (any ? "" : "<p>" + text(none) + "</p>") + "\n");
        }

        private void pair(String label, String value) {
            raw("<p><strong>" + text(label) + ":</strong> " + text(value) + "</p>\n");
        }

        private void raw(String html) {
            try {
                out.write(html.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(String words) {
            return HtmlUtils.htmlEscape(words, "UTF-8");
        }

        private static String address(String path) {
            return UriUtils.encodePath(path, StandardCharsets.UTF_8)
                    .replace("'", "%27")
                    .replace("&", "%26");
        }
    }
}
