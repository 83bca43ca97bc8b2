package vn.kehoach.shared;

import java.util.Arrays;
import java.util.Optional;

/** A name of a closed list, as the address of a page or of a list brings it. */
public final class Known {

    private Known() {}

    /**
     * The value of that name; an empty name chooses none of them.
     *
     * @throws Refused naming the field where the list has no such name
     */
    public static <E extends Enum<E>> Optional<E> of(String field, String label, String name, Class<E> list) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(list.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(field, label, "“" + name + "” không có trong danh mục")));
    }
}
