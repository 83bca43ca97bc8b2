package vn.kehoach.plan.types;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One type of document (tên loại văn bản).
 *
 * @param code what stands in its numbers: {@code KH}
 * @param name as it is printed above the title, in small letters
 * @param givesWork whether it gives work as a plan does
 * @param joint whether several bodies issue it
 * @param register which of the lead body's registers numbers it
 * @param alsoWritten other spellings of the code
 */
public record DocumentType(
        String code, String name, GivesWork givesWork, boolean joint, String register, List<String> alsoWritten) {

    /** A register that is not named is the type's own. */
    public DocumentType(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) GivesWork givesWork,
            boolean joint,
            @Nullable String register,
            @Nullable List<String> alsoWritten) {
        this.code = code;
        this.name = name;
        this.givesWork = givesWork;
        this.joint = joint;
        this.register = Objects.requireNonNullElse(register, code);
        this.alsoWritten = List.copyOf(Objects.requireNonNullElse(alsoWritten, List.of()));
    }

    /** Everything that may stand in a number of this type. */
    Stream<String> spellings() {
        return Stream.concat(Stream.of(code), alsoWritten.stream());
    }
}
