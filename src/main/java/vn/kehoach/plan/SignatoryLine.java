package vn.kehoach.plan;

import java.util.Optional;

/**
 * One signature block.
 *
 * @param authority the capacity as printed, for instance {@code TM. BAN THƯỜNG VỤ ĐOÀN KHỐI}
 * @param user the account that signs, empty until the drafter chooses
 */
public record SignatoryLine(
        int index, String authority, Optional<String> position, Optional<String> name, Optional<String> user) {}
