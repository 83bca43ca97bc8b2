package vn.kehoach.organisation.register;

/** What a unit is within its organisation. */
public enum UnitKind {
    /** Issues plans in its own name: Đoàn Khối, Thành Đoàn. */
    BODY,
    /** The office (văn phòng) of a body. */
    OFFICE,
    /** A specialist board (ban) of a body. */
    BOARD,
    /** Everything else that works and reports: cơ sở Đoàn, chi đoàn, Quận - Huyện Đoàn. */
    UNIT
}
