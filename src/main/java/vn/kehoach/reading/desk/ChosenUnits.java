package vn.kehoach.reading.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.kehoach.organisation.directory.RegisterEntry;
import vn.kehoach.organisation.directory.UnitSearch;
import vn.kehoach.shared.PageRequest;
import vn.kehoach.shared.Refused;

/** Units that the drafter chose from the register, by code or by name. */
final class ChosenUnits {

    private static final PageRequest FEW = new PageRequest(0, 12);
    private static final int NAMED = 4;
    private static final int LONGEST = 300;

    private final UnitSearch register;

    ChosenUnits(UnitSearch register) {
        this.register = register;
    }

    /**
     * The codes: those that are kept and the one that was typed.
     *
     * @throws Refused where what was typed is no unit, or may be several
     */
    List<String> codes(List<String> kept, String typed) {
        Set<String> codes = new LinkedHashSet<>(kept);
        if (!typed.isBlank()) {
            codes.add(codeOf(typed.strip()));
        }
        return List.copyOf(codes);
    }

    private String codeOf(String typed) {
        if (typed.length() > LONGEST || typed.indexOf('\0') >= 0) {
            throw Refused.invalid("unit", "Đơn vị trong danh bạ", "không phải là tên đơn vị");
        }
        List<RegisterEntry> found =
                register.search(typed.replace('-', ' '), "", FEW).items();
        List<RegisterEntry> exact = found.stream()
                .filter(each -> each.code().equals(typed) || each.name().equalsIgnoreCase(typed))
                .toList();
        List<RegisterEntry> meant = exact.isEmpty() ? found : exact;
        if (meant.size() == 1) {
            return meant.get(0).code();
        }
        throw Refused.invalid(
                "unit",
                "Đơn vị trong danh bạ",
                meant.isEmpty()
                        ? "không có đơn vị nào tên “" + typed + "”"
                        : "có nhiều đơn vị khớp với “" + typed + "”: "
                                + String.join(
                                        ", ",
                                        meant.stream()
                                                .limit(NAMED)
                                                .map(RegisterEntry::name)
                                                .toList())
                                + (meant.size() > NAMED ? ", …" : ""));
    }
}
