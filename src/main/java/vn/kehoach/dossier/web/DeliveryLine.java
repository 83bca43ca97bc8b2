package vn.kehoach.dossier.web;

import vn.kehoach.dispatch.DeliveryTable;

/** One delivery of a plan. */
record DeliveryLine(String line, String purpose, String name, String address, Tag state, String at, String error) {

    static DeliveryLine of(DeliveryTable.Row row) {
        return new DeliveryLine(
                row.lineText(),
                purpose(row.purpose()),
                row.name(),
                row.address(),
                Tag.ofDelivery(row.state()),
                Reading.moment(row.receivedAt() == null ? row.sentAt() : row.receivedAt()),
                "FAILED".equals(row.state()) ? row.error() : null);
    }

    private static String purpose(String purpose) {
        return switch (purpose) {
            case "ACT" -> "để thực hiện";
            case "REPORT" -> "để báo cáo";
            case "FILE" -> "lưu";
            default -> "để biết";
        };
    }

    /** Whether nobody has confirmed it yet. */
    boolean open() {
        return !"Đã nhận".equals(state.word());
    }
}
