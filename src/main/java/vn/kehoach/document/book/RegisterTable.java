package vn.kehoach.document.book;

import java.util.List;

/**
 * A register as it is printed (NĐ 30/2020, sổ đăng ký văn bản đi).
 *
 * @param body whose register it is
 * @param kind which documents stand in it: {@code kế hoạch (KH)}
 * @param rows a cell for each of {@link #COLUMNS}
 */
public record RegisterTable(String body, String kind, int year, List<List<String>> rows) {

    /** The decree's columns. */
    public static final List<String> COLUMNS = List.of(
            "Số, ký hiệu văn bản",
            "Ngày tháng văn bản",
            "Tên loại và trích yếu nội dung văn bản",
            "Người ký",
            "Nơi nhận văn bản",
            "Đơn vị, người nhận bản lưu",
            "Số lượng bản",
            "Ghi chú");

    /** The same, for a template. */
    public List<String> columns() {
        return COLUMNS;
    }

    /** What stands above it. */
    public String title() {
        return "SỔ ĐĂNG KÝ VĂN BẢN ĐI";
    }

    /** Which part of the documents it is. */
    public String subtitle() {
        return "Loại văn bản: " + kind + ", năm " + year;
    }
}
