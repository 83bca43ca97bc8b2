package vn.kehoach.document.paper;

import java.util.List;

/**
 * The head of a document.
 *
 * @param parent the body above, empty for none
 * @param issuers the issuing bodies, in capitals
 * @param number with its label: {@code Số: 81-KH/ĐTN}
 * @param placeAndDate {@code TP. Hồ Chí Minh, ngày 26 tháng 11 năm 2019}
 */
public record Letterhead(Layout layout, String parent, List<String> issuers, String number, String placeAndDate) {}
